// SPDX-License-Identifier: AGPL-3.0-or-later
// What a provider does on its own pages, and letters to it.
import type { Texts } from '../../../base/language.ts';

export const dashboardTexts = {
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
} as const satisfies Texts;
