// SPDX-License-Identifier: AGPL-3.0-or-later
// What mails say of pools.
import type { Texts } from '../../../base/language.ts';

export const texts = {
  'pools.mail.group': { fr: 'Vos groupements', en: 'Your pools' },
  'pools.mail.look': { fr: 'Voir le groupement', en: 'See the pool' },
  'pools.mail.joined.subject': { fr: '{who} rejoint « {name} »', en: '{who} joins “{name}”' },
  'pools.mail.joined.words': {
    fr: '{who} a rejoint le groupement « {name} ». Rien ne l’engage encore.',
    en: '{who} joined the pool “{name}”. Nothing commits it yet.',
  },
  'pools.mail.intended.subject': { fr: 'Lettre d’intention de {who}', en: 'Letter of intent of {who}' },
  'pools.mail.intended.words': {
    fr: '{who} a envoyé une lettre d’intention pour « {name} ». Ses montants sont sur la page des membres.',
    en: '{who} sent a letter of intent for “{name}”. Its amounts are on the page of the members.',
  },
  'pools.mail.deliberated.subject': { fr: '{who} a délibéré', en: 'The council of {who} decided' },
  'pools.mail.deliberated.words': {
    fr: 'Le conseil de {who} a délibéré pour « {name} ».',
    en: 'The council of {who} decided about “{name}”.',
  },
  'pools.mail.signed.subject': { fr: '{who} a signé', en: '{who} signed' },
  'pools.mail.signed.words': {
    fr: '{who} a dit avoir signé la convention de « {name} ».',
    en: '{who} said that it signed the convention of “{name}”.',
  },
  'pools.mail.left.subject': { fr: '{who} se retire de « {name} »', en: '{who} leaves “{name}”' },
  'pools.mail.left.words': {
    fr: '{who} s’est retirée du groupement « {name} ». Regardez ce que cela change pour les autres.',
    en: '{who} left the pool “{name}”. See what this changes for the others.',
  },
  'pools.mail.closed.subject': {
    fr: 'La porte de « {name} » est fermée',
    en: 'The door of “{name}” is shut',
  },
  'pools.mail.closed.words': {
    fr: 'Plus personne ne rejoint le groupement « {name} ». La suite du calendrier est sur sa page.',
    en: 'Nobody joins the pool “{name}” any more. The calendar goes on at its page.',
  },
  'pools.mail.key.subject': { fr: 'La clé de « {name} » est gelée', en: 'The key of “{name}” is frozen' },
  'pools.mail.key.words': {
    fr: '{who} a gelé la clé de partage du groupement « {name} ». Votre part est sur la page des membres.',
    en: '{who} froze the key by which the pool “{name}” shares its cost. Your share is on the page of the members.',
  },
  'pools.mail.fell.subject': { fr: 'Votre part de « {name} » baisse', en: 'Your share of “{name}” falls' },
  'pools.mail.fell.words': {
    fr: 'Par la nouvelle clé du groupement « {name} », votre administration paie moins. Vous n’avez rien à signer de nouveau.',
    en: 'By the new key of the pool “{name}”, your administration pays less. You have nothing to sign again.',
  },
  'pools.mail.session.subject': {
    fr: 'Séance de gouvernance ouverte dans « {name} »',
    en: 'Governance session open in “{name}”',
  },
  'pools.mail.session.words': {
    fr: '{who} ouvre la séance de gouvernance du groupement « {name} » : on y joue les ennuis avant qu’ils n’arrivent. Asseyez-vous à la table depuis la page du groupement.',
    en: '{who} opens the governance session of the pool “{name}”: trouble is played there before it comes. Sit down at the table from the page of the pool.',
  },
  'pools.mail.card.subject': {
    fr: 'Une carte est tirée dans « {name} »',
    en: 'A card is drawn in “{name}”',
  },
  'pools.mail.card.words': {
    fr: 'Dans la séance de gouvernance du groupement « {name} », une carte est tirée. Dites quelle réponse vous préférez, puis si le modèle vous convient.',
    en: 'In the governance session of the pool “{name}”, a card is drawn. Say which answer you prefer, then whether the model suits you.',
  },
  'pools.mail.ended.subject': { fr: 'Le groupement « {name} » est terminé', en: 'The pool “{name}” is over' },
  'pools.mail.ended.words': {
    fr: '{who} a mis fin au groupement « {name} ».',
    en: '{who} ended the pool “{name}”.',
  },
} as const satisfies Texts;
