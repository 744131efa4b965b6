// SPDX-License-Identifier: AGPL-3.0-or-later
// What is said of usages: refusals, what became of each line of a spreadsheet, mails, the pages of an
// organisation and of a link.
import type { Texts } from '../base/language.ts';
import { deName, plainName } from '../people/directory/codes/words.ts';

export const texts = {
  // Refusals, and what became of a line
  'usages.none': {
    fr: 'Cette déclaration n’existe pas, ou n’est plus.',
    en: 'This declaration does not exist, or no longer does.',
  },
  'usages.not-yours': {
    fr: 'Ni votre organisation, ni un membre pour lequel elle agit : seule une organisation, celle qui agit pour elle ou son opérateur déclare pour elle.',
    en: 'Neither your organisation nor a member that it acts for: only an organisation, the one that acts for it or its operator declares for it.',
  },
  'usages.said-by-itself': {
    fr: 'L’organisation l’a déclaré elle-même : sa parole reste.',
    en: 'The organisation declared it itself: its word stays.',
  },
  'usages.taken-away': {
    fr: 'L’organisation a retiré cette déclaration : elle seule peut la refaire.',
    en: 'The organisation withdrew this declaration: it alone can make it again.',
  },
  'usages.repeated': {
    fr: 'La ligne {line, number} dit la même chose de la même organisation : c’est elle qui compte.',
    en: 'Line {line, number} says the same of the same organisation: that one counts.',
  },
  'usages.declared-itself': { fr: 'Déclaré.', en: 'Declared.' },
  'usages.declared-mandate': { fr: 'Déclaré en son nom.', en: 'Declared in its name.' },
  'usages.declared-hosted': {
    fr: 'Déclaré comme hébergé pour ce membre, qui en est prévenu.',
    en: 'Declared as hosted for this member, which is told.',
  },
  'usages.bad-since': {
    fr: '« {written} » n’est pas une année ou un mois passés : écrivez 2021, 09/2021 ou 2021-09.',
    en: '“{written}” is no past year or month: write 2021, 09/2021 or 2021-09.',
  },
  'usages.bad-agents': {
    fr: '« {written} » n’est pas un nombre d’agents.',
    en: '“{written}” is no number of agents.',
  },
  'usages.bad-date': {
    fr: '« {written} » n’est pas un jour passé : écrivez 31/05/2026.',
    en: '“{written}” is no past day: write 31/05/2026 or 2026-05-31.',
  },
  'usages.bad-mailbox': {
    fr: '« {written} » n’est pas une adresse.',
    en: '“{written}” is no address.',
  },
  'usages.bad-hosting': {
    fr: '« {written} » : écrivez interne, syndicat ou prestataire.',
    en: '“{written}”: write own, operator or provider.',
  },
  'usages.too-long': {
    fr: 'Une réponse dépasse {most, number} caractères{field, select, version { (version)} contactFunction { (service)} contactMailbox { (adresse)} other {}}.',
    en: 'An answer is longer than {most, number} characters{field, select, version { (version)} contactFunction { (service)} contactMailbox { (address)} other {}}.',
  },
  'usages.formula': {
    fr: '« {written} » ressemble à une formule : écrivez la valeur.',
    en: '“{written}” looks like a formula: write the value.',
  },
  'usages.no-organisation': { fr: 'L’organisation manque.', en: 'The organisation is missing.' },
  'usages.no-software': { fr: 'Le logiciel manque.', en: 'The software is missing.' },
  'usages.unknown-organisation': {
    fr: 'Aucune organisation connue ici ne s’appelle « {written} »{n, plural, =0 { : vérifiez le nom, ou écrivez son code.} other {. Écrivez l’une de celles-ci, ou son code : {nearest}.}}',
    en: 'No organisation known here is called “{written}”{n, plural, =0 {: check the name, or write its code.} other {. Write one of these, or its code: {nearest}.}}',
  },
  'usages.several-organisation': {
    fr: '« {written} » est le nom de plusieurs organisations. Écrivez l’une de celles-ci, ou son code : {nearest}.',
    en: '“{written}” is the name of several organisations. Write one of these, or its code: {nearest}.',
  },
  'usages.unknown-code': {
    fr: 'Aucune organisation connue ici ne porte le code « {written} » : vérifiez-le. La halle connaît les communes de France, de Wallonie et du Québec, leurs groupements, et ceux qui agissent pour elles.',
    en: 'No organisation known here bears the code “{written}”: check it. The halle knows the communes of France, Wallonia and Québec, their groupings, and those who act for them.',
  },
  'usages.unknown-software': {
    fr: '« {written} » n’est pas au catalogue{n, plural, =0 { : vérifiez le nom sur sa fiche.} other {. Écrivez l’un de ceux-ci : {nearest}.}}',
    en: '“{written}” is not in the catalogue{n, plural, =0 {: check the name on its page.} other {. Write one of these: {nearest}.}}',
  },
  'usages.several-software': {
    fr: '« {written} » est le nom de plusieurs logiciels. Écrivez l’un de ceux-ci, ou l’adresse de son dépôt : {nearest}.',
    en: '“{written}” is the name of several software. Write one of these, or the address of its repository: {nearest}.',
  },
  'usages.no-column': {
    fr: 'Une colonne manque : {column, select, organisation {organisation} other {logiciel}}. Rien n’a été déclaré. Partez du fichier modèle.',
    en: 'A column is missing: {column, select, organisation {organisation} other {software}}. Nothing was declared. Start from the model file.',
  },
  'usages.not-a-table': {
    fr: 'Ce fichier n’est pas un tableau lisible. Rien n’a été déclaré. Enregistrez-le au format CSV, puis renvoyez-le.',
    en: 'This file is no readable table. Nothing was declared. Save it as CSV, then send it again.',
  },
  'usages.too-many-names': {
    fr: 'Ce fichier nomme plus de {most, number} organisations ou logiciels différents : cette ligne n’a pas été lue. Envoyez-la dans un autre fichier, ou donnez le code de l’organisation.',
    en: 'This file names more than {most, number} different organisations or software: this line was not read. Send it in another file, or give the code of the organisation.',
  },
  'usages.too-many-lines': {
    fr: 'Ce fichier a plus de {most, number} lignes. Rien n’a été déclaré. Envoyez-le en plusieurs fois.',
    en: 'This file has more than {most, number} lines. Nothing was declared. Send it in parts.',
  },
  'usages.no-file': { fr: 'Choisissez d’abord un fichier.', en: 'Choose a file first.' },
  'usages.no-again': {
    fr: 'Répondez au moins à la dernière question : le referiez-vous ?',
    en: 'Answer the last question at least: would you do it again?',
  },
  'usages.bad-cost': {
    fr: '« {written} » n’est pas un montant : écrivez 1200 ou 1200,50.',
    en: '“{written}” is no amount: write 1200 or 1200.50.',
  },
  'usages.bad-effort': {
    fr: '« {written} » n’est pas un nombre de jours.',
    en: '“{written}” is no number of days.',
  },
  'usages.command': {
    fr: 'répare un usage déclaré à tort',
    en: 'mends a usage that was wrongly declared',
  },
  'usages.command.id': {
    fr: 'identifiant que donne halle check',
    en: 'the identifier that halle check gives',
  },
  'usages.command.withdraw': { fr: 'le retire de toutes les pages', en: 'takes it off every page' },
  'usages.command.forget-contact': { fr: 'oublie à qui s’adresser', en: 'forgets whom to ask' },
  'usages.command.which': {
    fr: 'Dites --withdraw ou --forget-contact.',
    en: 'Say --withdraw or --forget-contact.',
  },
  'usages.command.done-withdraw': { fr: 'L’usage est retiré.', en: 'The usage is withdrawn.' },
  'usages.command.done-forget-contact': {
    fr: 'Le contact est oublié.',
    en: 'The contact is forgotten.',
  },
  'usages.check.across': {
    fr: 'Usages déclarés pour une organisation d’un autre pays dont le code est partagé : {n}',
    en: 'Usages declared for an organisation of another country whose code is shared: {n}',
  },
  'usages.check.across-one': {
    fr: `{software} : déclaré pour {organisation} par {by}, le {on} ; le même code est celui ${deName('X')}.`,
    en: `{software}: declared for {organisation} by {by}, on {on}; the same code is that of ${plainName('X')}.`,
  },
  'usages.check.mend-across': {
    fr: 's’il est faux : halle usage {id} --withdraw ; puis {by} le déclare de nouveau avec le pays',
    en: 'if it is wrong: halle usage {id} --withdraw; then {by} declares it again with the country',
  },
  'usages.check.contacts': {
    fr: 'Contacts d’usages qui nomment quelqu’un : {n}',
    en: 'Contacts of usages that name someone: {n}',
  },
  'usages.check.contact': { fr: '{software}, {organisation}.', en: '{software}, {organisation}.' },
  'usages.check.mend-contact': {
    fr: 'l’organisation le corrige sur sa page ; ou : halle usage {id} --forget-contact',
    en: 'the organisation corrects it on its page; or: halle usage {id} --forget-contact',
  },
  'usages.names-someone': {
    fr: 'Ne nommez personne : ni adresse, ni téléphone, ni nom. Une fonction suffit : « le service informatique ».',
    en: 'Name nobody: no address, no telephone number, no name. A function is enough: “the IT department”.',
  },
  'usages.publish-first': {
    fr: 'Ce récit porte le nom de votre organisation : rendez d’abord l’usage public.',
    en: 'This account bears your organisation’s name: make the use public first.',
  },
  'usages.link-forged': {
    fr: 'Ce lien n’est pas complet, ou la boîte de votre organisation a changé. Reprenez-le dans le courrier, ou entrez avec votre organisation.',
    en: 'This link is not whole, or your organisation’s mailbox has changed. Take it again from the mail, or sign in for your organisation.',
  },
  'usages.link-over': {
    fr: 'Ce lien a fini de servir. Entrez avec votre organisation pour agir.',
    en: 'This link has ended. Sign in for your organisation to act.',
  },
  'usages.no-such-action': { fr: 'Cet acte n’existe pas.', en: 'There is no such act.' },
  'usages.letter-for-nobody': {
    fr: 'Vous écrivez au nom d’une organisation : choisissez l’une des vôtres.',
    en: 'You write in the name of an organisation: choose one of yours.',
  },
  'usages.not-a-peer': {
    fr: 'Cette organisation ne dit pas en public qu’elle utilise ce logiciel : on ne peut pas lui écrire d’ici.',
    en: 'This organisation does not say in public that it uses this software: it cannot be written to from here.',
  },
  'usages.no-mailbox': {
    fr: 'Aucune boîte de cette organisation ne nous est connue.',
    en: 'We know no mailbox of this organisation.',
  },
  'usages.letter-answers-which': {
    fr: 'Vous répondez à la lettre du {day} de {name}. Halle n’en garde pas les mots : elle est dans votre boîte.',
    en: 'You answer the letter of {day} from {name}. Halle does not keep its words: it is in your mailbox.',
  },
  'usages.letter-first-answer': {
    fr: 'Bonjour, merci de votre lettre du {day} à propos de {software}. ',
    en: 'Hello, thank you for your letter of {day} about {software}. ',
  },
  'usages.letter-fates': { fr: 'Vos lettres à {name}', en: 'Your letters to {name}' },
  'usages.letter-fate.under-way': { fr: '{day} : en route', en: '{day}: under way' },
  'usages.letter-fate.sent': {
    fr: '{day} : remise à leur serveur de courrier',
    en: '{day}: handed to their mail server',
  },
  'usages.letter-fate.unwanted': {
    fr: '{day} : non remise. Cette organisation ne veut plus recevoir de lettres de ce genre.',
    en: '{day}: not delivered. This organisation wants no more letters of this sort.',
  },
  'usages.letter-fate.refused': {
    fr: '{day} : non remise. Leur serveur de courrier l’a refusée ; elle n’est pas arrivée.',
    en: '{day}: not delivered. Their mail server refused it; it did not arrive.',
  },
  'usages.letter-fate.unknown': {
    fr: '{day} : on ne sait pas si elle est arrivée',
    en: '{day}: nobody knows whether it arrived',
  },
  'usages.letter-unwanted': {
    fr: 'Votre lettre n’est pas partie : cette organisation ne veut plus recevoir de lettres de ce genre.',
    en: 'Your letter has not left: this organisation wants no more letters of this sort.',
  },
  'usages.letter-sent': { fr: 'Votre lettre est partie.', en: 'Your letter has left.' },

  // Mails
  'usages.mail.group': { fr: 'Vos usages déclarés', en: 'Your declared uses' },
  'usages.mail.mandate-subject': {
    fr: '{by} a déclaré {n, plural, one {un logiciel} other {# logiciels}} en votre nom',
    en: '{by} declared {n, plural, one {a software} other {# software}} in your name',
  },
  'usages.mail.mandate': {
    fr: 'Parce que vous l’avez laissée agir pour vous, {by} dit sur Halle que vous utilisez {n, plural, one {ce logiciel} other {ces # logiciels}} :',
    en: 'Because you let it act for you, {by} says on Halle that you use {n, plural, one {this software} other {these # software}}:',
  },
  'usages.mail.mandate-how': {
    fr: 'Si c’est faux, retirez-le d’un clic, sans compte. Si c’est exact, votre réponse en fait votre propre parole.',
    en: 'If it is wrong, withdraw it in one click, without an account. If it is right, your answer makes it your own word.',
  },
  'usages.mail.mandate-end': {
    fr: 'Pour que {by} n’agisse plus pour vous : {mandates}',
    en: 'So that {by} no longer acts for you: {mandates}',
  },
  'usages.mail.mandate-button': { fr: 'Voir et répondre', en: 'See and answer' },
  'usages.mail.hosted-subject': {
    fr: '{operator} déclare {n, plural, one {un logiciel} other {# logiciels}} pour vous',
    en: '{operator} declares {n, plural, one {a software} other {# software}} for you',
  },
  'usages.mail.hosted': {
    fr: '{operator} déclare sur Halle qu’il héberge pour vous {n, plural, one {ce logiciel} other {ces # logiciels}} :',
    en: '{operator} declares on Halle that it hosts {n, plural, one {this software} other {these # software}} for you:',
  },
  'usages.mail.hosted-how': {
    fr: 'Votre nom n’est pas public. Vous dites d’un clic si c’est exact ; vous corrigez ou vous retirez, sans compte.',
    en: 'Your name is not public. You say in one click whether it is right; you correct or withdraw it, without an account.',
  },
  'usages.mail.hosted-button': { fr: 'Voir et répondre', en: 'See and answer' },
  'usages.mail.and-more': {
    fr: '{shown}, et {n, plural, one {un autre} other {# autres}}.',
    en: '{shown}, and {n, plural, one {another} other {# others}}.',
  },
  'usages.mail.link': {
    fr: 'Ce lien ne sert qu’à répondre à {operator} pour votre organisation. Ne le transmettez pas.',
    en: 'This link only serves to answer {operator} for your organisation. Do not pass it on.',
  },
  'usages.mail.confirm-subject': {
    fr: '{organisation} : {n, plural, one {un logiciel est-il} other {# logiciels sont-ils}} toujours utilisé{n, plural, one {} other {s}} ?',
    en: '{organisation}: {n, plural, one {is a software} other {are # software}} still in use?',
  },
  'usages.mail.confirm': {
    fr: 'Une déclaration dure douze mois. {n, plural, one {Celle-ci finit} other {Celles-ci finissent}} bientôt pour {organisation}.',
    en: 'A declaration lasts twelve months. {n, plural, one {This one ends} other {These end}} soon for {organisation}.',
  },
  'usages.mail.confirm-how': {
    fr: 'Un bouton confirme tout. Sans réponse, elles s’éteignent et ne sont plus comptées.',
    en: 'One button confirms all. Without an answer they go out and are no longer counted.',
  },
  'usages.mail.confirm-table': { fr: 'Déclarations qui finissent', en: 'Declarations that end' },
  'usages.mail.confirm-software': { fr: 'Logiciel', en: 'Software' },
  'usages.mail.confirm-until': { fr: 'Jusqu’au', en: 'Until' },
  'usages.mail.confirm-button': { fr: 'Voir et confirmer', en: 'See and confirm' },
  'usages.mail.confirm-after': {
    fr: 'Ce lien agit pour votre organisation. Ne le transmettez pas.',
    en: 'This link acts for your organisation. Do not pass it on.',
  },
  'usages.mail.letter-subject': {
    fr: '{from} vous écrit à propos de {software}',
    en: '{from} writes to you about {software}',
  },
  'usages.mail.letter': {
    fr: '{from} a vu sur Halle que vous utilisez {software}, et vous écrit :',
    en: '{from} saw on Halle that you use {software}, and writes to you:',
  },
  'usages.mail.answer-subject': {
    fr: '{from} vous répond à propos de {software}',
    en: '{from} answers you about {software}',
  },
  'usages.mail.answer': {
    fr: '{from} répond à la lettre que vous lui avez écrite le {day} à propos de {software} :',
    en: '{from} answers the letter that you wrote on {day} about {software}:',
  },
  'usages.mail.answer-uses': {
    fr: '{from} a publié son usage de {software}.',
    en: '{from} has published its use of {software}.',
  },
  'usages.mail.quoted': { fr: 'Vous aviez écrit le {day} :', en: 'You had written on {day}:' },
  'usages.mail.undelivered-subject': {
    fr: 'Votre lettre à {name} n’est pas arrivée',
    en: 'Your letter to {name} did not arrive',
  },
  'usages.mail.undelivered': {
    fr: 'Vous avez écrit par Halle à {name} à propos de {software}. Votre lettre n’est pas arrivée.',
    en: 'You wrote to {name} through Halle about {software}. Your letter did not arrive.',
  },
  'usages.mail.undelivered-button': { fr: 'Voir vos lettres', en: 'See your letters' },
  'usages.mail.undelivered-then': {
    fr: 'D’autres communes proches l’utilisent peut-être aussi : leur liste est au bas de cette page.',
    en: 'Other municipalities like yours may use it too: their list stands at the foot of that page.',
  },
  'usages.mail.letter-button': { fr: 'Répondre par Halle', en: 'Answer through Halle' },
  'usages.mail.letter-answer': {
    fr: 'Répondre à ce courrier écrit à la boîte officielle de son auteur, et lui montre votre adresse. Halle n’a pas donné la vôtre.',
    en: 'Answering this mail writes to the official mailbox of its author, and shows it your address. Halle did not give yours.',
  },
  'usages.mail.letter-no-address': {
    fr: '{from} n’a pas votre adresse. Halle ne donne ni la vôtre, ni la sienne.',
    en: '{from} does not have your address. Halle gives neither yours nor theirs.',
  },
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
  'usages.peers': {
    fr: 'Qui nous ressemble et utilise {software} ?',
    en: 'Who is like us and uses {software}?',
  },
  'usages.peers-of': {
    fr: 'Qui ressemble à {name} et utilise {software} ?',
    en: 'Who is like {name} and uses {software}?',
  },
  'usages.peers-lead': {
    fr: 'Seules paraissent les organisations qui le disent en public, ou pour qui une autre le dit. Les raisons de la ressemblance sont écrites.',
    en: 'Only organisations that say so in public appear, or for whom another does. The reasons of the likeness are written.',
  },
  'usages.peers-crumb': {
    fr: 'Qui nous ressemble',
    en: 'Who is like us',
  },
  'usages.peers-like': {
    fr: 'Comme {name}',
    en: 'Like {name}',
  },
  'usages.peers-choose': {
    fr: 'Votre commune',
    en: 'Your commune',
  },
  'usages.peers-button': {
    fr: 'Chercher',
    en: 'Search',
  },
  'usages.peers-unknown': {
    fr: 'Aucune organisation de ce nom.',
    en: 'No organisation of that name.',
  },
  'usages.peers-none': {
    fr: 'Personne ne dit encore en public utiliser {software}. Cela ne veut pas dire que personne ne s’en sert.',
    en: 'Nobody says in public yet that they use {software}. This does not mean that nobody does.',
  },
  'usages.organisation': {
    fr: 'Organisation',
    en: 'Organisation',
  },
  'usages.why-alike': {
    fr: 'Ce qui rapproche',
    en: 'What is alike',
  },
  'usages.contact': {
    fr: 'Contact',
    en: 'Contact',
  },
  'usages.inhabitants': {
    fr: '{n, plural, one {un habitant} other {# habitants}}',
    en: '{n, plural, one {one inhabitant} other {# inhabitants}}',
  },
  'usages.peers-count': {
    fr: '{n, plural, =0 {Aucune organisation} one {Une organisation} other {# organisations}}',
    en: '{n, plural, =0 {No organisation} one {One organisation} other {# organisations}}',
  },
  'usages.peers-all': {
    fr: '{all, plural, =0 {Aucune n’utilise tous ces logiciels à la fois.} one {Une seule les utilise tous ; elle vient en tête.} other {# les utilisent tous ; elles viennent en tête.}}',
    en: '{all, plural, =0 {None uses all of this software.} one {One alone uses all of it, and comes first.} other {# use all of it, and come first.}}',
  },
  'usages.peers-order': {
    fr: 'Dans l’ordre de la ressemblance : la taille pour 4 dixièmes, le métier pour 3 (même sorte d’organisation, même pays, fonctions équipées de logiciels libres), la distance pour 3. À ressemblance égale, la parole la plus récente.',
    en: 'In the order of likeness: size counts for 4 tenths, trade for 3 (the same kind of organisation, the same country, functions filled with free software), distance for 3. Of two that are equally alike, the more recent word.',
  },
  'usages.peers-none-left': {
    fr: 'Aucune ne répond à tous ces choix.',
    en: 'None answers all these choices.',
  },
  'usages.peers-widen': { fr: 'Les montrer toutes', en: 'Show them all' },
  'usages.peers-filter': { fr: 'Préciser', en: 'Narrow' },
  'usages.peers-filter-label': {
    fr: 'Préciser la liste des organisations qui ressemblent',
    en: 'Narrow the list of organisations that are alike',
  },
  'usages.peers-facet.software': { fr: 'Autre logiciel', en: 'Other software' },
  'usages.peers-facet.size': { fr: 'Taille', en: 'Size' },
  'usages.peers-facet.kind': { fr: 'Sorte d’organisation', en: 'Kind of organisation' },
  'usages.peers-facet.told': { fr: 'Expérience', en: 'Experience' },
  'usages.peers-facet.territory': { fr: 'Territoire', en: 'Territory' },
  'usages.peers-told': { fr: 'dit en public ce qu’elle a appris', en: 'says in public what it learnt' },
  'usages.peers-size-unknown': { fr: 'population inconnue', en: 'population unknown' },
  'usages.peers-and-software': {
    fr: 'Qui utilise aussi ce logiciel',
    en: 'Who also uses this software',
  },
  'usages.peers-uses': { fr: 'Utilise {names}', en: 'Uses {names}' },
  'usages.peers-of-town': { fr: 'La page de {name}', en: 'The page of {name}' },
  'usages.distance-note': {
    fr: 'Les distances vont à vol d’oiseau, du milieu d’un territoire à celui de l’autre.',
    en: 'Distances are as the crow flies, from the middle of one territory to that of the other.',
  },
  'usages.reason.near': {
    fr: 'à moins de 30 km',
    en: 'within 30 km',
  },
  'usages.reason.functions': {
    fr: '{n, plural, one {une fonction en commun} other {# fonctions en commun}}',
    en: '{n, plural, one {one function in common} other {# functions in common}}',
  },
  'usages.reason.grouping': {
    fr: 'même groupement',
    en: 'same grouping',
  },
  'usages.reason.territory': {
    fr: 'même territoire',
    en: 'same territory',
  },
  'usages.reason.size': {
    fr: 'taille voisine',
    en: 'similar size',
  },
  'usages.reason.tools': {
    fr: '{n, plural, one {un autre logiciel en commun} other {# autres logiciels en commun}}',
    en: '{n, plural, one {one other software in common} other {# other software in common}}',
  },
  'usages.reason.level': {
    fr: 'même échelon',
    en: 'same level',
  },
  'usages.reason.none': {
    fr: 'ce logiciel seulement',
    en: 'this software only',
  },
  'usages.write': {
    fr: 'Leur écrire',
    en: 'Write to them',
  },
  'usages.write-to': {
    fr: 'Écrire à {name}',
    en: 'Write to {name}',
  },
  'usages.letter-words': {
    fr: 'Votre lettre',
    en: 'Your letter',
  },
  'usages.letter-first': {
    fr: 'Bonjour, nous envisageons {software}. Pourriez-vous nous dire ce que vous en pensez ?',
    en: 'Hello, we are considering {software}. Could you tell us what you think of it?',
  },
  'usages.letter-answers': {
    fr: 'Que la réponse arrive à la boîte officielle de mon organisation. Son adresse leur sera montrée.',
    en: 'Let the answer go to the official mailbox of my organisation. Its address will be shown to them.',
  },
  'usages.letter-lead': {
    fr: 'Halle porte votre lettre à leur service. Personne ne voit l’adresse de l’autre.',
    en: 'Halle carries your letter to their department. Nobody sees the other’s address.',
  },
  'usages.by-former': {
    fr: 'déclaré par l’ancienne commune {name}, {day}',
    en: 'declared by the former commune {name}, {day}',
  },
  'usages.said-themselves': {
    fr: 'Elles le disent, ou qui agit pour elles',
    en: 'They say so, or who acts for them does',
  },
  'usages.who-says': { fr: 'Qui le dit', en: 'Who says so' },
  'usages.by-itself': { fr: 'elle-même', en: 'itself' },
  'usages.by-mandate': { fr: 'par qui agit pour elle', en: 'by who acts for it' },
  'usages.by-mandatary': {
    fr: 'déclaré par {name}, qui agit pour elle',
    en: 'declared by {name}, who acts for it',
  },
  'usages.told-by-mandate': {
    fr: 'écrit par {name}, qui agit pour elle',
    en: 'written by {name}, who acts for it',
  },
  'usages.unknown': {
    fr: 'inconnu',
    en: 'unknown',
  },
  'usages.hosted-count': {
    fr: '{operator} dit l’héberger pour {n, plural, one {un membre} other {# membres}}{agreed, plural, =0 {} one {, dont un l’a confirmé} other {, dont # l’ont confirmé}}.',
    en: '{operator} says it hosts it for {n, plural, one {one member} other {# members}}{agreed, plural, =0 {} one {, one of which confirmed it} other {, # of which confirmed it}}.',
  },
  'usages.linked': { fr: 'liée', en: 'linked' },
  'usages.linked-why': {
    fr: 'Liée : cette organisation propose, héberge ou gouverne ce logiciel pour d’autres. Son avis n’est pas celui d’un usager indépendant.',
    en: 'Linked: this organisation offers, hosts or governs this software for others. Its opinion is not that of an independent user.',
  },
  'usages.told-by': {
    fr: '{name} raconte son expérience, {day}',
    en: '{name} tells its experience, {day}',
  },
  'usages.days': {
    fr: '{n, plural, =0 {aucun jour} one {un jour} other {# jours}}',
    en: '{n, plural, =0 {no day} one {one day} other {# days}}',
  },
  'usages.answer.cost': {
    fr: 'Coût par an, hors taxes',
    en: 'Cost a year, VAT left out',
  },
  'usages.answer.effort': {
    fr: 'Travail de mise en service',
    en: 'Work to put it into service',
  },
  'usages.answer.migration': {
    fr: 'La reprise',
    en: 'The move',
  },
  'usages.answer.wrong': {
    fr: 'Ce qui a mal tourné',
    en: 'What went wrong',
  },
  'usages.answer.again': {
    fr: 'Le referait',
    en: 'Would do it again',
  },
  'usages.find-peers': {
    fr: 'Qui nous ressemble et l’utilise ?',
    en: 'Who is like us and uses it?',
  },
  'usages.we-use': {
    fr: 'Nous l’utilisons aussi',
    en: 'We use it too',
  },
  'usages.which': {
    fr: 'Pour quelle organisation ?',
    en: 'For which organisation?',
  },
  'usages.which-none': {
    fr: 'Vous n’agissez encore pour aucune organisation. Entrez d’abord avec la vôtre.',
    en: 'You act for no organisation yet. Sign in for yours first.',
  },
  'usages.which-enter': {
    fr: 'Entrer avec une organisation',
    en: 'Sign in for an organisation',
  },
} as const satisfies Texts;
