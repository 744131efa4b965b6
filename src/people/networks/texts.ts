// SPDX-License-Identifier: AGPL-3.0-or-later
// The words of networks: their list, their page, and what their agents write.
import type { Texts } from '../../base/language.ts';

export const texts = {
  'people.networks.title': { fr: 'Les réseaux', en: 'Networks' },
  'people.networks.lead': {
    fr: 'Syndicats, agences, intercommunales, MRC, fédérations : ceux qui opèrent des logiciels pour des communes et avec elles.',
    en: 'Syndicates, agencies, intercommunal bodies, federations: those who operate software for communes and with them.',
  },
  'people.networks.how': {
    fr: 'Par ordre de nom : rien ici ne classe un réseau devant un autre. Ce que personne n’a dit est inconnu, et n’est pas un « non ».',
    en: 'By name: nothing here ranks one network above another. What nobody has said is unknown, and is not a “no”.',
  },
  'people.networks.count': {
    fr: '{n, plural, =0 {Aucun réseau ne répond} one {# réseau} other {# réseaux}} sur {all} connus.',
    en: '{n, plural, =0 {No network answers} one {# network} other {# networks}} of {all} known.',
  },
  'people.networks.publishes': {
    fr: '{n, plural, =0 {ce qu’il publie : on ne sait pas} one {publie # des {of} logiciels du catalogue} other {publie # des {of} logiciels du catalogue}}',
    en: '{n, plural, =0 {what it publishes: not known} one {publishes # of the {of} software of the catalogue} other {publishes # of the {of} software of the catalogue}}',
  },
  'people.networks.supports': {
    fr: '{n, plural, =0 {ce qu’il opère : on ne sait pas} one {# logiciel opéré, hébergé ou recommandé, selon lui} other {# logiciels opérés, hébergés ou recommandés, selon lui}}',
    en: '{n, plural, =0 {what it operates: not known} one {# software operated, hosted or recommended, as it says} other {# software operated, hosted or recommended, as it says}}',
  },
  'people.networks.facets': { fr: 'Choisir parmi les réseaux', en: 'Narrow the networks' },
  'people.networks.facets-open': { fr: 'Choisir', en: 'Narrow' },
  'people.networks.facet.country': { fr: 'Pays', en: 'Country' },
  'people.networks.facet.kind': { fr: 'Genre', en: 'Kind' },
  'people.networks.facet.territory': { fr: 'Territoire', en: 'Territory' },
  'people.networks.facet.publishes': { fr: 'Ce qu’il publie', en: 'What it publishes' },
  'people.networks.facet.supports': {
    fr: 'Ce qu’il opère, héberge ou recommande',
    en: 'What it operates, hosts or recommends',
  },
  'people.networks.facet.members': { fr: 'Ses membres', en: 'Its members' },
  'people.networks.known-words': {
    fr: '{known, select, yes {connu} other {on ne sait pas}}',
    en: '{known, select, yes {known} other {not known}}',
  },
  'people.networks.verified': {
    fr: '{verified, select, yes {vérifié} other {non vérifié}}',
    en: '{verified, select, yes {verified} other {not verified}}',
  },
  'people.networks.column.name': { fr: 'réseau', en: 'network' },
  'people.networks.column.kind': { fr: 'genre', en: 'kind' },
  'people.networks.column.country': { fr: 'pays', en: 'country' },
  'people.networks.column.territory': { fr: 'territoire', en: 'territory' },
  'people.networks.column.published': {
    fr: 'logiciels publiés (vide : on ne sait pas)',
    en: 'software published (empty: not known)',
  },
  'people.networks.column.of': {
    fr: 'sur les logiciels du catalogue',
    en: 'of the software of the catalogue',
  },
  'people.networks.column.stated': {
    fr: 'logiciels opérés ou recommandés, selon lui (vide : on ne sait pas)',
    en: 'software operated or recommended, as it says (empty: not known)',
  },
  'people.networks.column.hosted': {
    fr: 'logiciels hébergés, selon lui (vide : on ne sait pas)',
    en: 'software hosted, as it says (empty: not known)',
  },
  'people.networks.column.members': {
    fr: 'membres connus (vide : on ne sait pas)',
    en: 'known members (empty: not known)',
  },
  'people.networks.column.source': { fr: 'source', en: 'source' },
  'people.networks.column.date': { fr: 'date de la source', en: 'date of the source' },
  'people.networks.column.verified': { fr: 'vérifié', en: 'verified' },
  'people.networks.column.address': { fr: 'adresse', en: 'address' },
  'people.networks.known': {
    fr: '{n, plural, =0 {membres inconnus} one {# membre connu} other {# membres connus}}',
    en: '{n, plural, =0 {members unknown} one {# known member} other {# known members}}',
  },
  'people.network.of': { fr: 'Réseau', en: 'Network' },
  'people.network.said-by': {
    fr: 'Selon le réseau lui-même, le {day}.',
    en: 'As the network itself says, {day}.',
  },
  'people.network.not-said': {
    fr: 'Ce réseau ne s’est pas encore décrit.',
    en: 'This network has not described itself yet.',
  },
  'people.network.about': { fr: 'Ce qu’il dit de lui', en: 'What it says of itself' },
  'people.network.organisation': {
    fr: 'Sa fiche : territoire, numéros, site',
    en: 'Its page: territory, numbers, site',
  },
  'people.network.operates': {
    fr: 'Ce qu’il opère pour ses membres',
    en: 'What it operates for its members',
  },
  'people.network.operates-none': {
    fr: 'On ne sait pas : il n’en a encore rien dit.',
    en: 'Not known: it has said nothing of it yet.',
  },
  'people.network.recommends': {
    fr: 'Ce qu’il recommande à ses membres',
    en: 'What it recommends to its members',
  },
  'people.network.recommends-none': {
    fr: 'On ne sait pas : il n’en a encore rien dit.',
    en: 'Not known: it has said nothing of it yet.',
  },
  'people.network.how-operates': { fr: 'opéré', en: 'operated' },
  'people.network.how-recommends': { fr: 'recommandé', en: 'recommended' },
  'people.network.answer-how': {
    fr: 'Vous y travaillez ? Ce que la halle montre ici, vous le complétez ou le corrigez :',
    en: 'Do you work there? You complete or correct what the halle shows here:',
  },
  'people.network.answer': { fr: 'répondre pour ce réseau', en: 'answer for this network' },
  'people.network.accounts': { fr: 'Ses comptes sur des forges', en: 'Its accounts on forges' },
  'people.network.accounts-note': {
    fr: 'Là où du code de ce réseau se lit. Ce qu’il contient n’a pas été compté.',
    en: 'Where code of this network is read. What is there has not been counted.',
  },
  'people.network.account': { fr: '{account} sur {forge}', en: '{account} on {forge}' },
  'people.network.account-source': {
    fr: 'selon la liste de code.gouv.fr, lue le {day}',
    en: 'by the list of code.gouv.fr, read on {day}',
  },
  'people.network.share': { fr: 'Part de logiciels libres', en: 'Share of free software' },
  'people.network.share-words': { fr: '{libre} sur {of}', en: '{libre} out of {of}' },
  'people.network.share-note': {
    fr: 'Comptée sur ce que le réseau a dit opérer, le {day} au plus tard.',
    en: 'Counted on what the network said it operates, {day} at the latest.',
  },
  'people.network.libre': { fr: 'Logiciels libres', en: 'Free software' },
  'people.network.proprietary': { fr: 'Logiciels propriétaires', en: 'Proprietary software' },
  'people.network.stated': { fr: 'dit le {day}', en: 'stated on {day}' },
  'people.network.governs': { fr: 'Gouvernance de', en: 'Governance of' },
  'people.network.governs-note': {
    fr: 'Le réseau réunit ceux qui décident ensemble de l’avenir de ces logiciels.',
    en: 'The network brings together those who decide on the future of these programs.',
  },
  'people.network.since': { fr: 'depuis le {day}', en: 'since {day}' },
  'people.network.since-former': {
    fr: 'depuis le {day}, par l’ancienne commune {former}',
    en: 'since {day}, by the former commune {former}',
  },
  'people.network.members': { fr: 'Ses membres', en: 'Its members' },
  'people.network.members-none': {
    fr: 'On ne sait pas : aucun membre n’est connu.',
    en: 'Not known: no member is known.',
  },
  'people.network.listed': { fr: 'Selon une liste publiée', en: 'By a published list' },
  'people.network.joined': { fr: 'Par leur propre déclaration', en: 'By their own declaration' },
  'people.network.stated-members': { fr: 'Dits par l’opérateur', en: 'Stated by the operator' },
  'people.network.stated-members-note': {
    fr: 'Chacun en a été prévenu à sa boîte officielle et peut le démentir d’un clic ; qui le dément n’est pas compté.',
    en: 'Each was told at its official mailbox and may deny it in one click; whoever denies it is not counted.',
  },
  'people.network.stated-member': {
    fr: 'dit par l’opérateur le {day}',
    en: 'stated by the operator on {day}',
  },
  'people.network.stated-agreed': { fr: 'confirmé par lui le {day}', en: 'confirmed by it on {day}' },
  'people.network.next': { fr: 'Votre organisation en est membre ?', en: 'Is your organisation a member?' },
  'people.network.next-how': {
    fr: 'Entrez dans Halle, puis rejoignez-le depuis la page de votre organisation.',
    en: 'Sign in, then join it from the page of your organisation.',
  },
  'people.network.next-enter': { fr: 'Entrer', en: 'Sign in' },
  'people.network.next-all': { fr: 'Tous les réseaux', en: 'All networks' },
  'people.network.description': {
    fr: '{name} : ce qu’il publie, héberge et opère pour ses membres, et qui ils sont.',
    en: '{name}: what it publishes, hosts and operates for its members, and who they are.',
  },
  'people.network.governed-by': { fr: 'Gouvernance', en: 'Governance' },
  'people.network.governed-by-words': {
    fr: 'Ce réseau réunit ceux qui décident ensemble de l’avenir du logiciel :',
    en: 'This network brings together those who decide on the future of the software:',
  },
  'people.network.governed-by-note': { fr: 'Déclaré par le réseau.', en: 'Declared by the network.' },

  'people.ournet.title': { fr: 'Réseaux', en: 'Networks' },
  'people.ournet.lead': {
    fr: 'Les réseaux que votre organisation rejoint, et celui qu’elle anime.',
    en: 'The networks that your organisation joins, and the one it runs.',
  },
  'people.ournet.members': {
    fr: 'Dire qui est membre de notre réseau',
    en: 'State who is a member of our network',
  },
  'people.ournet.joined': { fr: 'Réseaux rejoints', en: 'Networks joined' },
  'people.ournet.joined-none': {
    fr: 'Aucun par votre propre déclaration.',
    en: 'None by your own declaration.',
  },
  'people.ournet.leave': { fr: 'Quitter', en: 'Leave' },
  'people.ournet.leave-which': { fr: 'Quitter le réseau {name}', en: 'Leave the network {name}' },
  'people.ournet.join': { fr: 'Rejoindre un réseau', en: 'Join a network' },
  'people.ournet.which': { fr: 'Quel réseau ?', en: 'Which network?' },
  'people.ournet.join-button': { fr: 'Rejoindre', en: 'Join' },
  'people.ournet.who-joins': {
    fr: 'Une personne signataire ou responsable des accès rejoint et quitte les réseaux.',
    en: 'A signatory or the person in charge of access joins and leaves networks.',
  },
  'people.ournet.describe': { fr: 'Décrire le réseau', en: 'Describe the network' },
  'people.ournet.describe-note': {
    fr: 'Un brouillon n’est vu que de votre organisation.',
    en: 'A draft is seen by your organisation alone.',
  },
  'people.ournet.words': {
    fr: 'En quelques phrases : pour qui, pour quoi faire',
    en: 'In a few sentences: for whom, to do what',
  },
  'people.ournet.publish': { fr: 'Publier sur la page du réseau', en: 'Publish on the page of the network' },
  'people.ournet.save': { fr: 'Enregistrer', en: 'Save' },
  'people.ournet.who-describes': {
    fr: 'La personne responsable des accès décrit le réseau.',
    en: 'The person in charge of access describes the network.',
  },
  'people.ournet.items': {
    fr: 'Ce que vous opérez pour vos membres, ou leur recommandez',
    en: 'What you operate for your members, or recommend to them',
  },
  'people.ournet.how': { fr: 'Vous', en: 'You' },
  'people.ournet.how-operates': { fr: 'l’opérez pour vos membres', en: 'operate it for your members' },
  'people.ournet.how-recommends': { fr: 'le recommandez à vos membres', en: 'recommend it to your members' },
  'people.ournet.items-note': {
    fr: 'Logiciels libres de la halle, et produits propriétaires connus : ceux que vous opérez comptent dans la part de libre.',
    en: 'Free software of the halle, and known proprietary products: those you operate count in the share of free software.',
  },
  'people.ournet.item': { fr: 'Nom du logiciel ou du produit', en: 'Name of the software or product' },
  'people.ournet.add': { fr: 'Ajouter', en: 'Add' },
  'people.ournet.remove': { fr: 'Retirer', en: 'Remove' },
  'people.ournet.remove-which': { fr: 'Retirer {name}', en: 'Remove {name}' },
  'people.ournet.govern': { fr: 'Gouvernance d’un logiciel', en: 'Governance of a software' },
  'people.ournet.govern-note': {
    fr: 'Par décision d’une personne signataire, le réseau devient la communauté qui gouverne un logiciel libre. La fiche du logiciel le dit.',
    en: 'By decision of a signatory, the network becomes the community that governs a free software. The software’s page says so.',
  },
  'people.ournet.govern-name': { fr: 'Nom du logiciel libre', en: 'Name of the free software' },
  'people.ournet.govern-button': { fr: 'Prendre la gouvernance', en: 'Take the governance' },
  'people.ournet.give-up': { fr: 'Rendre', en: 'Give up' },
  'people.ournet.give-up-which': {
    fr: 'Rendre la gouvernance de {name}',
    en: 'Give up the governance of {name}',
  },
  'people.ournet.who-governs': { fr: 'Une personne signataire en décide.', en: 'A signatory decides.' },

  'people.no-network': {
    fr: 'Aucun réseau ne porte l’adresse « {written} ».',
    en: 'No network has the address “{written}”.',
  },
  'people.network-of-oneself': {
    fr: 'Un réseau ne se rejoint pas lui-même.',
    en: 'A network does not join itself.',
  },
  'people.network-joined-already': {
    fr: 'Votre organisation a déjà rejoint {name}.',
    en: 'Your organisation has already joined {name}.',
  },
  'people.network-words': {
    fr: 'Décrivez le réseau en une phrase au moins, 2 000 caractères au plus.',
    en: 'Describe the network in a sentence at least, 2,000 characters at most.',
  },
  'people.item-unknown': {
    fr: 'La halle ne connaît pas « {written} », ou connaît plusieurs logiciels de ce nom. Écrivez le nom de sa fiche.',
    en: 'The halle does not know “{written}”, or knows several programs of this name. Type the name of its page.',
  },
  'people.item-stated-already': { fr: 'Il est déjà dans la liste.', en: 'It is in the list already.' },
  'people.no-item': { fr: 'Il n’est plus dans la liste.', en: 'It is no longer in the list.' },
  'people.governs-already': {
    fr: 'Le réseau gouverne déjà ce logiciel.',
    en: 'The network governs this software already.',
  },
  'people.governs-libre-only': {
    fr: 'Un réseau ne gouverne que des logiciels libres.',
    en: 'A network governs free software only.',
  },
} as const satisfies Texts;
