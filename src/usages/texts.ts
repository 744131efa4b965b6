// SPDX-License-Identifier: AGPL-3.0-or-later
// What is said of usages: refusals, what became of each line of a spreadsheet, mails, the pages of an
// organisation and of a link.
import type { Texts } from '../base/language.ts';
import { deName, plainName } from '../people/directory/codes/words.ts';

export const texts = {
  // Refusals, and what became of a line
  'catalogue.usage.none': {
    fr: 'Cette déclaration n’existe pas, ou n’est plus.',
    en: 'This declaration does not exist, or no longer does.',
  },
  'catalogue.usage.not-yours': {
    fr: 'Ni votre organisation, ni un membre pour lequel elle agit : seule une organisation, son mandataire ou son opérateur déclare pour elle.',
    en: 'Neither your organisation nor a member that it acts for: only an organisation, its mandatary or its operator declares for it.',
  },
  'catalogue.usage.said-by-itself': {
    fr: 'L’organisation l’a déclaré elle-même : sa parole reste.',
    en: 'The organisation declared it itself: its word stays.',
  },
  'catalogue.usage.taken-away': {
    fr: 'L’organisation a retiré cette déclaration : elle seule peut la refaire.',
    en: 'The organisation withdrew this declaration: it alone can make it again.',
  },
  'catalogue.usage.declared-itself': { fr: 'Déclaré.', en: 'Declared.' },
  'catalogue.usage.declared-mandate': { fr: 'Déclaré par mandat.', en: 'Declared by mandate.' },
  'catalogue.usage.declared-hosted': {
    fr: 'Déclaré comme hébergé pour ce membre, qui en est prévenu.',
    en: 'Declared as hosted for this member, which is told.',
  },
  'catalogue.usage.bad-since': {
    fr: '« {written} » n’est pas une année ou un mois passés : écrivez 2021 ou 2021-09.',
    en: '“{written}” is no past year or month: write 2021 or 2021-09.',
  },
  'catalogue.usage.bad-agents': {
    fr: '« {written} » n’est pas un nombre d’agents.',
    en: '“{written}” is no number of agents.',
  },
  'catalogue.usage.bad-date': {
    fr: '« {written} » n’est pas un jour passé : écrivez 2026-05-31.',
    en: '“{written}” is no past day: write 2026-05-31.',
  },
  'catalogue.usage.bad-mailbox': {
    fr: '« {written} » n’est pas une adresse.',
    en: '“{written}” is no address.',
  },
  'catalogue.usage.bad-hosting': {
    fr: '« {written} » : écrivez interne, syndicat ou prestataire.',
    en: '“{written}”: write own, operator or provider.',
  },
  'catalogue.usage.too-long': {
    fr: 'Une réponse dépasse {most, number} caractères{field, select, version { (version)} contactFunction { (service)} contactMailbox { (adresse)} other {}}.',
    en: 'An answer is longer than {most, number} characters{field, select, version { (version)} contactFunction { (service)} contactMailbox { (address)} other {}}.',
  },
  'catalogue.usage.formula': {
    fr: '« {written} » ressemble à une formule : écrivez la valeur.',
    en: '“{written}” looks like a formula: write the value.',
  },
  'catalogue.usage.no-organisation': { fr: 'L’organisation manque.', en: 'The organisation is missing.' },
  'catalogue.usage.no-software': { fr: 'Le logiciel manque.', en: 'The software is missing.' },
  'catalogue.usage.unknown-organisation': {
    fr: 'Aucune organisation connue ici ne porte le code « {written} » : vérifiez-le. La halle connaît les communes de France, de Wallonie et du Québec, leurs groupements, et ceux qui agissent pour elles.',
    en: 'No organisation known here bears the code “{written}”: check it. The halle knows the communes of France, Wallonia and Québec, their groupings, and those who act for them.',
  },
  'catalogue.usage.unknown-software': {
    fr: '« {written} » n’est pas au catalogue : vérifiez le nom sur sa fiche.',
    en: '“{written}” is not in the catalogue: check the name on its page.',
  },
  'catalogue.usage.several-software': {
    fr: '« {written} » est le nom de plusieurs logiciels : écrivez l’adresse de sa fiche, ou de son dépôt.',
    en: '“{written}” is the name of several software: write the address of its page, or of its repository.',
  },
  'catalogue.usage.no-column': {
    fr: 'Une colonne manque : {column, select, organisation {organisation} other {logiciel}}. Rien n’a été déclaré. Partez du fichier modèle.',
    en: 'A column is missing: {column, select, organisation {organisation} other {software}}. Nothing was declared. Start from the model file.',
  },
  'catalogue.usage.not-a-table': {
    fr: 'Ce fichier n’est pas un tableau lisible. Rien n’a été déclaré. Enregistrez-le au format CSV, puis renvoyez-le.',
    en: 'This file is no readable table. Nothing was declared. Save it as CSV, then send it again.',
  },
  'catalogue.usage.too-many-lines': {
    fr: 'Ce fichier a plus de {most, number} lignes. Rien n’a été déclaré. Envoyez-le en plusieurs fois.',
    en: 'This file has more than {most, number} lines. Nothing was declared. Send it in parts.',
  },
  'catalogue.usage.no-file': { fr: 'Choisissez d’abord un fichier.', en: 'Choose a file first.' },
  'catalogue.usage.no-again': {
    fr: 'Répondez au moins à la dernière question : le referiez-vous ?',
    en: 'Answer the last question at least: would you do it again?',
  },
  'catalogue.usage.bad-cost': {
    fr: '« {written} » n’est pas un montant : écrivez 1200 ou 1200,50.',
    en: '“{written}” is no amount: write 1200 or 1200.50.',
  },
  'catalogue.usage.bad-effort': {
    fr: '« {written} » n’est pas un nombre de jours.',
    en: '“{written}” is no number of days.',
  },
  'catalogue.usage.command': {
    fr: 'répare un usage déclaré à tort',
    en: 'mends a usage that was wrongly declared',
  },
  'catalogue.usage.command.id': {
    fr: 'identifiant que donne halle check',
    en: 'the identifier that halle check gives',
  },
  'catalogue.usage.command.withdraw': { fr: 'le retire de toutes les pages', en: 'takes it off every page' },
  'catalogue.usage.command.forget-contact': { fr: 'oublie à qui s’adresser', en: 'forgets whom to ask' },
  'catalogue.usage.command.which': {
    fr: 'Dites --withdraw ou --forget-contact.',
    en: 'Say --withdraw or --forget-contact.',
  },
  'catalogue.usage.command.done-withdraw': { fr: 'L’usage est retiré.', en: 'The usage is withdrawn.' },
  'catalogue.usage.command.done-forget-contact': {
    fr: 'Le contact est oublié.',
    en: 'The contact is forgotten.',
  },
  'catalogue.usage.check.across': {
    fr: 'Usages déclarés pour une organisation d’un autre pays dont le code est partagé : {n}',
    en: 'Usages declared for an organisation of another country whose code is shared: {n}',
  },
  'catalogue.usage.check.across-one': {
    fr: `{software} : déclaré pour {organisation} par {by}, le {on} ; le même code est celui ${deName('X')}.`,
    en: `{software}: declared for {organisation} by {by}, on {on}; the same code is that of ${plainName('X')}.`,
  },
  'catalogue.usage.check.mend-across': {
    fr: 's’il est faux : halle usage {id} --withdraw ; puis {by} le déclare de nouveau avec le pays',
    en: 'if it is wrong: halle usage {id} --withdraw; then {by} declares it again with the country',
  },
  'catalogue.usage.check.contacts': {
    fr: 'Contacts d’usages qui nomment quelqu’un : {n}',
    en: 'Contacts of usages that name someone: {n}',
  },
  'catalogue.usage.check.contact': { fr: '{software}, {organisation}.', en: '{software}, {organisation}.' },
  'catalogue.usage.check.mend-contact': {
    fr: 'l’organisation le corrige sur sa page ; ou : halle usage {id} --forget-contact',
    en: 'the organisation corrects it on its page; or: halle usage {id} --forget-contact',
  },
  'catalogue.usage.names-someone': {
    fr: 'Ne nommez personne : ni adresse, ni téléphone, ni nom. Une fonction suffit : « le service informatique ».',
    en: 'Name nobody: no address, no telephone number, no name. A function is enough: “the IT department”.',
  },
  'catalogue.usage.publish-first': {
    fr: 'Ce récit porte le nom de votre organisation : rendez d’abord l’usage public.',
    en: 'This account bears your organisation’s name: make the use public first.',
  },
  'catalogue.usage.link-forged': {
    fr: 'Ce lien n’est pas complet, ou la boîte de votre organisation a changé. Reprenez-le dans le courrier, ou entrez avec votre organisation.',
    en: 'This link is not whole, or your organisation’s mailbox has changed. Take it again from the mail, or sign in for your organisation.',
  },
  'catalogue.usage.link-over': {
    fr: 'Ce lien a fini de servir. Entrez avec votre organisation pour agir.',
    en: 'This link has ended. Sign in for your organisation to act.',
  },
  'catalogue.usage.no-such-deed': { fr: 'Cet acte n’existe pas.', en: 'There is no such act.' },
  'catalogue.usage.letter-empty': {
    fr: 'Écrivez quelques mots, {most, number} caractères au plus.',
    en: 'Write a few words, {most, number} characters at most.',
  },
  'catalogue.usage.letter-for-nobody': {
    fr: 'Vous écrivez au nom d’une organisation : choisissez l’une des vôtres.',
    en: 'You write in the name of an organisation: choose one of yours.',
  },
  'catalogue.usage.not-a-peer': {
    fr: 'Cette organisation ne dit pas en public qu’elle utilise ce logiciel : on ne peut pas lui écrire d’ici.',
    en: 'This organisation does not say in public that it uses this software: it cannot be written to from here.',
  },
  'catalogue.usage.no-mailbox': {
    fr: 'Aucune boîte de cette organisation ne nous est connue.',
    en: 'We know no mailbox of this organisation.',
  },
  'catalogue.usage.too-many-letters': {
    fr: 'Assez de lettres pour aujourd’hui : {most} au plus. Revenez demain.',
    en: 'Enough letters for today: {most} at most. Come back tomorrow.',
  },
  'catalogue.usage.letters-enough': {
    fr: 'Cette organisation a déjà reçu {most} lettres aujourd’hui. Revenez demain.',
    en: 'This organisation has had {most} letters today already. Come back tomorrow.',
  },
  'catalogue.usage.letter-sent': { fr: 'Votre lettre est partie.', en: 'Your letter has left.' },

  // Mails
  'catalogue.usage.mail.hosted-subject': {
    fr: '{operator} déclare {n, plural, one {un logiciel} other {# logiciels}} pour vous',
    en: '{operator} declares {n, plural, one {a software} other {# software}} for you',
  },
  'catalogue.usage.mail.hosted': {
    fr: '{operator} déclare sur Halle qu’il héberge pour vous {n, plural, one {ce logiciel} other {ces # logiciels}} :',
    en: '{operator} declares on Halle that it hosts {n, plural, one {this software} other {these # software}} for you:',
  },
  'catalogue.usage.mail.hosted-how': {
    fr: 'Votre nom n’est pas public. Vous dites d’un clic si c’est exact ; vous corrigez ou vous retirez, sans compte.',
    en: 'Your name is not public. You say in one click whether it is right; you correct or withdraw it, without an account.',
  },
  'catalogue.usage.mail.hosted-button': { fr: 'Voir et répondre', en: 'See and answer' },
  'catalogue.usage.mail.and-more': {
    fr: '{shown}, et {n, plural, one {un autre} other {# autres}}.',
    en: '{shown}, and {n, plural, one {another} other {# others}}.',
  },
  'catalogue.usage.mail.link': {
    fr: 'Ce lien ne sert qu’à répondre à {operator} pour votre organisation. Ne le transmettez pas.',
    en: 'This link only serves to answer {operator} for your organisation. Do not pass it on.',
  },
  'catalogue.usage.mail.confirm-subject': {
    fr: '{organisation} : {n, plural, one {un logiciel est-il} other {# logiciels sont-ils}} toujours utilisé{n, plural, one {} other {s}} ?',
    en: '{organisation}: {n, plural, one {is a software} other {are # software}} still in use?',
  },
  'catalogue.usage.mail.confirm': {
    fr: 'Une déclaration dure douze mois. {n, plural, one {Celle-ci finit} other {Celles-ci finissent}} bientôt pour {organisation}.',
    en: 'A declaration lasts twelve months. {n, plural, one {This one ends} other {These end}} soon for {organisation}.',
  },
  'catalogue.usage.mail.confirm-how': {
    fr: 'Un bouton confirme tout. Sans réponse, elles s’éteignent et ne sont plus comptées.',
    en: 'One button confirms all. Without an answer they go out and are no longer counted.',
  },
  'catalogue.usage.mail.until': { fr: 'jusqu’au {day}', en: 'until {day}' },
  'catalogue.usage.mail.confirm-button': { fr: 'Voir et confirmer', en: 'See and confirm' },
  'catalogue.usage.mail.confirm-after': {
    fr: 'Ce lien agit pour votre organisation. Ne le transmettez pas.',
    en: 'This link acts for your organisation. Do not pass it on.',
  },
  'catalogue.usage.mail.letter-subject': {
    fr: '{from} vous écrit à propos de {software}',
    en: '{from} writes to you about {software}',
  },
  'catalogue.usage.mail.letter': {
    fr: '{from} a vu sur Halle que vous utilisez {software}, et vous écrit :',
    en: '{from} saw on Halle that you use {software}, and writes to you:',
  },
  'catalogue.usage.mail.letter-button': { fr: 'Répondre par Halle', en: 'Answer through Halle' },
  'catalogue.usage.mail.letter-answer': {
    fr: 'Répondre à ce courrier écrit à la boîte officielle de son auteur, et lui montre votre adresse. Halle n’a pas donné la vôtre.',
    en: 'Answering this mail writes to the official mailbox of its author, and shows it your address. Halle did not give yours.',
  },
  'catalogue.usage.mail.letter-no-address': {
    fr: '{from} n’a pas votre adresse. Halle ne donne ni la vôtre, ni la sienne.',
    en: '{from} does not have your address. Halle gives neither yours nor theirs.',
  },
  // Pages
  'catalogue.usage.age': {
    fr: 'confirmé en {month}, {left, plural, =0 {moins d’un mois} one {encore un mois} other {encore # mois}}',
    en: 'confirmed in {month}, {left, plural, =0 {less than a month} one {one month} other {# months}} left',
  },
  'catalogue.usage.age-declared': {
    fr: 'déclaré en {month}, {left, plural, =0 {moins d’un mois} one {encore un mois} other {encore # mois}}',
    en: 'declared in {month}, {left, plural, =0 {less than a month} one {one month} other {# months}} left',
  },
  'catalogue.usage.age-over': {
    fr: 'éteint depuis {month}',
    en: 'over since {month}',
  },
  'catalogue.usage.never-public': {
    fr: 'Jamais public : vous seuls le voyez',
    en: 'Never public: you alone see it',
  },
  'catalogue.usage.field.since': {
    fr: 'En service depuis (2021 ou 2021-09)',
    en: 'In service since (2021 or 2021-09)',
  },
  'catalogue.usage.field.agents': {
    fr: 'Combien d’agents s’en servent',
    en: 'How many agents use it',
  },
  'catalogue.usage.field.version': {
    fr: 'Version',
    en: 'Version',
  },
  'catalogue.usage.field.hosting': {
    fr: 'Où il tourne',
    en: 'Where it runs',
  },
  'catalogue.usage.field.updated': {
    fr: 'Dernière mise à jour',
    en: 'Last update',
  },
  'catalogue.usage.field.function': {
    fr: 'Service à contacter (une fonction, pas un nom)',
    en: 'Department to contact (a function, not a name)',
  },
  'catalogue.usage.field.mailbox': {
    fr: 'Adresse de ce service',
    en: 'Address of that department',
  },
  'catalogue.usage.hosting.none': {
    fr: 'Sans réponse',
    en: 'No answer',
  },
  'catalogue.usage.hosting.own': {
    fr: 'Chez nous',
    en: 'On our own machines',
  },
  'catalogue.usage.hosting.operator': {
    fr: 'Chez notre syndicat ou notre opérateur',
    en: 'With our syndicate or operator',
  },
  'catalogue.usage.hosting.provider': {
    fr: 'Chez un prestataire',
    en: 'With a provider',
  },
  'catalogue.usage.hosting.unknown': {
    fr: 'Nous ne savons pas',
    en: 'We do not know',
  },
  'catalogue.usage.account': {
    fr: 'Votre compte',
    en: 'Your account',
  },
  'catalogue.usage.own-title': {
    fr: 'Nos logiciels',
    en: 'Our software',
  },
  'catalogue.usage.own-heading': {
    fr: '{name} : nos logiciels',
    en: '{name}: our software',
  },
  'catalogue.usage.own-lead': {
    fr: 'Dites ce que vous utilisez : d’autres collectivités vous trouvent, et vous les trouvez.',
    en: 'Say what you use: other authorities find you, and you find them.',
  },
  'catalogue.usage.own-note': {
    fr: 'Une déclaration dure douze mois. Elle se confirme d’un clic, et se retire d’un clic.',
    en: 'A declaration lasts twelve months. One click confirms it, one click withdraws it.',
  },
  'catalogue.usage.own-none': {
    fr: 'Rien n’est encore déclaré.',
    en: 'Nothing is declared yet.',
  },
  'catalogue.usage.software': {
    fr: 'Logiciel',
    en: 'Software',
  },
  'catalogue.usage.age-head': {
    fr: 'Confirmé, et ce qu’il reste',
    en: 'Confirmed, and what is left',
  },
  'catalogue.usage.who-sees': {
    fr: 'Qui le voit',
    en: 'Who sees it',
  },
  'catalogue.usage.seen': {
    fr: 'Tout le monde',
    en: 'Everybody',
  },
  'catalogue.usage.seen-no-more': {
    fr: 'Plus personne : à confirmer',
    en: 'Nobody any more: to confirm',
  },
  'catalogue.usage.unseen': {
    fr: 'Vous seuls',
    en: 'You alone',
  },
  'catalogue.usage.acts': {
    fr: 'Que faire',
    en: 'What to do',
  },
  'catalogue.usage.act.confirm': {
    fr: 'Toujours vrai',
    en: 'Still true',
  },
  'catalogue.usage.act.publish': {
    fr: 'Rendre public',
    en: 'Make public',
  },
  'catalogue.usage.act.unpublish': {
    fr: 'Ne plus montrer',
    en: 'Show no more',
  },
  'catalogue.usage.act.withdraw': {
    fr: 'Retirer',
    en: 'Withdraw',
  },
  'catalogue.usage.open': {
    fr: 'Corriger, raconter',
    en: 'Correct, tell',
  },
  'catalogue.usage.open-told': {
    fr: 'Corriger, relire le récit',
    en: 'Correct, read the account',
  },
  'catalogue.usage.since': {
    fr: 'depuis {since}',
    en: 'since {since}',
  },
  'catalogue.usage.since-head': {
    fr: 'Depuis',
    en: 'Since',
  },
  'catalogue.usage.hosted-by': {
    fr: 'hébergé par {operator}, selon lui',
    en: 'hosted by {operator}, as it says',
  },
  'catalogue.usage.declare': {
    fr: 'Déclarer un logiciel',
    en: 'Declare a software',
  },
  'catalogue.usage.declare-note': {
    fr: 'Rendre public est un choix à part. Sans lui, vous seuls voyez la déclaration.',
    en: 'Making it public is a choice of its own. Without it, you alone see the declaration.',
  },
  'catalogue.usage.declare-button': {
    fr: 'Déclarer',
    en: 'Declare',
  },
  'catalogue.usage.publish-too': {
    fr: 'Rendre public que notre organisation l’utilise',
    en: 'Make public that our organisation uses it',
  },
  'catalogue.usage.look': {
    fr: 'Quel logiciel ?',
    en: 'Which software?',
  },
  'catalogue.usage.table': {
    fr: 'Déclarer par tableur',
    en: 'Declare by spreadsheet',
  },
  'catalogue.usage.table-note': {
    fr: 'Pour beaucoup de logiciels, ou pour vos membres.',
    en: 'For many software, or for your members.',
  },
  'catalogue.usage.table-how': {
    fr: 'Une ligne par logiciel et par organisation, 20 000 au plus. Chaque ligne reçoit sa réponse.',
    en: 'One line for each software and organisation, 20,000 at most. Each line gets its answer.',
  },
  'catalogue.usage.table-model': {
    fr: 'Le fichier modèle',
    en: 'The model file',
  },
  'catalogue.usage.table-file': {
    fr: 'Votre fichier (CSV)',
    en: 'Your file (CSV)',
  },
  'catalogue.usage.table-button': {
    fr: 'Envoyer le fichier',
    en: 'Send the file',
  },
  'catalogue.usage.too-large': {
    fr: 'Ce fichier dépasse {most} Mo. Rien n’a été déclaré. Envoyez-le en plusieurs fois.',
    en: 'This file is larger than {most} MB. Nothing was declared. Send it in parts.',
  },
  'catalogue.usage.for-members': {
    fr: 'Ce que vous hébergez pour vos membres',
    en: 'What you host for your members',
  },
  'catalogue.usage.for-members-note': {
    fr: 'Chaque membre en est prévenu et peut le corriger ou le retirer. Seul le nombre est public.',
    en: 'Each member is told and may correct or withdraw it. Only the number is public.',
  },
  'catalogue.usage.for-members-line': {
    fr: '{software} : {n, plural, one {un membre} other {# membres}}',
    en: '{software}: {n, plural, one {one member} other {# members}}',
  },
  'catalogue.usage.one-heading': {
    fr: '{name}, chez vous',
    en: '{name}, at yours',
  },
  'catalogue.usage.correct': {
    fr: 'Corriger',
    en: 'Correct',
  },
  'catalogue.usage.correct-note': {
    fr: 'Corriger confirme aussi pour douze mois.',
    en: 'Correcting also confirms for twelve months.',
  },
  'catalogue.usage.correct-button': {
    fr: 'Enregistrer',
    en: 'Save',
  },
  'catalogue.usage.experience': {
    fr: 'Votre expérience',
    en: 'Your experience',
  },
  'catalogue.usage.experience-note': {
    fr: 'Cinq questions. Vous seuls voyez les réponses, jusqu’à ce que vous les rendiez publiques.',
    en: 'Five questions. You alone see the answers, until you make them public.',
  },
  'catalogue.usage.ask.cost': {
    fr: 'Ce qu’il coûte par an, hors taxes',
    en: 'What it costs a year, VAT left out',
  },
  'catalogue.usage.ask.currency': {
    fr: 'Monnaie',
    en: 'Currency',
  },
  'catalogue.usage.ask.effort': {
    fr: 'Jours de travail de vos agents pour le mettre en service',
    en: 'Days of work of your agents to put it into service',
  },
  'catalogue.usage.ask.migration': {
    fr: 'D’où vous veniez, et comment s’est passée la reprise',
    en: 'Where you came from, and how the move went',
  },
  'catalogue.usage.ask.wrong': {
    fr: 'Ce qui a mal tourné',
    en: 'What went wrong',
  },
  'catalogue.usage.ask.again': {
    fr: 'Le referiez-vous ?',
    en: 'Would you do it again?',
  },
  'catalogue.usage.again.yes': {
    fr: 'Oui',
    en: 'Yes',
  },
  'catalogue.usage.again.with-conditions': {
    fr: 'Oui, à certaines conditions',
    en: 'Yes, on some conditions',
  },
  'catalogue.usage.again.no': {
    fr: 'Non',
    en: 'No',
  },
  'catalogue.usage.tell': {
    fr: 'Garder ces réponses',
    en: 'Keep these answers',
  },
  'catalogue.usage.told-seen': {
    fr: 'Public depuis le {day}, sous le nom « {name} ».',
    en: 'Public since {day}, under the name “{name}”.',
  },
  'catalogue.usage.told-unseen': {
    fr: 'Écrit le {day}. Vous seuls le voyez.',
    en: 'Written on {day}. You alone see it.',
  },
  'catalogue.usage.show': {
    fr: 'Rendre ce récit public',
    en: 'Make this account public',
  },
  'catalogue.usage.hide': {
    fr: 'Retirer ce récit du public',
    en: 'Withdraw this account from the public',
  },
  'catalogue.usage.report': {
    fr: 'Réponse à votre fichier',
    en: 'Answer to your file',
  },
  'catalogue.usage.report-lead': {
    fr: '{declared, plural, =0 {Aucune ligne déclarée} one {Une ligne déclarée} other {# lignes déclarées}}, {refused, plural, =0 {aucune refusée} one {une refusée} other {# refusées}}.',
    en: '{declared, plural, =0 {No line declared} one {One line declared} other {# lines declared}}, {refused, plural, =0 {none refused} one {one refused} other {# refused}}.',
  },
  'catalogue.usage.back': {
    fr: 'Revenir à la liste',
    en: 'Back to the list',
  },
  'catalogue.usage.report-line': {
    fr: 'Ligne',
    en: 'Line',
  },
  'catalogue.usage.report-what': {
    fr: 'Réponse',
    en: 'Answer',
  },
  'catalogue.usage.report-more': {
    fr: '{n, plural, one {Une autre ligne} other {# autres lignes}}, à la suite de celles-ci.',
    en: '{n, plural, one {One more line} other {# more lines}}, after these.',
  },
  'catalogue.usage.link.confirm': {
    fr: '{organisation} : est-ce toujours vrai ?',
    en: '{organisation}: is it still true?',
  },
  'catalogue.usage.link.hosted': {
    fr: '{organisation} : ce qu’on déclare pour vous',
    en: '{organisation}: what is declared for you',
  },
  'catalogue.usage.link.confirm-lead': {
    fr: '{n, plural, one {Une déclaration finit bientôt.} other {# déclarations finissent bientôt.}}',
    en: '{n, plural, one {One declaration ends soon.} other {# declarations end soon.}}',
  },
  'catalogue.usage.link.hosted-lead': {
    fr: '{n, plural, one {Un logiciel serait hébergé pour vous.} other {# logiciels seraient hébergés pour vous.}} Dites si c’est exact.',
    en: '{n, plural, one {One software is said to be hosted for you.} other {# software are said to be hosted for you.}} Say whether it is right.',
  },
  'catalogue.usage.link.nothing': {
    fr: 'Il ne reste rien à confirmer. Merci.',
    en: 'Nothing is left to confirm. Thank you.',
  },
  'catalogue.usage.link.all': {
    fr: '{n, plural, one {C’est exact} other {Tout est exact : confirmer les #}}',
    en: '{n, plural, one {It is right} other {All is right: confirm the #}}',
  },
  'catalogue.usage.link.exact': {
    fr: 'C’est exact',
    en: 'It is right',
  },
  'catalogue.usage.link.done-confirm': {
    fr: 'C’est confirmé pour douze mois.',
    en: 'It is confirmed for twelve months.',
  },
  'catalogue.usage.link.done-correct': {
    fr: 'C’est corrigé.',
    en: 'It is corrected.',
  },
  'catalogue.usage.link.done-withdraw': {
    fr: 'C’est retiré. Plus personne ne le voit.',
    en: 'It is withdrawn. Nobody sees it any more.',
  },
  'catalogue.usage.link.note': {
    fr: 'Vous répondez au nom de votre organisation. Aucun compte n’est nécessaire ; chaque réponse est gardée au journal.',
    en: 'You answer in the name of your organisation. No account is needed; each answer is kept in the journal.',
  },
  'catalogue.usage.peers': {
    fr: 'Qui nous ressemble et utilise {software} ?',
    en: 'Who is like us and uses {software}?',
  },
  'catalogue.usage.peers-of': {
    fr: 'Qui ressemble à {name} et utilise {software} ?',
    en: 'Who is like {name} and uses {software}?',
  },
  'catalogue.usage.peers-lead': {
    fr: 'Seules paraissent les organisations qui le disent elles-mêmes en public. Les raisons de la ressemblance sont écrites.',
    en: 'Only organisations that say so themselves in public appear. The reasons of the likeness are written.',
  },
  'catalogue.usage.peers-crumb': {
    fr: 'Qui nous ressemble',
    en: 'Who is like us',
  },
  'catalogue.usage.peers-like': {
    fr: 'Comme {name}',
    en: 'Like {name}',
  },
  'catalogue.usage.peers-choose': {
    fr: 'Votre commune',
    en: 'Your commune',
  },
  'catalogue.usage.peers-button': {
    fr: 'Chercher',
    en: 'Search',
  },
  'catalogue.usage.peers-unknown': {
    fr: 'Aucune organisation de ce nom.',
    en: 'No organisation of that name.',
  },
  'catalogue.usage.peers-none': {
    fr: 'Personne ne dit encore en public utiliser {software}. Cela ne veut pas dire que personne ne s’en sert.',
    en: 'Nobody says in public yet that they use {software}. This does not mean that nobody does.',
  },
  'catalogue.usage.organisation': {
    fr: 'Organisation',
    en: 'Organisation',
  },
  'catalogue.usage.why-alike': {
    fr: 'Ce qui rapproche',
    en: 'What is alike',
  },
  'catalogue.usage.contact': {
    fr: 'Contact',
    en: 'Contact',
  },
  'catalogue.usage.inhabitants': {
    fr: '{n, plural, one {un habitant} other {# habitants}}',
    en: '{n, plural, one {one inhabitant} other {# inhabitants}}',
  },
  'catalogue.usage.reason.grouping': {
    fr: 'même groupement',
    en: 'same grouping',
  },
  'catalogue.usage.reason.territory': {
    fr: 'même territoire',
    en: 'same territory',
  },
  'catalogue.usage.reason.size': {
    fr: 'taille voisine',
    en: 'similar size',
  },
  'catalogue.usage.reason.tools': {
    fr: '{n, plural, one {un autre logiciel en commun} other {# autres logiciels en commun}}',
    en: '{n, plural, one {one other software in common} other {# other software in common}}',
  },
  'catalogue.usage.reason.level': {
    fr: 'même échelon',
    en: 'same level',
  },
  'catalogue.usage.reason.none': {
    fr: 'ce logiciel seulement',
    en: 'this software only',
  },
  'catalogue.usage.write': {
    fr: 'Leur écrire',
    en: 'Write to them',
  },
  'catalogue.usage.write-to': {
    fr: 'Écrire à {name}',
    en: 'Write to {name}',
  },
  'catalogue.usage.letter-from': {
    fr: 'Au nom de',
    en: 'In the name of',
  },
  'catalogue.usage.letter-words': {
    fr: 'Votre lettre',
    en: 'Your letter',
  },
  'catalogue.usage.letter-first': {
    fr: 'Bonjour, nous envisageons {software}. Pourriez-vous nous dire ce que vous en pensez ?',
    en: 'Hello, we are considering {software}. Could you tell us what you think of it?',
  },
  'catalogue.usage.letter-answers': {
    fr: 'Que la réponse arrive à la boîte officielle de mon organisation. Son adresse leur sera montrée.',
    en: 'Let the answer go to the official mailbox of my organisation. Its address will be shown to them.',
  },
  'catalogue.usage.letter-send': {
    fr: 'Envoyer',
    en: 'Send',
  },
  'catalogue.usage.letter-lead': {
    fr: 'Halle porte votre lettre à leur service. Personne ne voit l’adresse de l’autre.',
    en: 'Halle carries your letter to their department. Nobody sees the other’s address.',
  },
  'catalogue.usage.said-themselves': {
    fr: 'Elles le disent elles-mêmes',
    en: 'They say so themselves',
  },
  'catalogue.usage.unknown': {
    fr: 'inconnu',
    en: 'unknown',
  },
  'catalogue.usage.hosted-count': {
    fr: '{operator} dit l’héberger pour {n, plural, one {un membre} other {# membres}}{agreed, plural, =0 {} one {, dont un l’a confirmé} other {, dont # l’ont confirmé}}.',
    en: '{operator} says it hosts it for {n, plural, one {one member} other {# members}}{agreed, plural, =0 {} one {, one of which confirmed it} other {, # of which confirmed it}}.',
  },
  'catalogue.usage.linked': { fr: 'liée', en: 'linked' },
  'catalogue.usage.linked-why': {
    fr: 'Liée : cette organisation propose, héberge ou gouverne ce logiciel pour d’autres. Son avis n’est pas celui d’un usager indépendant.',
    en: 'Linked: this organisation offers, hosts or governs this software for others. Its opinion is not that of an independent user.',
  },
  'catalogue.usage.told-by': {
    fr: '{name} raconte son expérience, {day}',
    en: '{name} tells its experience, {day}',
  },
  'catalogue.usage.days': {
    fr: '{n, plural, =0 {aucun jour} one {un jour} other {# jours}}',
    en: '{n, plural, =0 {no day} one {one day} other {# days}}',
  },
  'catalogue.usage.answer.cost': {
    fr: 'Coût par an, hors taxes',
    en: 'Cost a year, VAT left out',
  },
  'catalogue.usage.answer.effort': {
    fr: 'Travail de mise en service',
    en: 'Work to put it into service',
  },
  'catalogue.usage.answer.migration': {
    fr: 'La reprise',
    en: 'The move',
  },
  'catalogue.usage.answer.wrong': {
    fr: 'Ce qui a mal tourné',
    en: 'What went wrong',
  },
  'catalogue.usage.answer.again': {
    fr: 'Le referait',
    en: 'Would do it again',
  },
  'catalogue.usage.find-peers': {
    fr: 'Qui nous ressemble et l’utilise ?',
    en: 'Who is like us and uses it?',
  },
  'catalogue.usage.we-use': {
    fr: 'Nous l’utilisons aussi',
    en: 'We use it too',
  },
  'catalogue.usage.which': {
    fr: 'Pour quelle organisation ?',
    en: 'For which organisation?',
  },
  'catalogue.usage.which-none': {
    fr: 'Vous n’agissez encore pour aucune organisation. Entrez d’abord avec la vôtre.',
    en: 'You act for no organisation yet. Sign in for yours first.',
  },
  'catalogue.usage.which-enter': {
    fr: 'Entrer avec une organisation',
    en: 'Sign in for an organisation',
  },
} as const satisfies Texts;
