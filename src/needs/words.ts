// SPDX-License-Identifier: AGPL-3.0-or-later
// What pages, feeds and mails say of a need in a line.
import { formatDay } from '../base/format.ts';
import { type Lang, speaker } from '../base/language.ts';
import type { Crowd } from './backing.ts';
import { monthsOf } from './listing.ts';
import type { NextAct } from './next-act.ts';
import { texts } from './texts/texts.ts';

/** « 4 administrations, 5 200 habitants ». */
export function crowdWords(lang: Lang, { administrations, inhabitants }: Crowd): string {
  const t = speaker(texts, lang);
  if (administrations === 0) return t('needs.line.nobody');
  return t('needs.line.crowd', { n: administrations, inhabitants });
}

/** « janvier 2027 – mars 2027 »; an unknown word as it is. @param written of an address */
export function quarterWords(lang: Lang, written: string): string {
  const months = monthsOf(written);
  if (!months) return written;
  const month = (day: string) =>
    formatDay(lang, new Date(`${day}T12:00:00Z`), { month: 'long', year: 'numeric' }, 'UTC');
  return speaker(texts, lang)('needs.quarter', { from: month(months[0]), to: month(months[1]) });
}

export function nextActWords(lang: Lang, next: NextAct): string {
  const t = speaker(texts, lang);
  if (next.act === 'gather')
    return t('needs.page.next-gather', { n: next.wanted, day: formatDay(lang, next.by) });
  if (next.act === 'talk') return t('needs.page.next-talk', { day: formatDay(lang, next.by) });
  return t(`needs.page.next-${next.act}`);
}
