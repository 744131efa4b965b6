// SPDX-License-Identifier: AGPL-3.0-or-later
// What the acts of pools are called in the record of an organisation, and in the journal.
import type { Texts } from '../../../base/language.ts';

export const recordedTexts = {
  'pools.recorded.pool-founded': { fr: 'groupement créé', en: 'pool created' },
  'pools.recorded.pool-described': { fr: 'groupement décrit à nouveau', en: 'pool described anew' },
  'pools.recorded.pool-closed': { fr: 'porte d’un groupement fermée', en: 'door of a pool shut' },
  'pools.recorded.pool-ended': { fr: 'groupement terminé', en: 'pool ended' },
  'pools.recorded.key-frozen': { fr: 'clé de partage gelée', en: 'cost key frozen' },
  'pools.recorded.session-opened': {
    fr: 'séance de gouvernance ouverte',
    en: 'governance session opened',
  },
  'pools.recorded.session-drawn': {
    fr: 'carte tirée dans une séance',
    en: 'card drawn in a session',
  },
  'pools.recorded.session-ended': {
    fr: 'séance de gouvernance finie',
    en: 'governance session ended',
  },
  'pools.recorded.providers-asked': {
    fr: 'question posée aux prestataires',
    en: 'question asked of providers',
  },
  'pools.recorded.provider-heard': {
    fr: 'réponse à un groupement',
    en: 'answer to a pool',
  },
  'pools.recorded.seat-interested': { fr: 'groupement rejoint', en: 'pool joined' },
  'pools.recorded.seat-intended': { fr: 'lettre d’intention', en: 'letter of intent' },
  'pools.recorded.seat-deliberated': {
    fr: 'décision du conseil dite à un groupement',
    en: 'decision of the council told to a pool',
  },
  'pools.recorded.seat-signed': { fr: 'convention signée', en: 'convention signed' },
  'pools.recorded.charter-begun': { fr: 'charte commencée', en: 'charter begun' },
  'pools.recorded.charter-proposed': { fr: 'charte proposée', en: 'charter proposed' },
  'pools.recorded.charter-agreed': { fr: 'accord à une charte', en: 'accord to a charter' },
  'pools.recorded.charter-seconded': {
    fr: 'accord à une charte, en second',
    en: 'accord to a charter, as the second',
  },
  'pools.recorded.act-said': { fr: 'acte dit à un groupement', en: 'act told to a pool' },
  'pools.recorded.seat-left': { fr: 'groupement quitté', en: 'pool left' },
} as const satisfies Texts;

export const doneTexts = {
  'pools.done.title': { fr: '« {title} »', en: '“{title}”' },
  'pools.done.pool-founded': {
    fr: 'Le {day}, {who} a créé le groupement {target}.',
    en: 'On {day}, {who} created the pool {target}.',
  },
  'pools.done.pool-described': {
    fr: 'Le {day}, {who} a changé ce que dit la page du groupement {target}.',
    en: 'On {day}, {who} changed what the page of the pool {target} says.',
  },
  'pools.done.pool-closed': {
    fr: 'Le {day}, {who} a fermé la porte du groupement {target}.',
    en: 'On {day}, {who} shut the door of the pool {target}.',
  },
  'pools.done.pool-ended': {
    fr: 'Le {day}, {who} a mis fin au groupement {target}.',
    en: 'On {day}, {who} ended the pool {target}.',
  },
  'pools.done.key-frozen': {
    fr: 'Le {day}, {who} a gelé la clé de partage du groupement {target}.',
    en: 'On {day}, {who} froze the cost key of the pool {target}.',
  },
  'pools.done.session-opened': {
    fr: 'Le {day}, {who} a ouvert la séance de gouvernance du groupement {target}.',
    en: 'On {day}, {who} opened the governance session of the pool {target}.',
  },
  'pools.done.session-drawn': {
    fr: 'Le {day}, {who} a tiré une carte dans la séance du groupement {target}.',
    en: 'On {day}, {who} drew a card in the session of the pool {target}.',
  },
  'pools.done.session-ended': {
    fr: 'Le {day}, {who} a fini la séance de gouvernance du groupement {target}.',
    en: 'On {day}, {who} ended the governance session of the pool {target}.',
  },
  'pools.done.providers-asked': {
    fr: 'Le {day}, {who} a posé une question aux prestataires pour le groupement {target}.',
    en: 'On {day}, {who} asked providers a question for the pool {target}.',
  },
  'pools.done.provider-heard': {
    fr: 'Le {day}, {who} a répondu à une question du groupement {target}.',
    en: 'On {day}, {who} answered a question of the pool {target}.',
  },
  'pools.done.seat-interested': {
    fr: 'Le {day}, {who} a rejoint le groupement {target}.',
    en: 'On {day}, {who} joined the pool {target}.',
  },
  'pools.done.seat-intended': {
    fr: 'Le {day}, {who} a envoyé une lettre d’intention au groupement {target}.',
    en: 'On {day}, {who} sent a letter of intent to the pool {target}.',
  },
  'pools.done.seat-deliberated': {
    fr: 'Le {day}, {who} a dit au groupement {target} ce que son conseil a délibéré.',
    en: 'On {day}, {who} told the pool {target} what its council decided.',
  },
  'pools.done.seat-signed': {
    fr: 'Le {day}, {who} a dit avoir signé la convention du groupement {target}.',
    en: 'On {day}, {who} said that it signed the convention of the pool {target}.',
  },
  'pools.done.charter-begun': {
    fr: 'Le {day}, {who} a commencé une version de la charte du groupement {target}.',
    en: 'On {day}, {who} began a version of the charter of the pool {target}.',
  },
  'pools.done.charter-proposed': {
    fr: 'Le {day}, {who} a proposé une version de la charte du groupement {target}.',
    en: 'On {day}, {who} proposed a version of the charter of the pool {target}.',
  },
  'pools.done.charter-agreed': {
    fr: 'Le {day}, {who} a donné son accord à la charte du groupement {target}.',
    en: 'On {day}, {who} gave its accord to the charter of the pool {target}.',
  },
  'pools.done.charter-seconded': {
    fr: 'Le {day}, {who} a donné son accord à la charte du groupement {target}, en second.',
    en: 'On {day}, {who} gave its accord to the charter of the pool {target}, as the second.',
  },
  'pools.done.act-said': {
    fr: 'Le {day}, {who} a dit un acte de son assemblée au groupement {target}.',
    en: 'On {day}, {who} told the pool {target} an act of its assembly.',
  },
  'pools.done.seat-left': {
    fr: 'Le {day}, {who} s’est retirée du groupement {target}.',
    en: 'On {day}, {who} left the pool {target}.',
  },
} as const satisfies Texts;
