// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Texts } from '../../base/language.ts';

export const texts = {
  'people.mailboxes.imported': {
    fr: '{read, plural, one {Une boîte lue} other {# boîtes lues}} dans {file} ; {changed, plural, =0 {aucune nouvelle} one {une nouvelle ou changée} other {# nouvelles ou changées}}.',
    en: '{read, plural, one {One mailbox} other {# mailboxes}} read in {file}; {changed, plural, =0 {none new} one {one new or changed} other {# new or changed}}.',
  },
  'people.mailboxes.complaint': { fr: '  n° {place} : {why}', en: '  no. {place}: {why}' },
  'people.mailboxes.more': {
    fr: '  … et {n, plural, one {une autre} other {# autres}}',
    en: '  … and {n, plural, one {one other} other {# others}}',
  },
  'people.mailboxes.bad-address': { fr: '« {written} » n’est pas une adresse.', en: '“{written}” is not an address.' },
  'people.mailboxes.misfit': {
    fr: 'Le code {written} est celui {country, select, FR {d’une commune ou d’un organisme de France} BE {d’une commune ou d’un organisme de Belgique} CA {d’une municipalité ou d’un organisme du Québec} other {d’un autre pays}}, {name}, mais l’adresse est de {other} : ajoutez une colonne pays, ou --country.',
    en: 'The code {written} is that of {name}, in {country, select, FR {France} BE {Belgium} CA {Québec} other {another country}}, but the address is of {other}: add a column “country”, or --country.',
  },
  'people.mailboxes.bad-day': { fr: '« {written} » n’est pas un jour (2026-11-21).', en: '“{written}” is not a day (2026-11-21).' },
  'people.mailboxes.twice': {
    fr: 'Le code {written} revient avec une autre adresse : la première est gardée.',
    en: 'The code {written} comes again with another address: the first is kept.',
  },
  'people.mailboxes.no-file': { fr: 'Le fichier {file} ne peut pas être lu.', en: 'The file {file} cannot be read.' },
  'people.mailboxes.too-long': { fr: 'Le fichier dépasse {limit} Mo.', en: 'The file is over {limit} MB.' },
  'people.mailboxes.not-a-list': {
    fr: '{file} n’est ni une liste JSON de l’annuaire de l’administration, ni un CSV à colonnes code et adresse : {reason}',
    en: '{file} is neither a JSON list of the French administration’s directory, nor a CSV with columns code and address: {reason}',
  },
} as const satisfies Texts;
