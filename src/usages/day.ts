// SPDX-License-Identifier: AGPL-3.0-or-later
// Days and months as people write them, in pages and mails of usages.
import type { Lang } from '../base/language.ts';

const regional = (lang: Lang) => (lang === 'en' ? 'en-GB' : lang);

/** « 21 novembre 2026 » @param day ISO date */
export function dayIn(lang: Lang, day: string): string {
  return new Intl.DateTimeFormat(regional(lang), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day.slice(0, 10)}T00:00:00Z`),
  );
}

/** « novembre 2026 » @param day ISO date */
export function monthIn(lang: Lang, day: string): string {
  return new Intl.DateTimeFormat(regional(lang), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${day.slice(0, 10)}T00:00:00Z`),
  );
}

/** `2021` as it is, `2021-09` as « septembre 2021 ». */
export function sinceIn(lang: Lang, since: string): string {
  return since.length === 4 ? since : monthIn(lang, `${since}-01`);
}
