// SPDX-License-Identifier: AGPL-3.0-or-later
// What the acts of the market are called in the record of an organisation.
import type { Texts } from '../base/language.ts';

export const recordedTexts = {
  'market.recorded.mission-drafted': { fr: 'mission préparée', en: 'mission drafted' },
  'market.recorded.mission-redrafted': { fr: 'mission récrite', en: 'mission drafted again' },
  'market.recorded.mission-proposed': {
    fr: 'mission montrée à qui peut l’ouvrir',
    en: 'mission shown to who may open it',
  },
  'market.recorded.mission-asked': {
    fr: 'question sur une mission',
    en: 'question about a mission',
  },
  'market.recorded.mission-replied': {
    fr: 'réponse à une question sur une mission',
    en: 'answer to a question about a mission',
  },
  'market.recorded.mission-letter-sent': {
    fr: 'message à l’autre côté d’une mission',
    en: 'message to the other side of a mission',
  },
  'market.recorded.mission-opened': { fr: 'mission ouverte', en: 'mission opened' },
  'market.recorded.mission-answered': { fr: 'offre faite à une mission', en: 'offer made to a mission' },
  'market.recorded.mission-offer-taken-back': { fr: 'offre reprise', en: 'offer taken back' },
  'market.recorded.mission-accepted': { fr: 'offre retenue', en: 'offer accepted' },
  'market.recorded.mission-delivered': { fr: 'mission livrée', en: 'mission delivered' },
  'market.recorded.mission-not-done': {
    fr: 'livraison jugée non faite',
    en: 'delivery judged not done',
  },
  'market.recorded.mission-confirmed': { fr: 'livraison confirmée', en: 'delivery confirmed' },
  'market.recorded.mission-withdrawn': { fr: 'mission retirée', en: 'mission withdrawn' },
  'market.recorded.loan-proposed': { fr: 'prêt d’un agent proposé', en: 'loan of an agent proposed' },
  'market.recorded.loan-confirmed': { fr: 'prêt d’un agent confirmé', en: 'loan of an agent confirmed' },
  'market.recorded.loan-withdrawn': { fr: 'prêt d’un agent retiré', en: 'loan of an agent withdrawn' },
  'market.recorded.letter-sent': { fr: 'message à un développeur', en: 'message to a developer' },
  'market.recorded.number-confirmed': {
    fr: 'numéro vérifié par ceux qui tiennent la halle',
    en: 'number checked by those who keep the halle',
  },
  'market.recorded.number-freed': {
    fr: 'numéro retiré par ceux qui tiennent la halle',
    en: 'number taken back by those who keep the halle',
  },
  'market.recorded.contest-dismissed': { fr: 'numéro contesté, et gardé', en: 'number contested, and kept' },
  'market.recorded.provider-came-in': { fr: 'prestataire inscrit', en: 'provider joined' },
  'market.recorded.provider-written': {
    fr: 'message à un prestataire',
    en: 'message to a provider',
  },
  'market.recorded.listed-left-out': {
    fr: 'prestataire cité retiré des listes',
    en: 'cited provider left out of the lists',
  },
  'market.recorded.number-contested': {
    fr: 'numéro d’un prestataire contesté',
    en: 'number of a provider contested',
  },
  'market.recorded.site-said': { fr: 'adresse du site donnée', en: 'address of the site given' },
  'market.recorded.claims-changed': {
    fr: 'preuves d’un prestataire changées',
    en: 'what proves a provider changed',
  },
  'market.recorded.offer-drafted': { fr: 'offre de services préparée', en: 'offer of services drafted' },
  'market.recorded.offer-published': { fr: 'offre de services publiée', en: 'offer of services published' },
  'market.recorded.offer-withdrawn': { fr: 'offre de services retirée', en: 'offer of services withdrawn' },
  'market.recorded.offers-renewed': { fr: 'offres de services prolongées', en: 'offers of services renewed' },
  'market.recorded.reference-asked': {
    fr: 'référence demandée à un client',
    en: 'reference asked of a client',
  },
  'market.recorded.reference-confirmed': { fr: 'référence confirmée', en: 'reference confirmed' },
  'market.recorded.reference-refused': { fr: 'référence refusée', en: 'reference refused' },
  'market.recorded.reference-withdrawn': { fr: 'référence retirée', en: 'reference withdrawn' },
} as const satisfies Texts;
