// SPDX-License-Identifier: AGPL-3.0-or-later
// What is said of usages: refusals, what became of each line of a spreadsheet, mails, the pages of an
// organisation and of a link.
import type { Texts } from '../../base/language.ts';
import { deName, plainName } from '../../people/directory/codes/words.ts';
import { comparedTexts } from './compared.ts';
import { pageTexts } from './pages.ts';
import { peerTexts } from './peers.ts';

export const texts = {
  ...pageTexts,
  ...peerTexts,
  ...comparedTexts,
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
} as const satisfies Texts;
