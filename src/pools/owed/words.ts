// SPDX-License-Identifier: AGPL-3.0-or-later
// What is due, in words.
import { formatDay } from '../../base/format.ts';
import { type Lang, speaker } from '../../base/language.ts';
import { stepWords, subjectWords } from '../acts/words.ts';
import type { Owed } from './owed.ts';
import { texts } from './texts.ts';

export function whatWords(lang: Lang, { kind, subject, step, vote }: Owed): string {
  const t = speaker(texts, lang);
  if (kind === 'accord') return t('pools.owed.what.accord', { n: subject?.version ?? 1 });
  if (kind === 'vote') return t('pools.owed.what.vote', { title: vote?.title ?? '' });
  if (kind !== 'act') return t(`pools.owed.what.${kind}`);
  return t('pools.owed.what.act', {
    ...{ subject: subject ? subjectWords(lang, subject) : '', step: step ? stepWords(lang, step) : '' },
  });
}

export const whoWords = (lang: Lang, { seat }: Owed): string =>
  seat?.member.name ?? speaker(texts, lang)('pools.owed.all');

export const whenWords = (lang: Lang, { on }: Owed): string =>
  on ? formatDay(lang, on) : speaker(texts, lang)('pools.owed.no-day');
