// SPDX-License-Identifier: AGPL-3.0-or-later
// What the organisation that asks sees and may do: its draft, the offers side by side, retaining, confirming,
// withdrawing.
import type { JSX } from 'preact';
import { formatDay } from '../../../base/format.ts';
import type { Lang } from '../../../base/language.ts';
import { speaker } from '../../../base/language.ts';
import { Section } from '../../../platform/parts/section.tsx';
import { site } from '../../../site.ts';
import { draftForm } from '../forms.ts';
import { notDoneForm } from '../forms-offer.ts';
import { done, stateOf } from '../mission.ts';
import type { MissionStep } from '../steps.ts';
import { texts } from '../texts.ts';
import { Dossier } from './dossier.tsx';
import { StepButton, StepForm } from './form.tsx';
import type { MissionModel } from './mission-model.ts';
import { Offers, Retain } from './retain.tsx';

export interface AskerProps {
  readonly lang: Lang;
  readonly model: MissionModel;
  readonly may: ReadonlySet<MissionStep>;
}

export function AskerPart(props: AskerProps): JSX.Element {
  const { lang, model, may } = props;
  const t = speaker(texts, lang);
  const { mission, slug, state: shown } = model;
  const state = stateOf(mission);
  return (
    <>
      {state === 'draft' && <Draft {...props} />}
      {mission.offers.length > 0 && <Offers lang={lang} model={model} />}
      {may.has('accepted') && <Retain lang={lang} model={model} />}
      {done(mission, 'accepted') && <Dossier lang={lang} model={model} />}
      {may.has('confirmed') && (
        <Section id="confirm" title={t('market.mission.confirm-section')}>
          <div class="stack">
            <StepButton state={shown} slug={slug} step="confirmed">
              <p class="written">{mission.acceptance}</p>
            </StepButton>
            <details class="more" open={shown.refused?.form === notDoneForm.name}>
              <summary>{t('market.mission.not-done-open')}</summary>
              <StepForm of={notDoneForm} state={shown} slug={slug} step="not-done" plain />
            </details>
          </div>
        </Section>
      )}
      {state === 'confirmed' && mission.kind === 'install-test' && model.software && (
        <Section id="experience" title={t('market.mission.experience')}>
          <p>
            {t('market.mission.experience-how')}{' '}
            <a href={site.ownUsages(lang, model.organisation.slug, { s: model.software.slug })}>
              {t('market.mission.experience')}
            </a>
          </p>
        </Section>
      )}
      {may.has('withdrawn') && (
        <Section
          id="withdraw"
          title={t('market.mission.withdraw-it')}
          note={t('market.mission.withdraw-how')}
        >
          <StepButton state={shown} slug={slug} step="withdrawn" plain />
        </Section>
      )}
    </>
  );
}

function Draft({ lang, model, may }: AskerProps): JSX.Element {
  const t = speaker(texts, lang);
  const { mission, slug, software, state, on } = model;
  const { ceilingExclVat: ceiling, due, kind, title, description, acceptance } = mission;
  const written = { kind, title, description, acceptance, due, software: software?.name };
  const form = draftForm({ currency: ceiling.currency, on });
  return (
    <Section id="draft" title={t('market.mission.draft-section')} note={t('market.mission.draft-note')}>
      <div class="stack">
        {may.has('opened') ? (
          <StepButton state={state} slug={slug} step="opened">
            <p>{t('market.mission.open-how')}</p>
          </StepButton>
        ) : (
          <MayOpen lang={lang} model={model} may={may} />
        )}
        {may.has('redrafted') && (
          <details class="more" open={state.refused?.form === form.name}>
            <summary>{t('market.mission.change')}</summary>
            <StepForm
              of={form}
              state={state}
              slug={slug}
              step="redrafted"
              plain
              initial={{ ...written, ceiling: String(ceiling.cents / 100) }}
            />
          </details>
        )}
      </div>
    </Section>
  );
}

/** Who may open the draft, for somebody who may not, and the mail that tells them. */
function MayOpen({ lang, model, may }: AskerProps): JSX.Element {
  const t = speaker(texts, lang);
  const { mission, slug, state, asker } = model;
  const openers = asker?.openers ?? [];
  const told = done(mission, 'proposed');
  return (
    <>
      <p>
        {t('market.mission.open-who')}{' '}
        {t('market.mission.open-whom', { n: openers.length, duties: openers.join(', ') })}
      </p>
      {told && <p>{t('market.mission.proposed-on', { day: formatDay(lang, told.at) })}</p>}
      {!told && may.has('proposed') && <StepButton state={state} slug={slug} step="proposed" />}
    </>
  );
}
