// SPDX-License-Identifier: AGPL-3.0-or-later
// What the page « which way » says of the thresholds and of one’s own amount among them.
import type { Texts } from '../../../base/language.ts';

export const thresholdsTexts = {
  'purchases.ways.thresholds': {
    fr: 'Les seuils ce jour-là',
    en: 'The thresholds on that day',
  },
  'purchases.ways.thresholds-note': {
    fr: 'Hors taxes. Votre montant est dessiné à sa place ; le tableau dit la même chose.',
    en: 'Without tax. Your amount is drawn in its place; the table says the same.',
  },
  'purchases.ways.picture': {
    fr: 'Les seuils, du plus bas au plus haut : {told}',
    en: 'The thresholds, from the lowest to the highest: {told}',
  },
  'purchases.ways.picture-yours': {
    fr: 'votre montant {amount}',
    en: 'your amount {amount}',
  },
  'purchases.ways.yours': {
    fr: 'vous : {amount}',
    en: 'you: {amount}',
  },
  'purchases.ways.sign.direct-order': {
    fr: 'fin de la commande directe',
    en: 'end of the direct order',
  },
  'purchases.ways.sign.innovative-direct-order': {
    fr: 'fin de l’achat innovant',
    en: 'end of innovative purchase',
  },
  'purchases.ways.sign.documents-on-buyer-profile': {
    fr: 'dossier sur le profil d’acheteur',
    en: 'documents on the buyer profile',
  },
  'purchases.ways.sign.essential-data': {
    fr: 'attribution à publier',
    en: 'award to be published',
  },
  'purchases.ways.sign.adapted-procedure-notice': {
    fr: 'avis officiel',
    en: 'official notice',
  },
  'purchases.ways.sign.formal-procedure': {
    fr: 'procédure formalisée',
    en: 'formal procedure',
  },
  'purchases.ways.sign.low-value-contract': {
    fr: 'fin du faible montant',
    en: 'end of low value',
  },
  'purchases.ways.sign.negotiated-without-publication': {
    fr: 'avis obligatoire',
    en: 'notice required',
  },
  'purchases.ways.sign.public-tender': {
    fr: 'appel d’offres public',
    en: 'public call for tenders',
  },
  'purchases.ways.threshold': {
    fr: 'Seuil',
    en: 'Threshold',
  },
  'purchases.ways.amount-column': {
    fr: 'Montant',
    en: 'Amount',
  },
  'purchases.ways.you': {
    fr: 'Vous',
    en: 'You',
  },
  'purchases.ways.concerned': {
    fr: 'vous concerne',
    en: 'concerns you',
  },
  'purchases.ways.unconcerned': {
    fr: 'ne vous concerne pas',
    en: 'does not concern you',
  },
  'purchases.ways.lapsed': {
    fr: '{kind} : inconnu depuis le {since}',
    en: '{kind}: unknown since {since}',
  },
  'purchases.ways.validity': {
    fr: 'Valable',
    en: 'In force',
  },
  'purchases.ways.sure': {
    fr: 'Sûreté',
    en: 'How sure',
  },
} as const satisfies Texts;
