// SPDX-License-Identifier: AGPL-3.0-or-later
// Why a way to buy of French law fits or not, each with its article.
import type { Texts } from '../../base/language.ts';

export const franceTexts = {
  'purchases.why.former': {
    fr: 'Un plafond plus bas valait avant 2020 ; il n’a pas été vérifié.',
    en: 'A lower ceiling held before 2020; it was not checked.',
  },
  'purchases.why.other-period': {
    fr: 'Ce montant ne vaut pas ce jour-là : voyez {row}.',
    en: 'This amount does not hold on that day: see {row}.',
  },
  'purchases.why.works-apart': {
    fr: 'Les travaux ont leur propre montant (FR-DISP-T100).',
    en: 'Works have their own amount (FR-DISP-T100).',
  },
  'purchases.why.works-only': {
    fr: 'Ce montant ne vaut que pour les travaux ; un logiciel n’en est pas.',
    en: 'This amount holds for works only; software is none.',
  },
  'purchases.why.direct': {
    fr: '{amount} est sous {limit} : ni publicité ni mise en concurrence. Choisissez une offre pertinente, faites bon usage des deniers publics, ne prenez pas toujours le même opérateur (R2122-8).',
    en: '{amount} is below {limit}: neither publicity nor competition. Choose a relevant offer, use public money well, do not always take the same operator (R2122-8).',
  },
  'purchases.why.direct-published': {
    fr: '{amount} est sous {limit} : ni publicité ni mise en concurrence, mais les données essentielles de l’attribution se publient (DECP, R2196-1). Choisissez une offre pertinente, faites bon usage des deniers publics, ne prenez pas toujours le même opérateur (R2122-8).',
    en: '{amount} is below {limit}: neither publicity nor competition, but the essential data of the award must be published (DECP, R2196-1). Choose a relevant offer, use public money well, do not always take the same operator (R2122-8).',
  },
  'purchases.why.direct-above': {
    fr: '{amount} atteint {limit} : la commande directe n’est plus permise (R2122-8).',
    en: '{amount} reaches {limit}: a direct order is no longer allowed (R2122-8).',
  },
  'purchases.why.no-lot': {
    fr: 'Le besoin n’est pas un lot d’un ensemble.',
    en: 'The need is not a lot of a whole.',
  },
  'purchases.why.lot-asked': {
    fr: 'Possible pour un petit lot d’un ensemble ; dites s’il s’agit d’un lot, et le montant de l’ensemble.',
    en: 'Possible for a small lot of a whole; say whether it is a lot, and the amount of the whole.',
  },
  'purchases.why.small-lot': {
    fr: 'Ce lot est sous {limit} et les lots achetés ainsi ne dépassent pas un cinquième de l’ensemble (R2122-8, R2123-1 ; la part du cinquième n’est pas vérifiée pour cet article).',
    en: 'This lot is below {limit} and the lots bought so come to a fifth of the whole at most (R2122-8, R2123-1; the fifth was not checked for this article).',
  },
  'purchases.why.lot-above': {
    fr: 'Ce lot atteint {limit} : il suit la procédure de l’ensemble.',
    en: 'This lot reaches {limit}: it follows the procedure of the whole.',
  },
  'purchases.why.lots-share-asked': {
    fr: 'Dites le montant de l’ensemble, ou la part des lots achetés ainsi : ils ne peuvent dépasser un cinquième.',
    en: 'Say the amount of the whole, or the share of the lots bought so: they may come to a fifth at most.',
  },
  'purchases.why.lots-share': {
    fr: 'Les lots achetés ainsi feraient {share, number} % de l’ensemble : plus d’un cinquième.',
    en: 'The lots bought so would come to {share, number}% of the whole: more than a fifth.',
  },
  'purchases.why.not-innovative': {
    fr: 'L’objet n’est pas dit innovant. S’il l’est vraiment (nouveau ou sensiblement amélioré, L2172-3), demandez avec cet objet.',
    en: 'The object is not said to be innovative. If it really is (new or substantially improved, L2172-3), ask with that object.',
  },
  'purchases.why.innovative': {
    fr: '{amount} est sous {limit} : achat innovant sans publicité ni mise en concurrence. Gardez une note qui dit la nouveauté (R2122-9-1, L2172-3).',
    en: '{amount} is below {limit}: an innovative purchase without publicity or competition. Keep a note that says what is new (R2122-9-1, L2172-3).',
  },
  'purchases.why.innovative-above': {
    fr: '{amount} atteint {limit} : plus d’achat innovant sans concurrence (R2122-9-1). Aucun autre montant n’a été publié au Journal officiel.',
    en: '{amount} reaches {limit}: no innovative purchase without competition (R2122-9-1). No other amount was published in the Journal officiel.',
  },
  'purchases.why.innovative-lot': {
    fr: 'Ce lot innovant est sous {limit} et ces lots ne dépassent pas un cinquième de l’ensemble (R2122-9-1).',
    en: 'This innovative lot is below {limit} and such lots come to a fifth of the whole at most (R2122-9-1).',
  },
  'purchases.why.innovative-lot-above': {
    fr: 'Ce lot innovant atteint {limit} (R2122-9-1).',
    en: 'This innovative lot reaches {limit} (R2122-9-1).',
  },
  'purchases.why.adapted': {
    fr: 'Procédure adaptée : jusqu’à moins de {limit}, vous fixez une publicité et une mise en concurrence proportionnées (L2123-1, R2123-4).',
    en: 'Adapted procedure: below {limit} you set proportionate publicity and competition (L2123-1, R2123-4).',
  },
  'purchases.why.adapted-above': {
    fr: '{amount} atteint le seuil européen de {limit} : procédure formalisée.',
    en: '{amount} reaches the European threshold of {limit}: a formal procedure.',
  },
  'purchases.why.adapted-below': {
    fr: '{amount} est sous {limit} : la commande directe suffit. Rien n’interdit de consulter plus largement.',
    en: '{amount} is below {limit}: a direct order is enough. Nothing forbids asking more widely.',
  },
  'purchases.why.formal': {
    fr: '{amount} atteint le seuil européen de {limit} : procédure formalisée, avis au JOUE et au BOAMP (L2124-1).',
    en: '{amount} reaches the European threshold of {limit}: a formal procedure, notices in the OJEU and the BOAMP (L2124-1).',
  },
  'purchases.why.formal-below': {
    fr: '{amount} est sous le seuil européen de {limit}.',
    en: '{amount} is below the European threshold of {limit}.',
  },
  'purchases.why.framework-asked': {
    fr: 'Possible si vous ne connaissez ni le rythme ni l’étendue exacte des commandes ; donnez un maximum (L2125-1, R2162-4).',
    en: 'Possible where you know neither the pace nor the exact extent of the orders; give a maximum (L2125-1, R2162-4).',
  },
  'purchases.why.framework-without-maximum': {
    fr: 'Un accord-cadre sans maximum est irrégulier depuis 2022 (R2162-4, CJUE C-23/20) : donnez-en un.',
    en: 'A framework without a maximum is irregular since 2022 (R2162-4, CJEU C-23/20): give one.',
  },
  'purchases.why.framework-maximum-asked': {
    fr: 'Dites le maximum : il est obligatoire depuis 2022 (R2162-4, CJUE C-23/20).',
    en: 'Say the maximum: it is mandatory since 2022 (R2162-4, CJEU C-23/20).',
  },
  'purchases.why.framework': {
    fr: 'Accord-cadre avec un maximum : l’estimation est ce maximum, sur toute la durée (L2125-1, R2121-8).',
    en: 'A framework with a maximum: the estimate is that maximum over the whole term (L2125-1, R2121-8).',
  },
  'purchases.why.framework-long': {
    fr: 'Accord-cadre de {years, number} ans : au-delà de quatre, une raison doit être écrite (L2125-1 ; de mémoire, non vérifié).',
    en: 'A framework of {years, number} years: beyond four, a reason must be written (L2125-1; from memory, not checked).',
  },
  'purchases.why.group': {
    fr: 'Plusieurs acheteurs : une convention signée avant le lancement, les besoins de tous comptés ensemble (L2113-6 à L2113-8).',
    en: 'Several buyers: a convention signed before the launch, the needs of all counted together (L2113-6 to L2113-8).',
  },
  'purchases.why.group-asked': {
    fr: 'Possible avec d’autres acheteurs : une convention avant le lancement, les besoins de tous comptés ensemble (L2113-6).',
    en: 'Possible with other buyers: a convention before the launch, the needs of all counted together (L2113-6).',
  },
  'purchases.why.group-late': {
    fr: 'La procédure est lancée : qui rejoint un groupement après n’en profite pas (réponse ministérielle du 17 mai 2011, n° 100136). Voyez le prochain groupement.',
    en: 'The procedure is launched: whoever joins a group afterwards has no part in it (ministerial answer of 17 May 2011, n° 100136). See the next group.',
  },
  'purchases.why.group-launched-asked': {
    fr: 'Dites si la procédure est lancée : après, on ne peut plus en profiter.',
    en: 'Say whether the procedure is launched: afterwards one can have no part in it.',
  },
  'purchases.why.shared-service-asked': {
    fr: 'Possible entre un groupement et ses communes, par convention (CGCT L5211-4-2).',
    en: 'Possible between a grouping and its communes, by convention (CGCT L5211-4-2).',
  },
  'purchases.why.shared-service-not': {
    fr: 'Un service commun lie un groupement et ses communes : vous n’en êtes pas.',
    en: 'A shared service binds a grouping and its communes: you are neither.',
  },
  'purchases.why.state-market-asked': {
    fr: 'Réservé aux administrations et opérateurs de l’État bénéficiaires : vérifiez que vous êtes sur la liste.',
    en: 'For the State bodies and operators that are beneficiaries: check that you are on the list.',
  },
  'purchases.why.state-market-not': {
    fr: 'Rien n’établit qu’un autre acheteur que l’État et ses opérateurs puisse y commander.',
    en: 'Nothing shows that a buyer other than the State and its operators may order there.',
  },
  'purchases.why.ugap-not-verified': {
    fr: 'L’UGAP est une centrale ouverte à tous ; son offre actuelle pour ce logiciel n’a pas été vérifiée.',
    en: 'UGAP is a central purchasing body open to all; its present offer for this software was not checked.',
  },
} satisfies Texts;
