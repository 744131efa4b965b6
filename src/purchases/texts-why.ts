// SPDX-License-Identifier: AGPL-3.0-or-later
// Why a way to buy fits or not, in one sentence each with its article.
import type { Texts } from '../base/language.ts';

export const whyTexts = {
  'purchases.why.limit-not-known': {
    fr: 'Aucune ligne vérifiée ne donne ce montant pour ce jour : à vérifier auprès de votre service juridique.',
    en: 'No checked row gives this amount for that day: to be checked with your legal department.',
  },
  'purchases.why.limit-unknown-since': {
    fr: 'Inconnu depuis le {since} : les montants connus s’arrêtent la veille. À vérifier auprès de votre service juridique.',
    en: 'Unknown since {since}: the known amounts end the day before. To be checked with your legal department.',
  },
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
  'purchases.why.call-off': {
    fr: 'Vous êtes nommé au lancement et il reste {limit} : vous pouvez commander (R2162-7 et suivants).',
    en: 'You were named at the launch and {limit} is left: you may order (R2162-7 and following).',
  },
  'purchases.why.call-off-asked': {
    fr: 'Dites si un contrat existe, si vous y étiez nommé à son lancement et ce qui reste de son maximum.',
    en: 'Say whether a contract exists, whether you were named in it at its launch and what is left of its maximum.',
  },
  'purchases.why.call-off-not-named': {
    fr: 'Seuls les acheteurs nommés au lancement peuvent commander (CJUE C-216/17) : rejoignez le prochain groupement.',
    en: 'Only the buyers named at the launch may order (CJEU C-216/17): join the next group.',
  },
  'purchases.why.call-off-central': {
    fr: 'Vous n’étiez pas nommé au lancement : passez par la centrale d’achat, si elle vous est ouverte.',
    en: 'You were not named at the launch: go through the central purchasing body, if it is open to you.',
  },
  'purchases.why.remaining-asked': {
    fr: 'Dites ce qui reste du maximum : au-delà, l’accord-cadre ne peut plus servir (CJUE C-23/20).',
    en: 'Say what is left of the maximum: beyond it the framework can serve no more (CJEU C-23/20).',
  },
  'purchases.why.remaining-less': {
    fr: 'Il ne reste que {limit} pour {amount} : le maximum serait dépassé (CJUE C-23/20).',
    en: 'Only {limit} is left for {amount}: the maximum would be passed (CJEU C-23/20).',
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
  'purchases.why.central': {
    fr: 'Une centrale d’achat vous est ouverte : qui y recourt est dispensé de sa propre mise en concurrence pour ce qu’il lui confie.',
    en: 'A central purchasing body is open to you: whoever uses it is freed from its own call for competition for what it entrusts.',
  },
  'purchases.why.central-asked': {
    fr: 'Possible si une centrale d’achat a ce service à son catalogue ; dites-le, et ce qui reste de son maximum.',
    en: 'Possible where a central purchasing body has this service in its catalogue; say so, and what is left of its maximum.',
  },
  'purchases.why.central-none': {
    fr: 'Le contrat n’est pas celui d’une centrale d’achat.',
    en: 'The contract is not that of a central purchasing body.',
  },
  'purchases.why.cooperation-asked': {
    fr: 'Possible entre acheteurs publics pour leurs services publics, pour l’intérêt général seul, avec moins de 20 % de l’activité sur le marché : à établir.',
    en: 'Possible between public buyers for their public services, for public interest alone, with less than 20% of the activity on the market: to be shown.',
  },
  'purchases.why.in-house': {
    fr: 'Contrôle conjoint, plus de 80 % de l’activité pour ceux qui contrôlent, pas de capital privé : sans mise en concurrence. Gardez la preuve de la part.',
    en: 'Joint control, more than 80% of the activity for those who control, no private capital: without competition. Keep the proof of the share.',
  },
  'purchases.why.in-house-asked': {
    fr: 'Possible avec un organisme que vous contrôlez : dites le contrôle, la part d’activité (plus de 80 %) et s’il a un capital privé.',
    en: 'Possible with a body that you control: say the control, the share of activity (more than 80%) and whether it has private capital.',
  },
  'purchases.why.in-house-control': {
    fr: 'Sans contrôle analogue, seul ou conjoint, l’organisme est un prestataire comme un autre.',
    en: 'Without similar control, alone or joint, the body is a supplier like any other.',
  },
  'purchases.why.in-house-activity': {
    fr: '{share, number} % de l’activité pour ceux qui contrôlent : il en faut plus de 80 %.',
    en: '{share, number}% of the activity for those who control: more than 80% are needed.',
  },
  'purchases.why.in-house-capital': {
    fr: 'L’organisme a un capital privé : en principe, la mise en concurrence s’impose.',
    en: 'The body has private capital: in principle, competition is required.',
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
  'purchases.why.k1-asked': {
    fr: 'Possible si vos agents en ont la compétence et l’accord de leur hiérarchie.',
    en: 'Possible where your agents have the skills and their hierarchy’s agreement.',
  },
  'purchases.why.k3-not-verified': {
    fr: 'Des guichets existent (accessibilité, expertise) ; leurs conditions n’ont pas été vérifiées.',
    en: 'Desks exist (accessibility, expertise); their terms were not checked.',
  },
  'purchases.why.k4': {
    fr: 'Un marché dédié : {amount} atteint {limit}.',
    en: 'A market of its own: {amount} reaches {limit}.',
  },
  'purchases.why.k4-several': {
    fr: 'Un marché dédié : plusieurs acheteurs ont le même besoin.',
    en: 'A market of its own: several buyers have the same need.',
  },
  'purchases.why.k4-below': {
    fr: 'Un marché dédié n’est pas nécessaire sous {limit}, pour un acheteur seul.',
    en: 'A market of its own is not needed below {limit}, for one buyer alone.',
  },
  'purchases.why.k7-asked': {
    fr: 'Possible par convention avec une administration qui peut contribuer ; le fondement reste à vérifier.',
    en: 'Possible by convention with an administration that can contribute; its ground remains to be checked.',
  },
  'purchases.why.k8-asked': {
    fr: 'Possible pour une dépendance durable, si les statuts ne donnent aucun service individuel en retour.',
    en: 'Possible for a lasting dependency, where the statutes give no individual service in return.',
  },
  'purchases.why.k9-asked': {
    fr: 'Possible si le projet a été conçu et est mené par l’organisme privé : une subvention ne paie aucun service individualisé (loi du 12 avril 2000, art. 9-1).',
    en: 'Possible where the private body conceived and runs the project: a subsidy pays no individualised service (law of 12 April 2000, art. 9-1).',
  },
  'purchases.why.k10-asked': {
    fr: 'Pour un organisme public, un don est le plus souvent une subvention : mêmes règles (non vérifié).',
    en: 'For a public body a donation is most often a subsidy: the same rules (not checked).',
  },
  'purchases.why.k11-asked': {
    fr: 'Possible avec l’accord de la hiérarchie : documentation, hébergement, traduction, tests ; à chiffrer dans l’acte.',
    en: 'Possible with the hierarchy’s agreement: documentation, hosting, translation, tests; to be valued in the act.',
  },
  'purchases.why.k12-asked': {
    fr: 'Possible avec l’accord de ceux qui maintiennent le logiciel ; l’audit s’achète par les voies ci-dessus.',
    en: 'Possible with the agreement of the maintainers; the audit is bought by the ways above.',
  },
  'purchases.why.k13': {
    fr: 'Plusieurs acheteurs : le développement se finance ensemble, un résultat public.',
    en: 'Several buyers: the development is funded together, one public result.',
  },
  'purchases.why.k13-asked': {
    fr: 'Possible avec d’autres qui ont la même attente.',
    en: 'Possible with others who expect the same.',
  },
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
