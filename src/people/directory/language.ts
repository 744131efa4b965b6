// SPDX-License-Identifier: AGPL-3.0-or-later
// The language in which an organisation is written to: its own, whoever asks for the mail and in whichever
// language they read the site.
import { type Lang, spokenFor } from '../../base/language.ts';
import type { Organisation } from './organisation.ts';

/** Language of administration, by the longest code that a territory begins with (ISO 3166-2), or country. */
const languages: Readonly<Record<string, Lang>> = {
  FR: 'fr',
  BE: 'fr',
  LU: 'fr',
  MC: 'fr',
  CA: 'en',
  'CA-QC': 'fr',
  DE: 'de',
  AT: 'de',
};

/**
 * The communes of the German-speaking region of Belgium, by NIS code: Amel, Büllingen, Bütgenbach, Eupen,
 * Kelmis, Lontzen, Raeren, Sankt Vith, Burg-Reuland (Constitution, art. 4; laws on the use of languages in
 * administrative matters of 18 July 1966, art. 5).
 */
export const germanSpeaking: readonly string[] = [
  ...['63001', '63012', '63013', '63023', '63040', '63048', '63061', '63067', '63087'],
];

/** Where an organisation is, and its NIS code where it is a commune of Belgium. */
export type Administering = Pick<Organisation, 'country' | 'territory'> & { readonly nis?: string };

/**
 * Its own language where this halle speaks it, else the one that speaks in its place: to the German-speaking
 * communes of Belgium French, that of their region.
 */
export function languageOf({ country, territory = '', nis }: Administering): Lang {
  if (country === 'BE' && nis !== undefined && germanSpeaking.includes(nis))
    return spokenFor('de') === 'de' ? 'de' : 'fr';
  const parts = territory.split('-');
  const codes = parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
  const known = [...codes, country].find((code) => languages[code] !== undefined);
  return spokenFor(languages[known ?? ''] ?? 'en');
}
