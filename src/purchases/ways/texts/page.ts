// SPDX-License-Identifier: AGPL-3.0-or-later
// What the page « which way » says around its answer.
import type { Texts } from '../../../base/language.ts';

export const pageTexts = {
  'purchases.ways.door': {
    fr: 'Acheter',
    en: 'Buy',
  },
  'purchases.ways.title': {
    fr: 'Par quelle voie acheter',
    en: 'Which way to buy',
  },
  'purchases.ways.lead': {
    fr: 'Dites ce que vous achetez : la halle dit quelles voies le droit permet, pourquoi, et ce qu’il faut produire.',
    en: 'Say what you buy: the halle says which ways the law allows, why, and what has to be produced.',
  },
  'purchases.ways.notice': {
    fr: 'Ceci informe et ne remplace pas votre service juridique.',
    en: 'This informs and does not replace your legal department.',
  },
  'purchases.ways.from-pool': {
    fr: 'Les montants et les membres viennent de ce groupement ; vérifiez la durée.',
    en: 'Amounts and members come from this pool; check the term.',
  },
  'purchases.ways.next': {
    fr: 'Ensuite',
    en: 'Next',
  },
  'purchases.ways.next-how': {
    fr: 'La voie connue, écrivez le besoin et les clauses, ou regardez qui a déjà le même.',
    en: 'Once the way is known, write the need and the clauses, or see who has the same already.',
  },
  'purchases.ways.next-law': {
    fr: 'Les lignes du droit, datées',
    en: 'The rows of the law, dated',
  },
  'purchases.ways.next-tender': {
    fr: 'Écrire la consultation',
    en: 'Write the tender',
  },
  'purchases.ways.next-options': {
    fr: 'Étudier les options, dans l’ordre',
    en: 'Study the options, in order',
  },
  'purchases.ways.next-review': {
    fr: 'Relire une consultation écrite',
    en: 'Review a tender that is written',
  },
  'purchases.ways.next-clauses': {
    fr: 'Lire les clauses du logiciel libre',
    en: 'Read the clauses for free software',
  },
  'purchases.ways.next-pools': {
    fr: 'Acheter à plusieurs',
    en: 'Buy with others',
  },
  'purchases.ways.next-needs': {
    fr: 'Voir les besoins des autres',
    en: 'See what others need',
  },
  'purchases.ways.see': {
    fr: 'Par quelle voie acheter ?',
    en: 'Which way to buy?',
  },
} as const satisfies Texts;
