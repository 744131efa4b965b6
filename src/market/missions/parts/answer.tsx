// SPDX-License-Identifier: AGPL-3.0-or-later
// What someone who does not ask may do: offer, take the offer back, say that it is delivered.
import type { JSX } from 'preact';
import type { Lang } from '../../../base/language.ts';
import { speaker } from '../../../base/language.ts';
import { dayWords } from '../../../people/sign-in/accounts/parts.tsx';
import { Section } from '../../../platform/parts/section.tsx';
import { site } from '../../../site.ts';
import { Choice, Field, Tick, Words } from '../../parts-field.tsx';
import { Linked } from '../../parts-linked.tsx';
import { amountWords } from '../../words.ts';
import { type MissionOffer, retainedIn, stateOf, takenBack } from '../mission.ts';
import type { MissionModel } from '../pages-mission.tsx';
import { texts } from '../texts.ts';
import { DeedForm } from './deed.tsx';

interface Part {
  readonly lang: Lang;
  readonly model: MissionModel;
}

export function AnswerPart({ lang, model }: Part): JSX.Element {
  const t = speaker(texts, lang);
  const { mission, mine, formToken } = model;
  const isOpen = ['open', 'offered'].includes(stateOf(mission));
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
          {formToken ? (
            <Answer lang={lang} model={model} token={formToken} />
          ) : (
            <p>
              {t('market.mission.answer-sign-in')}{' '}
              <a href={site.signIn(lang)}>{t('market.mission.sign-in')}</a>
            </p>
          )}
        </Section>
      )}
    </>
  );
}

function Answer({ lang, model, token }: Part & { token: string }): JSX.Element {
  const t = speaker(texts, lang);
  const { mission, slug, answerFor } = model;
  const options = [...answerFor, { value: '', label: t('market.mission.answer-self') }];
  return (
    <DeedForm lang={lang} slug={slug} deed="answer" token={token} label={t('market.mission.answer-it')}>
      <Choice name="organisation" label={t('market.mission.answer-for')} options={options} />
      <Field
        name="price"
        label={t('market.mission.price')}
        hint={t('market.mission.price-hint', { ceiling: amountWords(lang, mission.ceilingExclVat) })}
        most={20}
        required
      />
      <Field name="by" type="date" label={t('market.mission.by-day')} value={mission.due} required />
      <Words name="words" label={t('market.mission.words')} hint={t('market.mission.words-hint')} required />
      <Tick name="linked" label={t('market.mission.answer-linked')} />
      <p class="note">{t('market.mission.answer-sides')}</p>
    </DeedForm>
  );
}

function Mine({ lang, model, offer }: Part & { offer: MissionOffer }): JSX.Element {
  const t = speaker(texts, lang);
  const { mission, slug, formToken = '' } = model;
  const retained = retainedIn(mission) === offer.id;
  const back = takenBack(mission, offer.id);
  const state = stateOf(mission);
  const { organisation = '' } = offer.made;
  const whose = <input type="hidden" name="organisation" value={organisation} />;
  return (
    <div class="stack">
      <p>
        {t('market.mission.mine-line', {
          price: amountWords(lang, offer.priceExclVat),
          day: dayWords(lang, offer.by),
        })}{' '}
        {back && t('market.mission.taken-back', { day: dayWords(lang, back.at) })}
      </p>
      <p class="written">{offer.words}</p>
      {offer.linked && <Linked lang={lang} explained />}
      {retained && <p>{t('market.mission.mine-retained')}</p>}
      {retainedIn(mission) && !retained && !back && <p>{t('market.mission.mine-not-retained')}</p>}
      {state === 'offered' && !back && (
        <DeedForm
          lang={lang}
          slug={slug}
          deed="take-back"
          token={formToken}
          label={t('market.mission.take-back')}
          plain
        >
          {whose}
        </DeedForm>
      )}
      {retained && state === 'accepted' && (
        <DeedForm
          lang={lang}
          slug={slug}
          deed="deliver"
          token={formToken}
          label={t('market.mission.deliver-it')}
        >
          {whose}
          <Field
            name="proof"
            label={t('market.mission.deliver-proof')}
            hint={t('market.mission.deliver-hint')}
            most={500}
            required
          />
        </DeedForm>
      )}
    </div>
  );
}
