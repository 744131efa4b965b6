// SPDX-License-Identifier: AGPL-3.0-or-later
// The licence of a software on its sheet: what its sources say, and what its repository says where that is
// another one. Head, section and findings ask here, so that no two of them say different things.
import type { Grade } from '../../measure/grade/grade.ts';
import { type LicenceReading, readLicence } from './licence.ts';

export interface LicenceInCode {
  readonly reading: LicenceReading;
  /** The file of the repository that says so. */
  readonly path: string;
}

/**
 * The licence that was read in the repository, where what the sheet says does not contain it; undefined where
 * both agree, where only one is known, and where a text does not tell whether later versions serve too.
 */
export function otherInCode(
  licence: string | undefined,
  grade: Grade | undefined,
): LicenceInCode | undefined {
  const { licence: read, path } =
    grade?.findings.find(({ indicator }) => indicator === 'licence')?.said.facts ?? {};
  if (!licence || typeof read !== 'string' || typeof path !== 'string') return undefined;
  const reading = readLicence(read);
  const said = new Set(readLicence(licence).named.map(({ id }) => bare(id)));
  const isSame = reading.named.some(({ id }) => said.has(bare(id)));
  return reading.named.length === 0 || said.size === 0 || isSame ? undefined : { reading, path };
}

const bare = (id: string) => id.toLowerCase().replace(/(-only|-or-later|\+)$/, '');
