// SPDX-License-Identifier: AGPL-3.0-or-later
// The hearing of a pool: to its members the answers side by side, to a provider the questions and its own.
import type { JSX } from 'preact';
import { type Lang, speaker } from '../../base/language.ts';
import { Form, type FormState } from '../../platform/form/parts.tsx';
import { Next } from '../../platform/parts/next.tsx';
import { Section } from '../../platform/parts/section.tsx';
import type { Page } from '../../platform/web/page.ts';
import { site } from '../../site.ts';
import { answerForm, askForm } from './forms.ts';
import { byProvider, type Heard, type Question } from './hearing.ts';
import { texts } from './texts.ts';

export interface HearingModel {
  readonly pool: { readonly name: string; readonly slug: string };
  readonly state: FormState;
  readonly questions: readonly Question[];
  readonly heard: readonly Heard[];
  readonly isSeller: boolean;
  readonly mayAsk: boolean;
  readonly maySay: boolean;
}

export function hearingPage(lang: Lang, model: HearingModel): Page {
  const t = speaker(texts, lang);
  const { pool, isSeller } = model;
  const title = t('pools.hearing.title');
  return {
    ...{ lang, title, description: t('pools.hearing.lead') },
    address: (other) => site.poolHearing(other, pool.slug),
    crumbs: [{ label: pool.name, href: site.pool(lang, pool.slug) }, { label: title }],
    here: 'join',
    noindex: true,
    body: (
      <>
        <div class="nave page-head stack">
          <h1>{title}</h1>
          <p class="lead">{t('pools.hearing.lead')}</p>
        </div>
        <Questions lang={lang} model={model} />
        {!isSeller && <Answers lang={lang} model={model} />}
      </>
    ),
    next: (
      <Next
        title={t('pools.hearing.next')}
        main={{ label: t('pools.hearing.to-pool'), href: site.pool(lang, pool.slug) }}
      >
        {t('pools.hearing.next-how')}
      </Next>
    ),
  };
}

interface PartProps {
  readonly lang: Lang;
  readonly model: HearingModel;
}

function Questions({ lang, model }: PartProps): JSX.Element {
  const t = speaker(texts, lang);
  const { questions, heard, mayAsk, maySay, isSeller, state, pool } = model;
  return (
    <Section id="questions" title={t('pools.hearing.questions')} note={t('pools.hearing.questions-note')}>
      <div class="stack">
        {questions.length === 0 && (
          <>
            <p>{t('pools.hearing.no-questions')}</p>
            <p class="note">{t('pools.hearing.example')}</p>
          </>
        )}
        <ol class="stack">
          {questions.map((question) => (
            <li key={question.id}>
              <p class="written">
                <strong>{question.words}</strong>
              </p>
              {isSeller && (
                <OwnAnswer
                  lang={lang}
                  model={model}
                  question={question}
                  said={heard.find((one) => one.question === question.id)?.words}
                  maySay={maySay}
                />
              )}
            </li>
          ))}
        </ol>
        {mayAsk && heard.length === 0 && (
          <Form
            of={askForm}
            state={state}
            action={site.poolHearingAction(lang, pool.slug, 'ask')}
            button={t('pools.hearing.ask-button')}
          />
        )}
      </div>
    </Section>
  );
}

interface OwnAnswerProps extends PartProps {
  readonly question: Question;
  readonly said: string | undefined;
  readonly maySay: boolean;
}

function OwnAnswer({ lang, model: { state, pool }, question, said, maySay }: OwnAnswerProps) {
  const t = speaker(texts, lang);
  if (said !== undefined)
    return (
      <p class="written">
        <span class="note">{t('pools.hearing.answered')}</span> {said}
      </p>
    );
  if (!maySay) return null;
  return (
    <Form
      of={answerForm}
      state={state}
      action={site.poolHearingAction(lang, pool.slug, 'answer')}
      initial={{ question: question.id }}
      button={
        <>
          {t('pools.hearing.answer-button')}{' '}
          <span class="vh">{t('pools.hearing.answer-to', { question: question.words })}</span>
        </>
      }
    />
  );
}

function Answers({ lang, model: { questions, heard } }: PartProps): JSX.Element {
  const t = speaker(texts, lang);
  return (
    <Section id="answers" title={t('pools.hearing.answers')} note={t('pools.hearing.answers-note')}>
      {heard.length === 0 ? (
        <p>{t('pools.hearing.no-answers')}</p>
      ) : (
        <div class="stack">
          {byProvider(heard).map(([name, several]) => (
            <div key={several[0]!.organisation} class="stack-tight">
              <h3>{name}</h3>
              <dl>
                {several.map(({ question, words }) => (
                  <>
                    <dt class="note">{questions.find(({ id }) => id === question)?.words}</dt>
                    <dd class="written">{words}</dd>
                  </>
                ))}
              </dl>
            </div>
          ))}
        </div>
      )}
    </Section>
  );
}
