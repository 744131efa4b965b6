// SPDX-License-Identifier: AGPL-3.0-or-later
// The grade on the first screen of a sheet, and why it is what it is.
import type { JSX } from 'preact';
import { oneLine } from '../../base/text.ts';
import { meaningOf } from '../../measure/letter/meaning.ts';
import { eitherOf, recordOf } from '../../measure/letter/odds.ts';
import {
  Advise,
  GradeLarge,
  gradeClass,
  gradeWord,
  Ladder,
  sayMeasure,
} from '../../measure/parts/measure.tsx';
import { site } from '../../site.ts';
import { lastDelay } from '../notices/notice.ts';
import { Contest, Declared } from '../notices/pages-declared.tsx';
import { sayNotice } from '../notices/words.ts';
import { copyDay, day, speak } from '../parts.tsx';
import { isContested } from '../project.ts';
import type { SheetView } from './sheet-view.ts';

/**
 * The grade: letter, word and colour, then why in one sentence, the date of the copy it rests on, and where
 * the proofs are.
 */
export function Verdict({ lang, sheet }: SheetView): JSX.Element {
  const t = speak(lang);
  const { grade, software } = sheet;
  const ungraded = !grade || grade.state === 'unavailable';
  const alike = sheet.functions[0]?.label;
  return (
    <section class={`verdict ${gradeClass(grade)}`} aria-label={t('catalogue.verdict.label')}>
      <GradeLarge grade={grade} />
      <div class="stack-tight">
        <p>
          {grade?.letter && (
            <span class="vh">{t('catalogue.verdict.letter', { letter: grade.letter })} </span>
          )}
          <span class="note">{t('catalogue.verdict.community')}</span>
          <span class="word">{gradeWord(lang, grade)}</span>
        </p>
        {grade?.letter && <Ladder letter={grade.letter} other={grade.otherLetter} />}
        {grade && (
          <p class="note">
            {t('catalogue.verdict.copy', { date: copyDay(lang, grade), method: grade.method })}
            <br />
            {t('catalogue.verdict.confidence', { ...grade.confidence })}
          </p>
        )}
      </div>
      <Why lang={lang} sheet={sheet} />
      <p class="acts">
        {grade && <a href={site.findings(lang, software.slug)}>{t('catalogue.verdict.proofs')}</a>}
        {ungraded && alike && <a href={site.search(lang, { q: alike })}>{t('catalogue.ungraded.alike')}</a>}
        <a href={site.method(lang)}>{t('catalogue.verdict.method')}</a>
        <a href={site.contest(lang, software.slug)}>{sayNotice(lang)('catalogue.verdict.contest')}</a>
      </p>
    </section>
  );
}

function Why({ lang, sheet }: SheetView): JSX.Element {
  const t = speak(lang);
  const { grade, software } = sheet;
  return (
    <>
      {(grade?.advisedAgainst.length ?? 0) > 0 && (
        <p class="why">
          <Advise lang={lang} />{' '}
          {isContested(grade!.claim?.contest, software.settles?.value) && (
            <span class="note">{sayNotice(lang)('catalogue.verdict.contested')}. </span>
          )}
          {grade!.advisedAgainst.map((reason) => sayMeasure(lang, reason)).join(' ')}
        </p>
      )}
      <p class="why">
        {grade &&
          [meaningOf(grade), eitherOf(grade), grade.reason, grade.furtherDown, recordOf(grade)]
            .flatMap((one) => (one ? [sayMeasure(lang, one)] : []))
            .join(' ')}
        {!grade && t(`catalogue.ungraded.${software.repositories.length > 0 ? 'not-read' : 'no-repository'}`)}
      </p>
      {grade && software.repositories[0]?.value.path && (
        <p class="why">
          {t('catalogue.verdict.whole-repository', {
            repository: oneLine(grade.repository.replace(/^https?:\/\//, ''), 120),
            path: oneLine(software.repositories[0].value.path, 120),
          })}
        </p>
      )}
      {grade?.state === 'pending' && <Waiting lang={lang} sheet={sheet} />}
      {grade && <Contest lang={lang} grade={grade} settled={software.settles} />}
      {grade && <Declared lang={lang} grade={grade} />}
      {(!grade || grade.state === 'unavailable') && <p class="why">{t('catalogue.ungraded.ask')}</p>}
    </>
  );
}

/** Until when the project may answer, once it was told. */
function Waiting({ lang, sheet }: SheetView): JSX.Element | null {
  const until = lastDelay(sheet.notices ?? []);
  if (until === undefined) return null;
  return <p class="why">{sayNotice(lang)('catalogue.verdict.pending', { date: day(lang, until / 1000) })}</p>;
}
