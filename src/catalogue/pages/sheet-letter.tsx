// SPDX-License-Identifier: AGPL-3.0-or-later
// What the letter says, in one sentence with its date; the facts behind it are folded below. It comes after
// who uses a software, where to try it and who can help: these are what is asked first.
import type { JSX } from 'preact';
import { meaningOf } from '../../measure/letter/meaning.ts';
import { Advise, gradeWord, sayMeasure } from '../../measure/parts/measure.tsx';
import { site } from '../../site.ts';
import { Contest } from '../notices/pages-declared.tsx';
import { copyDay, Section, speak } from '../parts.tsx';
import { SheetActivity, SheetSolidity } from './sheet-community.tsx';
import { SheetForecast } from './sheet-forecast.tsx';
import type { SheetView } from './sheet-view.ts';

export function SheetLetter({ lang, sheet }: SheetView): JSX.Element | null {
  const { grade, software } = sheet;
  if (!grade || grade.activity.quarters.length === 0) return null;
  const t = speak(lang);
  const said = meaningOf(grade) ?? grade.reason;
  const word = gradeWord(lang, grade);
  return (
    <>
      <Section id="letter" title={t('catalogue.section.letter')} note={t('catalogue.letter.note')}>
        <div class="stack">
          <p class="lead">
            {t('catalogue.letter.at', { date: copyDay(lang, grade) })}{' '}
            <strong>{grade.letter ? `${grade.letter}, ${word}` : word}</strong>
            {said && `. ${sayMeasure(lang, said)}`}
          </p>
          {grade.advisedAgainst.length > 0 && (
            <p>
              {grade.advisedAgainst.map((reason) => sayMeasure(lang, reason)).join(' ')}{' '}
              {t('catalogue.letter.advised')} <Advise lang={lang} />
            </p>
          )}
          <Contest lang={lang} grade={grade} settled={software.settles} />
          <p>
            <a href={site.findings(lang, software.slug)}>{t('catalogue.verdict.proofs')}</a>
          </p>
        </div>
      </Section>
      <details>
        <summary class="nave behind">{t('catalogue.letter.facts')}</summary>
        <SheetForecast lang={lang} name={software.name.value} grade={grade} slug={software.slug} />
        <SheetSolidity lang={lang} grade={grade} slug={software.slug} />
        <SheetActivity lang={lang} grade={grade} slug={software.slug} />
      </details>
    </>
  );
}
