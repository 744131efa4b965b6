// SPDX-License-Identifier: AGPL-3.0-or-later
// The first screen of a sheet, in words of the town hall: what it does, who publishes and uses it, under
// which licence, and its grade.
import type { JSX } from 'preact';
import { oneLine } from '../../base/text.ts';
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
import { readLicence } from '../licence/licence.ts';
import { lastDelay } from '../notices/notice.ts';
import { Declared, Reply } from '../notices/pages-declared.tsx';
import { sayNotice } from '../notices/words.ts';
import { day, inLang, Outside, speak } from '../parts.tsx';
import { usageCount } from '../sheet.ts';
import { licenceInWords } from './sheet-licence.tsx';
import type { SheetView } from './sheet-view.ts';

export function SheetHead(view: SheetView): JSX.Element {
  const { lang, sheet } = view;
  const { software } = sheet;
  const summary = inLang(software.summary?.value, lang) ?? inLang(software.description?.value, lang);
  return (
    <div class="sheet-head">
      <div class="stack">
        <h1>{oneLine(software.name.value, 160)}</h1>
        {summary && (
          <p class="lead" lang={summary.lang === lang ? undefined : summary.lang}>
            {oneLine(summary.words, 320)}
          </p>
        )}
        <HeadFacts {...view} />
      </div>
      <Verdict {...view} />
      {sheet.grade && <Reply lang={lang} grade={sheet.grade} />}
    </div>
  );
}

function HeadFacts({ lang, sheet }: SheetView): JSX.Element {
  const t = speak(lang);
  const { software, functions } = sheet;
  const { publisher, licence, version, releaseDate, website } = software;
  const reading = licence && readLicence(licence.value);
  return (
    <dl class="facts">
      {functions.length > 0 && (
        <Fact word={t('catalogue.fact.for')}>
          {functions
            .map(({ label }) => label)
            .slice(0, 6)
            .join(', ')}
        </Fact>
      )}
      <Fact word={t('catalogue.fact.publisher')}>
        {publisher ? (
          <Outside href={publisher.value.url}>{oneLine(publisher.value.name, 120)}</Outside>
        ) : (
          t('catalogue.unknown')
        )}
      </Fact>
      <Fact word={t('catalogue.fact.licence')}>
        {reading ? licenceInWords(lang, reading) : t('catalogue.fact.licence-unknown')},{' '}
        <a href="#licence">
          {t(reading ? 'catalogue.fact.licence-means' : 'catalogue.fact.licence-unknown-means')}
        </a>
      </Fact>
      <Fact word={t('catalogue.fact.usages')}>
        <a href="#usages">{t('catalogue.fact.usages-count', { n: usageCount(software) })}</a>
      </Fact>
      {(version || releaseDate) && (
        <Fact word={t('catalogue.fact.version')}>
          {[
            version && oneLine(version.value, 40),
            releaseDate && t('catalogue.fact.of', { date: day(lang, releaseDate.value) }),
          ]
            .filter(Boolean)
            .join(' ')}
        </Fact>
      )}
      {website && (
        <Fact word={t('catalogue.fact.site')}>
          <Outside href={website.value} />
        </Fact>
      )}
      {software.repositories[0] && (
        <Fact word={t('catalogue.fact.code')}>
          <Outside href={software.repositories[0].value.url} />
          {software.repositories[0].verified === false && (
            <span class="note">, {t('catalogue.not-verified')}</span>
          )}
        </Fact>
      )}
    </dl>
  );
}

function Fact({ word, children }: { word: string; children: JSX.Element['props']['children'] }): JSX.Element {
  return (
    <>
      <dt>{word}</dt>
      <dd>{children}</dd>
    </>
  );
}

/**
 * The grade: letter, word and colour, then why in one sentence, the date of the copy it rests on, and where
 * the proofs are.
 */
function Verdict({ lang, sheet }: SheetView): JSX.Element {
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
            {t('catalogue.verdict.copy', { date: day(lang, grade.at), method: grade.method })}
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
          <Advise lang={lang} /> {grade!.advisedAgainst.map((reason) => sayMeasure(lang, reason)).join(' ')}
        </p>
      )}
      <p class="why">
        {grade &&
          `${sayMeasure(lang, { key: `measure.grade.means-${grade.letter ?? (grade.state === 'graded' ? 'unavailable' : grade.state)}` })} `}
        {grade &&
          [eitherOf(grade), grade.reason, grade.furtherDown, recordOf(grade)]
            .flatMap((one) => (one ? [sayMeasure(lang, one)] : []))
            .join(' ')}
        {!grade && t(`catalogue.ungraded.${software.repositories.length > 0 ? 'not-read' : 'no-repository'}`)}
      </p>
      {grade?.state === 'pending' && <Waiting lang={lang} sheet={sheet} />}
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
