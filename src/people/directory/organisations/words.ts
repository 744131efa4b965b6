// SPDX-License-Identifier: AGPL-3.0-or-later
// An organisation in words: its kind and form, its inhabitants, its numbers, what tells it from namesakes.
import { formatDay, formatNumber } from '../../../base/format.ts';
import { type Lang, speaker } from '../../../base/language.ts';
import { nameOf } from '../../../base/locale.ts';
import { type InPlace, termsIn } from '../../../base/terms.ts';
import { slugify } from '../../../base/text.ts';
import type { Formerly, Organisation } from '../organisation.ts';
import type { KnownPlace } from '../place.ts';
import { territoryName } from '../territory/territory.ts';
import { texts } from './texts.ts';

/** « communauté de communes », « Village »: the form where it is known, else the kind. */
export function kindWords(
  lang: Lang,
  { kind, form, ...place }: Pick<Organisation, 'kind' | 'form'> & Partial<InPlace>,
): string {
  const t = speaker(texts, lang);
  if (form === undefined && kind === 'commune' && place.country)
    return capital(lang, termsIn(lang, { ...place, country: place.country }).commune);
  if (form === undefined) return t(`people.kind.${kind}`);
  const key = `people.form.${slugify(form)}`;
  const words = Object.hasOwn(texts, key) ? t(key as keyof typeof texts) : form;
  return capital(lang, words);
}

const capital = (lang: Lang, words: string) => words.charAt(0).toLocaleUpperCase(lang) + words.slice(1);

/** « Valserhône (ancienne commune : Arlod) »: who stands today for the one that said or did it. */
export const nameWords = (
  lang: Lang,
  { name, former }: { name: string; former?: string | undefined },
): string => (former ? speaker(texts, lang)('people.public.name-former', { name, former }) : name);

export function populationWords(
  lang: Lang,
  { population, populationYear }: Pick<Organisation, 'population' | 'populationYear'>,
): string {
  return speaker(texts, lang)('people.public.population-words', {
    n: population,
    year: populationYear ? String(populationYear) : 'none',
  });
}

const sums: readonly Organisation['kind'][] = ['department', 'region', 'province'];

/** The same where it stands alone: that of a level above is not of its own source, but counted up here. */
export function populationFactWords(lang: Lang, organisation: Organisation): string {
  const words = populationWords(lang, organisation);
  const t = speaker(texts, lang);
  return sums.includes(organisation.kind) ? t('people.public.population-sum', { words }) : words;
}

/** Proper names of codes: the same in every language. */
const schemes: Readonly<Record<string, string>> = {
  nis: 'NIS',
  quebec: 'MAMH',
  'quebec-mrc': 'MAMH',
  'insee-department': 'INSEE',
  'insee-region': 'INSEE',
  'nis-province': 'NIS',
  meq: 'MEQ',
  bce: 'BCE',
  neq: 'NEQ',
};

export function numbersOf(
  { siren, insee }: Pick<Organisation, 'siren' | 'insee'>,
  codes: readonly { scheme: string; code: string }[],
): string[] {
  return [
    ...(siren ? [`SIREN ${siren}`] : []),
    ...(insee ? [`INSEE ${insee}`] : []),
    ...codes.map(({ scheme, code }) => `${schemes[scheme] ?? scheme.toUpperCase()} ${code}`),
  ];
}

export interface Placed {
  readonly population?: number | undefined;
  readonly department?: string | undefined;
  readonly country?: string | undefined;
  readonly formerly?: Formerly | undefined;
}

/** « Belgique », “Canada”. @param country ISO 3166-1 alpha-2 */
export const countryWords = (lang: Lang, country: string): string => nameOf(lang, 'region', country);

/**
 * What tells two of one name or one code apart; France, where most of them are, is said by the department: by
 * its name, since its number before that of the inhabitants would read as one.
 */
export function placeWords(lang: Lang, { department, population, country, formerly }: Placed): string {
  return [
    ...(department ? [territoryName(`FR-${department}`, lang)] : []),
    ...(country && country !== 'FR' ? [countryWords(lang, country)] : []),
    ...(population === undefined ? [] : [populationWords(lang, { population })]),
    ...formerlyWords(lang, formerly),
  ].join(', ');
}

export function sourceWords(lang: Lang, { source, date }: { source: string; date?: string }): string {
  const t = speaker(texts, lang);
  if (source.startsWith('@etalab/'))
    return sourceWords(lang, { source: t('people.public.source-etalab'), ...(date && { date }) });
  const words =
    source === 'itself'
      ? t('people.public.source-itself')
      : source.replace(/^https?:\/\/(www\.)?([^/]+).*$/, '$2');
  return date
    ? t('people.public.source', { source: words, day: formatDay(lang, date) })
    : t('people.public.source-undated', { source: words });
}

/** « 44,06° nord, 0,89° est : milieu de son territoire », with its source; « inconnu » where nobody knows. */
export function placeFactWords(lang: Lang, place: KnownPlace | undefined): string {
  const t = speaker(texts, lang);
  if (!place) return t('people.public.place-unknown');
  const { latitude, longitude, middleOf: of, source, date } = place;
  const degrees = (value: number) => `${formatNumber(lang, Math.abs(value), { maximumFractionDigits: 2 })}°`;
  return t('people.public.place-words', {
    latitude: degrees(latitude),
    north: latitude >= 0 ? 'yes' : 'no',
    longitude: degrees(longitude),
    east: longitude >= 0 ? 'yes' : 'no',
    of,
    source: sourceWords(lang, { source, date }),
  });
}

/**
 * « à 12 km », “12 km away”.
 * @param kilometres as they are said; undefined where nobody knows one of the two places
 */
export const distanceWords = (lang: Lang, kilometres: number | undefined): string =>
  kilometres === undefined
    ? speaker(texts, lang)('people.public.distance-unknown')
    : speaker(texts, lang)('people.public.distance', { n: kilometres });

/**
 * « commune déléguée : Annecy-le-Vieux », « ancien code 01126 »; nothing where it is another name of the
 * whole.
 */
function formerlyWords(lang: Lang, formerly: Formerly | undefined): string[] {
  if (!formerly || formerly.kind === 'also') return [];
  const { kind, name, code } = formerly;
  const t = speaker(texts, lang);
  if (name) return [t('people.public.formerly', { kind, name })];
  return code ? [t('people.public.formerly-code', { code })] : [];
}

/** « Commune, Seine-Saint-Denis, 113 116 habitants »: beside a name that is offered. */
export function organisationHint(lang: Lang, one: Organisation): string {
  const abroad = one.country !== 'FR' || !one.territory ? [countryWords(lang, one.country)] : [];
  const place = [...(one.territory ? [territoryName(one.territory, lang)] : []), ...abroad];
  const inhabitants =
    one.population === undefined ? [] : [populationWords(lang, { population: one.population })];
  return [
    kindWords(lang, one),
    ...place,
    ...inhabitants,
    ...formerlyWords(lang, one.formerly),
    ...registeredWords(lang, one),
  ].join(', ');
}

/** What tells two that registered themselves under one name apart: the number, else the day. */
function registeredWords(lang: Lang, { siren, registered }: Organisation): string[] {
  if (!registered) return [];
  const t = speaker(texts, lang);
  return [
    siren
      ? t('people.public.hint-number', { siren })
      : t('people.public.hint-joined', { day: formatDay(lang, registered.on) }),
    ...(registered.proved ? [] : [t('people.public.hint-claimed')]),
  ];
}
