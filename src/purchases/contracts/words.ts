// SPDX-License-Identifier: AGPL-3.0-or-later
// What was read of a contract, as programs and people get it. Only the words that were recognised are quoted:
// objects may name persons.
import { functionWords, type Thesaurus } from '../../catalogue/thesaurus/thesaurus.ts';
import type { ContractKind } from './kind.ts';
import type { ContractRead } from './reading.ts';

/** What `halle contracts read --json` says of one contract. */
export interface ContractAnswer {
  readonly id: string | null;
  readonly buyer: string | null;
  readonly function: string | null;
  readonly programs: readonly { readonly name: string; readonly free: boolean | null }[];
  readonly kind: ContractKind;
  /** `2028-02-29`. */
  readonly ends: string | null;
  readonly why: string;
}

export interface Speaking {
  readonly lang: string;
  say(key: string, facts?: Readonly<Record<string, string | number>>): string;
}

export function answerOf(read: ContractRead, thesaurus: Thesaurus, speaking: Speaking): ContractAnswer {
  const { contract, programs, kind, term } = read;
  return {
    id: contract.id,
    buyer: contract.buyer,
    function: read.function?.id ?? null,
    programs: programs.map(({ known: { name, free } }) => ({ name, free })),
    kind: kind.kind,
    ends: term.ends,
    why: [...whyRead(read, thesaurus, speaking), whyEnds(read, speaking)].join(' '),
  };
}

/** A record that cannot be read has its place in the answer too. */
export const brokenAnswer = (number: number, { say }: Speaking): ContractAnswer => ({
  ...{ id: null, buyer: null, function: null, programs: [], kind: 'other', ends: null },
  why: say('purchases.contracts.why.broken', { number }),
});

function whyRead(read: ContractRead, thesaurus: Thesaurus, { lang, say }: Speaking): string[] {
  const { contract, isComputing, function: found, programs, kind } = read;
  if (contract.object === '') return [say('purchases.contracts.why.silent')];
  if (!isComputing) return [say('purchases.contracts.why.not-computing')];
  const named = found ? functionWords(thesaurus, found.id, lang) : '';
  const saidFunction = !found
    ? say('purchases.contracts.why.no-function')
    : found.because
      ? say('purchases.contracts.why.function', { function: named, words: found.because })
      : say('purchases.contracts.why.function-known', { function: named, program: programs[0]!.known.name });
  const saidPrograms = programs.map(({ known, written }) =>
    say('purchases.contracts.why.program', { program: known.name, words: written }),
  );
  const saidKind = kind.because
    ? [
        say('purchases.contracts.why.kind', {
          kind: say(`purchases.contracts.kind.${kind.kind}`),
          words: kind.because,
        }),
      ]
    : [];
  return [saidFunction, ...saidPrograms, ...saidKind];
}

function whyEnds({ term: { ends, doubt, from } }: ContractRead, { say }: Speaking): string {
  if (!ends) return say(`purchases.contracts.why.${doubt ?? 'no-length'}`);
  if (from?.months)
    return say('purchases.contracts.why.ends-months', { ends, start: from.start, months: from.months });
  if (from?.days)
    return say('purchases.contracts.why.ends-days', { ends, start: from.start, days: from.days });
  return say('purchases.contracts.why.ends-said', { ends });
}

/** One line for people. */
export const lineOf = ({ id, ends, why }: ContractAnswer, { say }: Speaking): string =>
  say('purchases.contracts.line', {
    ...{ id: id ?? say('purchases.contracts.no-id'), ends: ends ?? say('purchases.contracts.no-end'), why },
  });
