// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences about forms and what was wrong in them.
import type { Texts } from '../../base/language.ts';

export const texts = {
  'form.summary': {
    fr: '{n, plural, one {Un champ est à corriger} other {# champs sont à corriger}}. Rien de ce que vous avez écrit n’est perdu.',
    en: '{n, plural, one {One field needs correcting} other {# fields need correcting}}. Nothing that you wrote is lost.',
  },
  'form.summary-whole': {
    fr: 'Ce n’est pas encore fait. Rien de ce que vous avez écrit n’est perdu.',
    en: 'This is not done yet. Nothing that you wrote is lost.',
  },
  'form.title': { fr: 'À corriger : {title}', en: 'To correct: {title}' },
  'form.error': { fr: 'À corriger :', en: 'To correct:' },
  'form.empty': { fr: 'Ce champ est vide.', en: 'This field is empty.' },
  'form.too-long': {
    fr: 'C’est trop long : {most, plural, one {un caractère} other {# caractères}} au plus.',
    en: 'This is too long: {most, plural, one {one character} other {# characters}} at most.',
  },
  'form.too-short': {
    fr: 'C’est trop court : {least, plural, one {un caractère} other {# caractères}} au moins.',
    en: 'This is too short: {least, plural, one {one character} other {# characters}} at least.',
  },
  'form.not-offered': {
    fr: 'Choisissez une des réponses proposées.',
    en: 'Choose one of the answers offered.',
  },
  'form.no-button': { fr: 'Pressez un des boutons du formulaire.', en: 'Press one of the form’s buttons.' },
  'form.bad-url': {
    fr: 'Cette adresse ne peut pas être lue. Elle ressemble à https://www.commune.example.',
    en: 'This address cannot be read. It looks like https://www.town.example.',
  },
  'form.bad-amount': {
    fr: '« {written} » n’est pas un montant. Écrivez-le en chiffres : 1 500 ou 1 500,50.',
    en: '“{written}” is not an amount. Write it in figures: 1500 or 1500.50.',
  },
  'form.bad-integer': {
    fr: '« {written} » n’est pas un nombre qui convient ici. Écrivez-le en chiffres, sans virgule.',
    en: '“{written}” is not a number that fits here. Write it in figures, without a comma.',
  },
  'form.bad-number': {
    fr: '« {written} » n’est pas un nombre qui convient ici. Écrivez-le en chiffres : 10 ou 7,5.',
    en: '“{written}” is not a number that fits here. Write it in figures: 10 or 7.5.',
  },
  'form.bad-day': {
    fr: '« {written} » n’est pas un jour. Écrivez-le ainsi : 2027-03-31.',
    en: '“{written}” is not a day. Write it like this: 2027-03-31.',
  },
  'form.bad-month': {
    fr: '« {written} » n’est pas un mois. Écrivez-le ainsi : 2027-03.',
    en: '“{written}” is not a month. Write it like this: 2027-03.',
  },
  'form.unknown-name': {
    fr: 'Nous ne connaissons pas « {written} ». Vérifiez l’orthographe, ou écrivez son nom complet.',
    en: 'We do not know “{written}”. Check the spelling, or write its full name.',
  },
  'form.which-one': {
    fr: 'Nous ne savons pas ce que désigne « {written} ». Choisissez ci-dessous, ou écrivez son nom complet.',
    en: 'We cannot tell which one “{written}” is. Choose below, or write its full name.',
  },
  'form.nearest': {
    fr: 'Au lieu de « {written} », vouliez-vous dire…',
    en: 'Instead of “{written}”, did you mean…',
  },
  'form.as-typed': { fr: 'Aucun de ceux-ci', en: 'None of these' },
  'form.file-again': {
    fr: 'Choisissez de nouveau le fichier : votre navigateur ne le garde pas.',
    en: 'Choose the file again: your browser does not keep it.',
  },
  'form.old': {
    fr: 'Vous êtes entré de nouveau depuis que cette page était ouverte. Relisez ce que vous aviez écrit, puis envoyez-le.',
    en: 'You have signed in again since this page was opened. Read again what you wrote, then send it.',
  },
  'form.early': {
    fr: 'Vos mots sont tous là. Relisez-les, dites au nom de qui, puis envoyez : rien n’est encore publié.',
    en: 'Your words are all here. Read them again, say in whose name, then send: nothing is published yet.',
  },
  'form.resume-title': { fr: 'Votre séance est finie', en: 'Your session is over' },
  'form.resume': {
    fr: 'Ce que vous avez écrit est encore dans cette page, et nulle part ailleurs. Ne la fermez pas : entrez dans un autre onglet, revenez ici, puis continuez.',
    en: 'What you wrote is still in this page, and nowhere else. Do not close it: sign in from another tab, come back here, then go on.',
  },
  'form.resume-kept': {
    fr: 'Ce que vous avez écrit est gardé {hours} heures, et personne d’autre ne peut le lire. Entrez : vous le retrouverez tel que vous l’avez laissé, prêt à être envoyé.',
    en: 'What you wrote is kept for {hours} hours, and nobody else can read it. Sign in: you will find it as you left it, ready to be sent.',
  },
  'form.resume-enter': { fr: 'Entrer et retrouver ce que j’écrivais', en: 'Sign in and find what I wrote' },
  'form.resume-over': {
    fr: 'Ce qui avait été écrit n’est plus gardé : il l’est {hours} heures. Reprenez depuis la page du formulaire.',
    en: 'What was written is no longer kept: it is for {hours} hours. Start again from the page of the form.',
  },
  'form.resume-other': {
    fr: 'Ce qui avait été écrit l’a été par un autre compte que celui où vous êtes entré. Sortez, puis entrez comme la première fois : il y est encore.',
    en: 'What was written was written by another account than the one you are signed in to. Sign out, then sign in as the first time: it is still there.',
  },
  'form.resume-sign-in': { fr: 'Entrer, dans un autre onglet', en: 'Sign in, in another tab' },
  'form.resume-button': { fr: 'Je suis entré : continuer', en: 'I have signed in: go on' },
  'form.names.list': { fr: 'Propositions', en: 'Suggestions' },
  'form.names.none': { fr: 'Aucune proposition.', en: 'No suggestion.' },
  'form.names.one': {
    fr: 'Une proposition : flèche vers le bas pour la choisir.',
    en: 'One suggestion: arrow down to choose it.',
  },
  'form.names.some': {
    fr: '{n} propositions : flèche vers le bas pour choisir.',
    en: '{n} suggestions: arrow down to choose.',
  },
} as const satisfies Texts;
