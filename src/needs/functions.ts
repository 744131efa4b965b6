// SPDX-License-Identifier: AGPL-3.0-or-later
// The functions of the trade that the words of a need mean: its title first, what it is for where the title
// says none.
import type { Lang } from '../base/language.ts';
import { functionsMeant, readNeed } from '../catalogue/thesaurus/need.ts';
import type { Thesaurus } from '../catalogue/thesaurus/thesaurus.ts';
import type { NeedSaid } from './need.ts';

/** Functions that one need is filed under at most. */
const most = 3;

/** Ids, the surest first; none where nothing is understood. */
export function functionsOf(
  { title, purpose }: Pick<NeedSaid, 'title' | 'purpose'>,
  lang: Lang,
  thesaurus: Thesaurus,
): string[] {
  for (const words of [title, purpose]) {
    const meant = functionsMeant(readNeed(words, lang, thesaurus)).map(({ id }) => id);
    if (meant.length > 0) return meant.slice(0, most);
  }
  return [];
}
