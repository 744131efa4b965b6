// SPDX-License-Identifier: AGPL-3.0-or-later
// The licence of a software on its sheet: what its sources say, and what its repository says where that is
// another one. Head, section and findings ask here, so that no two of them say different things.
import type { Grade } from '../../measure/grade/grade.ts';
import type { Sourced } from '../software.ts';
import { type LicenceReading, readLicence } from './licence.ts';

export interface LicenceInCode {
  readonly reading: LicenceReading;
  /** The file of the repository that says so. */
  readonly path: string;
  /** The copy is a year older than what the source says: the licence may have changed since. */
  readonly isOlder: boolean;
}

/**
 * The licence that was read in the repository, where what the sheet says does not contain it; undefined where
 * both agree, where only one is known, and where a text does not tell whether later versions serve too.
 */
export function otherInCode(
  licence: Pick<Sourced<string>, 'value' | 'date'> | undefined,
  grade: Grade | undefined,
): LicenceInCode | undefined {
  const { licence: read, path } =
    grade?.findings.find(({ indicator }) => indicator === 'licence')?.said.facts ?? {};
  if (!licence || !grade || typeof read !== 'string' || typeof path !== 'string') return undefined;
  const reading = readLicence(read);
  const said = new Set(readLicence(licence.value).named.map(({ id }) => bare(id)));
  const isSame = reading.named.some(({ id }) => said.has(bare(id)));
  if (reading.named.length === 0 || said.size === 0 || isSame) return undefined;
  return { reading, path, isOlder: Date.parse(licence.date) / 1000 - grade.at > year };
}

/** Seconds. */
const year = 365.25 * 86_400;

const bare = (id: string) => id.toLowerCase().replace(/(-only|-or-later|\+)$/, '');
