// SPDX-License-Identifier: AGPL-3.0-or-later
// What the desk and the commands say of sheets that a person corrects, hides, or settles.
import type { Texts } from '../../base/language.ts';

/** As the journal says it. */
export const doneTexts = {
  'catalogue.done.sheet-corrected': {
    fr: 'Le {day}, ceux qui tiennent la halle ont corrigé une fiche.',
    en: 'On {day}, those who keep the halle corrected a sheet.',
  },
  'catalogue.done.sheet-hidden': {
    fr: 'Le {day}, ceux qui tiennent la halle ont masqué une fiche.',
    en: 'On {day}, those who keep the halle hid a sheet.',
  },
  'catalogue.done.picture-withdrawn': {
    fr: 'Le {day}, ceux qui tiennent la halle ont retiré une image d’une fiche.',
    en: 'On {day}, those who keep the halle withdrew a picture from a sheet.',
  },
  'catalogue.done.contest-settled': {
    fr: 'Le {day}, ceux qui tiennent la halle ont tranché ce qu’un projet contestait.',
    en: 'On {day}, those who keep the halle settled what a project contested.',
  },
  'catalogue.done.correction-undone': {
    fr: 'Le {day}, ceux qui tiennent la halle ont défait une correction.',
    en: 'On {day}, those who keep the halle undid a correction.',
  },
} as const satisfies Texts;

export const texts = {
  'catalogue.mending.word': {
    fr: 'fiches',
    en: 'sheets',
  },
  'catalogue.mending.title': {
    fr: 'Les fiches',
    en: 'The sheets',
  },
  'catalogue.mending.why': {
    fr: 'Corriger un champ, masquer une fiche, trancher une contestation ; chaque parole est datée, motivée, et se défait.',
    en: 'Correct a field, hide a sheet, settle a contest; each word is dated, has its reason, and can be undone.',
  },
  'catalogue.mending.standing': {
    fr: 'Ce qui vaut aujourd’hui',
    en: 'What holds today',
  },
  'catalogue.mending.standing-note': {
    fr: 'Une correction l’emporte sur toutes les sources tant qu’elle n’est pas défaite.',
    en: 'A correction wins over all sources until it is undone.',
  },
  'catalogue.mending.none-yet': {
    fr: 'Aucune correction ne vaut aujourd’hui.',
    en: 'No correction holds today.',
  },
  'catalogue.mending.correct': {
    fr: 'Corriger un champ',
    en: 'Correct a field',
  },
  'catalogue.mending.hide': {
    fr: 'Masquer une fiche',
    en: 'Hide a sheet',
  },
  'catalogue.mending.hide-note': {
    fr: 'Elle ne paraît plus nulle part ; ses sources restent, et elle revient d’un clic.',
    en: 'It appears nowhere any more; its sources stay, and it comes back with a click.',
  },
  'catalogue.mending.withdraw': {
    fr: 'Retirer une image',
    en: 'Withdraw a picture',
  },
  'catalogue.mending.withdraw-note': {
    fr: 'Elle quitte la fiche aussitôt, et cette halle dans le quart d’heure ; elle n’est plus cherchée.',
    en: 'It leaves the sheet at once, and this halle within a quarter of an hour; it is fetched no more.',
  },
  'catalogue.mending.picture': {
    fr: 'Adresse de l’image',
    en: 'Address of the picture',
  },
  'catalogue.mending.picture-hint': {
    fr: 'Celle de l’image de cette halle, ou celle de l’original que donne sa légende.',
    en: 'That of the picture of this halle, or of the original that its caption gives.',
  },
  'catalogue.mending.no-picture': {
    fr: 'Ce logiciel n’a pas d’image à cette adresse. Copiez celle de l’image, sur sa fiche.',
    en: 'This software has no picture at that address. Copy that of the picture, on its sheet.',
  },
  'catalogue.mending.said-withdraws': {
    fr: 'Image retirée : {address}',
    en: 'Picture withdrawn: {address}',
  },
  'catalogue.mending.troubled': {
    fr: 'Les images qui manquent',
    en: 'Pictures that lack',
  },
  'catalogue.mending.troubled-note': {
    fr: 'Des sources les nomment ; voici pourquoi elles ne sont pas montrées, ou pas à jour.',
    en: 'Sources name them; here is why they are not shown, or not up to date.',
  },
  'catalogue.mending.troubled-none': {
    fr: 'Aucune image que nomme une source ne manque.',
    en: 'No picture that a source names lacks.',
  },
  'catalogue.mending.troubled-one': {
    fr: '{day} : {why}{shown, select, yes { La copie d’avant est montrée.} other {}}',
    en: '{day}: {why}{shown, select, yes { The copy made before is shown.} other {}}',
  },
  'catalogue.mending.role': {
    fr: '{role, select, logo {logo} other {capture d’écran}}',
    en: '{role, select, logo {logo} other {screenshot}}',
  },
  'catalogue.mending.command-withdraw': {
    fr: 'Retire une image d’une fiche',
    en: 'Withdraws a picture from a sheet',
  },
  'catalogue.mending.command-picture': {
    fr: 'adresse de l’image',
    en: 'address of the picture',
  },
  'catalogue.mending.command-pictures': {
    fr: 'Les images qui ne sont pas montrées, et pourquoi',
    en: 'Pictures that are not shown, and why',
  },
  'catalogue.mending.settle': {
    fr: 'Trancher une contestation',
    en: 'Settle a contest',
  },
  'catalogue.mending.settle-note': {
    fr: 'Le projet conteste par son fichier .halle.yml. Votre réponse est montrée sur sa fiche à la place de « pas tranché ».',
    en: 'The project contests by its file .halle.yml. Your answer is shown on its sheet in the place of “not settled”.',
  },
  'catalogue.mending.undo': {
    fr: 'Défaire',
    en: 'Undo',
  },
  'catalogue.mending.undo-reason': {
    fr: 'Cette parole ne vaut plus.',
    en: 'This word no longer holds.',
  },
  'catalogue.mending.software': {
    fr: 'Logiciel',
    en: 'Software',
  },
  'catalogue.mending.software-hint': {
    fr: 'Son nom, ou l’adresse de sa fiche.',
    en: 'Its name, or the address of its sheet.',
  },
  'catalogue.mending.field': {
    fr: 'Ce qui est faux',
    en: 'What is wrong',
  },
  'catalogue.mending.value': {
    fr: 'Ce qui est juste',
    en: 'What is right',
  },
  'catalogue.mending.value-hint': {
    fr: 'Plusieurs valeurs entre virgules ; pour un pays FR, pour une langue fr ; oui ou non.',
    en: 'Several values between commas; FR for a country, fr for a language; yes or no.',
  },
  'catalogue.mending.outcome': {
    fr: 'Ce qu’il en est',
    en: 'What becomes of it',
  },
  'catalogue.mending.granted': {
    fr: 'Le projet a raison',
    en: 'The project is right',
  },
  'catalogue.mending.kept': {
    fr: 'La lettre reste',
    en: 'The letter stands',
  },
  'catalogue.mending.answer': {
    fr: 'Votre réponse',
    en: 'Your answer',
  },
  'catalogue.mending.answer-hint': {
    fr: 'Montrée sur la fiche, et gardée comme motif.',
    en: 'Shown on the sheet, and kept as the reason.',
  },
  'catalogue.mending.none': {
    fr: 'Cette correction n’existe pas, ou elle est déjà défaite.',
    en: 'There is no such correction, or it is undone already.',
  },
  'catalogue.mending.no-contest': {
    fr: 'Ce projet ne conteste rien aujourd’hui.',
    en: 'This project contests nothing today.',
  },
  'catalogue.mending.no-function': {
    fr: '« {typed} » n’est pas une fonction connue. « halle remarks functions » les dit toutes.',
    en: '“{typed}” is no known function. “halle remarks functions” tells them all.',
  },
  'catalogue.mending.no-code': {
    fr: '« {typed} » n’est pas un code : écrivez FR, BE, CA pour un pays, fr, en, nl pour une langue.',
    en: '“{typed}” is no code: write FR, BE, CA for a country, fr, en, nl for a language.',
  },
  'catalogue.mending.yes-or-no': {
    fr: 'Écrivez oui ou non.',
    en: 'Write yes or no.',
  },
  'catalogue.mending.said-correct': {
    fr: '{field} : {value}',
    en: '{field}: {value}',
  },
  'catalogue.mending.said-hides': {
    fr: 'Fiche masquée',
    en: 'Sheet hidden',
  },
  'catalogue.mending.said-settles': {
    fr: 'Contestation tranchée : {outcome, select, granted {le projet a raison} other {la lettre reste}}',
    en: 'Contest settled: {outcome, select, granted {the project is right} other {the letter stands}}',
  },
  'catalogue.mending.said-on': {
    fr: 'Le {day}. {because}',
    en: 'On {day}. {because}',
  },
  'catalogue.mending.command': {
    fr: 'Corrections, fiches masquées et contestations tranchées',
    en: 'Corrections, hidden sheets and settled contests',
  },
  'catalogue.mending.command-list': {
    fr: 'Celles qui valent aujourd’hui',
    en: 'Those that hold today',
  },
  'catalogue.mending.command-correct': {
    fr: 'Corrige un champ d’une fiche',
    en: 'Corrects a field of a sheet',
  },
  'catalogue.mending.command-hide': {
    fr: 'Masque une fiche',
    en: 'Hides a sheet',
  },
  'catalogue.mending.command-settle': {
    fr: 'Tranche ce qu’un projet conteste',
    en: 'Settles what a project contests',
  },
  'catalogue.mending.command-undo': {
    fr: 'Défait une correction',
    en: 'Undoes a correction',
  },
  'catalogue.mending.command-slug': {
    fr: 'mot de l’adresse du logiciel',
    en: 'word of the software’s address',
  },
  'catalogue.mending.command-id': {
    fr: 'numéro de la correction',
    en: 'number of the correction',
  },
  'catalogue.mending.command-field': {
    fr: 'ce qui est faux : {words}',
    en: 'what is wrong: {words}',
  },
  'catalogue.mending.command-outcome': {
    fr: 'granted (le projet a raison) ou kept (la lettre reste)',
    en: 'granted (the project is right) or kept (the letter stands)',
  },
  'catalogue.mending.bad-field': {
    fr: 'Dites --field : {words}.',
    en: 'Say --field: {words}.',
  },
  'catalogue.mending.bad-outcome': {
    fr: 'Dites --outcome granted ou kept.',
    en: 'Say --outcome granted or kept.',
  },
  'catalogue.mending.told-done': {
    fr: 'C’est fait : {id}',
    en: 'Done: {id}',
  },
} as const satisfies Texts;
