// SPDX-License-Identifier: AGPL-3.0-or-later
// Days and months as people write them, in pages and mails of usages.
import { formatDay } from '../base/format.ts';
import type { Lang } from '../base/language.ts';

/** « 21 novembre 2026 » @param day ISO date */
export const dayIn = (lang: Lang, day: string): string => formatDay(lang, day);

/** « novembre 2026 » @param day ISO date */
export const monthIn = (lang: Lang, day: string): string =>
  formatDay(lang, day, { month: 'long', year: 'numeric' });

/** `2021` as it is, `2021-09` as « septembre 2021 ». */
export function sinceIn(lang: Lang, since: string): string {
  return since.length === 4 ? since : monthIn(lang, `${since}-01`);
}
