// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences about signing in by another server.
import type { Texts } from '../../../base/language.ts';

export const texts = {
  'people.openid.way': { fr: 'Avec un service d’identité', en: 'With an identity service' },
  'people.openid.way-how': {
    fr: 'Il dit à la halle qui vous êtes et pour quelle organisation vous travaillez.',
    en: 'It tells the halle who you are and for which organisation you work.',
  },
  'people.openid.way-button': { fr: 'Entrer avec {label}', en: 'Sign in with {label}' },
  'people.openid.unknown': {
    fr: 'Cette halle ne connaît pas ce service d’identité.',
    en: 'This halle does not know this identity service.',
  },
  'people.openid.away': {
    fr: 'Le service {label} ne répond pas. Réessayez dans un moment, ou entrez par un lien.',
    en: 'The service {label} does not answer. Try again in a moment, or sign in by a link.',
  },
  'people.openid.in-clear': {
    fr: 'Le service {label} n’a pas d’adresse sûre (https) : la halle ne l’appelle pas. Prévenez ceux qui tiennent cette halle.',
    en: 'The service {label} has no safe address (https): the halle does not call it. Tell those who run this halle.',
  },
  'people.openid.moved': {
    fr: 'Le service d’identité renvoie ailleurs que là où il devrait répondre : la halle ne le suit pas. Entrez par un lien.',
    en: 'The identity service sends elsewhere than where it should answer: the halle does not follow. Sign in by a link.',
  },
  'people.openid.unreadable': {
    fr: 'La réponse de {label} n’est pas lisible : vous n’êtes pas entré. Réessayez, ou entrez par un lien.',
    en: 'The answer of {label} cannot be read: you are not signed in. Try again, or sign in by a link.',
  },
  'people.openid.refused-there': {
    fr: '{label} ne vous a pas laissé passer, ou vous avez renoncé. Réessayez, ou entrez par un lien.',
    en: '{label} did not let you through, or you gave up. Try again, or sign in by a link.',
  },
  'people.openid.wrong-issuer': {
    fr: 'La réponse prétend venir d’un autre service que {label} : la halle ne la croit pas. Prévenez ceux qui tiennent cette halle.',
    en: 'The answer claims to come from another service than {label}: the halle does not believe it. Tell those who run this halle.',
  },
  'people.openid.wrong-audience': {
    fr: 'La réponse de {label} était pour un autre site que cette halle : elle est refusée.',
    en: 'The answer of {label} was meant for another site than this halle: it is refused.',
  },
  'people.openid.wrong-nonce': {
    fr: 'La réponse de {label} n’est pas celle de cette demande : elle a peut-être été copiée d’une autre. Recommencez depuis la page de connexion.',
    en: 'The answer of {label} is not that of this request: it may have been copied from another. Start again on the sign-in page.',
  },
  'people.openid.wrong-state': {
    fr: 'Ce retour de {label} n’est pas celui que ce navigateur attend. Recommencez depuis la page de connexion.',
    en: 'This return from {label} is not the one that this browser expects. Start again on the sign-in page.',
  },
  'people.openid.wrong-person': {
    fr: '{label} parle de deux personnes à la fois : la halle ne sait pas qui vous êtes.',
    en: '{label} speaks of two people at once: the halle does not know who you are.',
  },
  'people.openid.expired': {
    fr: 'La réponse de {label} n’est plus valable, ou pas encore. Recommencez depuis la page de connexion.',
    en: 'The answer of {label} is no longer valid, or not yet. Start again on the sign-in page.',
  },
  'people.openid.not-signed': {
    fr: 'La réponse de {label} n’est pas signée par lui : la halle ne la croit pas. Prévenez ceux qui tiennent cette halle.',
    en: 'The answer of {label} is not signed by it: the halle does not believe it. Tell those who run this halle.',
  },
  'people.openid.of-another': {
    fr: 'Cette identité {label} ouvre déjà un autre compte de la halle. Sortez, puis entrez par elle.',
    en: 'This {label} identity already opens another account of the halle. Sign out, then sign in by it.',
  },
  'people.openid.title': { fr: 'Vos services d’identité', en: 'Your identity services' },
  'people.openid.note': {
    fr: 'Ils ouvrent ce compte aussi. La halle ne garde ni le nom ni le numéro qu’ils lui donnent.',
    en: 'They open this account too. The halle keeps neither the name nor the number that they give.',
  },
  'people.openid.since': { fr: '{label}, depuis le {day}', en: '{label}, since {day}' },
  'people.openid.none': {
    fr: 'Aucun n’ouvre ce compte pour l’instant.',
    en: 'None opens this account for now.',
  },
  'people.openid.link': {
    fr: 'Ouvrir ce compte avec {label} aussi',
    en: 'Open this account with {label} too',
  },
  'people.openid.mail-subject': {
    fr: '{label} ouvre maintenant votre compte',
    en: '{label} now opens your account',
  },
  'people.openid.mail': {
    fr: 'Bonjour. Quelqu’un, vous sans doute, est entré dans la halle avec {label}, qui connaît cette adresse. {label} ouvre maintenant votre compte, comme le lien par courrier.',
    en: 'Hello. Someone, no doubt you, came into the halle with {label}, which knows this address. {label} now opens your account, as the link by mail does.',
  },
  'people.openid.mail-button': { fr: 'Voir mon compte', en: 'See my account' },
  'people.openid.mail-not-you': {
    fr: 'Ce n’est pas vous ? Entrez par un lien, fermez les autres séances, et prévenez ceux qui tiennent cette halle.',
    en: 'It was not you? Sign in by a link, close the other sessions, and tell those who run this halle.',
  },
  'people.openid.arrival': { fr: 'Bienvenue', en: 'Welcome' },
  'people.openid.first-agent': {
    fr: 'Personne n’agissait encore pour {name} dans la halle : vous en êtes le premier agent, et vous pouvez admettre vos collègues.',
    en: 'Nobody acted for {name} in the halle yet: you are its first agent, and may admit your colleagues.',
  },
  'people.openid.asked': {
    fr: 'D’autres agissent déjà pour {name} dans la halle. Votre demande leur est montrée : vous pourrez agir pour {name} quand ils vous auront admis.',
    en: 'Others already act for {name} in the halle. They are shown your request: you may act for {name} once they have admitted you.',
  },
  'people.openid.no-organisation': {
    fr: 'La halle ne connaît pas l’organisation que votre service d’identité indique. Vous êtes entré pour vous-même.',
    en: 'The halle does not know the organisation that your identity service names. You are signed in for yourself.',
  },
  'people.openid.go-on': { fr: 'Aller à mon compte', en: 'Go to my account' },
  'people.openid.left': { fr: 'Vous êtes sorti', en: 'You are out' },
  'people.openid.left-lead': {
    fr: 'Votre séance dans la halle est fermée. Celle de {label} est peut-être encore ouverte dans ce navigateur.',
    en: 'Your session in the halle is closed. That of {label} may still be open in this browser.',
  },
  'people.openid.left-button': { fr: 'Fermer aussi {label}', en: 'Close {label} too' },
  'people.openid.left-home': { fr: 'Revenir à l’accueil', en: 'Back to the home page' },
} as const satisfies Texts;
