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

/** Its own language where this halle speaks it, else the one that speaks in its place. */
export function languageOf({ country, territory = '' }: Pick<Organisation, 'country' | 'territory'>): Lang {
  const parts = territory.split('-');
  const codes = parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
  const known = [...codes, country].find((code) => languages[code] !== undefined);
  return spokenFor(languages[known ?? ''] ?? 'en');
}
