// SPDX-License-Identifier: AGPL-3.0-or-later
// Where a band of price is asked of a provider, and where both sides read theirs.
import type { JSX } from 'preact';
import { formatDay } from '../../base/format.ts';
import { type Lang, speaker } from '../../base/language.ts';
import type { Choosable } from '../../people/agents/forms-choosing.ts';
import { Form, type FormState } from '../../platform/form/parts.tsx';
import { Section } from '../../platform/parts/section.tsx';
import type { Page } from '../../platform/web/page.ts';
import { site } from '../../site.ts';
import type { ServiceKind } from '../providers/offer.ts';
import { askingPage } from '../providers/parts/asking.tsx';
import { texts as providerTexts } from '../providers/texts/texts.ts';
import { type Answer, bandsOf } from './estimate.ts';
import { askForm, bandForm } from './forms.ts';
import { texts } from './texts.ts';
import { bandWords } from './words.ts';

const speak = (lang: Lang) => speaker(texts, lang);

export interface AskModel {
  readonly state: FormState;
  readonly provider: { readonly name: string; readonly slug: string };
  readonly askers: readonly Choosable[];
  readonly sent: boolean;
}

export function askPage(lang: Lang, { state, provider, askers, sent }: AskModel): Page {
  const t = speak(lang);
  const { name, slug } = provider;
  const children = (
    <>
      <p class="note">{t('market.estimate.binds-nobody')}</p>
      {askers.length === 0 && <p>{t('market.estimate.nobody')}</p>}
      {askers.length > 0 && !sent && (
        <Form
          of={askForm(askers)}
          state={state}
          action={site.providerEstimate(lang, slug)}
          initial={{ organisation: askers[0]!.value }}
          button={t('market.estimate.send')}
        />
      )}
      <p>
        <a href={sent ? site.estimates(lang) : site.provider(lang, slug)}>
          {sent ? t('market.estimate.title') : name}
        </a>
      </p>
    </>
  );
  return askingPage(lang, provider, {
    title: t('market.estimate.ask-title', { name }),
    lead: t(sent ? 'market.estimate.sent' : 'market.estimate.ask-lead'),
    crumb: t('market.estimate.crumb'),
    address: (other) => site.providerEstimate(other, slug),
    children,
  });
}

interface Shown {
  readonly id: string;
  readonly provider: string;
  readonly kind: ServiceKind;
  readonly line: string;
  readonly currency: string;
  readonly askedAt: Date;
  readonly answer?: Answer;
  readonly askerName: string;
  readonly providerName: string;
  readonly providerSlug: string;
  readonly software?: { readonly slug: string; readonly name: string };
}

export interface EstimatesModel {
  readonly state: FormState;
  readonly asked: readonly Shown[];
  readonly received: readonly Shown[];
}

export function estimatesPage(lang: Lang, { state, asked, received }: EstimatesModel): Page {
  const t = speak(lang);
  const title = t('market.estimate.title');
  const body = (
    <>
      <div class="nave page-head stack">
        <h1>{title}</h1>
        <p class="lead">{t('market.estimate.lead')}</p>
        <p class="note">{t('market.estimate.binds-nobody')}</p>
        {asked.length + received.length === 0 && <p>{t('market.estimate.empty')}</p>}
      </div>
      {received.length > 0 && (
        <Section
          id="received"
          title={t('market.estimate.to-answer')}
          note={t('market.estimate.to-answer-note')}
        >
          <ul class="rows">
            {received.map((one) => (
              <Line key={one.id} lang={lang} one={one} side="received" state={state} />
            ))}
          </ul>
        </Section>
      )}
      {asked.length > 0 && (
        <Section id="asked" title={t('market.estimate.asked')}>
          <ul class="rows">
            {asked.map((one) => (
              <Line key={one.id} lang={lang} one={one} side="asked" state={state} />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
  return { lang, title, address: site.estimates, noindex: true, body };
}

interface LineProps {
  readonly lang: Lang;
  readonly one: Shown;
  readonly side: 'asked' | 'received';
  readonly state: FormState;
}

function Line({ lang, one, side, state }: LineProps): JSX.Element {
  const t = speak(lang);
  const kind = speaker(providerTexts, lang)(`market.kind.${one.kind}`);
  const day = formatDay(lang, one.askedAt);
  return (
    <li class="stack-tight">
      <p>
        <strong>{one.line}</strong>{' '}
        <span class="note">
          {[kind, one.software?.name].filter(Boolean).join(', ')} ·{' '}
          {side === 'received'
            ? t('market.estimate.by', { name: one.askerName, day })
            : t('market.estimate.to', { name: one.providerName, day })}
        </span>
      </p>
      {one.answer || side === 'asked' ? (
        <p>{answerWords(lang, one)}</p>
      ) : (
        <Form
          of={bandForm(one.currency)}
          state={state}
          action={site.estimates(lang)}
          class="acts-row"
          initial={{ id: one.id, provider: one.provider }}
        >
          {(field) => field('answer', { class: 'btn-small', hint: one.line })}
        </Form>
      )}
    </li>
  );
}

function answerWords(lang: Lang, { answer, currency }: Shown): string {
  const t = speak(lang);
  if (!answer) return t('market.estimate.waiting');
  const day = formatDay(lang, answer.at);
  if (answer.band === undefined) return t('market.estimate.declined', { day });
  return t('market.estimate.said', { band: bandWords(lang, bandsOf(currency)[answer.band]!), day });
}
