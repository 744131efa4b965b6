// SPDX-License-Identifier: AGPL-3.0-or-later
// The page of a network: what it says, operates and governs, and its members.

import type { JSX } from 'preact';
import { formatDay } from '../../base/format.ts';
import { type Lang, speaker } from '../../base/language.ts';
import type { PlaceIn } from '../../base/place.ts';
import { oneLine } from '../../base/text.ts';
import { MapFigure } from '../../platform/map/parts.tsx';
import { discNumbers, planMap } from '../../platform/map/plan.ts';
import { Next } from '../../platform/parts/next.tsx';
import { Section } from '../../platform/parts/section.tsx';
import type { Page } from '../../platform/web/page.ts';
import { site } from '../../site.ts';
import type { Formerly } from '../directory/organisation.ts';
import { OrganisationList } from '../directory/organisations/parts.tsx';
import { texts as publicTexts } from '../directory/organisations/texts.ts';
import { kindWords, sourceWords } from '../directory/organisations/words.ts';
import type { Neighbour, PublicOrganisation } from '../directory/public-organisation.ts';
import { type NamedItem, shareOf } from './network.ts';
import { ItemList } from './parts/network.tsx';
import type { Said } from './shown.ts';
import { texts } from './texts.ts';

const speak = (lang: Lang) => speaker({ ...publicTexts, ...texts }, lang);

export interface NetworkModel {
  readonly shown: PublicOrganisation;
  readonly said?: Said;
  readonly items: readonly NamedItem[];
  readonly governed: readonly NamedItem[];
  readonly joined: readonly (Neighbour & { joinedOn: string; formerly?: Formerly })[];
  /** Where those who joined are, in their order. */
  readonly joinedPlaces: readonly (PlaceIn | undefined)[];
}

export function networkPage(lang: Lang, model: NetworkModel): Page {
  const t = speak(lang);
  const { shown, said, governed } = model;
  const { organisation } = shown;
  const name = oneLine(organisation.name, 120);
  const body = (
    <>
      <div class="nave page-head stack">
        <h1>{name}</h1>
        <p class="lead">{`${t('people.network.of')} · ${kindWords(lang, organisation)}`}</p>
        <p>
          <a href={site.organisation(lang, organisation.slug)}>{t('people.network.organisation')}</a>
        </p>
        {!shown.verified && (
          <p>
            <span class="said">{t('people.public.unverified')}</span>
          </p>
        )}
      </div>
      <Section
        id="about"
        title={t('people.network.about')}
        {...(said && { note: t('people.network.said-by', { day: formatDay(lang, said.on) }) })}
      >
        <p>{said ? said.description : t('people.network.not-said')}</p>
      </Section>
      <Operates lang={lang} model={model} />
      {governed.length > 0 && (
        <Section id="governs" title={t('people.network.governs')} note={t('people.network.governs-note')}>
          <ItemList lang={lang} items={governed} since />
        </Section>
      )}
      <Members lang={lang} model={model} />
    </>
  );
  return {
    lang,
    title: name,
    description: t('people.network.description', { name }),
    address: (other) => site.network(other, organisation.slug),
    crumbs: [{ label: t('people.networks.title'), href: site.networks(lang) }, { label: name }],
    body,
    next: (
      <Next
        title={t('people.network.next')}
        main={{
          label: t('people.network.next-enter'),
          href: site.signInTo(lang, { n: site.network(lang, organisation.slug) }),
        }}
        others={[{ label: t('people.network.next-all'), href: site.networks(lang) }]}
      >
        {t('people.network.next-how')}
      </Next>
    ),
  };
}

function Operates({ lang, model: { items } }: { lang: Lang; model: NetworkModel }): JSX.Element {
  const t = speak(lang);
  const last = items
    .map(({ statedOn }) => statedOn)
    .sort()
    .at(-1);
  const { libre, of } = shareOf(items);
  const libres = items.filter(({ kind }) => kind === 'libre');
  const others = items.filter(({ kind }) => kind === 'proprietary');
  return (
    <Section
      id="operates"
      title={t('people.network.operates')}
      {...(last && { note: t('people.network.share-note', { day: formatDay(lang, last) }) })}
    >
      {last === undefined ? (
        <p>{t('people.network.operates-none')}</p>
      ) : (
        <div class="stack">
          <dl class="facts">
            <dt>{t('people.network.share')}</dt>
            <dd>
              <strong>{t('people.network.share-words', { libre, of })}</strong>
            </dd>
          </dl>
          {libres.length > 0 && <h3>{t('people.network.libre')}</h3>}
          <ItemList lang={lang} items={libres} />
          {others.length > 0 && <h3>{t('people.network.proprietary')}</h3>}
          <ItemList lang={lang} items={others} />
        </div>
      )}
    </Section>
  );
}

function Members({ lang, model }: { lang: Lang; model: NetworkModel }): JSX.Element {
  const t = speak(lang);
  const { shown, joined, joinedPlaces } = model;
  const { members, memberCount, memberPlaces } = shown;
  const plan = planMap([...memberPlaces, ...joinedPlaces], { wholeList: members.length === memberCount });
  return (
    <Section id="members" title={t('people.network.members')}>
      <div class="stack">
        {members.length + joined.length === 0 && <p>{t('people.network.members-none')}</p>}
        {members.length > 0 && (
          <>
            <h3>{t('people.network.listed')}</h3>
            <p class="note">{sourceWords(lang, shown)}</p>
            <OrganisationList lang={lang} organisations={members} numbers={discNumbers(plan, memberPlaces)} />
            {memberCount > members.length && (
              <p>{t('people.public.members-more', { n: memberCount - members.length })}</p>
            )}
          </>
        )}
        {joined.length > 0 && <h3>{t('people.network.joined')}</h3>}
        <OrganisationList
          lang={lang}
          organisations={joined}
          numbers={discNumbers(plan, joinedPlaces, memberPlaces.length)}
        />
        <MapFigure lang={lang} id="members" plan={plan} />
      </div>
    </Section>
  );
}
