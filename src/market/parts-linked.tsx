// SPDX-License-Identifier: AGPL-3.0-or-later
// « liée »: the word beside what somebody tied to the other side did, and what it means.
import type { JSX } from 'preact';
import { type Lang, speaker } from '../base/language.ts';
import { texts } from '../people/agents/texts.ts';

export function Linked({
  lang,
  explained = false,
}: {
  readonly lang: Lang;
  readonly explained?: boolean;
}): JSX.Element {
  const t = speaker(texts, lang);
  return explained ? (
    <p class="note">{t('people.linked-why')}</p>
  ) : (
    <span class="tag">{t('people.linked')}</span>
  );
}
