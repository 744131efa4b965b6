// SPDX-License-Identifier: AGPL-3.0-or-later
// What the halle says of providers: who helps, what is proved of it, how one joins.

export const texts = {
  'market.no-software': {
    fr: 'Aucun logiciel du catalogue ne s’appelle exactement « {written} », ou plusieurs portent ce nom. Copiez son nom depuis sa fiche.',
    en: 'No software of the catalogue is called exactly “{written}”, or several are. Copy its name from its sheet.',
  },

  'market.kind.installation': { fr: 'installation', en: 'installation' },
  'market.kind.hosting': { fr: 'hébergement', en: 'hosting' },
  'market.kind.maintenance': { fr: 'maintenance', en: 'maintenance' },
  'market.kind.support': { fr: 'assistance', en: 'support' },
  'market.kind.training': { fr: 'formation', en: 'training' },
  'market.kind.migration': { fr: 'reprise des données', en: 'migration' },
  'market.kind.audit': { fr: 'audit', en: 'audit' },
  'market.kind.development': { fr: 'développement', en: 'development' },
  'market.kind.accessibility': { fr: 'accessibilité', en: 'accessibility' },
  'market.kind.expressing-a-need': { fr: 'aide à exprimer le besoin', en: 'help to express a need' },
  'market.scheme.siren': { fr: 'SIREN (France)', en: 'SIREN (France)' },
  'market.scheme.bce': { fr: 'BCE (Belgique)', en: 'BCE (Belgium)' },
  'market.scheme.neq': { fr: 'NEQ (Québec)', en: 'NEQ (Québec)' },

  'market.provider.bad-number': {
    fr: 'Ce numéro n’est pas bien écrit : vérifiez chaque chiffre. Un SIREN a 9 chiffres, un numéro BCE ou NEQ en a 10.',
    en: 'This number is not well written: check each digit. A SIREN has 9 digits, a BCE or NEQ number has 10.',
  },
  'market.provider.no-name': {
    fr: 'Écrivez le nom de votre organisation.',
    en: 'Write the name of your organisation.',
  },
  'market.provider.none': { fr: 'Aucun prestataire n’a cette adresse.', en: 'No provider has this address.' },
  'market.provider.taken': {
    fr: 'Ce numéro est donné par {name}. Si vous y travaillez, demandez à la personne qui l’a inscrit de vous inviter. Si personne chez vous ne l’a fait, dites que ce numéro est le vôtre : {address}.',
    en: 'This number is given by {name}. If you work there, ask whoever registered it to invite you. If nobody of yours did, say that this number is yours: {address}.',
  },
  'market.provider.taken-now': {
    fr: 'Ce numéro vient d’être donné par {name}. Rechargez la page pour voir sa page, et le contester s’il est le vôtre.',
    en: 'This number was just given by {name}. Load the page again to see its page, and contest it if it is yours.',
  },
  'market.provider.listed': {
    fr: 'Ce numéro est celui de {name}, que l’annuaire public connaît déjà. Entrez au nom de cette organisation par sa boîte officielle.',
    en: 'This number is that of {name}, which the public directory already knows. Sign in for this organisation by its official mailbox.',
  },
  'market.domain.free': {
    fr: 'Une boîte chez {domain} ne prouve rien : tout le monde peut y en ouvrir une. Donnez une adresse au nom de domaine de votre organisation.',
    en: 'A mailbox at {domain} proves nothing: anyone may open one there. Give an address at your organisation’s own domain.',
  },
  'market.domain.not-whole': {
    fr: 'Donnez une adresse qui se termine par @{domain}, sans rien entre les deux.',
    en: 'Give an address that ends with @{domain}, with nothing in between.',
  },
  'market.domain.official': {
    fr: 'Une administration de l’annuaire écrit depuis {domain} : un prestataire ne peut pas s’en dire titulaire.',
    en: 'An administration of the directory writes from {domain}: no provider may call it its own.',
  },
  'market.domain.taken': {
    fr: 'Un prestataire a déjà prouvé le domaine {domain}.',
    en: 'A provider has already proved the domain {domain}.',
  },
  'market.domain.none': {
    fr: 'Ce domaine n’est pas, ou plus, dans votre liste.',
    en: 'This domain is not in your list, or no longer.',
  },
  'market.person.no-address': {
    fr: 'Cette adresse n’en désigne pas une personne : elle ne peut signer aucune contribution.',
    en: 'This address names no person: it can sign no contribution.',
  },
  'market.link.forged': {
    fr: 'Ce lien n’est pas de ceux que la halle a envoyés. Recopiez-le en entier depuis le message.',
    en: 'This link is none of those that the hall sent. Copy the whole of it from the message.',
  },
  'market.link.used': { fr: 'Ce lien a déjà servi.', en: 'This link has been used already.' },
  'market.link.expired': {
    fr: 'Ce lien n’est plus valable. Demandez-en un autre à qui vous l’a fait envoyer.',
    en: 'This link is no longer valid. Ask whoever had it sent for another one.',
  },
  'market.link.other-account': {
    fr: 'Seul le compte qui a demandé ce lien peut s’en servir. Entrez avec ce compte, puis ouvrez de nouveau le lien.',
    en: 'Only the account that asked for this link can use it. Sign in with that account, then open the link again.',
  },
  'market.link.too-many': {
    fr: 'Trop de liens ont été demandés depuis une heure. Réessayez plus tard.',
    en: 'Too many links were asked for within an hour. Try again later.',
  },

  'market.offer.bad-kind': {
    fr: 'Ce service n’est pas de ceux que la halle connaît.',
    en: 'This service is none of those that the hall knows.',
  },
  'market.offer.no-kind': { fr: 'Cochez au moins un service.', en: 'Tick at least one service.' },
  'market.offer.no-territory': {
    fr: 'Dites où vous intervenez : de 1 à 120 territoires.',
    en: 'Say where you work: 1 to 120 territories.',
  },
  'market.offer.bad-territory': {
    fr: 'La halle ne connaît pas le territoire « {written} ». Écrivez un pays, ou un département, une province, une région.',
    en: 'The hall knows no territory “{written}”. Write a country, or a department, a province, a region.',
  },
  'market.offer.no-language': { fr: 'Cochez au moins une langue.', en: 'Tick at least one language.' },
  'market.offer.too-long': {
    fr: 'Vos mots dépassent {most} signes.',
    en: 'Your words are longer than {most} characters.',
  },
  'market.offer.none': {
    fr: 'Cette offre n’existe pas, ou plus.',
    en: 'This offer does not exist, or no longer.',
  },

  'market.reference.bad-date': {
    fr: '« {written} » n’est pas une date passée.',
    en: '“{written}” is no date of the past.',
  },
  'market.reference.bad-function': {
    fr: 'Ce métier n’est pas de ceux que la halle connaît.',
    en: 'This trade is none of those that the hall knows.',
  },
  'market.reference.no-client': {
    fr: 'La halle ne connaît pas l’organisation « {written} ». Écrivez son nom entier, comme dans l’annuaire.',
    en: 'The hall knows no organisation “{written}”. Write its whole name, as in the directory.',
  },
  'market.reference.several': {
    fr: 'Plusieurs organisations s’appellent « {written} ». Ajoutez le numéro de leur commune (INSEE) ou leur SIREN à la place du nom.',
    en: 'Several organisations are called “{written}”. Write their municipality’s number (INSEE) or SIREN instead of the name.',
  },
  'market.reference.not-public': {
    fr: 'Une référence vient d’une organisation publique, pas d’un prestataire.',
    en: 'A reference comes from a public organisation, not from a provider.',
  },
  'market.reference.twice': {
    fr: 'Cette référence est déjà dans votre liste.',
    en: 'This reference is already in your list.',
  },
  'market.reference.none': {
    fr: 'Cette référence n’existe pas, ou plus.',
    en: 'This reference does not exist, or no longer.',
  },
  'market.reference.no-answer': {
    fr: 'Choisissez de confirmer ou de refuser.',
    en: 'Choose to confirm or to refuse.',
  },

  'market.mail.open': { fr: 'Ouvrir', en: 'Open' },
  'market.mail.provider-subject': {
    fr: 'Inscrire {name} sur la halle',
    en: 'Registering {name} in the hall',
  },
  'market.mail.provider': {
    fr: 'Quelqu’un demande à inscrire {name} (n° {number}) comme prestataire et donne cette boîte comme la sienne.',
    en: 'Someone asks to register {name} (no. {number}) as a provider and gives this mailbox as its own.',
  },
  'market.mail.provider-then': {
    fr: 'Ouvrez ce lien dans le navigateur où la demande a été faite : elle en devient la première responsable. Il est valable {days} jours.',
    en: 'Open this link in the browser where the request was made: that person becomes its first agent. It is valid for {days} days.',
  },
  'market.mail.provider-not-you': {
    fr: 'Si personne chez vous n’a demandé cela, ne faites rien.',
    en: 'If nobody of yours asked for this, do nothing.',
  },
  'market.mail.domain-subject': { fr: 'Prouver le domaine {domain}', en: 'Proving the domain {domain}' },
  'market.mail.domain': {
    fr: '{name} dit que les adresses en @{domain} sont celles de ses équipes, et que leur travail sur les logiciels libres est donc le sien.',
    en: '{name} says that the addresses at @{domain} are those of its people, and that their work on free software is therefore its own.',
  },
  'market.mail.domain-then': {
    fr: 'Si c’est exact, ouvrez ce lien et confirmez. Il est valable {days} jours.',
    en: 'If so, open this link and confirm. It is valid for {days} days.',
  },
  'market.mail.domain-not-you': {
    fr: 'Sinon, ne faites rien : rien ne sera dit.',
    en: 'Otherwise do nothing: nothing will be said.',
  },
  'market.mail.person-subject': { fr: 'Travaillez-vous pour {name} ?', en: 'Do you work for {name}?' },
  'market.mail.person': {
    fr: '{name} dit que vous y travaillez et que vous signez de cette adresse des contributions à des logiciels libres.',
    en: '{name} says that you work there and sign contributions to free software with this address.',
  },
  'market.mail.person-then': {
    fr: 'Ouvrez ce lien pour dire oui ou non. Votre adresse n’est ni gardée ni montrée : seule une empreinte le serait. Le oui est possible {days} jours ; le même lien permet de le reprendre à tout moment.',
    en: 'Open this link to say yes or no. Your address is neither kept nor shown: only a fingerprint would be. You may say yes for {days} days; the same link takes it back at any time.',
  },
  'market.mail.person-not-you': {
    fr: 'Sans réponse de vous, rien n’est compté.',
    en: 'Without your answer, nothing is counted.',
  },
  'market.mail.reference-subject': {
    fr: '{name} vous cite comme référence',
    en: '{name} names you as a reference',
  },
  'market.mail.reference': {
    fr: '{name} dit être intervenu pour {client} sur {software}, le {day}.',
    en: '{name} says that it worked for {client} on {software}, on {day}.',
  },
  'market.mail.reference-then': {
    fr: 'Confirmez ou refusez vous-même par ce lien, valable {days} jours. Confirmée, la référence est publique avec le nom de votre organisation.',
    en: 'Confirm or refuse it yourself by this link, valid for {days} days. Once confirmed, the reference is public with your organisation’s name.',
  },
  'market.mail.reference-not-you': {
    fr: 'Sans réponse, la référence ne compte pas et n’est pas montrée.',
    en: 'Without an answer, the reference counts for nothing and is not shown.',
  },
  'market.mail.group': { fr: 'Vos offres', en: 'Your offers' },
  'market.mail.renewal-subject': { fr: 'Vos offres s’achèvent bientôt', en: 'Your offers end soon' },
  'market.mail.renewal': {
    fr: '{count, plural, one {Une offre} other {# offres}} de {name} {count, plural, one {s’achève} other {s’achèvent}} bientôt, la première le {day}.',
    en: '{count, plural, one {One offer} other {# offers}} of {name} {count, plural, one {ends} other {end}} soon, the first on {day}.',
  },
  'market.mail.renewal-then': {
    fr: 'Ouvrez ce lien pour les prolonger de douze mois. Il est valable {days} jours.',
    en: 'Open this link to extend them by twelve months. It is valid for {days} days.',
  },
  'market.mail.renewal-not-you': {
    fr: 'Si vous n’offrez plus ces services, ne faites rien : vos offres s’effacent d’elles-mêmes.',
    en: 'If you no longer offer these services, do nothing: your offers go by themselves.',
  },
  'market.size.one': {
    fr: '{n, plural, one {# habitant} other {# habitants}}',
    en: '{n, plural, one {# inhabitant} other {# inhabitants}}',
  },
  'market.size.range': {
    fr: 'communes de {from, number} à {to, number} habitants',
    en: 'municipalities of {from, number} to {to, number} inhabitants',
  },
  'market.work.untold': {
    fr: '{people, plural, one {une personne} other {# personnes}} de ce prestataire y {people, plural, one {a} other {ont}} travaillé, dernière contribution en {month}. La part n’est pas dite : elle désignerait une personne.',
    en: '{people, plural, one {one person} other {# people}} of this provider worked on it, last contribution in {month}. The share is not told: it would point at one person.',
  },
  'market.work.told': {
    fr: '{share} du travail de trois ans, par {people, plural, one {une personne, avec son accord} other {# personnes}}, que l’on retrouve dans {releases, plural, =0 {aucune version publiée encore} one {une version publiée} other {# versions publiées}} ; dernière contribution en {month}.',
    en: '{share} of three years of work, by {people, plural, one {one person, who agreed to it} other {# people}}, found in {releases, plural, =0 {no published version yet} one {one published version} other {# published versions}}; last contribution in {month}.',
  },
  'market.standing.recent': { fr: 'prouvé depuis moins d’un an', en: 'proved within a year' },
  'market.standing.older': { fr: 'prouvé il y a un à trois ans', en: 'proved one to three years ago' },
  'market.standing.said': { fr: 'dit par le prestataire', en: 'said by the provider' },
  'market.key.proved': { fr: 'prouvé', en: 'proved' },
  'market.key.said': { fr: 'seulement dit', en: 'only said' },

  'market.foot': { fr: 'Prestataires', en: 'Providers' },
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
  'market.done.yes': { fr: 'C’est fait', en: 'It is done' },
  'market.done.no': { fr: 'Votre réponse est notée', en: 'Your answer is noted' },
  'market.done.provider': { fr: 'L’organisation est inscrite.', en: 'The organisation is registered.' },
  'market.done.domain': {
    fr: 'Le domaine est prouvé. Le travail de ses équipes apparaîtra dans les prochaines minutes.',
    en: 'The domain is proved. The work of its people will appear within minutes.',
  },
  'market.done.person': {
    fr: 'Votre oui est gardé. Le même lien permet de le reprendre.',
    en: 'Your yes is kept. The same link takes it back.',
  },
  'market.done.reference': {
    fr: 'La référence est confirmée et publique.',
    en: 'The reference is confirmed and public.',
  },
  'market.done.renewal': {
    fr: 'Les offres sont prolongées de douze mois.',
    en: 'The offers are extended by twelve months.',
  },
  'market.done.no-person': {
    fr: 'Rien de vous n’est compté ni gardé.',
    en: 'Nothing of yours is counted or kept.',
  },
  'market.done.no-reference': {
    fr: 'La référence est refusée : elle n’est pas montrée.',
    en: 'The reference is refused: it is not shown.',
  },

  'market.dashboard.public': { fr: 'Voir la page publique', en: 'See the public page' },
  'market.dashboard.offers': { fr: 'Vos offres', en: 'Your offers' },
  'market.dashboard.offers-note': {
    fr: 'Une offre publiée est visible douze mois ; un message vous prévient un mois avant la fin.',
    en: 'A published offer is seen for twelve months; a message warns you a month before it ends.',
  },
  'market.dashboard.draft': { fr: 'brouillon, vu de vous seuls', en: 'draft, seen by you alone' },
  'market.dashboard.withdraw': { fr: 'Retirer', en: 'Withdraw' },
  'market.dashboard.renew': {
    fr: 'Prolonger de douze mois ce qui s’achève bientôt',
    en: 'Extend by twelve months what ends soon',
  },
  'market.dashboard.references': { fr: 'Vos références', en: 'Your references' },
  'market.dashboard.references-note': {
    fr: 'Une référence compte quand le client l’a confirmée lui-même.',
    en: 'A reference counts once the client itself has confirmed it.',
  },
  'market.dashboard.waiting': { fr: 'attend la réponse du client', en: 'waits for the client’s answer' },
  'market.dashboard.confirmed': { fr: 'confirmée', en: 'confirmed' },
  'market.dashboard.refused': { fr: 'refusée', en: 'refused' },
  'market.dashboard.people': { fr: 'Vos équipes', en: 'Your people' },
  'market.dashboard.people-note': {
    fr: 'Par quoi leur travail dans les logiciels libres est reconnu. Aucune adresse de personne n’est gardée.',
    en: 'By what their work in free software is recognised. No person’s address is kept.',
  },
  'market.dashboard.proved-on': { fr: 'prouvé le {day}', en: 'proved on {day}' },
  'market.dashboard.people-count': {
    fr: '{n, plural, =0 {Personne n’a encore confirmé d’adresse hors de ces domaines.} one {Une personne a confirmé son adresse.} other {# personnes ont confirmé leur adresse.}}',
    en: '{n, plural, =0 {Nobody has confirmed an address outside these domains yet.} one {One person has confirmed their address.} other {# people have confirmed their address.}}',
  },
  'market.dashboard.first-only': {
    fr: 'Qui administre l’organisation peut prouver des domaines et inviter des personnes à confirmer.',
    en: 'Whoever administers the organisation may prove domains and invite people to confirm.',
  },
  'market.form.offer': { fr: 'Proposer un service', en: 'Offer a service' },
  'market.form.software': { fr: 'Logiciel', en: 'Software' },
  'market.form.software-hint': {
    fr: 'Son nom, comme sur sa fiche.',
    en: 'Its name, as on its sheet.',
  },
  'market.form.territories': { fr: 'Où vous intervenez', en: 'Where you work' },
  'market.form.territories-hint': {
    fr: 'Pays, départements, provinces ou régions, séparés par des virgules : « France », « Savoie, Isère », « Liège ».',
    en: 'Countries, departments, provinces or regions, separated by commas: “France”, “Savoie, Isère”, “Liège”.',
  },
  'market.form.words': { fr: 'En quelques mots', en: 'In a few words' },
  'market.form.words-hint': {
    fr: '600 signes au plus. Aucun nom de personne.',
    en: '600 characters at most. No person’s name.',
  },
  'market.form.publish': { fr: 'Publier pour douze mois', en: 'Publish for twelve months' },
  'market.form.draft': { fr: 'Garder en brouillon', en: 'Keep as a draft' },
  'market.form.reference': { fr: 'Citer un client', en: 'Name a client' },
  'market.form.client': { fr: 'Organisation cliente', en: 'Client organisation' },
  'market.form.client-hint': {
    fr: 'Son nom, ou son code officiel (INSEE, INS, SIREN, BCE, NEQ). Elle confirme elle-même.',
    en: 'Its name, or its official code (INSEE, NIS, SIREN, BCE, NEQ). It confirms by itself.',
  },
  'market.form.service': { fr: 'Service rendu', en: 'Service given' },
  'market.form.linked': {
    fr: 'Nous sommes liés à ce client (l’un agit pour l’autre, régie, syndicat dont il est membre, société dont il a des parts) : la référence est montrée comme liée',
    en: 'We are linked to this client (one acts for the other, a public body it runs, a syndicate it belongs to, a company it holds shares in): the reference is shown as linked',
  },
  'market.form.training': {
    fr: 'C’était une formation, à laquelle ses agents ont pris part',
    en: 'It was a training that its agents took part in',
  },
  'market.form.date': { fr: 'Date', en: 'Date' },
  'market.form.function': { fr: 'Métier concerné', en: 'Trade concerned' },
  'market.form.no-function': { fr: 'Aucun en particulier', en: 'None in particular' },
  'market.form.ask': { fr: 'Demander la confirmation', en: 'Ask for the confirmation' },
  'market.form.domain': { fr: 'Prouver un autre domaine', en: 'Prove another domain' },
  'market.form.mailbox': { fr: 'Une boîte à ce domaine', en: 'A mailbox at this domain' },
  'market.form.mailbox-hint': {
    fr: 'Un lien y part ; qui l’ouvre confirme.',
    en: 'A link goes there; whoever opens it confirms.',
  },
  'market.form.person': { fr: 'Demander à une personne', en: 'Ask a person' },
  'market.form.address': {
    fr: 'Adresse dont elle signe ses contributions',
    en: 'Address with which they sign their contributions',
  },
  'market.form.address-hint': {
    fr: 'Elle seule peut dire oui, et le reprendre. L’adresse n’est pas gardée.',
    en: 'They alone may say yes, and take it back. The address is not kept.',
  },
  'market.form.send': { fr: 'Envoyer le lien', en: 'Send the link' },
  'market.answers.title': { fr: 'Références à confirmer', en: 'References to confirm' },
  'market.answers.lead': {
    fr: 'Des prestataires disent être intervenus chez vous. Confirmée, une référence est publique avec le nom de votre organisation.',
    en: 'Providers say that they worked for you. Once confirmed, a reference is public with your organisation’s name.',
  },
  'market.answers.none': {
    fr: 'Aucune référence ne vous est demandée.',
    en: 'No reference is asked of you.',
  },

  'market.dashboard.change': {
    fr: 'Changer',
    en: 'Change',
  },
  'market.page.missions': {
    fr: 'Missions confirmées',
    en: 'Confirmed missions',
  },
  'market.page.missions-note': {
    fr: 'De petites tâches demandées sur la halle, livrées, et confirmées par qui les demandait.',
    en: 'Small tasks asked for on the halle, delivered, and confirmed by who asked for them.',
  },
  'market.page.mission-done': {
    fr: 'pour {organisation}, confirmée le {day}',
    en: 'for {organisation}, confirmed on {day}',
  },
  'market.letter.write': {
    fr: 'Écrire à ce prestataire',
    en: 'Write to this provider',
  },
  'market.letter.crumb': {
    fr: 'Écrire',
    en: 'Write',
  },
  'market.letter.title': {
    fr: 'Écrire à {name}',
    en: 'Write to {name}',
  },
  'market.letter.lead': {
    fr: 'La halle porte vos mots par mail, sans montrer d’adresse, et n’en garde aucun. Ne demandez pas d’étude gratuite : dites le besoin, la date, et une fourchette si vous en avez une.',
    en: 'The halle carries your words by mail, shows no address and keeps none of them. Ask for no free study: say the need, the date, and a range if you have one.',
  },
  'market.letter.words': {
    fr: 'Votre message',
    en: 'Your message',
  },
  'market.letter.answers': {
    fr: 'Donner mon adresse pour la réponse : ce prestataire la verra',
    en: 'Give my address for the answer: this provider will see it',
  },
  'market.letter.send': {
    fr: 'Envoyer le message',
    en: 'Send the message',
  },
  'market.letter.sent': {
    fr: 'Message transmis.',
    en: 'Message passed on.',
  },
  'market.letter.nobody': {
    fr: 'Personne n’agit plus pour {name} dans la halle : votre message n’est pas parti.',
    en: 'Nobody acts for {name} in the halle any more: your message was not sent.',
  },
  'market.letter.mail.subject': {
    fr: 'Un message pour {name}',
    en: 'A message for {name}',
  },
  'market.letter.mail.words': {
    fr: '{from, select, none {Une personne entrée dans la halle vous écrit :} other {{from} vous écrit par la halle :}}',
    en: '{from, select, none {Somebody signed in to the halle writes to you:} other {{from} writes to you through the halle:}}',
  },
  'market.letter.mail.answer': {
    fr: 'Répondez à ce mail : la réponse va à l’adresse que cette personne a donnée. La vôtre ne lui a pas été montrée.',
    en: 'Reply to this mail: the answer goes to the address that this person gave. Yours was not shown to them.',
  },
  'market.letter.mail.no-answer': {
    fr: 'Cette personne n’a pas donné d’adresse : un mail en réponse n’arrive à personne.',
    en: 'This person gave no address: a mail in reply reaches nobody.',
  },
  'market.list.offer-any': {
    fr: '{kind}, quel que soit le logiciel',
    en: '{kind}, whatever the software',
  },
  'market.kind.choosing': { fr: 'aide à choisir un logiciel', en: 'help to choose a software' },
  'market.offer.which-software': {
    fr: 'Nommez le logiciel, ou ne cochez que ce qui se propose sans lui : aide à exprimer le besoin, aide à choisir, formation, reprise des données, audit, accessibilité.',
    en: 'Name the software, or tick only what is offered without one: help to express a need, help to choose, training, migration, audit, accessibility.',
  },
  'market.form.software-any-hint': {
    fr: 'Son nom, comme sur sa fiche. Laissez vide pour aider quel que soit le logiciel : exprimer un besoin, choisir, former, reprendre des données, auditer.',
    en: 'Its name, as on its sheet. Leave it empty to help whatever the software: express a need, choose, train, migrate, audit.',
  },
  'market.site.bad': {
    fr: '« {written} » n’est pas l’adresse d’un site : écrivez-la en entier, avec https et un nom de domaine (« https://www.exemple.fr »).',
    en: '“{written}” is no address of a site: write all of it, with https and a domain name (“https://www.example.org”).',
  },
  'market.form.site': { fr: 'Adresse de votre site', en: 'Address of your site' },
  'market.form.site-hint': {
    fr: 'Par exemple « https://www.exemple.fr ». Laissez vide pour n’en montrer aucune.',
    en: 'For instance “https://www.example.org”. Leave it empty to show none.',
  },
  'market.form.site-save': { fr: 'Enregistrer l’adresse', en: 'Save the address' },
  'market.dashboard.site': { fr: 'Votre site', en: 'Your site' },
  'market.dashboard.site-note': {
    fr: 'Montré sur votre page et dans le tableau des prestataires.',
    en: 'Shown on your page and in the table of providers.',
  },
  'market.page.site': { fr: 'Site :', en: 'Site:' },
  'market.page.site-said': { fr: 'donné par le prestataire', en: 'given by the provider' },
  'market.page.site-proved': { fr: 'à son domaine prouvé', en: 'at its proved domain' },
  'market.page.estimate': { fr: 'Demander un ordre de grandeur', en: 'Ask for an order of magnitude' },
  'market.page.by-mission': { fr: 'mission confirmée :', en: 'confirmed mission:' },
  'market.list.column.site': { fr: 'Site', en: 'Site' },
} as const;
