// SPDX-License-Identifier: AGPL-3.0-or-later
// What may exist already of a need that is being said: software with its letter, needs that say the same and
// why.
import type { JSX } from 'preact';
import { type Lang, speaker } from '../../base/language.ts';
import { oneLine } from '../../base/text.ts';
import type { GradeGlance } from '../../catalogue/search/results.ts';
import { GradeMark } from '../../measure/parts/measure.tsx';
import { site } from '../../site.ts';
import { texts } from '../texts/texts.ts';
import { type NeedLine, NeedLines } from './need.tsx';

export interface NearModel {
  readonly software: readonly {
    readonly slug: string;
    readonly name: string;
    readonly grade: GradeGlance | undefined;
  }[];
  readonly needs: readonly NeedLine[];
}

export function NearList({ lang, near }: { lang: Lang; near: NearModel }): JSX.Element | null {
  const t = speaker(texts, lang);
  const { software, needs } = near;
  if (software.length + needs.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="near">
      <h2 id="near">{t('needs.near.title')}</h2>
      {needs.length > 0 && (
        <>
          <h3>{t('needs.near.needs')}</h3>
          <NeedLines lang={lang} needs={needs} level={4} />
          <p class="note">{t('needs.near.join')}</p>
        </>
      )}
      {software.length > 0 && (
        <>
          <h3>{t('needs.near.software')}</h3>
          <ul class="stack-tight">
            {software.map(({ slug, name, grade }) => (
              <li key={slug}>
                <GradeMark lang={lang} grade={grade} size="s" />{' '}
                <a href={site.software(lang, slug)}>{oneLine(name, 120)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
