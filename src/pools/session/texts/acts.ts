// SPDX-License-Identifier: AGPL-3.0-or-later
// What was done in a session, and why something may not be done now.
import type { Texts } from '../../../base/language.ts';

export const texts = {
  'pools.session.did.sit': { fr: '{who} s’assoit à la table', en: '{who} sits down at the table' },
  'pools.session.did.rise': { fr: '{who} quitte la table', en: '{who} leaves the table' },
  'pools.session.did.story': { fr: 'Histoire : {story}', en: 'Story: {story}' },
  'pools.session.did.start': { fr: 'Point de départ : {layout}', en: 'Start: {layout}' },
  'pools.session.did.enter': { fr: 'Entre : {actor}', en: 'Enters: {actor}' },
  'pools.session.did.leave': { fr: 'Sort : {actor}', en: 'Leaves: {actor}' },
  'pools.session.did.hold': { fr: '{actor} tient {thing}', en: '{actor} holds {thing}' },
  'pools.session.did.decide': { fr: '{actor} décide {matter}', en: '{actor} decides {matter}' },
  'pools.session.did.pay': { fr: '{from} paie {to}', en: '{from} pays {to}' },
  'pools.session.did.unpay': { fr: '{from} ne paie plus {to}', en: '{from} no longer pays {to}' },
  'pools.session.did.prefer': { fr: '{who} préfère : {answer}', en: '{who} prefers: {answer}' },
  'pools.session.did.write': { fr: 'Écrit, « {clause} » : {answer}', en: 'Written, “{clause}”: {answer}' },
  'pools.session.did.agree': { fr: 'Le modèle convient à {who}', en: 'The model suits {who}' },
  'pools.session.did.object': {
    fr: 'Le modèle ne convient pas à {who}',
    en: 'The model does not suit {who}',
  },
  'pools.session.did.draw': { fr: 'Une carte est tirée', en: 'A card is drawn' },
  'pools.session.did.set-aside': {
    fr: 'La carte est mise de côté, sans réponse',
    en: 'The card is set aside, without an answer',
  },
  'pools.session.did.speak': {
    fr: 'La parole à {who}, pour {minutes, plural, one {# minute} other {# minutes}}',
    en: 'The floor to {who}, for {minutes, plural, one {# minute} other {# minutes}}',
  },
  'pools.session.did.pause': { fr: 'Pause', en: 'Pause' },
  'pools.session.did.resume': { fr: 'On reprend', en: 'Resumed' },
  'pools.session.did.end': { fr: 'La séance est finie', en: 'The session is over' },
  'pools.session.is-over': {
    fr: 'La séance est finie : revenez une étape en arrière pour la continuer.',
    en: 'The session is over: go one step back to continue it.',
  },
  'pools.session.is-paused': {
    fr: 'La séance est en pause : reprenez-la d’abord.',
    en: 'The session is paused: resume it first.',
  },
  'pools.session.not-on-board': {
    fr: 'Cet acteur n’est pas sur la table : faites-le entrer d’abord.',
    en: 'This actor is not on the table: let it enter first.',
  },
  'pools.session.seller-decides': {
    fr: 'Qui vend ne décide pas : choisissez un autre acteur.',
    en: 'Whoever sells does not decide: choose another actor.',
  },
  'pools.session.pays-itself': {
    fr: 'Personne ne se paie soi-même : choisissez deux acteurs.',
    en: 'Nobody pays themselves: choose two actors.',
  },
  'pools.session.already': { fr: 'C’est déjà ainsi.', en: 'It is so already.' },
  'pools.session.cards-drawn': {
    fr: 'Les cartes sont tirées : le point de départ ne change plus. Changez le modèle, ou recommencez.',
    en: 'Cards have been drawn: the start does not change any more. Change the model, or begin again.',
  },
  'pools.session.not-at-table': {
    fr: 'Cette administration n’est pas à la table : elle doit s’asseoir d’abord.',
    en: 'This body is not at the table: it has to sit down first.',
  },
  'pools.session.no-wording': {
    fr: 'Cette formulation n’existe pas : choisissez-en une de la liste.',
    en: 'There is no such wording: choose one of the list.',
  },
  'pools.session.unanswered': {
    fr: 'La carte attend une réponse : écrivez d’abord la clause qui manque.',
    en: 'The card waits for an answer: first write the clause that is missing.',
  },
  'pools.session.no-layout': { fr: 'Choisissez d’abord un point de départ.', en: 'Choose a start first.' },
  'pools.session.card-lies': {
    fr: 'Une carte est sur la table : répondez-y avant d’en tirer une autre.',
    en: 'A card lies on the table: answer it before another is drawn.',
  },
  'pools.session.not-agreed': {
    fr: 'Le modèle ne convient pas encore à tous : une carte se tire quand chacun est d’accord.',
    en: 'The model does not suit everybody yet: a card is drawn when each agrees.',
  },
  'pools.session.no-cards': {
    fr: 'Toutes les cartes sont tirées : finissez la séance.',
    en: 'All cards have been drawn: end the session.',
  },
  'pools.session.no-card': { fr: 'Aucune carte n’est sur la table.', en: 'No card lies on the table.' },
  'pools.session.not-paused': { fr: 'La séance n’est pas en pause.', en: 'The session is not paused.' },
  'pools.session.unreadable': {
    fr: '« {act} » ne veut rien dire ici : cette étape a été laissée de côté.',
    en: '“{act}” means nothing here: this step was left out.',
  },
  'pools.session.left-out': {
    fr: 'Étape « {act} » laissée de côté : {why}',
    en: 'Step “{act}” left out: {why}',
  },
  'pools.session.too-long': {
    fr: 'Cet exercice est trop long pour une adresse : finissez-le ici, ou recommencez-en un.',
    en: 'This exercise is too long for an address: end it here, or begin another.',
  },
} as const satisfies Texts;
