// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences about passkeys.
import type { Texts } from '../../../base/language.ts';

export const texts = {
  'people.passkeys.way': { fr: 'Avec une clé d’accès', en: 'With a passkey' },
  'people.passkeys.way-how': {
    fr: 'Pour qui en a créé une dans son compte : l’empreinte, le visage ou le code de votre appareil suffit.',
    en: 'For those who made one in their account: the fingerprint, face or code of your device is enough.',
  },
  'people.passkeys.way-button': { fr: 'Entrer avec une clé d’accès', en: 'Sign in with a passkey' },
  'people.passkeys.show-title': { fr: 'Montrez votre clé d’accès', en: 'Show your passkey' },
  'people.passkeys.show-lead': {
    fr: 'Votre appareil va vous demander votre empreinte, votre visage ou son code. La halle n’en voit rien.',
    en: 'Your device will ask for your fingerprint, your face or its code. The halle sees none of it.',
  },
  'people.passkeys.show-button': { fr: 'Montrer ma clé', en: 'Show my passkey' },
  'people.passkeys.without': {
    fr: 'Votre navigateur ne sait pas se servir d’une clé d’accès, ou n’exécute pas de script. Entrez par un lien : il arrive dans votre boîte.',
    en: 'Your browser cannot use a passkey, or runs no script. Sign in by a link instead: it comes to your mailbox.',
  },
  'people.passkeys.without-new': {
    fr: 'Votre navigateur ne sait pas créer de clé d’accès, ou n’exécute pas de script. Rien ne change : vous entrez toujours par un lien.',
    en: 'Your browser cannot make a passkey, or runs no script. Nothing changes: you still sign in by a link.',
  },
  'people.passkeys.other-ways': { fr: 'Les autres façons d’entrer', en: 'The other ways in' },
  'people.passkeys.refused': {
    fr: 'L’appareil n’a pas donné de clé. Recommencez, ou entrez autrement.',
    en: 'The device gave no passkey. Try again, or sign in another way.',
  },
  'people.passkeys.refused-new': {
    fr: 'L’appareil n’a pas créé de clé. Vous pouvez recommencer.',
    en: 'The device made no passkey. You may try again.',
  },
  'people.passkeys.title': { fr: 'Vos clés d’accès', en: 'Your passkeys' },
  'people.passkeys.note': {
    fr: 'Une clé d’accès reste dans votre appareil. La perdre n’enferme personne dehors : le lien par courrier ouvre toujours.',
    en: 'A passkey stays in your device. Losing it locks nobody out: the link by mail always opens.',
  },
  'people.passkeys.none': { fr: 'Vous n’en avez pas encore.', en: 'You have none yet.' },
  'people.passkeys.made-where': { fr: 'Créée avec', en: 'Made with' },
  'people.passkeys.made-on': { fr: 'Le', en: 'On' },
  'people.passkeys.used-on': { fr: 'Dernier usage', en: 'Last use' },
  'people.passkeys.never': { fr: 'jamais', en: 'never' },
  'people.passkeys.remove': { fr: 'Retirer', en: 'Remove' },
  'people.passkeys.remove-which': {
    fr: 'Retirer la clé créée avec {browser} le {day}',
    en: 'Remove the passkey made with {browser} on {day}',
  },
  'people.passkeys.add': { fr: 'Ajouter une clé d’accès', en: 'Add a passkey' },
  'people.passkeys.new-title': { fr: 'Créer une clé d’accès', en: 'Make a passkey' },
  'people.passkeys.new-lead': {
    fr: 'Votre appareil la crée et la garde. Il vous demandera votre empreinte, votre visage ou son code.',
    en: 'Your device makes it and keeps it. It will ask for your fingerprint, your face or its code.',
  },
  'people.passkeys.new-button': { fr: 'Créer la clé', en: 'Make the passkey' },
  'people.passkeys.device-name': { fr: 'Mon compte', en: 'My account' },
  'people.passkeys.back': { fr: 'Revenir à mon compte', en: 'Back to my account' },
  'people.passkeys.enough': {
    fr: 'Vous avez déjà {n} clés d’accès : retirez-en une avant d’en ajouter.',
    en: 'You already have {n} passkeys: remove one before adding another.',
  },
  'people.passkeys.known': {
    fr: 'Cet appareil a déjà une clé pour ce compte.',
    en: 'This device already has a passkey for this account.',
  },
  'people.passkeys.not-made': {
    fr: 'La halle n’a pas pu vérifier cette clé : elle n’a pas été gardée. Recommencez depuis votre compte.',
    en: 'The halle could not check this passkey, and did not keep it. Try again from your account.',
  },
  'people.passkeys.unknown': {
    fr: 'La halle ne connaît pas cette clé d’accès : elle a été retirée, ou vient d’une autre halle. Entrez par un lien.',
    en: 'The halle does not know this passkey: it was removed, or is of another halle. Sign in by a link.',
  },
  'people.passkeys.not-proved': {
    fr: 'La halle n’a pas pu vérifier cette clé d’accès : elle n’ouvre pas. Entrez par un lien.',
    en: 'The halle could not check this passkey: it does not open. Sign in by a link.',
  },
} as const satisfies Texts;
