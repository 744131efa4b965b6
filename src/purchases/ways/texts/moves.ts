// SPDX-License-Identifier: AGPL-3.0-or-later
// What the page « which way » says of other days and of what is only discussed.
import type { Texts } from '../../../base/language.ts';

export const movesTexts = {
  'purchases.ways.moves': {
    fr: 'Si la date bouge',
    en: 'If the date moves',
  },
  'purchases.ways.moves-note': {
    fr: 'Calculé des lignes : les jours les plus proches où la réponse devient autre.',
    en: 'Computed from the rows: the nearest days on which the answer becomes another.',
  },
  'purchases.ways.move-last': {
    fr: 'Jusqu’au {day}, la réponse était autre',
    en: 'Until {day}, the answer was another',
  },
  'purchases.ways.move-next': {
    fr: 'À partir du {day}, la réponse devient autre',
    en: 'From {day} on, the answer becomes another',
  },
  'purchases.ways.move-none': {
    fr: 'Aucune ligne connue ne change la réponse plus tard.',
    en: 'No known row changes the answer later.',
  },
  'purchases.ways.move-none-before': {
    fr: 'Aucune ligne connue ne donnait une autre réponse avant.',
    en: 'No known row gave another answer before.',
  },
  'purchases.ways.move-way': {
    fr: '{way} : {was}, puis {is}',
    en: '{way}: {was}, then {is}',
  },
  'purchases.ways.move-begun': {
    fr: 'Commence : {rows}',
    en: 'Begins: {rows}',
  },
  'purchases.ways.move-ended': {
    fr: 'Cesse : {rows}',
    en: 'Ends: {rows}',
  },
  'purchases.ways.move-ask': {
    fr: 'Demander pour ce jour',
    en: 'Ask for that day',
  },
  'purchases.ways.bills': {
    fr: 'En discussion',
    en: 'In discussion',
  },
  'purchases.ways.bills-note': {
    fr: 'Ces textes ne sont pas en vigueur et ne comptent pas dans la réponse.',
    en: 'These texts are not in force and count for nothing in the answer.',
  },
  'purchases.ways.no-bills': {
    fr: 'Aucun texte en discussion n’est connu ici.',
    en: 'No text in discussion is known here.',
  },
} as const satisfies Texts;
