// SPDX-License-Identifier: AGPL-3.0-or-later
// The home page: the question, the drawn halle, three steps, what a letter says, the latest grades, the
// figures.

import type { JSX } from 'preact';
import { formatDay, formatNumber } from '../base/format.ts';
import { completeFor, inSentence, type Lang, speaker, wordsOf } from '../base/language.ts';
import { oneLine } from '../base/text.ts';
import { type Letter, letters } from '../measure/grade/grade.ts';
import { Advise, GradeMark, gradeWord, Spark } from '../measure/parts/measure.tsx';
import { gradeTexts } from '../measure/texts/grade.ts';
import { SearchField } from '../platform/parts/search-field.tsx';
import { Section } from '../platform/parts/section.tsx';
import { site } from '../site.ts';
import { graded, type HomeModel, type LatestGrade } from './home.ts';
import { Spread } from './parts-figures.tsx';
import { Gable } from './parts-gable.tsx';
import { examples, texts } from './texts.ts';

interface View {
  readonly lang: Lang;
  readonly model: HomeModel;
}

export function HomePage({ lang, model }: View): JSX.Element {
  return (
    <>
      <Opening lang={lang} />
      <Steps lang={lang} model={model} />
      <Letters lang={lang} />
      {model.latest.length > 0 && <Latest lang={lang} latest={model.latest} />}
      <Figures lang={lang} model={model} />
    </>
  );
}

function Opening({ lang }: { lang: Lang }): JSX.Element {
  const t = speaker(texts, lang);
  return (
    <div class="nave open">
      <div>
        <h1>{t('home.title')}</h1>
        <SearchField lang={lang} action={site.search(lang)} label={t('home.ask')} button={t('home.search')} />
        <ul class="tried" aria-label={t('home.often')}>
          {examples.map((example) => {
            const q = wordsOf(example, lang);
            return (
              <li key={q}>
                <a href={site.search(lang, { q })}>{q}</a>
              </li>
            );
          })}
        </ul>
        <p class="note gap-above">{t('home.promise')}</p>
      </div>
      <figure>
        <Gable label={t('home.hall')} />
        <ol class="words5" aria-label={t('home.letters-say')}>
          {letters.map((letter) => (
            <li key={letter}>{gradeWord(lang, { state: 'graded', letter })}</li>
          ))}
        </ol>
      </figure>
    </div>
  );
}

function Steps({ lang, model }: View): JSX.Element {
  const t = speaker(texts, lang);
  const steps = ['need', 'grade', 'compare'] as const;
  const facts = { functions: model.functions, graded: graded(model), advised: model.advisedAgainst };
  return (
    <section class="nave" aria-labelledby="steps">
      <h2 class="vh" id="steps">
        {t('home.steps')}
      </h2>
      <ol class="steps cols cols-3">
        {steps.map((step) => (
          <li key={step}>
            <h3>{t(`home.step-${step}`)}</h3>
            <p>{t(`home.step-${step}-means`)}</p>
            <p class="live">{t(`home.step-${step}-live`, facts)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Letters({ lang }: { lang: Lang }): JSX.Element {
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

function Latest({ lang, latest }: { lang: Lang; latest: readonly LatestGrade[] }): JSX.Element {
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
  const day = formatDay(lang, new Date(one.at));
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
        <Spark lang={lang} activity={{ ...one.activity, releases: [], silences: [] }} />
      </td>
    </tr>
  );
}

function Figures({ lang, model }: View): JSX.Element {
  const t = speaker(texts, lang);
  const figure = (n: number) => formatNumber(lang, n);
  const { software, usages, users, organisations, madeForLocalAuthorities: local } = model;
  return (
    <Section id="figures" title={t('home.figures')} note={t('home.figures-note')}>
      <div class="stack">
        {graded(model) > 0 && <Spread lang={lang} model={model} />}
        <p class="note">
          {t(graded(model) > 0 ? 'home.spread-note' : 'home.spread-none', {
            graded: graded(model),
            advised: model.advisedAgainst,
            others: model.others,
          })}
        </p>
        <div class="tally gap-above">
          <div>
            <span class="display">{figure(software)}</span>
            <p>{t('home.tally-software', { n: software, local })}</p>
          </div>
          {usages > 0 && (
            <div>
              <span class="display">{figure(usages)}</span>
              <p>{t('home.tally-usages', { n: usages, organisations: users })}</p>
            </div>
          )}
          {organisations > 0 && (
            <div>
              <span class="display">{figure(organisations)}</span>
              <p>{t('home.tally-organisations')}</p>
            </div>
          )}
        </div>
      </div>
    </Section>
  );
}
