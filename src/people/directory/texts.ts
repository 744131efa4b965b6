// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences about organisations.
import type { Texts } from '../../base/language.ts';

export const texts = {
  'people.no-organisation': {
    fr: 'Aucune organisation ne porte l’identifiant « {written} ».',
    en: 'No organisation has the identifier “{written}”.',
  },
  'people.unknown-commune': {
    fr: 'Aucune commune ne s’appelle « {written} ».',
    en: 'No commune is called “{written}”.',
  },
  'people.contact.person': {
    fr: '« {written} » nomme une personne : écrivez une fonction ou un service, par exemple « secrétariat » ou « service informatique ».',
    en: '“{written}” names a person: write a function or a service, for instance “secretariat” or “IT department”.',
  },
  'people.contact.person-mailbox': {
    fr: '« {written} » paraît être la boîte d’une personne : donnez celle d’un service, par exemple secretariat@, commune@ ou informatique@.',
    en: '“{written}” looks like a person’s mailbox: give that of a service, for instance secretariat@, townhall@ or it@.',
  },
  'people.band.under-500': { fr: 'moins de 500 habitants', en: 'fewer than 500 inhabitants' },
  'people.band.500-1500': { fr: 'de 500 à 1 500 habitants', en: '500 to 1,500 inhabitants' },
  'people.band.1500-3500': { fr: 'de 1 500 à 3 500 habitants', en: '1,500 to 3,500 inhabitants' },
  'people.band.3500-10000': { fr: 'de 3 500 à 10 000 habitants', en: '3,500 to 10,000 inhabitants' },
  'people.band.10000-50000': { fr: 'de 10 000 à 50 000 habitants', en: '10,000 to 50,000 inhabitants' },
  'people.band.over-50000': { fr: 'plus de 50 000 habitants', en: 'more than 50,000 inhabitants' },
  'people.territory.country': { fr: 'pays', en: 'country' },
  'people.territory.region': { fr: 'région', en: 'region' },
  'people.territory.department': {
    fr: 'département{number, select, none {} other { {number}}}',
    en: 'department{number, select, none {} other { {number}}}',
  },
  'people.territory.province': { fr: 'province', en: 'province' },
  'people.territory.overseas': { fr: 'outre-mer', en: 'overseas' },
} as const satisfies Texts;
