// SPDX-License-Identifier: AGPL-3.0-or-later
// A source and its runs in a few words, for pages and commands.
import { formatNumber } from '../../base/format.ts';
import { type Lang, speaker } from '../../base/language.ts';
import { texts as httpTexts } from '../../platform/texts.ts';
import { texts as planTexts } from '../plans/texts.ts';
import { texts as importTexts } from '../texts/import.ts';
import type { HarvestRun } from './harvest.ts';
import { texts } from './texts.ts';

export const sourceWords = (lang: Lang, source: string): string =>
  speaker(texts, lang)('catalogue.harvest.source-name', { source: source.replaceAll('-', '_') });

export const everyWords = (lang: Lang, n: number): string =>
  speaker(texts, lang)('catalogue.harvest.hours', { n });

export const outcomeWords = (lang: Lang, { outcome }: Pick<HarvestRun, 'outcome'>): string =>
  speaker(texts, lang)('catalogue.harvest.outcome', { outcome });

/** What changed; undefined where nothing was looked at. */
export function countsWords(lang: Lang, { counts }: Pick<HarvestRun, 'counts'>): string | undefined {
  const { refused = 0, changed = 0, returned = 0, withdrawn = 0, unchanged = 0 } = counts;
  if (counts.new === undefined) return undefined;
  const t = speaker(planTexts, lang);
  const moved = t('catalogue.plan.counts', { refused, changed, returned, withdrawn, new: counts.new });
  return unchanged > 0 ? `${moved}. ${t('catalogue.plan.unchanged', { n: unchanged })}` : moved;
}

/** Why it failed or waits; undefined where there is nothing to say. */
export function whyWords(lang: Lang, { why, facts }: Pick<HarvestRun, 'why' | 'facts'>): string | undefined {
  const all = { ...httpTexts, ...importTexts, ...planTexts, ...texts };
  if (!why || !Object.hasOwn(all, why)) return undefined;
  return speaker(all, lang)(why as keyof typeof all, facts as Record<string, string | number>);
}

export const bytesWords = (lang: Lang, { bytes }: Pick<HarvestRun, 'bytes'>): string =>
  bytes > 0
    ? speaker(texts, lang)('catalogue.harvest.bytes', { n: Math.ceil(bytes / 1000) })
    : formatNumber(lang, 0);
