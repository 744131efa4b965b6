// SPDX-License-Identifier: AGPL-3.0-or-later
// An organisation in words: its kind and form, its inhabitants, its numbers, who lists it; and a list of
// organisations.
import type { JSX } from 'preact';
import { type Lang, speaker } from '../../../base/language.ts';
import { slugify } from '../../../base/text.ts';
import { site } from '../../../site.ts';
import { dayWords } from '../../sign-in/accounts/parts.tsx';
import type { Organisation } from '../organisation.ts';
import { texts } from './texts.ts';

/** « communauté de communes », « Village »: the form where it is known, else the kind. */
export function kindWords(lang: Lang, { kind, form }: Pick<Organisation, 'kind' | 'form'>): string {
  const t = speaker(texts, lang);
  if (form === undefined) return t(`people.kind.${kind}`);
  const key = `people.form.${slugify(form)}`;
  const words = Object.hasOwn(texts, key) ? t(key as keyof typeof texts) : form;
  return words.charAt(0).toLocaleUpperCase(lang) + words.slice(1);
}

export function populationWords(
  lang: Lang,
  { population, populationYear }: Pick<Organisation, 'population' | 'populationYear'>,
): string {
  return speaker(texts, lang)('people.public.population-words', {
    n: population,
    year: populationYear ? String(populationYear) : 'none',
  });
}

/** Proper names of codes: the same in every language. */
const schemes: Readonly<Record<string, string>> = {
  nis: 'NIS',
  quebec: 'MAMH',
  'quebec-mrc': 'MAMH',
  bce: 'BCE',
  neq: 'NEQ',
};

export function numbersOf(
  { siren, insee }: Organisation,
  codes: readonly { scheme: string; code: string }[],
): string[] {
  return [
    ...(siren ? [`SIREN ${siren}`] : []),
    ...(insee ? [`INSEE ${insee}`] : []),
    ...codes.map(({ scheme, code }) => `${schemes[scheme] ?? scheme.toUpperCase()} ${code}`),
  ];
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
    ? t('people.public.source', { source: words, day: dayWords(lang, date) })
    : t('people.public.source-undated', { source: words });
}

interface Placed {
  readonly population?: number | undefined;
  readonly department?: string | undefined;
  readonly country?: string | undefined;
}

/** « Belgique », “Canada”. @param country ISO 3166-1 alpha-2 */
export const countryWords = (lang: Lang, country: string): string =>
  new Intl.DisplayNames(lang, { type: 'region' }).of(country) ?? country;

/**
 * What tells two of one name or one code apart; France, where most of them are, is said by the department.
 */
export function placeWords(lang: Lang, { department, population, country }: Placed): string {
  const t = speaker(texts, lang);
  return [
    ...(department ? [t('people.public.department', { department })] : []),
    ...(country && country !== 'FR' ? [countryWords(lang, country)] : []),
    ...(population === undefined ? [] : [populationWords(lang, { population })]),
  ].join(', ');
}

/** Organisations by name, each leading to its page. */
export function OrganisationList({
  lang,
  organisations,
}: {
  lang: Lang;
  organisations: readonly (Placed & Pick<Organisation, 'slug' | 'name'>)[];
}): JSX.Element {
  return (
    <ul class="stack-tight">
      {organisations.map((one) => (
        <li key={one.slug}>
          <a href={site.organisation(lang, one.slug)}>{one.name}</a>{' '}
          <span class="note">{placeWords(lang, one)}</span>
        </li>
      ))}
    </ul>
  );
}
