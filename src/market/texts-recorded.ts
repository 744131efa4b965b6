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
  'market.recorded.mission-accepted': { fr: 'offre choisie', en: 'offer chosen' },
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
  'market.recorded.estimate-asked': { fr: 'ordre de grandeur demandé', en: 'order of magnitude asked for' },
  'market.recorded.estimate-answered': {
    fr: 'réponse à une demande d’ordre de grandeur',
    en: 'answer to a request for an order of magnitude',
  },
  'market.recorded.partner-sought': { fr: 'cotraitant cherché', en: 'co-contractor looked for' },
  'market.recorded.partner-sought-no-more': {
    fr: 'cotraitant cherché, et plus maintenant',
    en: 'co-contractor looked for, and no more',
  },
  'market.recorded.partner-yes': { fr: 'oui à un cotraitant', en: 'yes to a co-contractor' },
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

/** The same as sentences, one for each kind of entry of the journal. */
export const doneTexts = {
  'market.done.mission-drafted': {
    fr: 'Le {day}, {who} a préparé la mission {target}.',
    en: 'On {day}, {who} drafted the mission {target}.',
  },
  'market.done.mission-redrafted': {
    fr: 'Le {day}, {who} a récrit la mission {target}.',
    en: 'On {day}, {who} rewrote the mission {target}.',
  },
  'market.done.mission-proposed': {
    fr: 'Le {day}, {who} a montré la mission {target} à qui peut l’ouvrir.',
    en: 'On {day}, {who} showed the mission {target} to who may open it.',
  },
  'market.done.mission-asked': {
    fr: 'Le {day}, {who} a posé une question sur la mission {target}.',
    en: 'On {day}, {who} asked a question about the mission {target}.',
  },
  'market.done.mission-replied': {
    fr: 'Le {day}, {who} a répondu à une question sur la mission {target}.',
    en: 'On {day}, {who} answered a question about the mission {target}.',
  },
  'market.done.mission-letter-sent': {
    fr: 'Le {day}, {who} a écrit à {target} au sujet d’une mission.',
    en: 'On {day}, {who} wrote to {target} about a mission.',
  },
  'market.done.mission-opened': {
    fr: 'Le {day}, {who} a ouvert la mission {target}.',
    en: 'On {day}, {who} opened the mission {target}.',
  },
  'market.done.mission-answered': {
    fr: 'Le {day}, {who} a fait une offre à la mission {target}.',
    en: 'On {day}, {who} made an offer to the mission {target}.',
  },
  'market.done.mission-offer-taken-back': {
    fr: 'Le {day}, {who} a repris son offre à la mission {target}.',
    en: 'On {day}, {who} took back its offer to the mission {target}.',
  },
  'market.done.mission-accepted': {
    fr: 'Le {day}, {who} a choisi une offre pour la mission {target}.',
    en: 'On {day}, {who} chose an offer for the mission {target}.',
  },
  'market.done.mission-delivered': {
    fr: 'Le {day}, {who} a livré la mission {target}.',
    en: 'On {day}, {who} delivered the mission {target}.',
  },
  'market.done.mission-not-done': {
    fr: 'Le {day}, {who} a jugé que la mission {target} n’est pas faite.',
    en: 'On {day}, {who} judged that the mission {target} is not done.',
  },
  'market.done.mission-confirmed': {
    fr: 'Le {day}, {who} a confirmé la livraison de la mission {target}.',
    en: 'On {day}, {who} confirmed the delivery of the mission {target}.',
  },
  'market.done.mission-withdrawn': {
    fr: 'Le {day}, {who} a retiré la mission {target}.',
    en: 'On {day}, {who} withdrew the mission {target}.',
  },
  'market.done.loan-proposed': {
    fr: 'Le {day}, {who} a reçu la proposition de prêter {target}.',
    en: 'On {day}, it was proposed that {who} lend {target}.',
  },
  'market.done.loan-confirmed': {
    fr: 'Le {day}, {who} a confirmé prêter {target}.',
    en: 'On {day}, {who} confirmed that it lends {target}.',
  },
  'market.done.loan-withdrawn': {
    fr: 'Le {day}, le prêt de {target} par {who} a pris fin.',
    en: 'On {day}, the loan of {target} by {who} ended.',
  },
  'market.done.letter-sent': {
    fr: 'Le {day}, {who} a écrit à un développeur.',
    en: 'On {day}, {who} wrote to a developer.',
  },
  'market.done.number-confirmed': {
    fr: 'Le {day}, ceux qui tiennent la halle ont vérifié le numéro de {target}.',
    en: 'On {day}, those who keep the halle checked the number of {target}.',
  },
  'market.done.number-freed': {
    fr: 'Le {day}, ceux qui tiennent la halle ont retiré à {target} son numéro.',
    en: 'On {day}, those who keep the halle took its number from {target}.',
  },
  'market.done.contest-dismissed': {
    fr: 'Le {day}, ceux qui tiennent la halle ont laissé son numéro à {target}, malgré une contestation.',
    en: 'On {day}, those who keep the halle left its number to {target}, in spite of a contest.',
  },
  'market.done.number-contested': {
    fr: 'Le {day}, quelqu’un a contesté le numéro d’un prestataire.',
    en: 'On {day}, someone contested the number of a provider.',
  },
  'market.done.provider-asked': {
    fr: 'Le {day}, quelqu’un a demandé un lien pour inscrire un prestataire.',
    en: 'On {day}, someone asked for a link to enter a provider.',
  },
  'market.done.provider-came-in': {
    fr: 'Le {day}, {who} figure désormais parmi les prestataires.',
    en: 'On {day}, {who} is among the providers from now on.',
  },
  'market.done.provider-written': {
    fr: 'Le {day}, {who} a écrit à {target}.',
    en: 'On {day}, {who} wrote to {target}.',
  },
  'market.done.providers-imported': {
    fr: 'Le {day}, une liste de prestataires a été lue.',
    en: 'On {day}, a list of providers was read.',
  },
  'market.done.listed-left-out': {
    fr: 'Le {day}, un prestataire cité par une liste a été retiré de la halle.',
    en: 'On {day}, a provider cited by a list was left out of the halle.',
  },
  'market.done.estimate-asked': {
    fr: 'Le {day}, {who} a demandé un ordre de grandeur à {target}.',
    en: 'On {day}, {who} asked {target} for an order of magnitude.',
  },
  'market.done.estimate-answered': {
    fr: 'Le {day}, {who} a répondu à {target}, qui demandait un ordre de grandeur.',
    en: 'On {day}, {who} answered {target}, who asked for an order of magnitude.',
  },
  'market.done.site-said': {
    fr: 'Le {day}, {who} a donné ou retiré l’adresse de son site.',
    en: 'On {day}, {who} gave or withdrew the address of its site.',
  },
  'market.done.claims-changed': {
    fr: 'Le {day}, {who} a changé ce qui prouve son travail.',
    en: 'On {day}, {who} changed what proves its work.',
  },
  'market.done.offer-drafted': {
    fr: 'Le {day}, {who} a préparé une offre de services pour {target}.',
    en: 'On {day}, {who} drafted an offer of services for {target}.',
  },
  'market.done.offer-published': {
    fr: 'Le {day}, {who} a publié une offre de services pour {target}.',
    en: 'On {day}, {who} published an offer of services for {target}.',
  },
  'market.done.offer-withdrawn': {
    fr: 'Le {day}, {who} a retiré une offre de services pour {target}.',
    en: 'On {day}, {who} withdrew an offer of services for {target}.',
  },
  'market.done.offers-renewed': {
    fr: 'Le {day}, {who} a prolongé {count, plural, one {# offre de services} other {# offres de services}}.',
    en: 'On {day}, {who} renewed {count, plural, one {# offer of services} other {# offers of services}}.',
  },
  'market.done.reference-asked': {
    fr: 'Le {day}, {who} a demandé à un client de confirmer un travail sur {target}.',
    en: 'On {day}, {who} asked a client to confirm work on {target}.',
  },
  'market.done.reference-confirmed': {
    fr: 'Le {day}, {who} a confirmé un travail sur {target}.',
    en: 'On {day}, {who} confirmed work on {target}.',
  },
  'market.done.reference-refused': {
    fr: 'Le {day}, {who} n’a pas confirmé un travail sur {target}.',
    en: 'On {day}, {who} did not confirm work on {target}.',
  },
  'market.done.reference-withdrawn': {
    fr: 'Le {day}, {who} a retiré une référence sur {target}.',
    en: 'On {day}, {who} withdrew a reference about {target}.',
  },
  'market.done.profile-published': {
    fr: 'Le {day}, quelqu’un s’est inscrit parmi les développeurs.',
    en: 'On {day}, someone entered themselves among the developers.',
  },
  'market.done.profile-withdrawn': {
    fr: 'Le {day}, quelqu’un ne figure plus parmi les développeurs.',
    en: 'On {day}, someone is among the developers no longer.',
  },
  'market.done.proof-asked': {
    fr: 'Le {day}, quelqu’un a demandé à prouver ses commits par son adresse.',
    en: 'On {day}, someone asked to prove their commits by their address.',
  },
  'market.done.address-proved': {
    fr: 'Le {day}, quelqu’un a prouvé qu’une adresse de commits est la sienne.',
    en: 'On {day}, someone proved that an address of commits is theirs.',
  },
  'market.done.proof-forgotten': {
    fr: 'Le {day}, quelqu’un a fait oublier la preuve de ses commits.',
    en: 'On {day}, someone had the proof of their commits forgotten.',
  },
  'market.done.partner-sought': {
    fr: 'Le {day}, {who} a cherché un cotraitant pour une mission.',
    en: 'On {day}, {who} looked for a co-contractor for a mission.',
  },
  'market.done.partner-sought-no-more': {
    fr: 'Le {day}, {who} n’a plus cherché de cotraitant.',
    en: 'On {day}, {who} no longer looked for a co-contractor.',
  },
  'market.done.partner-yes': {
    fr: 'Le {day}, {who} a dit oui à un cotraitant possible.',
    en: 'On {day}, {who} said yes to a possible co-contractor.',
  },
  'market.done.title': { fr: '« {title} »', en: '“{title}”' },
  'market.done.on-loan': { fr: 'un agent', en: 'an agent' },
} as const satisfies Texts;
