// SPDX-License-Identifier: AGPL-3.0-or-later
// What someone who does not ask may do: offer, take the offer back, say that it is delivered.

import type { JSX } from 'preact';
import { formatDay } from '../../../base/format.ts';
import type { Lang } from '../../../base/language.ts';
import { speaker } from '../../../base/language.ts';
import { Section } from '../../../platform/parts/section.tsx';
import { site } from '../../../site.ts';
import { Linked } from '../../parts-linked.tsx';
import { amountWords } from '../../words.ts';
import { answerForm, deliverForm, takeBackForm } from '../forms-offer.ts';
import { type MissionOffer, retainedIn, stateOf, takenBack } from '../mission.ts';
import { texts } from '../texts.ts';
import { StepForm } from './form.tsx';
import { numberWords } from './mission.tsx';
import type { MissionModel } from './mission-model.ts';

interface Part {
  readonly lang: Lang;
  readonly model: MissionModel;
}

export function AnswerPart({ lang, model }: Part): JSX.Element {
  const t = speaker(texts, lang);
  const { mission, mine, state } = model;
  const isOpen = ['open', 'offered'].includes(stateOf(mission)) && mission.due >= model.on;
  return (
    <>
      {mine.length > 0 && (
        <Section id="mine" title={t('market.mission.mine')}>
          <div class="stack">
            {mine.map((offer) => (
              <Mine key={offer.id} lang={lang} model={model} offer={offer} />
            ))}
          </div>
        </Section>
      )}
      {isOpen && mine.every(({ id }) => takenBack(mission, id)) && (
        <Section id="answer" title={t('market.mission.answer-section')}>
          {state.token ? (
            <Answer lang={lang} model={model} />
          ) : (
            <p>
              {t('market.mission.answer-sign-in')}{' '}
              <a href={site.signInTo(lang, { n: site.mission(lang, model.slug) })}>
                {t('market.mission.sign-in')}
              </a>
            </p>
          )}
          <p class="note">
            {t('market.mission.too-big')}{' '}
            <a href={site.missionPartners(lang, model.slug)} rel="nofollow">
              {t('market.mission.too-big-link')}
            </a>
          </p>
        </Section>
      )}
    </>
  );
}

function Answer({ lang, model }: Part): JSX.Element {
  const t = speaker(texts, lang);
  const { mission, slug, answerFor, state, on } = model;
  const { ceilingExclVat: ceiling, due } = mission;
  const hint = t('market.mission.price-hint', { ceiling: amountWords(lang, ceiling) });
  const form = answerForm(answerFor, { currency: ceiling.currency, due, on });
  return (
    <StepForm
      of={form}
      state={state}
      slug={slug}
      step="answered"
      initial={{ by: due, organisation: answerFor[0]?.value ?? '' }}
    >
      {(field) => (
        <>
          {field('organisation')}
          {field('number')}
          {field('price', { hint })}
          {field('by')}
          {field('words')}
          {field('linked')}
          <p class="note">{t('market.mission.answer-sides')}</p>
        </>
      )}
    </StepForm>
  );
}

function Mine({ lang, model, offer }: Part & { offer: MissionOffer }): JSX.Element {
  const t = speaker(texts, lang);
  const { mission, slug, state: shown } = model;
  const retained = retainedIn(mission) === offer.id;
  const back = takenBack(mission, offer.id);
  const state = stateOf(mission);
  const form = { state: shown, slug, initial: { organisation: offer.made.organisation ?? '' } };
  return (
    <div class="stack">
      <p>
        {t('market.mission.mine-line', {
          price: amountWords(lang, offer.priceExclVat),
          day: formatDay(lang, offer.by),
        })}{' '}
        {back && t('market.mission.taken-back', { day: formatDay(lang, back.at) })}
      </p>
      <p class="written">{offer.words}</p>
      {offer.number && (
        <p class="note">{t('market.mission.mine-number', { number: numberWords(lang, offer) })}</p>
      )}
      {offer.linked && <Linked lang={lang} explained />}
      {retained && <p>{t('market.mission.mine-retained')}</p>}
      {retainedIn(mission) && !retained && !back && <p>{t('market.mission.mine-not-retained')}</p>}
      {state === 'offered' && !back && <StepForm {...form} of={takeBackForm} step="offer-taken-back" plain />}
      {retained && state === 'accepted' && mission.deliveries.length > 0 && (
        <p>
          <strong>{t('market.mission.mine-not-done')}</strong>
        </p>
      )}
      {retained && state === 'accepted' && <StepForm {...form} of={deliverForm} step="delivered" />}
    </div>
  );
}
