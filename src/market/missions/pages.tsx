// SPDX-License-Identifier: AGPL-3.0-or-later
// The list of open missions with what narrows it, one's own missions, and the form where a mission is
// written.
import type { JSX } from 'preact';
import type { Lang } from '../../base/language.ts';
import { speaker } from '../../base/language.ts';
import type { FacetValue } from '../../base/list/facets.ts';
import { askedIn, softwareWord, wordIn } from '../../base/list/list.ts';
import { isNarrowed, queryWords, withoutChoice } from '../../base/list/query.ts';
import { instead, type UnclearIn } from '../../base/list/unclear.ts';
import type { AnyForm } from '../../platform/form/form.ts';
import { Form, type FormState } from '../../platform/form/parts.tsx';
import { UnclearNames } from '../../platform/form/parts-unclear.tsx';
import { Chips, FilterForm, onlyChosen, Pager, TakenAway } from '../../platform/list/parts.tsx';
import { Next } from '../../platform/parts/next.tsx';
import { Section } from '../../platform/parts/section.tsx';
import type { Page } from '../../platform/web/page.ts';
import { site } from '../../site.ts';
import { type Away, FromField, FromNote } from '../parts-from.tsx';
import { type MissionFacet, type MissionQuery, missionList } from './listing.ts';
import type { MissionKind } from './mission.ts';
import { type MissionLine, MissionLines } from './parts/mission.tsx';
import { texts } from './texts.ts';

export interface ListModel {
  readonly missions: readonly MissionLine[];
  /** How many answer, on all pages. */
  readonly total: number;
  readonly pages: number;
  readonly facets: Readonly<Record<MissionFacet, readonly FacetValue[]>>;
  readonly query: MissionQuery;
  /** Names in the address that mean nothing, or several things. */
  readonly unclear: UnclearIn<MissionFacet>;
  readonly away?: Away | undefined;
}

export function listPage(lang: Lang, model: ListModel): Page {
  const t = speaker(texts, lang);
  const { missions, total, pages, facets, query, unclear } = model;
  const narrowed = isNarrowed(query);
  const asked = queryWords(missionList, { ...query, page: 1 }, lang);
  const place = onlyChosen(facets.territory);
  const followed = place && {
    label: place.label,
    href: site.follow(lang, { [wordIn(missionList.facets.territory.word, lang)]: place.value }),
  };
  const feed = site.missionsFeed(lang, asked);
  const to = (other: MissionQuery) => site.missions(lang, queryWords(missionList, other, lang));
  const body = (
    <>
      <div class="nave asked">
        <h1>{t('market.mission.title')}</h1>
        <p class="lead">{t('market.mission.lead')}</p>
        <p class="tools">
          <a class="btn" href={site.missionNew(lang)}>
            {t('market.mission.write')}
          </a>
          <a href={site.missionsOurs(lang)}>{t('market.mission.ours')}</a>
        </p>
      </div>
      <div class="nave split">
        <Facets lang={lang} model={model} />
        <div class="answers stack">
          <Chips
            lang={lang}
            facets={facets}
            without={(name, value) => to(withoutChoice(query, name, value))}
          />
          <UnclearNames
            lang={lang}
            unclear={unclear}
            to={(name, one, value) => to(instead(query, name, one, value))}
          />
          <p class="note">{t('market.mission.count', { n: total })}</p>
          <FromNote lang={lang} away={model.away} to={(from) => to({ ...query, from, page: 1 })} />
          {total === 0 && <p>{t(narrowed ? 'market.mission.empty-narrowed' : 'market.mission.empty')}</p>}
          {total === 0 && narrowed && <a href={site.missions(lang)}>{t('market.mission.all')}</a>}
          <MissionLines lang={lang} missions={missions} level={2} />
          <Pager lang={lang} page={query.page} pages={pages} to={(page) => to({ ...query, page })} />
          <TakenAway lang={lang} followed={followed} feed={feed} table={site.missionsTable(lang, asked)} />
        </div>
      </div>
    </>
  );
  const next = (
    <Next
      title={t('market.mission.next')}
      main={{ label: t('market.mission.next-bank'), href: site.developers(lang) }}
    >
      {t('market.mission.next-how')}
    </Next>
  );
  return {
    lang,
    title: t('market.mission.title'),
    description: t('market.mission.lead'),
    address: site.missions,
    askedAt: (other) => site.missions(other, queryWords(missionList, query, other)),
    feed,
    body,
    next,
    noindex: narrowed || query.page > 1 || query.from !== undefined,
  };
}

function Facets({ lang, model }: { lang: Lang; model: ListModel }): JSX.Element | null {
  const t = speaker(texts, lang);
  const { total, facets, query } = model;
  if (total < 2 && !isNarrowed(query)) return null;
  return (
    <FilterForm
      lang={lang}
      list={missionList}
      facets={facets}
      total={total}
      title={(name) => t(`market.mission.facet.${name}`)}
      action={site.missions(lang)}
      label={t('market.mission.facets')}
      open={t('market.mission.facets-open')}
    >
      <FromField lang={lang} away={model.away} />
    </FilterForm>
  );
}

export interface OursModel {
  readonly asked: readonly MissionLine[];
  readonly answered: readonly MissionLine[];
}

export function oursPage(lang: Lang, { asked, answered }: OursModel): Page {
  const t = speaker(texts, lang);
  const list = (missions: readonly MissionLine[]) =>
    missions.length === 0 ? (
      <p>{t('market.mission.ours-none')}</p>
    ) : (
      <MissionLines lang={lang} missions={missions} />
    );
  const body = (
    <>
      <div class="nave page-head stack">
        <h1>{t('market.mission.ours-title')}</h1>
        <p>
          <a class="btn" href={site.missionNew(lang)}>
            {t('market.mission.write')}
          </a>
        </p>
      </div>
      <Section id="asked" title={t('market.mission.ours-asked')}>
        {list(asked)}
      </Section>
      <Section id="answered" title={t('market.mission.ours-answered')}>
        {list(answered)}
      </Section>
    </>
  );
  const crumbs = [
    { label: t('market.mission.crumb'), href: site.missions(lang) },
    { label: t('market.mission.ours-title') },
  ];
  return {
    lang,
    title: t('market.mission.ours-title'),
    address: site.missionsOurs,
    noindex: true,
    crumbs,
    body,
  };
}

/** What the form holds at first. */
export interface TaskWritten {
  readonly kind?: MissionKind;
  readonly software?: string;
  readonly title?: string;
  readonly description?: string;
  readonly acceptance?: string;
}

export interface NewModel {
  readonly state: FormState;
  readonly form: AnyForm;
  /** Whether one acts for an organisation that may ask. */
  readonly isSomebody: boolean;
  /** The address of the page, with what it was asked. */
  readonly here: string;
  readonly written: TaskWritten;
}

export function newPage(lang: Lang, { state, form, isSomebody, here, written }: NewModel): Page {
  const t = speaker(texts, lang);
  const body = (
    <div class="nave page-head stack">
      <h1>{t('market.mission.new-title')}</h1>
      <p class="lead">{t(isSomebody ? 'market.mission.new-lead' : 'market.mission.new-nobody')}</p>
      {isSomebody ? (
        <Form
          of={form}
          state={state}
          action={site.missionNew(lang)}
          initial={{ ...written }}
          button={t('market.mission.form.draft')}
        />
      ) : (
        <p>
          <a class="btn" href={site.signInTo(lang, { n: here })}>
            {t('market.mission.new-enter')}
          </a>
        </p>
      )}
    </div>
  );
  const crumbs = [
    { label: t('market.mission.crumb'), href: site.missions(lang) },
    { label: t('market.mission.new-title') },
  ];
  return {
    lang,
    title: t('market.mission.new-title'),
    address: (other) => site.missionNew(other),
    askedAt: (other) =>
      site.missionNew(other, askedIn(here, [missionList.facets.kind.word, softwareWord], other)),
    noindex: true,
    crumbs,
    body,
  };
}
