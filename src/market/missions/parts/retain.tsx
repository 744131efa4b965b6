// SPDX-License-Identifier: AGPL-3.0-or-later
// Offers side by side, and the form that retains one: for the organisation that asks alone.

import type { JSX } from 'preact';
import { formatDay } from '../../../base/format.ts';
import type { Lang } from '../../../base/language.ts';
import { speaker } from '../../../base/language.ts';
import type { Money } from '../../../base/money.ts';
import { ceilingWords } from '../../../people/agents/mandate-words.ts';
import { Section } from '../../../platform/parts/section.tsx';
import { site } from '../../../site.ts';
import { Linked } from '../../parts-linked.tsx';
import { amountWords } from '../../words.ts';
import { retainForm } from '../forms-offer.ts';
import { type MissionOffer, retainedIn, takenBack } from '../mission.ts';
import { nameApart } from '../named.ts';
import { type Spent, spentTotal } from '../spent.ts';
import { texts } from '../texts.ts';
import { StepForm } from './form.tsx';
import { numberWords } from './mission.tsx';
import type { MissionModel } from './mission-model.ts';
import { ThresholdWords, WhichWay } from './threshold.tsx';

export interface Part {
  readonly lang: Lang;
  readonly model: MissionModel;
}

export const whose = ({ lang, model }: Part, { made }: MissionOffer): string =>
  made.organisation
    ? nameApart(lang, model.names.get(made.organisation))
    : speaker(texts, lang)('market.mission.independent');

export function Offers(part: Part): JSX.Element {
  const { lang, model } = part;
  const t = speaker(texts, lang);
  const [offer, price, by, words, made] = (
    ['offer-of', 'offer-price', 'by-day', 'offer-words', 'offer-made'] as const
  ).map((word) => t(`market.mission.${word}`));
  return (
    <Section id="offers" title={t('market.mission.compare')} note={t('market.mission.compare-note')}>
      <table class="table table-fold">
        <thead>
          <tr>
            {[offer, price, by, words, made].map((head, index) => (
              <th key={head} scope="col" class={index === 1 ? 'r' : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {model.mission.offers.map((one) => (
            <tr key={one.id}>
              <th scope="row">
                {whose(part, one)} {one.linked && <Linked lang={lang} />}
                {one.number && <small>{numberWords(lang, one)}</small>}
              </th>
              <td class="r" data-l={price}>
                {amountWords(lang, one.priceExclVat)}
              </td>
              <td data-l={by}>{formatDay(lang, one.by)}</td>
              <td>
                <span class="written">{one.words}</span>
              </td>
              <td data-l={made}>
                {formatDay(lang, one.made.at)}
                <TakenBack part={part} offer={one} />
                {retainedIn(model.mission) === one.id && <small>{t('market.mission.state.accepted')}</small>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {model.mission.offers.some(({ linked }) => linked) && <Linked lang={lang} explained />}
    </Section>
  );
}

function TakenBack({ part, offer }: { part: Part; offer: MissionOffer }): JSX.Element | null {
  const { lang, model } = part;
  const back = takenBack(model.mission, offer.id);
  if (!back) return null;
  return (
    <small>{speaker(texts, lang)('market.mission.taken-back', { day: formatDay(lang, back.at) })}</small>
  );
}

export function Retain(part: Part): JSX.Element {
  const { lang, model } = part;
  const t = speaker(texts, lang);
  const mandate = model.asker?.mandate;
  const spent = model.asker?.spent ?? [];
  const total = spentTotal(spent);
  const form = retainForm(model.standing, model.mission.ceilingExclVat.currency, model.organisation);
  return (
    <Section id="retain" title={t('market.mission.retain-section')} note={t('market.mission.retain-note')}>
      <StepForm
        of={form}
        state={model.state}
        slug={model.slug}
        step="accepted"
        initial={total ? { spent: String(total.cents / 100) } : {}}
      >
        {(field) => (
          <>
            {mandate && (
              <p>
                {t('market.mission.retain-by-mandate', {
                  name: model.organisation.name,
                  ceiling: ceilingWords(lang, mandate),
                })}
              </p>
            )}
            {field('offer')}
            {field('compared')}
            {field('spent')}
            {total && <SpentThisYear lang={lang} total={total} spent={spent} />}
            {field('reason')}
            {field('signatory')}
            <ThresholdWords lang={lang} threshold={model.threshold} />
            <WhichWay
              lang={lang}
              asked={{
                for: model.organisation.slug,
                subject: model.mission.title,
                amount: String(model.mission.ceilingExclVat.cents / 100),
              }}
            />
            {model.threshold && field('over')}
            <p>{t('market.mission.retained-outside')}</p>
          </>
        )}
      </StepForm>
    </Section>
  );
}

interface SpentProps {
  readonly lang: Lang;
  readonly total: Money;
  readonly spent: readonly Spent[];
}

/** What the year's missions come to, one by one: the form begins with it. */
function SpentThisYear({ lang, total, spent }: SpentProps): JSX.Element {
  const t = speaker(texts, lang);
  return (
    <div class="note">
      <p>{t('market.mission.spent-known', { n: spent.length, total: amountWords(lang, total) })}</p>
      <ul>
        {spent.map(({ slug, title, price, provider }) => (
          <li key={slug}>
            <a href={site.mission(lang, slug)}>{title}</a>{' '}
            {t('market.mission.spent-line', {
              price: amountWords(lang, price),
              provider: provider ?? t('market.mission.independent'),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
