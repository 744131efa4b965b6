// SPDX-License-Identifier: AGPL-3.0-or-later
// The page where those behind a need talk: five questions side by side, the dates of a meeting.
import type { JSX } from 'preact';
import { type Lang, speaker } from '../../base/language.ts';
import { listFormat } from '../../base/locale.ts';
import { Form, type FormState } from '../../platform/form/parts.tsx';
import { Section } from '../../platform/parts/section.tsx';
import type { Page } from '../../platform/web/page.ts';
import { site } from '../../site.ts';
import { texts } from '../texts/texts.ts';
import { answerForm } from './forms.ts';
import { type MeetingModel, MeetingPart } from './parts.tsx';
import { type Compared, fewestForCosts } from './talk.ts';

export interface TalkModel extends MeetingModel {
  readonly state: FormState;
  readonly need: { readonly title: string; readonly slug: string; readonly lang: string };
  /** Whether the reader is behind the need, or leads it. */
  readonly isInside: boolean;
  readonly compared: readonly Compared[];
  /** Answers of the reader's first organisation, by question. */
  readonly own: Readonly<Record<string, string>>;
  /** Whether enough have said what it costs. */
  readonly costsShown: boolean;
}

export function talkPage(lang: Lang, model: TalkModel): Page {
  const t = speaker(texts, lang);
  const { need, isInside } = model;
  return {
    lang,
    title: t('needs.talk.title'),
    address: (other) => site.needTalk(other, need.slug),
    here: 'join',
    noindex: true,
    crumbs: [
      { label: t('needs.title'), href: site.needs(lang) },
      { label: need.title, href: site.need(lang, need.slug) },
      { label: t('needs.talk.title') },
    ],
    body: (
      <>
        <div class="nave page-head stack">
          <h1>{t('needs.talk.title')}</h1>
          <p>
            <a href={site.need(lang, need.slug)} lang={need.lang === lang ? undefined : need.lang}>
              {need.title}
            </a>
          </p>
          <p class="lead">{t(isInside ? 'needs.talk.lead' : 'needs.talk.outside')}</p>
          {isInside && <p class="note">{t('needs.talk.private')}</p>}
        </div>
        {isInside &&
          model.compared.map((one) => <Asked key={one.question} lang={lang} model={model} one={one} />)}
        {isInside && <MeetingPart lang={lang} model={model} />}
      </>
    ),
  };
}

function Asked({ lang, model, one }: { lang: Lang; model: TalkModel; one: Compared }): JSX.Element {
  const t = speaker(texts, lang);
  const { question, answers, silent, differ } = one;
  const few = question === 'cost' && !model.costsShown;
  return (
    <Section
      id={question}
      title={t(`needs.talk.question.${question}`)}
      note={answers.length > 0 && differ ? t('needs.talk.differ', { n: answers.length }) : undefined}
    >
      <div class="stack">
        {answers.length === 0 && <p>{t('needs.talk.none')}</p>}
        <ul class="cols cols-3">
          {answers.map(({ words, by }) => (
            <li key={words} class="stack-tight">
              <p class="written">{words}</p>
              <p class="note">{listFormat(lang).format(by)}</p>
            </li>
          ))}
        </ul>
        {few && <p class="note">{t('needs.talk.costs-few', { n: fewestForCosts })}</p>}
        {!few && silent.length > 0 && silent.length <= 12 && (
          <p class="note">{t('needs.talk.silent', { names: listFormat(lang).format(silent) })}</p>
        )}
        {model.organisations.length > 0 && <Answering lang={lang} model={model} question={question} />}
      </div>
    </Section>
  );
}

function Answering({
  lang,
  model,
  question,
}: {
  lang: Lang;
  model: TalkModel;
  question: Compared['question'];
}): JSX.Element {
  const t = speaker(texts, lang);
  const { organisations, state, need, own } = model;
  const refused = state.refused?.form === 'answer' && state.refused.instance === question;
  return (
    <details class="more" open={refused}>
      <summary>{t(own[question] === undefined ? 'needs.talk.answer' : 'needs.talk.yours')}</summary>
      <Form
        of={answerForm(organisations)}
        state={state}
        action={site.needTalkAction(lang, need.slug, 'answer')}
        initial={{ question, organisation: organisations[0]!.value, words: own[question] }}
        button={t('needs.talk.answer')}
      >
        {(field) => (
          <>
            {organisations.length > 1 && field('organisation')}
            {field('words', { hint: t(`needs.talk.hint.${question}`) })}
          </>
        )}
      </Form>
    </details>
  );
}
