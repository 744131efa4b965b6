// SPDX-License-Identifier: AGPL-3.0-or-later
// What institutions are called where somebody is: a commune of Wallonia has a bourgmestre, a municipality of
// Québec takes resolutions. Sentences about an organisation name them by placeholders (`{mayor}`); nowhere
// else does a word of one country alone stand.
import { type Lang, speaker } from './language.ts';
import { type Term, terms, termTexts } from './texts-terms.ts';

/** As an organisation has them. */
export interface InPlace {
  readonly country: string;
  readonly territory?: string | undefined;
  readonly kind?: string | undefined;
}

type Where = 'fr' | 'be' | 'qc' | 'any';

const whereIs = ({ country, territory }: InPlace): Where => {
  if (country === 'FR') return 'fr';
  if (country === 'BE') return 'be';
  return country === 'CA' && territory?.startsWith('CA-QC') ? 'qc' : 'any';
};

/**
 * The words for its institutions, to fill a sentence with.
 * @param place absent: nobody knows where; the words then name those of each country
 */
export function termsIn(lang: Lang, place?: InPlace): Readonly<Record<Term, string>> {
  const t = speaker(termTexts, lang);
  const where = place ? whereIs(place) : 'any';
  const isCommune = place?.kind === undefined || place.kind === 'commune';
  const said = terms.map((term): [Term, string] => [
    term,
    !isCommune && (term === 'mayor' || term === 'signers')
      ? t(`base.term.other.${term}`)
      : t(`base.term.${where}.${term}`),
  ]);
  return Object.fromEntries(said) as Record<Term, string>;
}
