// SPDX-License-Identifier: AGPL-3.0-or-later
// The page of a network: what it says, operates and governs, and its members.

import type { JSX } from 'preact';
import { formatDay } from '../../base/format.ts';
import { type Lang, speaker } from '../../base/language.ts';
import type { PlaceIn } from '../../base/place.ts';
import { oneLine } from '../../base/text.ts';
import { MapFigure, MapNumber } from '../../platform/map/parts.tsx';
import { discNumbers, planMap } from '../../platform/map/plan.ts';
import { Next } from '../../platform/parts/next.tsx';
import { Section } from '../../platform/parts/section.tsx';
import type { Page } from '../../platform/web/page.ts';
import { site } from '../../site.ts';
import type { Formerly } from '../directory/organisation.ts';
import { OrganisationList } from '../directory/organisations/parts.tsx';
import type { PublicSection } from '../directory/organisations/section.ts';
import { texts as publicTexts } from '../directory/organisations/texts.ts';
import { kindWords, sourceWords } from '../directory/organisations/words.ts';
import type { Neighbour, PublicOrganisation } from '../directory/public-organisation.ts';
import { type NamedItem, shareOf } from './network.ts';
import { ItemList } from './parts/network.tsx';
import type { ForgeAccount, Said, Stated } from './shown.ts';
import { texts } from './texts.ts';

const speak = (lang: Lang) => speaker({ ...publicTexts, ...texts }, lang);

export interface NetworkModel {
  readonly shown: PublicOrganisation;
  readonly said?: Said;
  readonly items: readonly NamedItem[];
  readonly governed: readonly NamedItem[];
  readonly joined: readonly (Neighbour & { joinedOn: string; formerly?: Formerly })[];
  /** By its own word, which they do not deny. */
  readonly stated: readonly Stated[];
  /** Where those are that joined or are stated, in the order given. */
  readonly placesOf: (of: readonly { readonly id: string }[]) => readonly (PlaceIn | undefined)[];
  /** On forges, as lists of public code give them. */
  readonly accounts: readonly ForgeAccount[];
  /** What the features to the right know: before what it says itself, and after its members. */
  readonly first: readonly PublicSection[];
  readonly last: readonly PublicSection[];
}

export function networkPage(lang: Lang, model: NetworkModel): Page {
  const t = speak(lang);
  const { shown, said, governed } = model;
  const { organisation } = shown;
  const name = oneLine(organisation.name, 120);
  const answered = [said, ...model.items].filter(Boolean);
  const ours = site.organisationNetwork(lang, organisation.slug);
  const answerAt = site.signInTo(lang, { n: ours, o: organisation.slug });
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
        <div class="stack">
          <p>{said ? said.description : t('people.network.not-said')}</p>
          {answered.length === 0 && (
            <p>
              {t('people.network.answer-how')}{' '}
              <a href={answerAt} rel="nofollow">
                {t('people.network.answer')}
              </a>
            </p>
          )}
        </div>
      </Section>
      <Sections sections={model.first} />
      <Accounts lang={lang} accounts={model.accounts} />
      <Operates lang={lang} model={model} />
      <Recommends lang={lang} model={model} />
      {governed.length > 0 && (
        <Section id="governs" title={t('people.network.governs')} note={t('people.network.governs-note')}>
          <ItemList lang={lang} items={governed} since />
        </Section>
      )}
      <Members lang={lang} model={model} />
      <Sections sections={model.last} />
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

/** What the features to the right know of it. */
function Sections({ sections }: { sections: readonly PublicSection[] }): JSX.Element {
  return (
    <>
      {sections.map(({ id, title, note, body }) => (
        <Section key={id} id={id} title={title} {...(note && { note })}>
          {body}
        </Section>
      ))}
    </>
  );
}

function Accounts({ lang, accounts }: { lang: Lang; accounts: readonly ForgeAccount[] }): JSX.Element | null {
  const t = speak(lang);
  if (accounts.length === 0) return null;
  return (
    <Section id="accounts" title={t('people.network.accounts')} note={t('people.network.accounts-note')}>
      <ul class="stack-tight">
        {accounts.map(({ forge, account, page, source, date }) => (
          <li key={page}>
            <a href={page} rel="nofollow noopener">
              {t('people.network.account', { account, forge })}
            </a>{' '}
            <span class="note">
              <a href={source} rel="nofollow noopener">
                {t('people.network.account-source', { day: formatDay(lang, date) })}
              </a>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What it says it recommends to its members. */
function Recommends({ lang, model }: { lang: Lang; model: NetworkModel }): JSX.Element {
  const t = speak(lang);
  const items = model.items.filter(({ how }) => how === 'recommends');
  return (
    <Section id="recommends" title={t('people.network.recommends')}>
      {items.length === 0 ? (
        <p>{t('people.network.recommends-none')}</p>
      ) : (
        <ItemList lang={lang} items={items} />
      )}
    </Section>
  );
}

function Operates({ lang, model }: { lang: Lang; model: NetworkModel }): JSX.Element {
  const t = speak(lang);
  const items = model.items.filter(({ how }) => how === 'operates');
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
  const { shown, joined, stated, placesOf } = model;
  const { members, memberCount, memberPlaces } = shown;
  const [joinedPlaces, statedPlaces] = [placesOf(joined), placesOf(stated)];
  const places = [...memberPlaces, ...joinedPlaces, ...statedPlaces];
  const plan = planMap(places, { wholeList: members.length === memberCount });
  return (
    <Section id="members" title={t('people.network.members')}>
      <div class="stack">
        {members.length + joined.length + stated.length === 0 && <p>{t('people.network.members-none')}</p>}
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
        <StatedMembers
          lang={lang}
          stated={stated}
          numbers={discNumbers(plan, statedPlaces, memberPlaces.length + joinedPlaces.length)}
        />
        <MapFigure lang={lang} id="members" plan={plan} />
      </div>
    </Section>
  );
}

/** By the word of the network: each with its day, and its yes where it gave one. */
function StatedMembers({
  lang,
  stated,
  numbers,
}: {
  lang: Lang;
  stated: readonly Stated[];
  numbers: readonly (number | undefined)[];
}): JSX.Element | null {
  const t = speak(lang);
  if (stated.length === 0) return null;
  return (
    <>
      <h3>{t('people.network.stated-members')}</h3>
      <p class="note">{t('people.network.stated-members-note')}</p>
      <ul class="stack-tight">
        {stated.map(({ slug, name, statedOn, answeredOn }, place) => (
          <li key={slug}>
            <MapNumber lang={lang} number={numbers[place]} />
            <a href={site.organisation(lang, slug)}>{name}</a>{' '}
            <span class={answeredOn ? 'proved note' : 'said note'}>
              {t('people.network.stated-member', { day: formatDay(lang, statedOn) })}
              {answeredOn && `, ${t('people.network.stated-agreed', { day: formatDay(lang, answeredOn) })}`}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
