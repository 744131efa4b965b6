// SPDX-License-Identifier: AGPL-3.0-or-later
// What mails say of a charter.
import type { Texts } from '../../../base/language.ts';

export const texts = {
  'pools.charter.mail.look': { fr: 'Ouvrir la charte', en: 'Open the charter' },
  'pools.charter.mail.proposed.subject': {
    fr: 'La charte de « {name} », version {version}, attend votre accord',
    en: 'The charter of “{name}”, version {version}, waits for your accord',
  },
  'pools.charter.mail.proposed.words': {
    fr: '{who} propose la version {version} de la charte de « {name} ». Lisez ce qu’elle change, puis donnez ou refusez l’accord de votre organisme. Rien n’engage avant la signature, hors de Halle.',
    en: '{who} proposes version {version} of the charter of “{name}”. Read what it changes, then give the accord of your body or not. Nothing binds before the signature, outside Halle.',
  },
  'pools.charter.mail.agreed.subject': {
    fr: 'Accord de {who} à la charte de « {name} »',
    en: 'Accord of {who} to the charter of “{name}”',
  },
  'pools.charter.mail.agreed.words': {
    fr: '{who} a donné son accord à la version {version} de la charte de « {name} ».',
    en: '{who} gave its accord to version {version} of the charter of “{name}”.',
  },
  'pools.charter.mail.in-force.subject': {
    fr: 'La charte de « {name} » est en vigueur',
    en: 'The charter of “{name}” is in force',
  },
  'pools.charter.mail.in-force.words': {
    fr: 'Tous les membres ont donné leur accord à la version {version} de la charte de « {name} ». Les votes du groupement lui obéissent dès maintenant. Restent les actes de chaque assemblée.',
    en: 'All members gave their accord to version {version} of the charter of “{name}”. Votes of the pool obey it from now on. The acts of each assembly remain.',
  },
} as const satisfies Texts;
