// SPDX-License-Identifier: AGPL-3.0-or-later
// What the desk of those who keep the halle says about remarks.
import type { Texts } from '../base/language.ts';
import { texts } from './texts.ts';

export const deskOwnTexts = {
  'remarks.desk.word': { fr: 'messages', en: 'messages' },
  'remarks.desk.title': { fr: 'Messages reçus', en: 'Messages received' },
  'remarks.desk.why': {
    fr: 'Logiciels qui manquent, fiches qui se trompent, signalements, questions.',
    en: 'Software that is missing, sheets that are wrong, reports, questions.',
  },
  'remarks.desk.waiting': { fr: 'Ils attendent une réponse', en: 'They wait for an answer' },
  'remarks.desk.none': { fr: 'Aucun message n’attend.', en: 'No message waits.' },
  'remarks.desk.done': { fr: 'Répondus', en: 'Answered' },
  'remarks.desk.written-on': { fr: 'Écrit le {day}', en: 'Written on {day}' },
  'remarks.desk.from': { fr: 'Au nom de {name}', en: 'In the name of {name}' },
  'remarks.desk.wants': {
    fr: '{wants, select, yes {Attend une réponse.} other {N’a pas laissé d’adresse.}}',
    en: '{wants, select, yes {Waits for an answer.} other {Left no address.}}',
  },
  'remarks.desk.answered-on': {
    fr: '{outcome, select, accepted {Accepté} declined {Non retenu} other {Noté}} le {day} :',
    en: '{outcome, select, accepted {Accepted} declined {Not kept} other {Noted}} on {day}:',
  },
  'remarks.desk.answer-open': { fr: 'Répondre', en: 'Answer' },
  'remarks.desk.proposal-open': { fr: 'Mettre au catalogue', en: 'Put in the catalogue' },
  'remarks.desk.correction-open': { fr: 'Corriger la fiche', en: 'Correct the sheet' },
  'remarks.desk.answer': { fr: 'Votre réponse', en: 'Your answer' },
  'remarks.desk.answer-hint': {
    fr: 'Elle part à qui a écrit, s’il a laissé une adresse, et reste comme motif de l’acte.',
    en: 'It goes to who wrote, if they left an address, and is kept as the reason of the deed.',
  },
  'remarks.desk.outcome': { fr: 'Ce qu’il en est', en: 'What becomes of it' },
  'remarks.desk.accepted': { fr: 'C’est accepté', en: 'It is accepted' },
  'remarks.desk.declined': { fr: 'Ce n’est pas retenu', en: 'It is not kept' },
  'remarks.desk.noted': { fr: 'C’est noté, rien à changer', en: 'It is noted, nothing to change' },
  'remarks.desk.send': { fr: 'Répondre', en: 'Answer' },
  'remarks.desk.accept': { fr: 'Accepter et répondre', en: 'Accept and answer' },
  'remarks.desk.summary': { fr: 'Ce qu’il fait, en une phrase', en: 'What it does, in one sentence' },
  'remarks.desk.summary-hint': {
    fr: 'En français, sans éloge : « Suit les concessions du cimetière ».',
    en: 'In French, without praise: “Suit les concessions du cimetière”.',
  },
  'remarks.desk.licence': { fr: 'Licence', en: 'Licence' },
  'remarks.desk.licence-hint': {
    fr: 'Son identifiant SPDX (AGPL-3.0-or-later) ; vide si elle n’est pas connue.',
    en: 'Its SPDX identifier (AGPL-3.0-or-later); empty if it is not known.',
  },
  'remarks.desk.function': { fr: 'À quoi il sert', en: 'What it is for' },
  'remarks.desk.no-function': { fr: 'Aucune fonction connue', en: 'No known function' },
  'remarks.desk.field': { fr: 'Ce qui est faux', en: 'What is wrong' },
  'remarks.desk.field.name': { fr: 'Le nom', en: 'The name' },
  'remarks.desk.field.website': { fr: 'L’adresse du site', en: 'The address of the site' },
  'remarks.desk.field.documentation': {
    fr: 'L’adresse du mode d’emploi',
    en: 'The address of the documentation',
  },
  'remarks.desk.field.licence': { fr: 'La licence', en: 'The licence' },
  'remarks.desk.field.summary': {
    fr: 'La phrase qui dit ce qu’il fait',
    en: 'The sentence that says what it does',
  },
  'remarks.desk.field.functions': {
    fr: 'Ce à quoi il sert',
    en: 'What it is for',
  },
  'remarks.desk.field.countries': {
    fr: 'Les pays visés',
    en: 'The countries meant',
  },
  'remarks.desk.field.languages': {
    fr: 'Les langues qu’il parle',
    en: 'The languages it speaks',
  },
  'remarks.desk.field.madeForLocalAuthorities': {
    fr: 'Fait pour les collectivités, ou non',
    en: 'Made for local authorities, or not',
  },
  'remarks.desk.value': { fr: 'Ce qui est juste', en: 'What is right' },
  'remarks.command': { fr: 'Ce qui a été écrit à la halle', en: 'What was written to the halle' },
  'remarks.command-list': { fr: 'Ceux qui attendent une réponse', en: 'Those that wait for an answer' },
  'remarks.command-answer': { fr: 'Répond à un message', en: 'Answers a message' },
  'remarks.command-accept': {
    fr: 'Met au catalogue le logiciel qu’un message propose, et répond',
    en: 'Puts the software that a message proposes in the catalogue, and answers',
  },
  'remarks.command-correct': {
    fr: 'Corrige la fiche dont parle un message, et répond',
    en: 'Corrects the sheet that a message is about, and answers',
  },
  'remarks.command-summary': {
    fr: 'Ce qu’il fait, en une phrase, en français et sans éloge',
    en: 'What it does, in one sentence, in French and without praise',
  },
  'remarks.command-name': {
    fr: 'Son nom ; sans cette option, celui du message',
    en: 'Its name; without this option, that of the message',
  },
  'remarks.command-url': {
    fr: 'Adresse de son code ou de son site ; sans cette option, celle du message',
    en: 'Address of its code or of its site; without this option, that of the message',
  },
  'remarks.command-function': {
    fr: 'À quoi il sert : nom ou identifiant d’une fonction du thésaurus',
    en: 'What it is for: name or identifier of a function of the thesaurus',
  },
  'remarks.command-functions': {
    fr: 'Toutes les fonctions du thésaurus, chacune avec son identifiant',
    en: 'All functions of the thesaurus, each with its identifier',
  },
  'remarks.command-nearest': {
    fr: 'Les plus proches : {nearest}. Toutes : halle remarks functions.',
    en: 'The nearest: {nearest}. All of them: halle remarks functions.',
  },
  'remarks.command-field': { fr: 'Ce qui est faux : {words}', en: 'What is wrong: {words}' },
  'remarks.command-wrong': { fr: '{option} : {why}', en: '{option}: {why}' },
  'remarks.command-id': { fr: 'Numéro du message', en: 'Number of the message' },
  'remarks.command-outcome': {
    fr: 'accepted, declined ou noted',
    en: 'accepted, declined or noted',
  },
  'remarks.command-reason': { fr: 'La réponse, gardée comme motif', en: 'The answer, kept as the reason' },
  'remarks.told-none': { fr: 'Aucun message n’attend.', en: 'No message waits.' },
  'remarks.told': { fr: 'Répondu : {id}', en: 'Answered: {id}' },
  'remarks.bad-outcome': {
    fr: 'Dites --outcome accepted, declined ou noted.',
    en: 'Say --outcome accepted, declined or noted.',
  },
} as const satisfies Texts;

export const deskTexts = { ...texts, ...deskOwnTexts };
