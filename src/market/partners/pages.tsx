// SPDX-License-Identifier: AGPL-3.0-or-later
// Where a provider looks for a co-contractor for a mission, and reads what the others bring and seek.
import type { JSX } from 'preact';
import { type Lang, speaker } from '../../base/language.ts';
import { listFormat } from '../../base/locale.ts';
import type { Choosable } from '../../people/agents/forms-choosing.ts';
import { ButtonForm, Form, type FormState } from '../../platform/form/parts.tsx';
import { Section } from '../../platform/parts/section.tsx';
import type { Page } from '../../platform/web/page.ts';
import { site } from '../../site.ts';
import type { ServiceKind } from '../providers/offer.ts';
import { texts as providerTexts } from '../providers/texts/texts.ts';
import { lookForm, partnerButton } from './forms.ts';
import { texts } from './texts.ts';

const speak = (lang: Lang) => speaker(texts, lang);

interface Sought {
  readonly id: string;
  readonly brings: readonly ServiceKind[];
  readonly seeks: readonly ServiceKind[];
}

export interface Looking {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly own: Sought;
  readonly others: readonly (Sought & {
    readonly said: boolean;
    /** Who it is, once both said yes. */
    readonly met?: { readonly slug: string; readonly name: string };
  })[];
}

export interface PartnersModel {
  readonly state: FormState;
  readonly mission: { readonly slug: string; readonly title: string };
  /** Providers for which one may look. */
  readonly providers: readonly Choosable[];
  readonly looking: readonly Looking[];
}

export function partnersPage(lang: Lang, model: PartnersModel): Page {
  const t = speak(lang);
  const { state, mission, providers, looking } = model;
  const title = t('market.partner.title');
  const [first] = looking;
  const body = (
    <>
      <div class="nave page-head stack">
        <h1>{title}</h1>
        <p class="lead">{t('market.partner.lead')}</p>
        <p class="note">{t('market.partner.never')}</p>
        {providers.length === 0 && <p>{t('market.partner.providers-only')}</p>}
        {providers.length > 0 && (
          <Form
            of={lookForm(providers)}
            state={state}
            action={site.missionPartnersAction(lang, mission.slug, 'look')}
            initial={{
              organisation: first?.organisation.id ?? providers[0]!.value,
              brings: first?.own.brings ?? [],
              seeks: first?.own.seeks ?? [],
            }}
            button={t(first ? 'market.partner.look-again' : 'market.partner.look')}
          />
        )}
      </div>
      {looking.map((one) => (
        <Others key={one.own.id} lang={lang} model={model} looking={one} />
      ))}
    </>
  );
  const crumbs = [{ label: mission.title, href: site.mission(lang, mission.slug) }, { label: title }];
  return {
    lang,
    title,
    address: (other) => site.missionPartners(other, mission.slug),
    noindex: true,
    crumbs,
    body,
  };
}

interface OthersProps {
  readonly lang: Lang;
  readonly model: PartnersModel;
  readonly looking: Looking;
}

function Others({ lang, model: { state, mission }, looking }: OthersProps): JSX.Element {
  const t = speak(lang);
  const { organisation, own, others } = looking;
  const at = (action: string) => site.missionPartnersAction(lang, mission.slug, action);
  return (
    <Section
      id={`looking-${own.id}`}
      title={t('market.partner.looking', { name: organisation.name })}
      note={t('market.partner.own', wordsOf(lang, own))}
    >
      <div class="stack">
        {others.length === 0 && <p>{t('market.partner.nobody-yet')}</p>}
        {others.length > 0 && (
          <ul class="rows">
            {others.map((other) => (
              <li key={other.id} class="stack-tight">
                <p>{t('market.partner.other', wordsOf(lang, other))}</p>
                {other.met && (
                  <p>
                    {t('market.partner.met')}{' '}
                    <a href={site.provider(lang, other.met.slug)}>{other.met.name}</a>
                    {' · '}
                    <a href={site.providerLetter(lang, other.met.slug)}>{t('market.partner.write')}</a>
                  </p>
                )}
                {!other.met && other.said && <p class="note">{t('market.partner.said')}</p>}
                {!other.said && (
                  <ButtonForm
                    of={partnerButton}
                    state={state}
                    action={at('yes')}
                    about={kindWords(lang, other.brings)}
                    initial={{ organisation: organisation.id, other: other.id }}
                  >
                    {t('market.partner.yes')}
                  </ButtonForm>
                )}
              </li>
            ))}
          </ul>
        )}
        <ButtonForm
          of={partnerButton}
          state={state}
          action={at('end')}
          initial={{ organisation: organisation.id, other: '' }}
        >
          {t('market.partner.end')}
        </ButtonForm>
      </div>
    </Section>
  );
}

function kindWords(lang: Lang, kinds: readonly ServiceKind[]): string {
  const t = speaker(providerTexts, lang);
  return listFormat(lang).format(kinds.map((kind) => t(`market.kind.${kind}`)));
}

const wordsOf = (lang: Lang, { brings, seeks }: Sought) => ({
  brings: kindWords(lang, brings),
  seeks: kindWords(lang, seeks),
});
