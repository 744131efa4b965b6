// SPDX-License-Identifier: AGPL-3.0-or-later
// What may exist already, with the reasons in words.
import { type Lang, speaker } from '../../base/language.ts';
import { loadThesaurus } from '../../catalogue/sources/thesaurus.ts';
import { functionWords } from '../../catalogue/thesaurus/thesaurus.ts';
import type { findNear } from '../actions/near.ts';
import type { NearModel } from '../parts/near.tsx';
import { texts } from '../texts/texts.ts';

export function nearWords(lang: Lang, { software, needs }: Awaited<ReturnType<typeof findNear>>): NearModel {
  const t = speaker(texts, lang);
  const same = (functions: readonly string[]) =>
    functions.map((id) => t('needs.near.function', { name: functionWords(loadThesaurus(), id, lang) }));
  return { software, needs: needs.map(({ need, functions }) => ({ need, why: same(functions) })) };
}
