// SPDX-License-Identifier: AGPL-3.0-or-later
// Agents who are invited, admitted and removed, and the mails that say so.
import type { Texts } from '../../base/language.ts';

export const agentTexts = {
  'people.no-duty': {
    fr: 'Dites la fonction en quelques mots, sans nom ni adresse : « secrétariat », « direction ».',
    en: 'Say the duty in a few words, without name or address: “secretariat”, “management”.',
  },
  'people.no-agent': {
    fr: 'Cette personne n’agit pas, ou plus, pour l’organisation.',
    en: 'This person does not act, or no longer acts, for the organisation.',
  },
  'people.no-invitation': {
    fr: 'Cette invitation n’est plus valable. Demandez-en une autre.',
    en: 'This invitation no longer holds. Ask for another.',
  },
  'people.no-mandate': {
    fr: 'Ce droit d’agir a déjà été retiré, ou n’est pas de votre organisation.',
    en: 'This right to act was withdrawn already, or is not your organisation’s.',
  },
  'people.last-admin': {
    fr: 'Quelqu’un doit pouvoir admettre les autres : donnez d’abord la responsabilité des accès à une autre personne.',
    en: 'Somebody must be able to admit the others: first put another person in charge of access.',
  },
  'people.invitation.subject': {
    fr: '{name} vous invite à agir pour elle sur Halle',
    en: '{name} invites you to act for it on Halle',
  },
  'people.invitation.words': {
    fr: 'Vous pouvez agir pour {name} sur Halle, la halle du logiciel libre public, pour la fonction : {duty}.',
    en: 'You may act for {name} on Halle, the market of public free software, for the duty: {duty}.',
  },
  'people.invitation.how': {
    fr: 'Ce bouton vous fait entrer et accepte l’invitation, sans mot de passe. Il sert une fois, pendant {days} jours.',
    en: 'This button signs you in and accepts the invitation, without a password. It works once, within {days} days.',
  },
  'people.invitation.enter': { fr: 'Accepter et entrer', en: 'Accept and sign in' },
  'people.invitation.not-you': {
    fr: 'Si ce message ne vous concerne pas, ne faites rien : personne n’agira en votre nom.',
    en: 'If this message is not for you, do nothing: nobody will act in your name.',
  },
  'people.admins.subject': {
    fr: 'Halle : qui administre {name} a changé',
    en: 'Halle: who administers {name} has changed',
  },
  'people.admins.no-duty': { fr: 'premier agent', en: 'first agent' },
  'people.admins.first': {
    fr: 'Le {day}, la personne qui a ouvert le lien envoyé à cette boîte est devenue premier agent de {name} et responsable des accès.',
    en: 'On {day}, the person who opened the link sent to this mailbox became the first agent of {name}, in charge of access.',
  },
  'people.admins.again': {
    fr: 'Le {day}, la personne qui a ouvert le lien envoyé à cette boîte est devenue responsable des accès de {name} : plus personne ne l’était.',
    en: 'On {day}, the person who opened the link sent to this mailbox was put in charge of access for {name}: nobody was any more.',
  },
  'people.admins.added': {
    fr: 'Le {day}, cette personne est devenue responsable des accès de {name} : {duty}. Elle admet et retire les autres.',
    en: 'On {day}, this person was put in charge of access for {name}: {duty}. They admit and remove the others.',
  },
  'people.admins.ended': {
    fr: 'Le {day}, cette personne a cessé d’être responsable des accès de {name} : {duty}.',
    en: 'On {day}, this person ceased to be in charge of access for {name}: {duty}.',
  },
  'people.admins.keys': { fr: 'Redemander les clés', en: 'Ask for the keys again' },
  'people.admins.why': {
    fr: 'Si ce changement vient de chez vous, il n’y a rien à faire. Sinon, qui relève cette boîte peut redemander les clés de {name} : ceux qui agissent aujourd’hui sont prévenus, et elles lui reviennent au bout de sept jours.',
    en: 'If this change comes from you, there is nothing to do. If not, whoever reads this mailbox may ask for the keys of {name} again: those who act today are told, and after seven days the keys are theirs.',
  },
  'people.admins.nothing': {
    fr: 'Ce message part à chaque changement, à la boîte que donne l’annuaire public.',
    en: 'This message is sent at each change, to the mailbox that the public directory gives.',
  },
  'people.admins.given': {
    fr: 'Le {day}, la personne qui relève cette boîte, et qui avait redemandé les clés de {name}, est devenue responsable des accès. Elle peut admettre et retirer les autres.',
    en: 'On {day}, the person who reads this mailbox, and had asked for the keys of {name} again, was put in charge of access. They may admit and remove the others.',
  },
  'people.request.subject': {
    fr: '{from} demande à agir pour vous sur Halle',
    en: '{from} asks to act for you on Halle',
  },
  'people.request.words': {
    fr: '{from} demande à agir pour {to} : faire certains actes en son nom sur Halle, la halle du logiciel libre public.',
    en: '{from} asks to act for {to}: to do certain acts in its name on Halle, the market of public free software.',
  },
  'people.request.how': {
    fr: 'Une personne signataire de votre organisation ({signers}) accepte ou refuse. Rien n’est possible tant qu’elle n’a pas accepté, et elle peut revenir sur son accord à tout moment.',
    en: 'A signatory of your organisation ({signers}) accepts or refuses. Nothing is possible until then, and they may withdraw it at any time.',
  },
  'people.request.sign-in': {
    fr: 'Si personne de chez vous n’est encore entré dans Halle : {signIn}',
    en: 'If nobody of yours has come into Halle yet: {signIn}',
  },
  'people.request.acts': { fr: 'Actes demandés', en: 'Acts asked for' },
  'people.request.until': { fr: 'Jusqu’au', en: 'Until' },
  'people.request.read': { fr: 'Lire et répondre', en: 'Read and answer' },
  'people.request.not-you': {
    fr: 'Sans réponse de votre part, rien ne change.',
    en: 'Without an answer from you, nothing changes.',
  },
  'people.request-waits': {
    fr: 'Une demande attend déjà la réponse de {name}.',
    en: 'A request already waits for the answer of {name}.',
  },
  'people.too-many-requests': {
    fr: 'Votre organisation a déjà envoyé {most} demandes aujourd’hui. Continuez demain.',
    en: 'Your organisation has already sent {most} requests today. Go on tomorrow.',
  },
  'people.no-day': { fr: '« {written} » n’est pas un jour.', en: '“{written}” is not a day.' },
  'people.no-request': {
    fr: 'Cette demande a déjà reçu une réponse, ou n’est pas adressée à votre organisation.',
    en: 'This request was already answered, or is not addressed to your organisation.',
  },
} as const satisfies Texts;
