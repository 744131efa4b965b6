// SPDX-License-Identifier: AGPL-3.0-or-later
// A need as it is compared with others, and those of the shelf that may be the same.
import type { Lang } from '../base/language.ts';
import type { Thesaurus } from '../catalogue/thesaurus/thesaurus.ts';
import type { NeedKind } from './need.ts';
import type { NeedShelf, ShelvedNeed } from './shelf.ts';
import { type NeedReading, readNeed } from './similarity/reading.ts';
import type { Reason } from './similarity/reasons.ts';
import type { Wanted } from './similarity/wanted.ts';

/** To have a program is one thing, acquired or in the place of another. */
const wantedBy: Readonly<Record<NeedKind, Wanted>> = {
  ...{ acquire: 'acquire', replace: 'acquire', build: 'build', maintain: 'maintain' },
  ...{ host: 'host', train: 'train', express: 'express' },
};

/**
 * What is compared of a need; while its title is typed, the title alone, and what is wanted is read in it.
 */
export interface Compared {
  readonly title: string;
  readonly purpose?: string;
  readonly kind?: NeedKind;
  readonly lang: Lang;
}

export const readingOf = ({ title, purpose = '', kind, lang }: Compared, thesaurus: Thesaurus): NeedReading =>
  readNeed(`${title}\n${purpose}`, thesaurus, { lang, ...(kind && { stated: wantedBy[kind] }) });

export interface Near {
  readonly need: ShelvedNeed;
  readonly score: number;
  /** Whether they are taken for one, rather than near. */
  readonly same: boolean;
  readonly reasons: readonly Reason[];
}

/** The nearest first. @param besides ids that are left out */
export function nearIn(
  { index, needs, numbers }: NeedShelf,
  reading: NeedReading,
  most: number,
  besides: readonly string[] = [],
): Near[] {
  return index
    .nearest(reading, most + besides.length)
    .filter(({ id }) => !besides.includes(id))
    .slice(0, most)
    .flatMap(({ id, ...found }) => {
      const need = needs[numbers.get(id) ?? -1];
      return need ? [{ need, ...found }] : [];
    });
}
