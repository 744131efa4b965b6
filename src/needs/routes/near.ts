// SPDX-License-Identifier: AGPL-3.0-or-later
// What may exist already, with the reasons in words.
import { type Lang, speaker } from '../../base/language.ts';
import { loadThesaurus } from '../../catalogue/sources/thesaurus.ts';
import type { findNear } from '../actions/near.ts';
import type { NearModel } from '../parts/near.tsx';
import { type Reason, reasonWords, type Say } from '../similarity/reasons.ts';
import { texts } from '../similarity/texts.ts';

export const reasonsIn = (lang: Lang, reasons: readonly Reason[]): string[] => {
  const t = speaker(texts, lang);
  const say: Say = (key, facts) => t(key as keyof typeof texts, facts);
  return reasons.map((reason) => reasonWords(reason, say, loadThesaurus(), lang));
};

export const nearWords = (
  lang: Lang,
  { software, needs }: Awaited<ReturnType<typeof findNear>>,
): NearModel => ({
  software,
  needs: needs.map(({ need, reasons }) => ({ need, why: reasonsIn(lang, reasons) })),
});
