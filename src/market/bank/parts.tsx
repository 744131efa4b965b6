// SPDX-License-Identifier: AGPL-3.0-or-later
// What a profile says, wherever it is shown: who (by function unless they consented to a name), what they
// know, what is proved.

import type { JSX } from 'preact';
import { dayHere } from '../../base/day.ts';
import { formatDay } from '../../base/format.ts';
import { type Lang, speaker } from '../../base/language.ts';
import { nameOf } from '../../base/locale.ts';
import { nameWords } from '../../people/directory/organisations/words.ts';
import { territoryLabel } from '../../people/directory/territory/territory.ts';
import { site } from '../../site.ts';
import { type Availability, confirmedAt, nameShown } from './availability.ts';
import { texts } from './texts.ts';

export interface ProfileShown {
  /** « à 12 km », where somebody asked from where; of who is lent alone is a place known. */
  readonly away?: string | undefined;
  readonly availability: Availability;
  readonly saidOn: string;
  readonly employer?: { readonly name: string; readonly former?: string };
  readonly software: readonly { readonly name: string; readonly slug: string }[];
  readonly proved: readonly {
    readonly name: string;
    readonly slug: string;
    readonly last: string;
    readonly computedOn: string;
  }[];
}

/** What profiles are said with. */
export interface Saying {
  readonly lang: Lang;
  readonly at: Date;
  readonly functionWords: (id: string) => string;
}

/** The name consented to, else what someone is. */
export function whoWords({ lang, at }: Saying, { availability, employer }: ProfileShown): string {
  const t = speaker(texts, lang);
  const name = nameShown(availability, dayHere(at));
  if (name) return name;
  return employer
    ? t('market.bank.on-loan', { employer: nameWords(lang, employer) })
    : t('market.bank.independent');
}

/** Who, and what they know first: several lent by the same employer are told apart. */
export function titleWords(say: Saying, profile: ProfileShown): string {
  const known = knownWords(say, profile).slice(0, 2).join(', ');
  const who = whoWords(say, profile);
  return known ? speaker(texts, say.lang)('market.bank.who-knows', { who, known }) : who;
}

/** A title for each; those that are the same are numbered. */
export function distinctTitles(say: Saying, some: readonly { listed: ProfileShown }[]): readonly string[] {
  const titles = some.map(({ listed }) => titleWords(say, listed));
  const isOnce = (title: string) => titles.indexOf(title) === titles.lastIndexOf(title);
  const nth = (place: number) => titles.slice(0, place + 1).filter((one) => one === titles[place]).length;
  return titles.map((title, place) => (isOnce(title) ? title : `${title} (${nth(place)})`));
}

const knownWords = ({ functionWords }: Saying, { availability, software }: ProfileShown) => [
  ...availability.functions.map(functionWords),
  ...software.map(({ name }) => name),
];

const monthWords = (lang: Lang, day: string) => formatDay(lang, day, { month: 'long', year: 'numeric' });

export function Proved({ lang, profile }: { lang: Lang; profile: ProfileShown }): JSX.Element | null {
  const t = speaker(texts, lang);
  if (profile.proved.length === 0) return null;
  return (
    <ul class="stack-tight">
      {profile.proved.slice(0, 12).map(({ name, slug, last }) => (
        <li key={slug}>
          <span class="proved">
            <a href={site.software(lang, slug)}>
              {t('market.bank.proved', { name, month: monthWords(lang, last) })}
            </a>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What they know and where they come, as they said it. */
export function ProfileFacts({
  say,
  profile,
  withTerms,
}: {
  say: Saying;
  profile: ProfileShown;
  withTerms?: boolean;
}): JSX.Element {
  const { lang } = say;
  const t = speaker(texts, lang);
  const { availability } = profile;
  const { territories, remote, languages, daysAMonth, from, until, terms } = availability;
  const places = [
    ...territories.map((code) => territoryLabel(code, lang)),
    ...(remote ? [t('market.bank.remote')] : []),
    ...(profile.away ? [profile.away] : []),
  ];
  return (
    <dl class="facts">
      <dt>{t('market.bank.knows')}</dt>
      <dd>{knownWords(say, profile).join(', ')}</dd>
      <dt>{t('market.bank.where')}</dt>
      <dd>{places.join(', ')}</dd>
      <dt>{t('market.bank.languages')}</dt>
      <dd>{languages.map((code) => nameOf(lang, 'language', code)).join(', ')}</dd>
      <dt>{t('market.bank.time')}</dt>
      <dd>
        {t('market.bank.time-words', {
          days: daysAMonth,
          from: formatDay(lang, from),
          until: formatDay(lang, until),
        })}
      </dd>
      {withTerms && terms && (
        <>
          <dt>{t('market.bank.terms')}</dt>
          <dd class="written">{terms}</dd>
        </>
      )}
    </dl>
  );
}

/** What the signatory confirmed. */
export function LoanWords({
  lang,
  availability,
}: {
  lang: Lang;
  availability: Availability;
}): JSX.Element | null {
  const on = confirmedAt(availability);
  if (!availability.lent || !on) return null;
  const { quotaDays: quota, from, until, legalBasis: basis } = availability.lent;
  const t = speaker(texts, lang);
  return (
    <p>
      {t('market.bank.loan', {
        day: formatDay(lang, on),
        quota,
        from: formatDay(lang, from),
        until: formatDay(lang, until),
        basis,
      })}
    </p>
  );
}
