// SPDX-License-Identifier: AGPL-3.0-or-later
// Why a way to buy of Belgian or Québec law fits or not, each with its article.
import type { Texts } from '../../base/language.ts';

export const elsewhereTexts = {
  'purchases.why.low-value': {
    fr: '{amount} est sous {limit} : marché de faible montant, facture acceptée (loi du 17 juin 2016, art. 92). Les règles de compétence du CDLD restent.',
    en: '{amount} is below {limit}: a contract of low value, by accepted invoice (law of 17 June 2016, art. 92). The competence rules of the CDLD remain.',
  },
  'purchases.why.low-value-above': {
    fr: '{amount} atteint {limit} : plus un marché de faible montant (art. 92).',
    en: '{amount} reaches {limit}: no longer a contract of low value (art. 92).',
  },
  'purchases.why.unpublished': {
    fr: '{amount} est sous {limit} : procédure négociée sans publication préalable possible (arrêté royal du 18 avril 2017, art. 90).',
    en: '{amount} is below {limit}: a negotiated procedure without prior publication is possible (royal decree of 18 April 2017, art. 90).',
  },
  'purchases.why.unpublished-above': {
    fr: '{amount} atteint {limit} : une publication préalable est due (art. 90).',
    en: '{amount} reaches {limit}: prior publication is due (art. 90).',
  },
  'purchases.why.published': {
    fr: 'Publication belge seule, au Bulletin des adjudications, jusqu’à moins de {limit}.',
    en: 'Belgian publication alone, in the Bulletin des adjudications, below {limit}.',
  },
  'purchases.why.published-above': {
    fr: '{amount} atteint le seuil européen de {limit} : publication européenne.',
    en: '{amount} reaches the European threshold of {limit}: European publication.',
  },
  'purchases.why.published-below': {
    fr: '{amount} est sous {limit} : aucune publication préalable n’est due.',
    en: '{amount} is below {limit}: no prior publication is due.',
  },
  'purchases.why.european': {
    fr: '{amount} atteint le seuil européen de {limit} : publication au JOUE et au Bulletin des adjudications (art. 11).',
    en: '{amount} reaches the European threshold of {limit}: publication in the OJEU and the Bulletin des adjudications (art. 11).',
  },
  'purchases.why.european-below': {
    fr: '{amount} est sous le seuil européen de {limit}.',
    en: '{amount} is below the European threshold of {limit}.',
  },
  'purchases.why.joint': {
    fr: 'Plusieurs acheteurs : marché conjoint, un pilote désigné, responsabilité conjointe de ce qui est fait ensemble (art. 48, CDLD L1222-6).',
    en: 'Several buyers: a joint contract, one of them leads, joint responsibility for what is done together (art. 48, CDLD L1222-6).',
  },
  'purchases.why.joint-asked': {
    fr: 'Possible avec d’autres adjudicateurs (art. 48, CDLD L1222-6).',
    en: 'Possible with other buyers (art. 48, CDLD L1222-6).',
  },
  'purchases.why.joint-late': {
    fr: 'La procédure est lancée : aucune règle vérifiée ne dit si l’on peut encore en être. À vérifier.',
    en: 'The procedure is launched: no checked rule says whether one may still take part. To be checked.',
  },
  'purchases.why.subsidy-asked': {
    fr: 'Un subside n’achète aucun service : possible si vous n’attendez rien d’individuel en retour.',
    en: 'A subsidy buys no service: possible where you expect nothing individual in return.',
  },
  'purchases.why.tender': {
    fr: '{amount} atteint {limit} : appel d’offres public, avis au SEAO, options comprises.',
    en: '{amount} reaches {limit}: a public call for tenders, notice on SEAO, options included.',
  },
  'purchases.why.tender-below': {
    fr: '{amount} est sous {limit} : pas d’appel d’offres public ; suivez votre règlement sur la gestion contractuelle.',
    en: '{amount} is below {limit}: no public call for tenders; follow your by-law on contract management.',
  },
  'purchases.why.municipal-only': {
    fr: 'Cette voie est celle des municipalités.',
    en: 'This way is that of municipalities.',
  },
  'purchases.why.bodies-only': {
    fr: 'Cette voie est celle des ministères et organismes publics.',
    en: 'This way is that of ministries and public bodies.',
  },
  'purchases.why.union-buys': {
    fr: 'L’UMQ ou la FQM achète au nom des municipalités (LCV 29.9.1).',
    en: 'The UMQ or the FQM buys in the name of municipalities (LCV 29.9.1).',
  },
  'purchases.why.union-buys-asked': {
    fr: 'Possible si l’UMQ ou la FQM fait cet achat (LCV 29.9.1) : dites-le.',
    en: 'Possible where the UMQ or the FQM makes this purchase (LCV 29.9.1): say so.',
  },
  'purchases.why.union-buys-not': {
    fr: 'Ni l’UMQ ni la FQM ne fait cet achat.',
    en: 'Neither the UMQ nor the FQM makes this purchase.',
  },
  'purchases.why.agreement': {
    fr: 'Entente intermunicipale : la dépense de toutes les parties compte pour les seuils (LCV 29.5, 29.7).',
    en: 'An agreement between municipalities: the spending of all parties counts for the thresholds (LCV 29.5, 29.7).',
  },
  'purchases.why.agreement-asked': {
    fr: 'Possible avec d’autres municipalités : la dépense de toutes compte (LCV 29.5, 29.7).',
    en: 'Possible with other municipalities: the spending of all counts (LCV 29.5, 29.7).',
  },
  'purchases.why.union': {
    fr: 'Union de gré à gré avec une autre municipalité ou un organisme ; les parties fixent les conditions (Code municipal, 934.1).',
    en: 'A union by mutual agreement with another municipality or body; the parties set the terms (Code municipal, 934.1).',
  },
  'purchases.why.union-asked': {
    fr: 'Possible avec une autre municipalité ou un organisme (Code municipal, 934.1).',
    en: 'Possible with another municipality or body (Code municipal, 934.1).',
  },
  'purchases.why.acquisitions-asked': {
    fr: 'Possible par le Centre d’acquisitions gouvernementales ; dites-lui vos besoins (C-7.01).',
    en: 'Possible through the Centre d’acquisitions gouvernementales; tell it your needs (C-7.01).',
  },
  'purchases.why.acquisitions-municipal': {
    fr: 'Une municipalité peut être servie par le Centre d’acquisitions gouvernementales : à vérifier auprès de lui (C-7.01).',
    en: 'A municipality may be served by the Centre d’acquisitions gouvernementales: to be checked with it (C-7.01).',
  },
  'purchases.why.information-technology': {
    fr: 'Des procédures propres aux technologies de l’information existent (C-65.1, r. 5.1 ; non vérifié). Attention au gré à gré avec un éditeur (art. 48.1).',
    en: 'Procedures of their own exist for information technology (C-65.1, r. 5.1; not checked). Beware of mutual agreement with a publisher (art. 48.1).',
  },
  'purchases.why.orders-supplies': {
    fr: 'Contrat à commandes possible pour des biens (loi de décembre 2021).',
    en: 'A standing order is possible for goods (law of December 2021).',
  },
  'purchases.why.orders-services': {
    fr: 'Le contrat à commandes municipal ne vaut que pour les biens : rien d’équivalent pour les services.',
    en: 'The municipal standing order holds for goods only: nothing like it for services.',
  },
  'purchases.why.not-in-force': {
    fr: 'Sanctionnée le 25 mars 2025, entrée en vigueur inconnue : elle ne fonde aucun conseil ici.',
    en: 'Assented to on 25 March 2025, in force at an unknown date: no advice here rests on it.',
  },
  'purchases.why.federal-only': {
    fr: 'Cet accord est compté ici pour les ministères fédéraux.',
    en: 'This agreement counts here for federal departments.',
  },
} satisfies Texts;
