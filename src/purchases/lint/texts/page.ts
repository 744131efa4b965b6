// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences of the page on which a tender is dropped, and of those of the rules.
import type { Texts } from '../../../base/language.ts';

export const pageTexts = {
  'purchases.lint.title': { fr: 'Relire un cahier des charges', en: 'Review a tender' },
  'purchases.lint.lead': {
    fr: 'Déposez le dossier que vous avez : vous saurez ce qui est à vérifier avant de le publier, où, pourquoi, et quoi écrire à la place. Sans compte.',
    en: 'Drop the tender that you have: you will know what is to be checked before you publish it, where, why, and what to write instead. No account.',
  },
  'purchases.lint.first': { fr: 'Document', en: 'Document' },
  'purchases.lint.first-hint': {
    fr: 'Word (.docx), OpenDocument (.odt), PDF, .md, .txt ou .html.',
    en: 'Word (.docx), OpenDocument (.odt), PDF, .md, .txt or .html.',
  },
  'purchases.lint.second': { fr: 'Deuxième document', en: 'Second document' },
  'purchases.lint.second-hint': {
    fr: 'Une autre pièce du dossier, ou un document avec lequel comparer.',
    en: 'Another piece of the tender, or a document to compare with.',
  },
  'purchases.lint.third': { fr: 'Troisième document', en: 'Third document' },
  'purchases.lint.country': { fr: 'Pays de l’acheteur', en: 'Country of the buyer' },
  'purchases.lint.country-FR': { fr: 'France', en: 'France' },
  'purchases.lint.country-BE': { fr: 'Belgique', en: 'Belgium' },
  'purchases.lint.country-CA-QC': { fr: 'Québec', en: 'Québec' },
  'purchases.lint.date': { fr: 'Début de la consultation', en: 'Start of the consultation' },
  'purchases.lint.date-hint': {
    fr: 'Sans ce jour, les règles datées ne sont pas jugées.',
    en: 'Without this day, dated rules are not judged.',
  },
  'purchases.lint.amount': { fr: 'Montant estimé, hors taxes', en: 'Estimate, without tax' },
  'purchases.lint.amount-hint': { fr: 'De tout le besoin : 45 000', en: 'Of the whole need: 45000' },
  'purchases.lint.send': { fr: 'Relire', en: 'Review' },
  'purchases.lint.no-document': { fr: 'Choisissez un document.', en: 'Choose a document.' },
  'purchases.lint.unreadable': {
    fr: 'Le formulaire est arrivé abîmé. Envoyez-le à nouveau.',
    en: 'The form arrived damaged. Send it again.',
  },
  'purchases.lint.too-large': {
    fr: 'Les documents dépassent {most} Mo ensemble. Ôtez-en les images, ou donnez-les l’un après l’autre.',
    en: 'The documents are larger than {most} MB together. Take their pictures out, or give them one after the other.',
  },
  'purchases.lint.busy': {
    fr: 'Plusieurs dossiers sont relus en ce moment. Envoyez à nouveau le vôtre dans une minute.',
    en: 'Several tenders are being reviewed right now. Send yours again in a minute.',
  },
  'purchases.lint.secret': { fr: 'Votre dossier reste secret', en: 'Your tender stays secret' },
  'purchases.lint.secret-kept': {
    fr: 'Il est lu en mémoire par un programme séparé, sans réseau, puis oublié : ni son contenu ni son nom ne sont gardés, inscrits, indexés ou transmis.',
    en: 'It is read in memory by a program apart, without network, then forgotten: neither its content nor its name is kept, logged, indexed or passed on.',
  },
  'purchases.lint.secret-keeper': {
    fr: 'Cette halle est tenue par : {keeper}. Elle ne sait pas si ceux qui la tiennent vendent des logiciels ou des services ; demandez-le-leur si cela compte.',
    en: 'This halle is kept by: {keeper}. It does not know whether they sell software or services; ask them if that matters.',
  },
  'purchases.lint.secret-nobody': {
    fr: 'Cette halle ne dit pas qui la tient, ni si ceux qui la tiennent vendent des logiciels ou des services.',
    en: 'This halle does not say who keeps it, nor whether they sell software or services.',
  },
  'purchases.lint.secret-who': { fr: 'Qui tient cette halle', en: 'Who keeps this halle' },
  'purchases.lint.secret-home': {
    fr: 'La même relecture se fait chez vous, hors ligne : la commande « halle lint ».',
    en: 'The same review runs on your own machine, off line: the command “halle lint”.',
  },
  'purchases.lint.result': { fr: 'Ce qui est à vérifier', en: 'What is to be checked' },
  'purchases.lint.count': {
    fr: '{count, plural, =0 {Rien à signaler parmi les règles jugées} one {# point à vérifier} other {# points à vérifier}}',
    en: '{count, plural, =0 {Nothing to report among the rules judged} one {# point to check} other {# points to check}}',
  },
  'purchases.lint.severity-E': { fr: 'Probablement illégal', en: 'Probably unlawful' },
  'purchases.lint.severity-W': { fr: 'Mauvaise pratique', en: 'Bad pattern' },
  'purchases.lint.severity-I': { fr: 'Conseil', en: 'Advice' },
  'purchases.lint.instead': { fr: 'Par exemple : {words}', en: 'For example: {words}' },
  'purchases.lint.read-text': { fr: 'Le texte, avec ce qui est relevé', en: 'The text, with what was found' },
  'purchases.lint.text-cut': {
    fr: 'Le document est long : seules les lignes autour de ce qui est relevé sont montrées.',
    en: 'The document is long: only the lines around what was found are shown.',
  },
  'purchases.lint.open': { fr: 'Ce qui n’a pas été jugé', en: 'What was not judged' },
  'purchases.lint.summary': { fr: 'Résumé à envoyer', en: 'Summary to send' },
  'purchases.lint.summary-hint': {
    fr: 'À copier dans un message : il ne dit que les lignes et les règles.',
    en: 'To be copied into a message: it tells lines and rules only.',
  },
  'purchases.lint.next': { fr: 'Et ensuite ?', en: 'What next?' },
  'purchases.lint.next-again': { fr: 'Relire un autre dossier', en: 'Review another tender' },
  'purchases.lint.next-rules': { fr: 'Toutes les règles', en: 'All rules' },
  'purchases.lint.next-ways': { fr: 'Quelle voie d’achat ?', en: 'Which way to buy?' },
  'purchases.lint.rules-title': { fr: 'Les règles de la relecture', en: 'The rules of the review' },
  'purchases.lint.rules-lead': {
    fr: 'Chaque règle pose une question, dit pourquoi, par quel texte, et ce qu’il faut écrire à la place.',
    en: 'Each rule asks a question, says why, by which text, and what to write instead.',
  },
  'purchases.lint.rule-title': { fr: 'Règle {rule}', en: 'Rule {rule}' },
  'purchases.lint.rule-why': { fr: 'Pourquoi', en: 'Why' },
  'purchases.lint.rule-source': { fr: 'Source', en: 'Source' },
  'purchases.lint.rule-remedy': { fr: 'Que faire', en: 'What to do' },
  'purchases.lint.rule-before': { fr: 'Ce qui est relevé', en: 'What is reported' },
  'purchases.lint.rule-after': { fr: 'Ce que l’on peut écrire', en: 'What one may write' },
  'purchases.lint.rule-land': {
    fr: '{land, select, FR {Jugée pour la France seule} other {Jugée partout}}',
    en: '{land, select, FR {Judged for France alone} other {Judged everywhere}}',
  },
  'purchases.lint.no-rule': {
    fr: 'Cette règle n’existe pas. La liste des règles les montre toutes.',
    en: 'There is no such rule. The list of rules shows them all.',
  },
} satisfies Texts;
