// SPDX-License-Identifier: AGPL-3.0-or-later
// Who is behind a need: how many for all, who for those that may know, on a map beside the list; what they
// can pay together for those of them alone.
import type { JSX } from 'preact';
import { formatDay, formatMoney } from '../../base/format.ts';
import { type Lang, speaker } from '../../base/language.ts';
import { populationWords } from '../../people/directory/organisations/words.ts';
import { MapFigure, MapNumber } from '../../platform/map/parts.tsx';
import { discNumbers, planMap } from '../../platform/map/plan.ts';
import { Section } from '../../platform/parts/section.tsx';
import { site } from '../../site.ts';
import { type Backer, criticalMass, stillWanted } from '../backing.ts';
import type { NeedModel } from '../pages/need-model.ts';
import { texts } from '../texts/texts.ts';

interface Props {
  readonly lang: Lang;
  readonly model: NeedModel;
}

export function Behind({ lang, model }: Props): JSX.Element {
  const t = speaker(texts, lang);
  const { need, crowd, backers } = model.seen;
  const wanted = stillWanted(need.kind, crowd);
  const mass = criticalMass(need.kind);
  const unnamed = crowd.administrations - backers.length;
  return (
    <Section id="behind" title={t('needs.page.behind')} note={t('needs.page.behind-note')}>
      <div class="stack">
        <p>
          <strong>{t('needs.page.administrations', { n: crowd.administrations })}</strong>
          {crowd.inhabitants > 0 && `, ${t('needs.page.inhabitants', { n: crowd.inhabitants })}`}
          {crowd.unknown > 0 && ` (${t('needs.page.unknown', { n: crowd.unknown })})`}
        </p>
        <progress
          class="mass"
          max={mass}
          value={Math.min(mass, crowd.administrations)}
          aria-label={t('needs.page.behind')}
        />
        <p>
          {wanted > 0
            ? t('needs.page.mass-wanted', { n: wanted, mass })
            : t('needs.page.mass-reached', { mass })}
        </p>
        {crowd.persons > 0 && crowd.persons < crowd.administrations && (
          <p class="note">{t('needs.page.persons', { n: crowd.persons })}</p>
        )}
        <Dates lang={lang} model={model} />
        {backers.length > 0 && <Backers lang={lang} model={model} />}
        {unnamed > 0 && <p class="note">{t('needs.page.unnamed', { n: unnamed })}</p>}
        {model.seen.own.length > 0 && <Ceilings lang={lang} model={model} />}
        {(model.seen.own.length > 0 || model.seen.leads) && (
          <p>
            <a class="btn btn-plain" href={site.needTalk(lang, need.slug)}>
              {t('needs.talk.open')}
            </a>
          </p>
        )}
      </div>
    </Section>
  );
}

function Dates({ lang, model }: Props): JSX.Element | null {
  const t = speaker(texts, lang);
  const { firstUseful, firstVote } = model.seen.crowd;
  if (!firstUseful && !firstVote) return null;
  return (
    <p>
      {firstUseful && t('needs.page.first-useful', { day: formatDay(lang, firstUseful) })}{' '}
      {firstVote && t('needs.page.first-vote', { day: formatDay(lang, firstVote) })}
    </p>
  );
}

function Backers({ lang, model }: Props): JSX.Element {
  const { backers } = model.seen;
  const places = backers.map(({ organisation }) => model.places.get(organisation.id));
  const plan = planMap(places);
  const numbers = discNumbers(plan, places);
  return (
    <div class="with-map">
      <ul class="stack-tight">
        {backers.map((backer, place) => (
          <li key={backer.organisation.id}>
            <MapNumber lang={lang} number={numbers[place]} />
            <BackerLine lang={lang} backer={backer} why={model.alike.get(backer.organisation.id)} />
          </li>
        ))}
      </ul>
      <MapFigure lang={lang} id="backers" plan={plan} />
    </div>
  );
}

function BackerLine({
  lang,
  backer,
  why,
}: {
  lang: Lang;
  backer: Backer;
  why: string | undefined;
}): JSX.Element {
  const t = speaker(texts, lang);
  const { organisation, usefulBy, voteBy, weight, agents } = backer;
  const { name, slug } = organisation;
  const facts = [
    weight === 'agents' && agents !== undefined && t('needs.page.agents', { n: agents }),
    weight === 'inhabitants' && organisation.population !== undefined && populationWords(lang, organisation),
    t('needs.page.useful', { day: formatDay(lang, usefulBy) }),
    voteBy && t('needs.page.vote', { day: formatDay(lang, voteBy) }),
  ].filter(Boolean);
  return (
    <>
      <a href={site.organisation(lang, slug)}>{name}</a>
      <span class="note"> {facts.join(', ')}</span>
      {why && <span class="note"> · {why}</span>}
    </>
  );
}

function Ceilings({ lang, model }: Props): JSX.Element {
  const t = speaker(texts, lang);
  const { ceilings } = model.seen;
  return (
    <div class="stack-tight">
      <h3>{t('needs.page.ceilings')}</h3>
      {ceilings.length === 0 && <p>{t('needs.page.ceilings-few')}</p>}
      {ceilings.map(({ from, to, said }) => (
        <p key={from.currency}>
          {t('needs.page.ceiling-band', {
            from: formatMoney(lang, from),
            to: formatMoney(lang, to),
            n: said,
          })}
        </p>
      ))}
      <p class="note">{t('needs.page.ceilings-note')}</p>
    </div>
  );
}
