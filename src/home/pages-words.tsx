// SPDX-License-Identifier: AGPL-3.0-or-later
// The page of the technical words, each with its meaning.
import type { JSX } from 'preact';
import { type Lang, speaker, wordsOf } from '../base/language.ts';
import { collator } from '../base/locale.ts';
import { spellings } from '../platform/web/terms.ts';
import { texts } from './texts.ts';
import { technical } from './texts-technical.ts';

export function WordsPage({ lang }: { lang: Lang }): JSX.Element {
  const t = speaker(texts, lang);
  const first = (id: string) => spellings(technical.find((term) => term.id === id)!, lang)[0]!;
  const { compare } = collator(lang);
  const sorted = [...technical].sort((a, b) => compare(first(a.id), first(b.id)));
  return (
    <div class="nave page-head stack">
      <h1>{t('home.words')}</h1>
      <p class="lead">{t('home.words-lead')}</p>
      <dl class="meanings">
        {sorted.map((term) => (
          <div key={term.id}>
            <dt>{first(term.id)}</dt>
            <dd>{wordsOf(term.meaning, lang)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
