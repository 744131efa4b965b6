// SPDX-License-Identifier: AGPL-3.0-or-later
// The official codes of organisations. A code is nothing without its country and its kind: 62063 is Liège for
// Belgium's statistics and Avesnes-le-Comte for France's. What is written without them is read as all that it
// may be, and never guessed.

import { fold, oneLine } from '../../../base/text.ts';
import { findFault, kinds, soleDigits } from './kinds.ts';
import type { CodeCountry, CodeKind, OrganisationCode } from './official-code.ts';

/** What is said beside a code, by the heading of its column, a column of countries, or an option. */
export interface Said {
  readonly kind?: CodeKind | undefined;
  readonly country?: CodeCountry | undefined;
}

/**
 * Why what is written is no code: it looks like none; a digit does not prove the others; a spreadsheet ate
 * its first zero, or wrote it as a power of ten; it says another country or kind than its column.
 */
export type CodeFault = 'shape' | 'checksum' | 'zero' | 'power' | 'other-country';

export interface CodeReading {
  readonly written: string;
  /** All that it may be; none where there is a fault. */
  readonly candidates: readonly OrganisationCode[];
  readonly fault?: CodeFault;
}

const words: Readonly<Record<string, Said>> = {
  insee: { kind: 'insee' },
  siren: { kind: 'siren' },
  rcs: { kind: 'siren' },
  siret: { kind: 'siret' },
  nis: { kind: 'nis' },
  ins: { kind: 'nis' },
  refnis: { kind: 'nis' },
  bce: { kind: 'bce' },
  kbo: { kind: 'bce' },
  cbe: { kind: 'bce' },
  neq: { kind: 'neq' },
  mamh: { kind: 'quebec' },
  quebec: { country: 'CA' },
  qc: { country: 'CA' },
  mrc: { kind: 'quebec-mrc' },
  fr: { country: 'FR' },
  be: { country: 'BE' },
  ca: { country: 'CA' },
};
/** Words that may stand before a number and say nothing of it. */
const silent = new Set([
  'code',
  'n',
  'no',
  'nr',
  'numero',
  'number',
  'tva',
  'vat',
  'btw',
  'commune',
  'entreprise',
  'identifiant',
]);

/**
 * Reads a code as people write it: « 62063 », « INSEE 62063 », `nis:62063`, `fr-62063`, « BE 0403.199.702 »,
 * « 21 690 123 100 011 ».
 */
export function readCode(given: string, beside: Said = {}): CodeReading {
  const written = oneLine(given, 60);
  const bare = written.replace(/^[\s(]+|[\s)]+$/g, '');
  if (/^\d(?:[.,]\d+)?E\+?\d+$/i.test(bare)) return { written, candidates: [], fault: 'power' };
  const [, before = '', digits = ''] = /^([^\d]*)(.*)$/.exec(bare) ?? [];
  const said = saidBy(before, digits);
  if (!said) return { written, candidates: [], fault: 'shape' };
  const both = together(said, beside);
  if (!both) return { written, candidates: [], fault: 'other-country' };
  return { written, ...candidatesOf(soleDigits(digits), both) };
}

/** Undefined when the words before the number are none that go with a code. */
function saidBy(before: string, digits: string): Said | undefined {
  const tokens: readonly string[] = fold(before).match(/[a-z]+/g) ?? [];
  if (!/^\d/.test(digits)) return undefined;
  let said: Said = {};
  for (const [at, token] of tokens.entries()) {
    const word = words[token];
    // « RCS Paris 404 833 048 »: the court's town follows.
    if (!word && !silent.has(token) && !tokens.slice(0, at).includes('rcs')) return undefined;
    said = { ...said, ...word };
  }
  return tokens.includes('quebec') && !said.kind ? { kind: 'quebec' } : said;
}

/** What the code says itself and what is said beside it; undefined where they contradict each other. */
function together(own: Said, beside: Said): Said | undefined {
  const family = (kind: CodeKind) => (kind === 'siret' ? 'siren' : kind === 'quebec-mrc' ? 'quebec' : kind);
  if (own.kind && beside.kind && family(own.kind) !== family(beside.kind)) return undefined;
  const kind = own.kind ?? beside.kind;
  const countries = new Set(
    [own.country, beside.country, kind && kinds[kind].country].filter((one) => one !== undefined),
  );
  return countries.size > 1 ? undefined : { kind, country: [...countries][0] };
}

function candidatesOf(digits: string, { kind, country }: Said): Pick<CodeReading, 'candidates' | 'fault'> {
  const looked = (Object.keys(kinds) as CodeKind[]).filter(
    (one) =>
      (kind === undefined
        ? kinds[one].bare || country !== undefined
        : one === kind || (kind === 'siren' && one === 'siret')) &&
      (country === undefined || kinds[one].country === country),
  );
  const shaped = looked.flatMap((one) => {
    const value = kinds[one].valueOf(digits);
    return value === undefined ? [] : [{ country: kinds[one].country, kind: one, value }];
  });
  const sound = shaped.filter((code) => !findFault(code));
  if (sound.length > 0) return { candidates: sound };
  const short = /^\d{4}$/.test(digits) && looked.some((one) => one === 'insee' || one === 'quebec');
  return { candidates: [], fault: short ? 'zero' : shaped.length > 0 ? 'checksum' : 'shape' };
}

/** `nis:62063`: how a code is written where nothing stands beside it. */
export const codeKey = ({ kind, value }: OrganisationCode): string => `${kind}:${value}`;
