// SPDX-License-Identifier: AGPL-3.0-or-later
// The official number that an independent says they are known by: of France, Belgium or Québec as it is
// written there, or that of another country's register. It is said, not proved.
import { Problem } from '../../base/problem.ts';
import { oneLine } from '../../base/text.ts';
import { readCode } from '../../people/directory/codes/code.ts';

export const numberKinds = ['siren', 'siret', 'bce', 'neq', 'other'] as const;
export type NumberKind = (typeof numberKinds)[number];

export interface KnownBy {
  readonly kind: NumberKind;
  /** Digits; for a register that the halle does not know, as it was written. */
  readonly number: string;
}

const isOfTrade = (kind: string): kind is NumberKind => (numberKinds as readonly string[]).includes(kind);

/**
 * Reads the number as people write it: « SIRET 404 833 048 00022 », « TVA BE 0403.199.702 »; undefined where
 * a digit is wrong, or where it looks like no number of a register.
 */
export function readKnownBy(written: string): KnownBy | undefined {
  const { candidates, fault } = readCode(written);
  const code = candidates.find(({ kind }) => isOfTrade(kind));
  if (code) return { kind: code.kind as NumberKind, number: code.value };
  const number = oneLine(written, 41);
  const isOther = /^[\p{L}\d .:/-]{4,40}$/u.test(number) && number.replace(/\D/g, '').length >= 4;
  if (fault === 'checksum' || fault === 'power' || candidates.length > 0 || !isOther) return undefined;
  return { kind: 'other', number };
}

/** What is refused of a number. */
export const badNumber = (written: string) => ({
  key: 'market.mission.bad-number',
  facts: { written: written.slice(0, 40) },
});

/** @throws Problem invalid `market.mission.bad-number` */
export function knownBy(written: string): KnownBy {
  const read = readKnownBy(written);
  if (read) return read;
  const { key, facts } = badNumber(written);
  throw new Problem('invalid', key, facts);
}
