// SPDX-License-Identifier: AGPL-3.0-or-later
// A kept plan in a few words: where it stands, what it changes.
import { formatDay } from '../../base/format.ts';
import { type Lang, speaker } from '../../base/language.ts';
import { texts as importTexts } from '../texts/import.ts';
import { isInterrupted, type KeptPlan } from './kept-plan.ts';
import { texts } from './texts.ts';

/** @param at now */
export const stateWords = (lang: Lang, plan: KeptPlan, at: Date): string =>
  speaker(texts, lang)('catalogue.plan.state', {
    state: isInterrupted(plan, at) ? 'interrupted' : plan.state,
  });

export function countsWords(lang: Lang, { digest, counts }: KeptPlan): string {
  const t = speaker(texts, lang);
  const { refused = 0, changed = 0, returned = 0, withdrawn = 0 } = counts;
  const facts = { refused, changed, returned, withdrawn, new: counts.new ?? 0 };
  return digest ? t('catalogue.plan.counts', facts) : t('catalogue.plan.unplanned');
}

/** Why it waits again, failed or is outdated; undefined where there is nothing to say. */
export function whyWords(lang: Lang, { why, input, source }: KeptPlan): string | undefined {
  const all = { ...importTexts, ...texts };
  if (!why || !Object.hasOwn(all, why)) return undefined;
  return speaker(all, lang)(why as keyof typeof all, { given: input, source });
}

export const dayWords = (lang: Lang, of: Date): string => formatDay(lang, of.toISOString());
