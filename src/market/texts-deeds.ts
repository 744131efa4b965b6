// SPDX-License-Identifier: AGPL-3.0-or-later
// What the acts of the market are called in the record of an organisation.
import type { Texts } from '../base/language.ts';

export const deedTexts = {
  'market.deed.mission-drafted': { fr: 'mission préparée', en: 'mission drafted' },
  'market.deed.mission-redrafted': { fr: 'mission récrite', en: 'mission drafted again' },
  'market.deed.mission-opened': { fr: 'mission ouverte', en: 'mission opened' },
  'market.deed.mission-answered': { fr: 'offre faite à une mission', en: 'offer made to a mission' },
  'market.deed.mission-offer-taken-back': { fr: 'offre reprise', en: 'offer taken back' },
  'market.deed.mission-accepted': { fr: 'offre retenue', en: 'offer accepted' },
  'market.deed.mission-delivered': { fr: 'mission livrée', en: 'mission delivered' },
  'market.deed.mission-confirmed': { fr: 'livraison confirmée', en: 'delivery confirmed' },
  'market.deed.mission-withdrawn': { fr: 'mission retirée', en: 'mission withdrawn' },
  'market.deed.loan-proposed': { fr: 'prêt d’un agent proposé', en: 'loan of an agent proposed' },
  'market.deed.loan-confirmed': { fr: 'prêt d’un agent confirmé', en: 'loan of an agent confirmed' },
  'market.deed.loan-withdrawn': { fr: 'prêt d’un agent retiré', en: 'loan of an agent withdrawn' },
  'market.deed.letter-sent': { fr: 'message à un développeur', en: 'message to a developer' },
  'market.deed.provider-came-in': { fr: 'prestataire inscrit', en: 'provider joined' },
  'market.deed.claims-changed': {
    fr: 'preuves d’un prestataire changées',
    en: 'what proves a provider changed',
  },
  'market.deed.offer-drafted': { fr: 'offre de services préparée', en: 'offer of services drafted' },
  'market.deed.offer-published': { fr: 'offre de services publiée', en: 'offer of services published' },
  'market.deed.offer-withdrawn': { fr: 'offre de services retirée', en: 'offer of services withdrawn' },
  'market.deed.offers-renewed': { fr: 'offres de services prolongées', en: 'offers of services renewed' },
  'market.deed.reference-asked': { fr: 'référence demandée à un client', en: 'reference asked of a client' },
  'market.deed.reference-confirmed': { fr: 'référence confirmée', en: 'reference confirmed' },
  'market.deed.reference-refused': { fr: 'référence refusée', en: 'reference refused' },
  'market.deed.reference-withdrawn': { fr: 'référence retirée', en: 'reference withdrawn' },
} as const satisfies Texts;
