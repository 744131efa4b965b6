// SPDX-License-Identifier: AGPL-3.0-or-later
// Which organisation a code means, once it is known who bears which: one, none, or several, who are then
// named with how to tell them apart.

import type { TextFacts } from '../../../base/language.ts';
import { Problem } from '../../../base/problem.ts';
import { type CodeReading, codeKey } from './code.ts';
import type { OrganisationCode } from './official-code.ts';
import { nameFacts } from './words.ts';

/** Whoever bears a code. */
export interface Bearer {
  readonly id: string;
  readonly name: string;
}

export interface Borne<One extends Bearer> {
  readonly code: OrganisationCode;
  readonly bearer: One;
}

/**
 * The one meant; or the refusal's sentence (of `people/directory/codes/texts.ts`) with what fills it, and all
 * that it could be.
 */
export type Meant<One extends Bearer> =
  | { readonly one: One; readonly code: OrganisationCode }
  | {
      readonly one?: undefined;
      readonly key: `people.code.${string}`;
      readonly facts: TextFacts;
      readonly several: readonly Borne<One>[];
    };

/** @param bearers code (`codeKey`) → who bears it */
export function meantBy<One extends Bearer>(
  { written, candidates, fault }: CodeReading,
  bearers: ReadonlyMap<string, One>,
): Meant<One> {
  const borne = candidates.flatMap((code) => {
    const bearer = bearers.get(codeKey(code));
    return bearer ? [{ code, bearer }] : [];
  });
  const [first] = borne;
  if (first && borne.every(({ bearer }) => bearer.id === first.bearer.id))
    return { one: first.bearer, code: first.code };
  const facts = { written, long: written.padStart(5, '0') };
  if (fault) return { key: `people.code.${fault}`, facts, several: [] };
  if (!first)
    return {
      key: 'people.code.unknown',
      facts: { ...facts, kind: candidates.length === 1 ? kindWord(candidates[0]!) : 'any' },
      several: [],
    };
  return { key: 'people.code.ambiguous', facts: { ...facts, ...factsOf(borne) }, several: borne };
}

/** As the sentences choose by it: an ICU keyword holds no hyphen. */
const kindWord = ({ kind }: OrganisationCode) => kind.replace('quebec-', '');

/** Three at most can be named: a commune of France, of Belgium, of Québec. */
function factsOf(borne: readonly Borne<Bearer>[]): TextFacts {
  const [a, b, c] = borne;
  const named = (at: string, one: Borne<Bearer> | undefined) => ({
    [`kind${at}`]: one ? kindWord(one.code) : 'none',
    ...nameFacts(at, one?.bearer.name ?? ''),
  });
  return {
    ...named('A', a),
    ...named('B', b),
    ...named('C', c),
    example: `${a!.code.country.toLowerCase()}-${a!.code.value}`,
  };
}

/** @throws Problem conflict `people.code.ambiguous`, invalid another of `people.code` */
export function refuse({ key, facts }: Exclude<Meant<Bearer>, { one: Bearer }>): never {
  throw new Problem(
    key === 'people.code.ambiguous' ? 'conflict' : key === 'people.code.unknown' ? 'not-found' : 'invalid',
    key,
    facts,
  );
}
