// SPDX-License-Identifier: AGPL-3.0-or-later
// The list of providers, the page of one, and how one joins.
import type { Texts } from '../../../base/language.ts';

export const pageTexts = {
  'market.list.crumb': { fr: 'Prestataires', en: 'Providers' },
  'market.list.title': { fr: 'Qui peut vous aider', en: 'Who can help you' },
  'market.list.lead': {
    fr: 'Des prestataires, logiciel par logiciel et service par service : ce qu’ils disent, et à côté ce qui est prouvé.',
    en: 'Providers, software by software and service by service: what they say, and beside it what is proved.',
  },
  'market.list.count': {
    fr: '{n, plural, =0 {Aucun prestataire} one {# prestataire} other {# prestataires}}',
    en: '{n, plural, =0 {No provider} one {# provider} other {# providers}}',
  },
  'market.list.none': {
    fr: 'Aucun prestataire n’a encore publié d’offre ici.',
    en: 'No provider has published an offer here yet.',
  },
  'market.list.none-narrowed': {
    fr: 'Aucune offre ne répond à tous vos choix à la fois.',
    en: 'No offer answers all your choices at once.',
  },
  'market.list.all': { fr: 'Voir tous les prestataires', en: 'See all providers' },
  'market.list.offer': { fr: '{kind}, {software}', en: '{kind}, {software}' },
  'market.list.more': {
    fr: 'et {n, plural, one {une autre offre} other {# autres offres}}',
    en: 'and {n, plural, one {one more offer} other {# more offers}}',
  },
  'market.list.column.provider': { fr: 'Prestataire', en: 'Provider' },
  'market.list.column.kind': { fr: 'Service', en: 'Service' },
  'market.list.column.software': { fr: 'Logiciel', en: 'Software' },
  'market.list.column.standing': { fr: 'Preuve', en: 'Proof' },
  'market.list.column.territories': { fr: 'Territoires', en: 'Territories' },
  'market.list.column.languages': { fr: 'Langues', en: 'Languages' },
  'market.list.column.words': { fr: 'Ce qu’en dit le prestataire', en: 'What the provider says of it' },
  'market.list.column.until': { fr: 'Jusqu’au', en: 'Until' },
  'market.list.column.address': { fr: 'Adresse', en: 'Address' },
  'market.list.next': { fr: 'Vous êtes prestataire ?', en: 'Are you a provider?' },
  'market.list.next-join': { fr: 'Inscrire mon organisation', en: 'Register my organisation' },
  'market.list.next-how': {
    fr: 'Un numéro officiel et une boîte à votre nom de domaine suffisent. Vos clients confirment vos références eux-mêmes.',
    en: 'An official number and a mailbox at your own domain are enough. Your clients confirm your references themselves.',
  },
  'market.order.references': {
    fr: 'Dans l’ordre : les services confirmés par un client depuis moins d’un an, puis il y a un à trois ans, puis ceux qui sont seulement dits ; les ex æquo changent de place chaque jour.',
    en: 'In this order: services confirmed by a client within a year, then one to three years ago, then those only said; equals change places every day.',
  },
  'market.order.training': {
    fr: 'Dans l’ordre : les formations tenues ou confirmées depuis moins d’un an, puis il y a un à trois ans, puis celles qui sont seulement dites ; les ex æquo changent de place chaque jour.',
    en: 'In this order: trainings held or confirmed within a year, then one to three years ago, then those only said; equals change places every day.',
  },
  'market.order.development': {
    fr: 'Dans l’ordre : les preuves de moins d’un an, puis d’un à trois ans, puis ce qui est seulement dit ; à preuve égale, qui contribue le plus au logiciel passe devant, puis les ex æquo changent de place chaque jour.',
    en: 'In this order: proof of less than a year, then of one to three years, then what is only said; with equal proof, who contributes most to the software goes first, then equals change places every day.',
  },
  'market.order.mixed': {
    fr: 'Dans l’ordre : preuve de moins d’un an, puis d’un à trois ans, puis ce qui est seulement dit ; les ex æquo changent de place chaque jour.',
    en: 'In this order: proof of less than a year, then of one to three years, then what is only said; equals change places every day.',
  },
  'market.order.never': {
    fr: 'Personne ne paie pour sa place, et la taille ne compte pas.',
    en: 'Nobody pays for their place, and size does not count.',
  },
  'market.facets.label': { fr: 'Affiner la liste', en: 'Narrow the list' },
  'market.facets.open': { fr: 'Affiner la liste', en: 'Narrow the list' },
  'market.facets.apply': { fr: 'Appliquer', en: 'Apply' },
  'market.facets.any': { fr: 'Peu importe', en: 'Any' },
  'market.facet.software': { fr: 'Logiciel', en: 'Software' },
  'market.facet.software-label': { fr: 'Son nom', en: 'Its name' },
  'market.facet.kind': { fr: 'Service', en: 'Service' },
  'market.facet.territory': { fr: 'Territoire', en: 'Territory' },
  'market.facet.language': { fr: 'Langue', en: 'Language' },
  'market.facet.function': {
    fr: 'Métier connu, avec référence confirmée',
    en: 'Trade known, with a confirmed reference',
  },

  'market.sheet.compared': { fr: 'Prestataires qui s’y disent prêts', en: 'Providers that offer help' },
  'market.sheet.compared-said': {
    fr: '{n, plural, one {une offre : {names}} other {# offres, dont {names}}}',
    en: '{n, plural, one {one offer: {names}} other {# offers, among them {names}}}',
  },
  'market.sheet.section': { fr: 'Qui peut aider', en: 'Who can help' },
  'market.sheet.note': {
    fr: 'Ce qui est prouvé d’abord ; personne ne paie pour sa place.',
    en: 'What is proved first; nobody pays for their place.',
  },
  'market.sheet.none': {
    fr: 'Aucun prestataire n’a publié d’offre pour ce logiciel.',
    en: 'No provider has published an offer for this software.',
  },
  'market.sheet.all': {
    fr: 'Voir et affiner ({n, plural, one {# prestataire} other {# prestataires}})',
    en: 'See and narrow ({n, plural, one {# provider} other {# providers}})',
  },
  'market.sheet.kinds': { fr: '{kind} : {standing}', en: '{kind}: {standing}' },

  'market.section.provides': { fr: 'Ce qu’elle propose', en: 'What it offers' },
  'market.section.provides-all': {
    fr: 'Voir ses offres et ses preuves',
    en: 'See its offers and what proves them',
  },
  'market.page.identity': {
    fr: 'A ouvert une boîte à son domaine, {domain}, le {day}',
    en: 'Opened a mailbox at its own domain, {domain}, on {day}',
  },
  'market.page.offers': { fr: 'Ses offres', en: 'Its offers' },
  'market.page.offers-note': {
    fr: 'Une offre est dite pour douze mois.',
    en: 'An offer is said for twelve months.',
  },
  'market.page.no-offers': { fr: 'Aucune offre en cours.', en: 'No offer at present.' },
  'market.page.service': { fr: 'Service', en: 'Service' },
  'market.page.proof': { fr: 'Preuve', en: 'Proof' },
  'market.page.where': { fr: 'Où et en quelle langue', en: 'Where and in which language' },
  'market.page.words': { fr: '« {words} »', en: '“{words}”' },
  'market.page.until': { fr: 'jusqu’au {day}', en: 'until {day}' },
  'market.page.trade': { fr: 'Ce que ses clients confirment', en: 'What its clients confirm' },
  'market.page.trade-note': { fr: 'Chaque client a répondu lui-même.', en: 'Each client answered itself.' },
  'market.page.no-references': {
    fr: 'Aucune référence confirmée pour l’instant.',
    en: 'No confirmed reference so far.',
  },
  'market.page.competence': {
    fr: '{count, plural, one {une référence} other {# références}}, la dernière du {day}',
    en: '{count, plural, one {one reference} other {# references}}, the last of {day}',
  },
  'market.page.reference': {
    fr: '{kind}, {software}, pour {client}, le {day}',
    en: '{kind}, {software}, for {client}, on {day}',
  },
  'market.page.training': {
    fr: 'formation tenue, {software} ({kind}), pour {client}, le {day}',
    en: 'training held, {software} ({kind}), for {client}, on {day}',
  },
  'market.page.confirmed': { fr: 'confirmé le {day}', en: 'confirmed on {day}' },
  'market.page.code': { fr: 'Son travail dans les logiciels', en: 'Its work in software' },
  'market.page.code-note': {
    fr: 'Lu dans l’historique public des projets ; aucune personne n’est nommée.',
    en: 'Read in the public history of the projects; no person is named.',
  },
  'market.page.no-work': {
    fr: 'Aucune contribution prouvée dans les logiciels du catalogue.',
    en: 'No proved contribution to the software of the catalogue.',
  },
  'market.page.listed': { fr: 'Ce qu’en disent d’autres catalogues', en: 'What other catalogues say of it' },
  'market.page.next': { fr: 'Comparez avant de choisir', en: 'Compare before you choose' },
  'market.page.next-all': { fr: 'Voir tous les prestataires', en: 'See all providers' },
  'market.page.next-how': {
    fr: 'D’autres prestataires proposent peut-être le même service pour le même logiciel.',
    en: 'Other providers may offer the same service for the same software.',
  },

  'market.join.title': { fr: 'Inscrire un prestataire', en: 'Register a provider' },
  'market.join.lead': {
    fr: 'Donnez le numéro officiel de votre organisation et une boîte à son nom de domaine : un lien y part, et vous en devenez la première responsable ou le premier responsable.',
    en: 'Give your organisation’s official number and a mailbox at its own domain: a link goes there, and you become its first agent.',
  },
  'market.join.dashboard': {
    fr: 'Gérer les offres et les références de {name}',
    en: 'Manage the offers and references of {name}',
  },
  'market.work.provide': { fr: 'Vos offres de services', en: 'Your offers of services' },
  'market.work.provide-why': {
    fr: 'Inscrivez-vous comme prestataire, publiez vos offres, demandez à vos clients de confirmer.',
    en: 'Register as a provider, publish your offers, ask your clients to confirm.',
  },
  'market.work.references': { fr: 'Références à confirmer', en: 'References to confirm' },
  'market.work.references-why': {
    fr: 'Des prestataires disent être intervenus chez vous : confirmez ou refusez.',
    en: 'Providers say that they worked for you: confirm or refuse.',
  },
  'market.join.sign-in': { fr: 'Entrer d’abord avec mon adresse', en: 'Sign in first with my address' },
  'market.join.sent': {
    fr: 'Un lien est parti vers cette boîte. Ouvrez-le ici, dans ce navigateur, dans les deux jours.',
    en: 'A link has left for that mailbox. Open it here, in this browser, within two days.',
  },
  'market.join.name': { fr: 'Nom de l’organisation', en: 'Name of the organisation' },
  'market.join.scheme': { fr: 'Registre', en: 'Register' },
  'market.join.number': { fr: 'Numéro officiel', en: 'Official number' },
  'market.join.number-hint': {
    fr: 'SIREN : 9 chiffres ; BCE et NEQ : 10 chiffres.',
    en: 'SIREN: 9 digits; BCE and NEQ: 10 digits.',
  },
  'market.join.mailbox': { fr: 'Une boîte à votre nom de domaine', en: 'A mailbox at your own domain' },
  'market.join.mailbox-hint': {
    fr: 'Par exemple contact@votre-societe.fr ; pas une boîte gratuite.',
    en: 'For example contact@your-company.fr; not a free mailbox.',
  },
  'market.join.button': { fr: 'Envoyer le lien', en: 'Send the link' },

  'market.open.closed': { fr: 'Ce lien ne s’ouvre pas', en: 'This link does not open' },
  'market.open.provider': { fr: 'Inscrire {name}', en: 'Register {name}' },
  'market.open.provider-lead': {
    fr: 'Vous en devenez la première responsable ou le premier responsable, et pourrez inviter vos collègues.',
    en: 'You become its first agent and may invite your colleagues.',
  },
  'market.open.provider-yes': { fr: 'Inscrire cette organisation', en: 'Register this organisation' },
  'market.open.domain': { fr: 'Le domaine {domain}', en: 'The domain {domain}' },
  'market.open.domain-lead': {
    fr: '{name} dit que les adresses en @{domain} sont celles de ses équipes. Leur travail sur les logiciels libres sera compté comme le sien, sans nommer personne.',
    en: '{name} says that the addresses at @{domain} are those of its people. Their work on free software will be counted as its own, without naming anybody.',
  },
  'market.open.domain-yes': { fr: 'Confirmer', en: 'Confirm' },
  'market.open.person': { fr: 'Travaillez-vous pour {name} ?', en: 'Do you work for {name}?' },
  'market.open.person-lead': {
    fr: 'Si vous dites oui, vos contributions publiques sont comptées avec celles de {name}. La halle ne garde qu’une empreinte de votre adresse et le jour de votre oui. Votre nom n’est jamais montré. Revenez par ce lien pour changer d’avis.',
    en: 'If you say yes, your public contributions are counted with those of {name}. The hall keeps only a fingerprint of your address and the day of your yes. Your name is never shown. Come back by this link to change your mind.',
  },
  'market.open.person-said': { fr: 'Vous avez dit oui.', en: 'You have said yes.' },
  'market.open.person-yes': {
    fr: 'Oui, sans montrer de part quand je suis seul ou seule',
    en: 'Yes, without showing a share where I am alone',
  },
  'market.open.person-alone': {
    fr: 'Oui, et la part peut être montrée même si elle me désigne',
    en: 'Yes, and the share may be shown even if it points at me',
  },
  'market.open.person-no': { fr: 'Non, ou plus maintenant', en: 'No, or no longer' },
  'market.open.reference': { fr: '{name} vous cite comme référence', en: '{name} names you as a reference' },
  'market.open.reference-lead': {
    fr: '{name} dit : {said}. Si vous confirmez, cette phrase devient publique avec le nom de votre organisation et sa taille.',
    en: '{name} says: {said}. If you confirm, this sentence becomes public with your organisation’s name and size.',
  },
  'market.open.reference-yes': { fr: 'Confirmer', en: 'Confirm' },
  'market.open.reference-no': { fr: 'Refuser', en: 'Refuse' },
  'market.open.renewal': { fr: 'Prolonger les offres de {name}', en: 'Extend the offers of {name}' },
  'market.open.renewal-lead': {
    fr: 'Les offres qui s’achèvent dans les deux mois seront dites douze mois de plus.',
    en: 'Offers that end within two months will be said for twelve more.',
  },
  'market.open.renewal-yes': { fr: 'Prolonger de douze mois', en: 'Extend by twelve months' },
} as const satisfies Texts;
