// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences of the hearing of providers, apart from the members of a pool.
import type { Texts } from '../../base/language.ts';

export const texts = {
  'pools.hearing.title': { fr: 'Les prestataires, entendus à part', en: 'Providers, heard apart' },
  'pools.hearing.lead': {
    fr: 'Personne qui peut vendre ne siège dans le groupement. Le groupement pose les mêmes questions à tous ; chacun répond une fois, et ce qu’il a dit est gardé.',
    en: 'Nobody who may sell sits in the pool. The pool asks all the same questions; each answers once, and what it said is kept.',
  },
  'pools.hearing.none': {
    fr: 'Cette page est pour les membres du groupement, et pour les prestataires à qui il pose ses questions.',
    en: 'This page is for the members of the pool, and for the providers whom it asks its questions.',
  },
  'pools.hearing.questions': { fr: 'Les questions', en: 'The questions' },
  'pools.hearing.questions-note': {
    fr: 'Les mêmes pour tous. Dès qu’un prestataire a répondu, aucune ne s’ajoute.',
    en: 'The same for all. As soon as a provider has answered, none is added.',
  },
  'pools.hearing.no-questions': {
    fr: 'Le groupement n’a encore rien demandé. Qui le coordonne pose les questions.',
    en: 'The pool has asked nothing yet. Who coordinates it asks the questions.',
  },
  'pools.hearing.example': {
    fr: 'Exemple inventé : « Comment reprenez-vous un registre tenu sur papier ? »',
    en: 'Made-up example: “How do you take over a register kept on paper?”',
  },
  'pools.hearing.ask': { fr: 'Poser une question', en: 'Ask a question' },
  'pools.hearing.ask-words': { fr: 'La question', en: 'The question' },
  'pools.hearing.ask-hint': {
    fr: 'Sans montant et sans nom d’entreprise : la consultation vient après.',
    en: 'Without an amount and without the name of a firm: the purchase comes later.',
  },
  'pools.hearing.ask-button': { fr: 'Poser cette question à tous', en: 'Ask all this question' },
  'pools.hearing.answers': { fr: 'Ce qu’ils ont répondu', en: 'What they answered' },
  'pools.hearing.answers-note': {
    fr: 'Lu par les membres du groupement seuls. Une réponse n’est pas une offre.',
    en: 'Read by the members of the pool alone. An answer is not an offer.',
  },
  'pools.hearing.no-answers': { fr: 'Personne n’a encore répondu.', en: 'Nobody has answered yet.' },
  'pools.hearing.answer': { fr: 'Votre réponse', en: 'Your answer' },
  'pools.hearing.answer-to': { fr: 'Réponse à : {question}', en: 'Answer to: {question}' },
  'pools.hearing.answer-hint': {
    fr: 'Une seule fois, telle quelle ; sans prix.',
    en: 'Once only, as it stands; without a price.',
  },
  'pools.hearing.answer-button': { fr: 'Répondre', en: 'Answer' },
  'pools.hearing.answered': { fr: 'Vous avez répondu :', en: 'You answered:' },
  'pools.hearing.for': { fr: 'Au nom de', en: 'On behalf of' },
  'pools.hearing.begun': {
    fr: 'Un prestataire a déjà répondu : les questions restent les mêmes pour tous.',
    en: 'A provider has answered already: the questions stay the same for all.',
  },
  'pools.hearing.over': {
    fr: 'Ce groupement est terminé : plus personne n’y répond.',
    en: 'This pool is over: nobody answers there any more.',
  },
  'pools.hearing.many': {
    fr: 'Douze questions suffisent : reprenez celles qui sont posées.',
    en: 'Twelve questions are enough.',
  },
  'pools.hearing.already': {
    fr: 'Vous avez déjà répondu à cette question : la réponse est gardée.',
    en: 'You have answered this question already: the answer is kept.',
  },
  'pools.hearing.not-seller': {
    fr: 'Seul un prestataire inscrit répond ici : inscrivez d’abord votre organisation.',
    en: 'Only a registered provider answers here: first register your organisation.',
  },
  'pools.hearing.no-question': {
    fr: 'Cette question n’existe pas dans ce groupement.',
    en: 'There is no such question in this pool.',
  },
  'pools.hearing.to-pool': { fr: 'Revenir au groupement', en: 'Back to the pool' },
  'pools.hearing.next': { fr: 'La suite', en: 'What comes next' },
  'pools.hearing.next-how': {
    fr: 'Les réponses servent au groupement à écrire son besoin ; la consultation reste ouverte à tous.',
    en: 'The answers help the pool to write down its need; the purchase stays open to all.',
  },
} as const satisfies Texts;
