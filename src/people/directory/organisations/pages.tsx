// SPDX-License-Identifier: AGPL-3.0-or-later
// The public page of an organisation.
import type { JSX } from 'preact';
import { type Lang, speaker } from '../../../base/language.ts';
import { oneLine } from '../../../base/text.ts';
import { MapFigure } from '../../../platform/map/parts.tsx';
import { discNumbers, planMap } from '../../../platform/map/plan.ts';
import { Next } from '../../../platform/parts/next.tsx';
import { Section } from '../../../platform/parts/section.tsx';
import type { Page } from '../../../platform/web/page.ts';
import { site } from '../../../site.ts';
import type { PublicOrganisation } from '../public-organisation.ts';
import { OrganisationList } from './parts.tsx';
import type { PublicSection } from './section.ts';
import { texts } from './texts.ts';
import { kindWords, numbersOf, placeFactWords, populationFactWords, sourceWords } from './words.ts';

const speak = (lang: Lang) => speaker(texts, lang);
const crumb = (lang: Lang) => ({
  label: speak(lang)('people.public.search-title'),
  href: site.organisations(lang),
});

export function organisationPage(
  lang: Lang,
  shown: PublicOrganisation,
  sections: readonly PublicSection[],
  isNetwork: boolean,
): Page {
  const t = speak(lang);
  const { organisation } = shown;
  const { slug } = organisation;
  const name = oneLine(organisation.name, 120);
  const place = [shown.territoryName, t('people.public.country', { country: organisation.country })]
    .filter(Boolean)
    .join(', ');
  const body = (
    <>
      <div class="nave page-head stack">
        <h1>{name}</h1>
        <p class="lead">{`${kindWords(lang, organisation)} · ${place}`}</p>
        {isNetwork && (
          <p>
            <a href={site.network(lang, slug)}>{t('people.public.network')}</a>
          </p>
        )}
      </div>
      <Identity lang={lang} shown={shown} place={place} />
      {sections.map(({ id, title, note, body: matter }) => (
        <Section key={id} id={id} title={title} {...(note && { note })}>
          {matter}
        </Section>
      ))}
      <Ties lang={lang} shown={shown} />
    </>
  );
  return {
    lang,
    title: name,
    description: t('people.public.description', { name }),
    address: (other) => site.organisation(other, slug),
    crumbs: [crumb(lang), { label: name }],
    body,
    next: (
      <Next
        title={t('people.public.next')}
        main={{ label: t('people.public.next-enter', { name }), href: site.signInFor(lang, { o: slug }) }}
        others={[{ label: t('people.public.next-search'), href: site.search(lang) }]}
      >
        {t('people.public.next-how')}
      </Next>
    ),
  };
}

function Identity({
  lang,
  shown,
  place,
}: {
  lang: Lang;
  shown: PublicOrganisation;
  place: string;
}): JSX.Element {
  const t = speak(lang);
  const { organisation, codes, site: own, source, verified } = shown;
  const numbers = numbersOf(organisation, codes);
  const names = Map.groupBy(shown.otherNames, ({ kind }) => kind);
  const facts: [string, JSX.Element | string][] = [
    [t('people.public.territory'), place],
    ...(organisation.population === undefined
      ? []
      : [[t('people.public.population'), populationFactWords(lang, organisation)] as [string, string]]),
    [t('people.public.place'), placeFactWords(lang, shown.place)],
    ...(numbers.length === 0 ? [] : [[t('people.public.numbers'), numbers.join(', ')] as [string, string]]),
    ...[...names].map(([kind, of]): [string, string] => [
      t('people.public.other-names', { kind }),
      [...new Set(of.map(({ name }) => name))].join(', '),
    ]),
    ...(own
      ? [
          [
            t('people.public.site'),
            <a href={own} rel="nofollow noopener">
              {own.replace(/^https?:\/\/|\/$/g, '')}
            </a>,
          ] as [string, JSX.Element],
        ]
      : []),
  ];
  return (
    <Section id="what" title={t('people.public.what')} note={sourceWords(lang, shown)}>
      <div class="stack">
        <dl class="facts">
          {facts.map(([label, value]) => (
            <>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </>
          ))}
        </dl>
        {!verified && (
          <p>
            <span class="said">
              {t(
                organisation.kind === 'provider'
                  ? 'people.public.unverified-number'
                  : 'people.public.unverified',
              )}
            </span>
          </p>
        )}
        {source.startsWith('http') && (
          <p class="note">
            <a href={source} rel="nofollow noopener">
              {t('people.public.source-page')}
            </a>
          </p>
        )}
      </div>
    </Section>
  );
}

function Ties({ lang, shown }: { lang: Lang; shown: PublicOrganisation }): JSX.Element {
  const t = speak(lang);
  const { memberOf, members, memberCount, memberPlaces } = shown;
  const plan = planMap(memberPlaces, { wholeList: memberCount === members.length });
  const note = t('people.public.members-note', { n: memberCount, source: sourceWords(lang, shown) });
  return (
    <>
      {memberOf.length > 0 && (
        <Section id="member-of" title={t('people.public.member-of')}>
          <OrganisationList lang={lang} organisations={memberOf} />
        </Section>
      )}
      {members.length > 0 && (
        <Section id="members" title={t('people.public.members')} note={note}>
          <div class="stack">
            <OrganisationList lang={lang} organisations={members} numbers={discNumbers(plan, memberPlaces)} />
            {memberCount > members.length && (
              <p>{t('people.public.members-more', { n: memberCount - members.length })}</p>
            )}
            <MapFigure lang={lang} id="members" plan={plan} />
          </div>
        </Section>
      )}
    </>
  );
}
