// SPDX-License-Identifier: AGPL-3.0-or-later
// The home page: the question, the drawn halle, three steps, what a letter says, the latest grades, the
// figures.

import type { JSX } from 'preact';
import { formatNumber } from '../base/format.ts';
import { type Lang, speaker, wordsOf } from '../base/language.ts';
import { letters } from '../measure/grade/grade.ts';
import { gradeWord } from '../measure/parts/measure.tsx';
import { SearchField } from '../platform/parts/search-field.tsx';
import { Section } from '../platform/parts/section.tsx';
import { site } from '../site.ts';
import { graded, type HomeModel } from './home.ts';
import { Spread } from './parts/figures.tsx';
import { Gable } from './parts/gable.tsx';
import { Latest, Letters } from './parts/letters.tsx';
import { type Life, LifeSection } from './parts/life.tsx';
import { examples, texts } from './texts.ts';

interface View {
  readonly lang: Lang;
  readonly model: HomeModel;
}

export function HomePage({ lang, model, life }: View & { readonly life: Life }): JSX.Element {
  return (
    <>
      <Opening lang={lang} />
      <Steps lang={lang} model={model} />
      <LifeSection lang={lang} life={life} />
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
