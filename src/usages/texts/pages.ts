// SPDX-License-Identifier: AGPL-3.0-or-later
// What the pages of an organisation and of a link say of what it uses.
import type { Texts } from '../../base/language.ts';

export const pageTexts = {
  // Pages
  'usages.age': {
    fr: 'confirmé en {month}, {left, plural, =0 {moins d’un mois} one {encore un mois} other {encore # mois}}',
    en: 'confirmed in {month}, {left, plural, =0 {less than a month} one {one month} other {# months}} left',
  },
  'usages.age-declared': {
    fr: 'déclaré en {month}, {left, plural, =0 {moins d’un mois} one {encore un mois} other {encore # mois}}',
    en: 'declared in {month}, {left, plural, =0 {less than a month} one {one month} other {# months}} left',
  },
  'usages.age-over': {
    fr: 'éteint depuis {month}',
    en: 'over since {month}',
  },
  'usages.never-public': {
    fr: 'Jamais public : vous seuls le voyez',
    en: 'Never public: you alone see it',
  },
  'usages.field.since': {
    fr: 'En service depuis (2021 ou 2021-09)',
    en: 'In service since (2021 or 2021-09)',
  },
  'usages.field.agents': {
    fr: 'Combien d’agents s’en servent',
    en: 'How many agents use it',
  },
  'usages.field.version': {
    fr: 'Version',
    en: 'Version',
  },
  'usages.field.hosting': {
    fr: 'Où il tourne',
    en: 'Where it runs',
  },
  'usages.field.updated': {
    fr: 'Dernière mise à jour',
    en: 'Last update',
  },
  'usages.field.function': {
    fr: 'Service à contacter (une fonction, pas un nom)',
    en: 'Department to contact (a function, not a name)',
  },
  'usages.field.mailbox': {
    fr: 'Adresse de ce service',
    en: 'Address of that department',
  },
  'usages.hosting.none': {
    fr: 'Sans réponse',
    en: 'No answer',
  },
  'usages.hosting.own': {
    fr: 'Chez nous',
    en: 'On our own machines',
  },
  'usages.hosting.operator': {
    fr: 'Chez notre syndicat ou notre opérateur',
    en: 'With our syndicate or operator',
  },
  'usages.hosting.provider': {
    fr: 'Chez un prestataire',
    en: 'With a provider',
  },
  'usages.hosting.unknown': {
    fr: 'Nous ne savons pas',
    en: 'We do not know',
  },
  'usages.account': {
    fr: 'Mon compte',
    en: 'My account',
  },
  'usages.own-title': {
    fr: 'Nos logiciels',
    en: 'Our software',
  },
  'usages.own-heading': {
    fr: '{name} : nos logiciels',
    en: '{name}: our software',
  },
  'usages.own-lead': {
    fr: 'Dites ce que vous utilisez : d’autres collectivités vous trouvent, et vous les trouvez.',
    en: 'Say what you use: other authorities find you, and you find them.',
  },
  'usages.own-note': {
    fr: 'Une déclaration dure douze mois. Elle se confirme d’un clic, et se retire d’un clic.',
    en: 'A declaration lasts twelve months. One click confirms it, one click withdraws it.',
  },
  'usages.own-none': {
    fr: 'Rien n’est encore déclaré.',
    en: 'Nothing is declared yet.',
  },
  'usages.software': {
    fr: 'Logiciel',
    en: 'Software',
  },
  'usages.age-head': {
    fr: 'Confirmé, et ce qu’il reste',
    en: 'Confirmed, and what is left',
  },
  'usages.who-sees': {
    fr: 'Qui le voit',
    en: 'Who sees it',
  },
  'usages.seen': {
    fr: 'Tout le monde',
    en: 'Everybody',
  },
  'usages.seen-no-more': {
    fr: 'Plus personne : à confirmer',
    en: 'Nobody any more: to confirm',
  },
  'usages.unseen': {
    fr: 'Vous seuls',
    en: 'You alone',
  },
  'usages.acts': {
    fr: 'Que faire',
    en: 'What to do',
  },
  'usages.act.confirm': {
    fr: 'Toujours vrai',
    en: 'Still true',
  },
  'usages.act.publish': {
    fr: 'Rendre public',
    en: 'Make public',
  },
  'usages.act.unpublish': {
    fr: 'Ne plus montrer',
    en: 'Show no more',
  },
  'usages.act.withdraw': {
    fr: 'Retirer',
    en: 'Withdraw',
  },
  'usages.open': {
    fr: 'Corriger, raconter',
    en: 'Correct, tell',
  },
  'usages.open-told': {
    fr: 'Corriger, relire le récit',
    en: 'Correct, read the account',
  },
  'usages.since': {
    fr: 'depuis {since}',
    en: 'since {since}',
  },
  'usages.since-head': {
    fr: 'Depuis',
    en: 'Since',
  },
  'usages.network.hosts': { fr: 'Ce qu’il héberge', en: 'What it hosts' },
  'usages.network.hosts-note': {
    fr: 'Selon le réseau. Chaque membre en est prévenu, et dit si c’est exact ; aucun n’est nommé ici.',
    en: 'As the network says. Each member is told, and says whether it is right; none is named here.',
  },
  'usages.network.hosts-count': {
    fr: '{n, plural, one {pour # membre} other {pour # membres}}, {agreed, plural, =0 {dont aucun ne l’a encore confirmé} one {dont # l’a confirmé} other {dont # l’ont confirmé}}, {day}',
    en: '{n, plural, one {for # member} other {for # members}}, {agreed, plural, =0 {none of which has confirmed it yet} one {# of which has confirmed it} other {# of which have confirmed it}}, {day}',
  },
  'usages.network.hosts-unknown': {
    fr: 'On ne sait pas : il n’a encore rien déclaré d’hébergé.',
    en: 'Not known: it has declared nothing as hosted yet.',
  },
  'usages.hosted-by': {
    fr: 'hébergé par {operator}, selon lui',
    en: 'hosted by {operator}, as it says',
  },
  'usages.declare': {
    fr: 'Déclarer un logiciel',
    en: 'Declare a software',
  },
  'usages.declare-note': {
    fr: 'Rendre public est un choix à part. Sans lui, vous seuls voyez la déclaration.',
    en: 'Making it public is a choice of its own. Without it, you alone see the declaration.',
  },
  'usages.declare-button': {
    fr: 'Déclarer',
    en: 'Declare',
  },
  'usages.publish-too': {
    fr: 'Rendre public que notre organisation l’utilise',
    en: 'Make public that our organisation uses it',
  },
  'usages.look': {
    fr: 'Quel logiciel ?',
    en: 'Which software?',
  },
  'usages.table': {
    fr: 'Déclarer par tableur',
    en: 'Declare by spreadsheet',
  },
  'usages.table-note': {
    fr: 'Pour beaucoup de logiciels, ou pour vos membres.',
    en: 'For many software, or for your members.',
  },
  'usages.table-how': {
    fr: 'Une ligne par logiciel et par organisation, 20 000 au plus. Chaque ligne reçoit sa réponse.',
    en: 'One line for each software and organisation, 20,000 at most. Each line gets its answer.',
  },
  'usages.table-model': {
    fr: 'Le fichier modèle',
    en: 'The model file',
  },
  'usages.model-name': {
    fr: 'Modèle pour déclarer nos logiciels',
    en: 'Model to declare our software',
  },
  'usages.table-file': {
    fr: 'Votre fichier (CSV)',
    en: 'Your file (CSV)',
  },
  'usages.table-button': {
    fr: 'Envoyer le fichier',
    en: 'Send the file',
  },
  'usages.too-large': {
    fr: 'Ce fichier dépasse {most} Mo. Rien n’a été déclaré. Envoyez-le en plusieurs fois.',
    en: 'This file is larger than {most} MB. Nothing was declared. Send it in parts.',
  },
  'usages.for-members': {
    fr: 'Ce que vous hébergez pour vos membres',
    en: 'What you host for your members',
  },
  'usages.for-members-note': {
    fr: 'Chaque membre en est prévenu et peut le corriger ou le retirer. Seul le nombre est public.',
    en: 'Each member is told and may correct or withdraw it. Only the number is public.',
  },
  'usages.for-members-line': {
    fr: '{software} : {n, plural, one {un membre} other {# membres}}',
    en: '{software}: {n, plural, one {one member} other {# members}}',
  },
  'usages.one-heading': {
    fr: '{name}, chez vous',
    en: '{name}, at yours',
  },
  'usages.correct': {
    fr: 'Corriger',
    en: 'Correct',
  },
  'usages.correct-note': {
    fr: 'Corriger confirme aussi pour douze mois.',
    en: 'Correcting also confirms for twelve months.',
  },
  'usages.correct-button': {
    fr: 'Enregistrer',
    en: 'Save',
  },
  'usages.experience': {
    fr: 'Votre expérience',
    en: 'Your experience',
  },
  'usages.experience-note': {
    fr: 'Cinq questions. Vous seuls voyez les réponses, jusqu’à ce que vous les rendiez publiques.',
    en: 'Five questions. You alone see the answers, until you make them public.',
  },
  'usages.ask.cost': {
    fr: 'Ce qu’il coûte par an, hors taxes',
    en: 'What it costs a year, VAT left out',
  },
  'usages.ask.currency': {
    fr: 'Monnaie',
    en: 'Currency',
  },
  'usages.ask.effort': {
    fr: 'Jours de travail de vos agents pour le mettre en service',
    en: 'Days of work of your agents to put it into service',
  },
  'usages.ask.migration': {
    fr: 'D’où vous veniez, et comment s’est passée la reprise',
    en: 'Where you came from, and how the move went',
  },
  'usages.ask.wrong': {
    fr: 'Ce qui a mal tourné',
    en: 'What went wrong',
  },
  'usages.ask.again': {
    fr: 'Le referiez-vous ?',
    en: 'Would you do it again?',
  },
  'usages.again.yes': {
    fr: 'Oui',
    en: 'Yes',
  },
  'usages.again.with-conditions': {
    fr: 'Oui, à certaines conditions',
    en: 'Yes, on some conditions',
  },
  'usages.again.no': {
    fr: 'Non',
    en: 'No',
  },
  'usages.tell': {
    fr: 'Garder ces réponses',
    en: 'Keep these answers',
  },
  'usages.told-seen': {
    fr: 'Public depuis le {day}, sous le nom « {name} ».',
    en: 'Public since {day}, under the name “{name}”.',
  },
  'usages.told-unseen': {
    fr: 'Écrit le {day}. Vous seuls le voyez.',
    en: 'Written on {day}. You alone see it.',
  },
  'usages.show': {
    fr: 'Rendre ce récit public',
    en: 'Make this account public',
  },
  'usages.hide': {
    fr: 'Retirer ce récit du public',
    en: 'Withdraw this account from the public',
  },
  'usages.report-lead': {
    fr: '{declared, plural, =0 {Aucune ligne déclarée} one {Une ligne déclarée} other {# lignes déclarées}}, {refused, plural, =0 {aucune refusée} one {une refusée} other {# refusées}}.',
    en: '{declared, plural, =0 {No line declared} one {One line declared} other {# lines declared}}, {refused, plural, =0 {none refused} one {one refused} other {# refused}}.',
  },
  'usages.back': {
    fr: 'Revenir à la liste',
    en: 'Back to the list',
  },
  'usages.report-idle': {
    fr: '{n, plural, one {Une ligne nomme une organisation sans logiciel : elle a été laissée de côté.} other {# lignes nomment une organisation sans logiciel : elles ont été laissées de côté.}}',
    en: '{n, plural, one {One line names an organisation without a software: it was left aside.} other {# lines name an organisation without a software: they were left aside.}}',
  },
  'usages.link.confirm': {
    fr: '{organisation} : est-ce toujours vrai ?',
    en: '{organisation}: is it still true?',
  },
  'usages.link.hosted': {
    fr: '{organisation} : ce qu’on déclare pour vous',
    en: '{organisation}: what is declared for you',
  },
  'usages.link.mandate': {
    fr: '{organisation} : ce qu’on déclare en votre nom',
    en: '{organisation}: what is declared in your name',
  },
  'usages.link.mandate-lead': {
    fr: '{n, plural, one {Un logiciel a été déclaré en votre nom, par qui agit pour vous.} other {# logiciels ont été déclarés en votre nom, par qui agit pour vous.}} Dites si c’est exact.',
    en: '{n, plural, one {One software was declared in your name, by who acts for you.} other {# software were declared in your name, by who acts for you.}} Say whether it is right.',
  },
  'usages.link.confirm-lead': {
    fr: '{n, plural, one {Une déclaration finit bientôt.} other {# déclarations finissent bientôt.}}',
    en: '{n, plural, one {One declaration ends soon.} other {# declarations end soon.}}',
  },
  'usages.link.hosted-lead': {
    fr: '{n, plural, one {Un logiciel serait hébergé pour vous.} other {# logiciels seraient hébergés pour vous.}} Dites si c’est exact.',
    en: '{n, plural, one {One software is said to be hosted for you.} other {# software are said to be hosted for you.}} Say whether it is right.',
  },
  'usages.link.nothing': {
    fr: 'Il ne reste rien à confirmer. Merci.',
    en: 'Nothing is left to confirm. Thank you.',
  },
  'usages.link.all': {
    fr: '{n, plural, one {C’est exact} other {Tout est exact : confirmer les #}}',
    en: '{n, plural, one {It is right} other {All is right: confirm the #}}',
  },
  'usages.link.exact': {
    fr: 'C’est exact',
    en: 'It is right',
  },
  'usages.link.done-confirm': {
    fr: 'C’est confirmé pour douze mois.',
    en: 'It is confirmed for twelve months.',
  },
  'usages.link.done-correct': {
    fr: 'C’est corrigé.',
    en: 'It is corrected.',
  },
  'usages.link.done-withdraw': {
    fr: 'C’est retiré. Plus personne ne le voit.',
    en: 'It is withdrawn. Nobody sees it any more.',
  },
  'usages.link.note': {
    fr: 'Vous répondez au nom de votre organisation. Aucun compte n’est nécessaire ; chaque réponse est gardée au journal.',
    en: 'You answer in the name of your organisation. No account is needed; each answer is kept in the journal.',
  },
} as const satisfies Texts;
