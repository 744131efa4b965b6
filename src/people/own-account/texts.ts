// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences of the page of one’s own account.
import type { Texts } from '../../base/language.ts';

export const texts = {
  'people.account.deeds': {
    fr: 'Ce qui a été fait avec votre compte',
    en: 'What was done with your account',
  },
  'people.account.deeds-note': {
    fr: 'Les {most, number} derniers actes. Vous n’en reconnaissez pas un ? Fermez vos sessions, et dites-le à votre responsable des accès.',
    en: 'The {most, number} latest acts. You do not recognise one? Close your sessions, and tell who is in charge of access.',
  },
  'people.session-in-use': {
    fr: 'C’est la séance où vous êtes : pour la fermer, sortez.',
    en: 'This is the session you are in: to close it, sign out.',
  },
  'people.account.lead': {
    fr: 'Vous entrez par {address}. La halle ne montre cette adresse à personne d’autre.',
    en: 'You sign in by {address}. The halle shows this address to nobody else.',
  },
  'people.account.lead-no-address': {
    fr: 'Vous entrez par un service d’identité : la halle ne connaît pas votre adresse, et ne peut pas vous écrire.',
    en: 'You sign in by an identity service: the halle does not know your address, and cannot write to you.',
  },
  'people.account.exit': { fr: 'Sortir', en: 'Sign out' },
  'people.account.for': { fr: 'Pour qui vous agissez', en: 'For whom you act' },
  'people.account.for-none': {
    fr: 'Pour vous-même : aucune organisation n’est liée à ce compte.',
    en: 'For yourself: no organisation is linked to this account.',
  },
  'people.account.for-add': {
    fr: 'Entrer par la boîte officielle d’une organisation',
    en: 'Sign in by the official mailbox of an organisation',
  },
  'people.account.first-agent': { fr: 'premier agent, depuis le {day}', en: 'first agent, since {day}' },
  'people.account.agent': { fr: 'agent, depuis le {day}', en: 'agent, since {day}' },
  'people.account.data': { fr: 'Vos données', en: 'Your data' },
  'people.account.data-note': {
    fr: 'Tout ce que la halle garde de vous.',
    en: 'All that the halle keeps of you.',
  },
  'people.account.data-link': {
    fr: 'Voir, emporter ou effacer vos données',
    en: 'See your data, take it away or erase it',
  },
  'people.account.sessions': { fr: 'Vos séances', en: 'Your sessions' },
  'people.account.sessions-note': {
    fr: 'Une séance se ferme seule après {idle} jours sans visite, ou {all} jours en tout.',
    en: 'A session closes by itself after {idle} days without a visit, or {all} days in all.',
  },
  'people.account.browser': { fr: 'Navigateur', en: 'Browser' },
  'people.account.seen': { fr: 'Dernière visite', en: 'Last visit' },
  'people.account.begun': { fr: 'Ouverte', en: 'Opened' },
  'people.account.end': { fr: 'Fermer', en: 'Close' },
  'people.account.end-which': {
    fr: 'Fermer la séance {browser} ouverte le {day}',
    en: 'Close the session {browser} opened on {day}',
  },
  'people.account.here': { fr: 'celle-ci', en: 'this one' },
  'people.account.end-others': { fr: 'Fermer toutes les autres', en: 'Close all others' },
  'people.account.choices': { fr: 'Courrier', en: 'Mail' },
  'people.account.choices-note': {
    fr: 'Ce que vous demandez vous-même, comme un lien pour entrer, arrive toujours.',
    en: 'What you ask for yourself, such as a link to sign in, always comes.',
  },
  'people.account.lang': { fr: 'Langue des messages', en: 'Language of messages' },
  'people.account.letters': {
    fr: 'Recevoir la lettre du jour, quand il y a du nouveau',
    en: 'Get the letter of the day, when there is news',
  },
  'people.account.save': { fr: 'Enregistrer', en: 'Save' },
  'people.invited.title': { fr: 'On vous invite', en: 'You are invited' },
  'people.invited.line': {
    fr: '{name} vous invite à agir pour elle : {duty}. Rôles : {roles}.',
    en: '{name} invites you to act for it: {duty}. Roles: {roles}.',
  },
  'people.invited.yes': { fr: 'Accepter', en: 'Accept' },
  'people.invited.yes-which': {
    fr: 'Accepter l’invitation de {name}',
    en: 'Accept the invitation of {name}',
  },
  'people.invited.no': { fr: 'Refuser', en: 'Refuse' },
  'people.invited.no-which': { fr: 'Refuser l’invitation de {name}', en: 'Refuse the invitation of {name}' },
} as const satisfies Texts;
