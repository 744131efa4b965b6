// SPDX-License-Identifier: AGPL-3.0-or-later
// Acts in words: what one is about, what it lacks, who owes it and by when.
import { formatDay } from '../../base/format.ts';
import { type Lang, speaker } from '../../base/language.ts';
import type { Lack } from './act.ts';
import { texts } from './texts.ts';

export function subjectWords(
  lang: Lang,
  { kind, version }: { readonly kind: string; readonly version?: number | undefined },
): string {
  const t = speaker(texts, lang);
  return kind === 'charter'
    ? t('pools.act.subject.charter', { n: version ?? 1 })
    : t('pools.act.subject.seat');
}

export const stepWords = (lang: Lang, step: Lack['step']): string =>
  speaker(texts, lang)(`pools.act.step.${step}`);

/** « la publication : secrétariat, avant le 3 mars ». */
export function lackWords(lang: Lang, { step, owner, by }: Lack): string {
  const t = speaker(texts, lang);
  const said = { step: stepWords(lang, step), owner: t(`pools.act.owner.${owner}`) };
  return by
    ? t('pools.act.lack-by', { ...said, day: formatDay(lang, by) })
    : t('pools.act.lack-no-day', said);
}
