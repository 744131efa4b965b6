// SPDX-License-Identifier: AGPL-3.0-or-later
// What each letter says, and the grades that were given last.
import type { JSX } from 'preact';
import { dayUtc } from '../../base/day.ts';
import { formatDay } from '../../base/format.ts';
import { completeFor, inSentence, type Lang, speaker } from '../../base/language.ts';
import { oneLine } from '../../base/text.ts';
import { type Letter, letters } from '../../measure/grade/grade.ts';
import { Advise, GradeMark, Sparkline } from '../../measure/parts/measure.tsx';
import { gradeTexts } from '../../measure/texts/grade.ts';
import { Section } from '../../platform/parts/section.tsx';
import { site } from '../../site.ts';
import type { LatestGrade } from '../home.ts';
import { texts } from '../texts.ts';

export function Letters({ lang }: { lang: Lang }): JSX.Element {
  const t = speaker(texts, lang);
  const note = (
    <>
      {t('home.what-letter-note')} <a href={site.method(lang)}>{t('home.how-graded')}</a>
    </>
  );
  return (
    <Section id="letters" title={t('home.what-letter')} note={note}>
      <dl class="letters">
        {letters.map((letter) => (
          <LetterMeans key={letter} lang={lang} letter={letter} />
        ))}
        {(['inert', 'unavailable'] as const).map((state) => (
          <div key={state}>
            <dt>
              <GradeMark lang={lang} grade={{ state }} />
            </dt>
            <dd>{speaker(gradeTexts, lang)(`measure.grade.means-${state}`)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function LetterMeans({ lang, letter }: { lang: Lang; letter: Letter }): JSX.Element {
  return (
    <div>
      <dt>
        <GradeMark lang={lang} grade={{ state: 'graded', letter }} />
      </dt>
      <dd>{speaker(gradeTexts, lang)(`measure.grade.means-${letter}`)}</dd>
    </div>
  );
}

export function Latest({ lang, latest }: { lang: Lang; latest: readonly LatestGrade[] }): JSX.Element {
  const t = speaker(texts, lang);
  const columns = ['grade', 'software', 'copy', 'activity'] as const;
  return (
    <Section id="latest" title={t('home.latest')} note={t('home.latest-note')}>
      <table class="table table-fold fold-inline">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`home.column-${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {latest.map((one) => (
            <LatestRow key={one.slug} lang={lang} one={one} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function LatestRow({ lang, one }: { lang: Lang; one: LatestGrade }): JSX.Element {
  const t = speaker(texts, lang);
  const summary = one.summary[lang] ?? one.summary[completeFor(lang)];
  const day = formatDay(lang, dayUtc(new Date(one.at)));
  return (
    <tr>
      <td>
        <GradeMark lang={lang} grade={one} /> {one.advisedAgainst && <Advise lang={lang} />}
      </td>
      <th scope="row">
        <a href={site.software(lang, one.slug)}>{oneLine(one.name, 80)}</a>
        {summary && <small>{oneLine(summary, 110)}</small>}
      </th>
      <td data-l={inSentence(t('home.column-copy'), lang)}>
        <span class="nb">{day}</span>
      </td>
      <td>
        <Sparkline lang={lang} activity={{ ...one.activity, releases: [], silences: [] }} />
      </td>
    </tr>
  );
}
