// SPDX-License-Identifier: AGPL-3.0-or-later
// What the acts of people and organisations are called in the journal.
import type { Texts } from '../../base/language.ts';

export const recordedTexts = {
  'people.recorded.mailbox-link-asked': {
    fr: 'lien demandé à la boîte officielle',
    en: 'link asked at the official mailbox',
  },
  'people.recorded.administers-again': {
    fr: 'responsable des accès de nouveau, par la boîte officielle : plus personne ne l’était',
    en: 'in charge of access again, by the official mailbox: nobody was any more',
  },
  'people.recorded.became-first-agent': {
    fr: 'premier agent entré par la boîte officielle',
    en: 'first agent signed in by the official mailbox',
  },
  'people.recorded.signed-in': {
    fr: 'entrée par la boîte officielle',
    en: 'signed in by the official mailbox',
  },
  'people.recorded.keys-asked': {
    fr: 'clés redemandées par la boîte officielle',
    en: 'keys asked for again by the official mailbox',
  },
  'people.recorded.keys-cancelled': { fr: 'demande de clés annulée', en: 'request for the keys cancelled' },
  'people.recorded.keys-objected': {
    fr: 'objection à la demande de clés',
    en: 'objection to the request for the keys',
  },
  'people.recorded.keys-lapsed': {
    fr: 'demande de clés tombée : la boîte officielle avait changé',
    en: 'request for the keys lapsed: the official mailbox had changed',
  },
  'people.recorded.keys-given': {
    fr: 'clés remises à qui relève la boîte officielle',
    en: 'keys given to who reads the official mailbox',
  },
  'people.recorded.keys-refused': {
    fr: 'demande de clés refusée par qui tient la halle',
    en: 'request for the keys refused by who runs the halle',
  },
  'people.recorded.agent-invited': { fr: 'agent invité', en: 'agent invited' },
  'people.recorded.agent-admitted': { fr: 'agent admis', en: 'agent admitted' },
  'people.recorded.invitation-refused': { fr: 'invitation refusée', en: 'invitation refused' },
  'people.recorded.roles-given': { fr: 'rôles donnés', en: 'roles given' },
  'people.recorded.agent-asked': { fr: 'demande pour agir avec vous', en: 'request to act with you' },
  'people.recorded.request-refused': { fr: 'demande pour agir refusée', en: 'request to act refused' },
  'people.recorded.admitted': {
    fr: 'organisme admis par qui tient la halle',
    en: 'body admitted by who runs the halle',
  },
  'people.recorded.administrator-replaced': {
    fr: 'responsable des accès remplacé par ceux qui tiennent la halle',
    en: 'who is in charge of access replaced by those who keep the halle',
  },
  'people.recorded.organisations-merged': {
    fr: 'doublon réuni par ceux qui tiennent la halle',
    en: 'duplicate merged by those who keep the halle',
  },
  'people.recorded.organisations-parted': {
    fr: 'réunion d’un doublon défaite par ceux qui tiennent la halle',
    en: 'merge of a duplicate taken back by those who keep the halle',
  },
  'people.recorded.mailbox-withdrawn': { fr: 'boîte officielle retirée', en: 'official mailbox withdrawn' },
  'people.recorded.agent-removed': { fr: 'agent retiré', en: 'agent removed' },
  'people.recorded.deeds-told': {
    fr: 'prévenue de ce qui a été fait en son nom',
    en: 'told what was done in its name',
  },
  'people.recorded.invitation-cancelled': { fr: 'invitation annulée', en: 'invitation cancelled' },
  'people.recorded.mandate-request-cancelled': {
    fr: 'demande d’agir reprise',
    en: 'request to act taken back',
  },
  'people.recorded.mandate-granted': { fr: 'droit d’agir donné', en: 'right to act given' },
  'people.recorded.mandate-withdrawn': { fr: 'droit d’agir retiré', en: 'right to act withdrawn' },
  'people.recorded.mandate-asked': { fr: 'droit d’agir demandé', en: 'right to act asked for' },
  'people.recorded.mandate-refused': {
    fr: 'demande d’agir refusée',
    en: 'request to act refused',
  },
  'people.recorded.network-described': { fr: 'réseau décrit', en: 'network described' },
  'people.recorded.network-joined': { fr: 'réseau rejoint', en: 'network joined' },
  'people.recorded.network-left': { fr: 'réseau quitté', en: 'network left' },
  'people.recorded.members-stated': { fr: 'membres dits par le réseau', en: 'members stated by the network' },
  'people.recorded.member-withdrawn': { fr: 'membre retiré par le réseau', en: 'member taken back' },
  'people.recorded.membership-denied': { fr: 'appartenance démentie', en: 'membership denied' },
  'people.recorded.membership-agreed': { fr: 'appartenance confirmée', en: 'membership confirmed' },
  'people.recorded.network-item-stated': { fr: 'logiciel opéré ajouté', en: 'operated software added' },
  'people.recorded.network-item-withdrawn': {
    fr: 'logiciel opéré retiré',
    en: 'operated software removed',
  },
  'people.recorded.governance-taken': {
    fr: 'gouvernance d’un logiciel prise',
    en: 'governance of a software taken',
  },
  'people.recorded.governance-ended': {
    fr: 'gouvernance d’un logiciel rendue',
    en: 'governance of a software given up',
  },
} as const satisfies Texts;
