// SPDX-License-Identifier: AGPL-3.0-or-later
// Questions about a mission and the answers that all read, with the forms of those who ask and of those who
// answer.
import type { JSX } from 'preact';
import { formatDay } from '../../../base/format.ts';
import { type Lang, speaker } from '../../../base/language.ts';
import { Section } from '../../../platform/parts/section.tsx';
import { site } from '../../../site.ts';
import { askForm, replyForm } from '../forms.ts';
import { stateOf } from '../mission.ts';
import type { Question } from '../question.ts';
import { texts } from '../texts.ts';
import { StepForm } from './form.tsx';
import type { MissionModel } from './mission-model.ts';

interface Part {
  readonly lang: Lang;
  readonly model: MissionModel;
}

export function Questions(part: Part): JSX.Element | null {
  const { lang, model } = part;
  const t = speaker(texts, lang);
  const { mission, asker } = model;
  const isOpen = ['open', 'offered'].includes(stateOf(mission)) && mission.due >= model.on;
  if (mission.questions.length === 0 && (asker || !isOpen)) return null;
  return (
    <Section id="questions" title={t('market.mission.questions')} note={t('market.mission.questions-note')}>
      <div class="stack">
        {mission.questions.map((one) => (
          <Asked key={one.id} {...part} question={one} />
        ))}
        {isOpen && !asker && <Ask {...part} />}
      </div>
    </Section>
  );
}

function Asked({ lang, model, question }: Part & { readonly question: Question }): JSX.Element {
  const t = speaker(texts, lang);
  const { id, words, at, reply } = question;
  const { state, slug, asker } = model;
  return (
    <div class="stack-tight">
      <p class="written">
        <strong>{words}</strong> <small>{t('market.mission.asked-on', { day: formatDay(lang, at) })}</small>
      </p>
      {reply && (
        <p class="written">
          {reply.words} <small>{t('market.mission.replied-on', { day: formatDay(lang, reply.at) })}</small>
        </p>
      )}
      {!reply && <p class="note">{t('market.mission.no-reply')}</p>}
      {!reply && asker?.may.has('replied') && (
        <StepForm of={replyForm} state={state} slug={slug} step="replied" initial={{ question: id }} plain />
      )}
    </div>
  );
}

function Ask({ lang, model }: Part): JSX.Element {
  const t = speaker(texts, lang);
  const { state, slug } = model;
  if (!state.token)
    return (
      <p>
        {t('market.mission.ask-sign-in')} <a href={site.signIn(lang)}>{t('market.mission.sign-in')}</a>
      </p>
    );
  return (
    <details class="more" open={state.refused?.form === askForm.name}>
      <summary>{t('market.mission.ask-open')}</summary>
      <StepForm of={askForm} state={state} slug={slug} step="asked" plain />
    </details>
  );
}
