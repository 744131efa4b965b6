// SPDX-License-Identifier: AGPL-3.0-or-later
// What every list says: its pages, what was chosen, how it is followed and taken away, why it refuses.

export const texts = {
  'list.question-too-long': {
    fr: 'Votre question est trop longue : {limit, number} caractères au plus. Quelques mots suffisent.',
    en: 'Your question is too long: {limit, number} characters at most. A few words are enough.',
  },
  'list.no-such-page': {
    fr: 'Cette page de la liste n’existe pas. Les pages vont de 1 à {last, number}.',
    en: 'This page of the list does not exist. Pages go from 1 to {last, number}.',
  },
  'list.bad-question': {
    fr: 'Cette adresse ne peut pas être lue : un des choix est trop long ou répété trop de fois.',
    en: 'This address cannot be read: one of its choices is too long or repeated too often.',
  },
  'list.pages': { fr: 'Pages de la liste', en: 'Pages of the list' },
  'list.page': {
    fr: 'Page {page, number} sur {pages, number}',
    en: 'Page {page, number} of {pages, number}',
  },
  'list.previous': { fr: 'Page précédente', en: 'Previous page' },
  'list.following': { fr: 'Page suivante', en: 'Next page' },
  'list.apply': { fr: 'Appliquer', en: 'Apply' },
  'list.more': {
    fr: '{n, plural, one {et un autre choix} other {et # autres choix}}',
    en: '{n, plural, one {and one more choice} other {and # more choices}}',
  },
  'list.chosen': { fr: 'Choix faits', en: 'Choices made' },
  'list.remove': { fr: 'retirer ce choix', en: 'remove this choice' },
  'list.follow': { fr: 'Suivre « {label} »', en: 'Follow “{label}”' },
  'list.feed': { fr: 'Suivre cette liste (Atom)', en: 'Follow this list (Atom)' },
  'list.table': { fr: 'La liste pour un tableur (CSV)', en: 'The list for a spreadsheet (CSV)' },
} as const;
