// SPDX-License-Identifier: AGPL-3.0-or-later
// What acts about needs are called in the record of an organisation, and how its journal says them.
import type { Texts } from '../../base/language.ts';

export const recordedTexts = {
  'needs.recorded.said': { fr: 'besoin dit', en: 'need said' },
  'needs.recorded.backed': { fr: 'besoin soutenu', en: 'need backed' },
  'needs.recorded.backing-changed': { fr: 'soutien précisé', en: 'backing said anew' },
  'needs.recorded.left': { fr: 'besoin quitté', en: 'need left' },
  'needs.recorded.put-off': { fr: 'date d’un besoin changée', en: 'date of a need changed' },
  'needs.recorded.reworded': { fr: 'besoin dit autrement', en: 'need said in other words' },
  'needs.recorded.hand-proposed': {
    fr: 'besoin proposé à une autre administration',
    en: 'need proposed to another administration',
  },
  'needs.recorded.hand-taken': { fr: 'besoin pris en charge', en: 'need taken over' },
  'needs.recorded.hand-refused': { fr: 'besoin non repris', en: 'need not taken over' },
  'needs.recorded.hand-withdrawn': { fr: 'besoin gardé', en: 'need kept' },
  'needs.recorded.closed': { fr: 'besoin fermé', en: 'need closed' },
  'needs.recorded.answered': { fr: 'réponse sur un besoin', en: 'answer about a need' },
  'needs.recorded.voted': { fr: 'vote pour une date', en: 'vote for a date' },
  'needs.recorded.dates-proposed': { fr: 'dates proposées pour un besoin', en: 'dates proposed for a need' },
  'needs.recorded.date-fixed': { fr: 'réunion fixée pour un besoin', en: 'meeting fixed for a need' },
  'needs.recorded.meeting-called-off': { fr: 'réunion annulée', en: 'meeting called off' },
  'needs.recorded.merge-proposed': {
    fr: 'réunion de deux besoins proposée',
    en: 'merging of two needs proposed',
  },
  'needs.recorded.merge-agreed': {
    fr: 'réunion de deux besoins acceptée',
    en: 'merging of two needs agreed',
  },
  'needs.recorded.merge-ended': { fr: 'deux besoins séparés', en: 'two needs parted' },
} as const satisfies Texts;

export const doneTexts = {
  'needs.done.said': {
    fr: 'Le {day}, {who} a dit un besoin : {target}.',
    en: 'On {day}, {who} said a need: {target}.',
  },
  'needs.done.backed': {
    fr: 'Le {day}, {who} a soutenu un besoin : {target}.',
    en: 'On {day}, {who} backed a need: {target}.',
  },
  'needs.done.backing-changed': {
    fr: 'Le {day}, {who} a précisé sa part dans un besoin : {target}.',
    en: 'On {day}, {who} said its part in a need anew: {target}.',
  },
  'needs.done.left': {
    fr: 'Le {day}, {who} a quitté un besoin : {target}.',
    en: 'On {day}, {who} left a need: {target}.',
  },
  'needs.done.put-off': {
    fr: 'Le {day}, {who} a changé la date d’un besoin : {target}.',
    en: 'On {day}, {who} changed the date of a need: {target}.',
  },
  'needs.done.reworded': {
    fr: 'Le {day}, {who} a dit autrement un besoin : {target}.',
    en: 'On {day}, {who} said a need in other words: {target}.',
  },
  'needs.done.hand-proposed': {
    fr: 'Le {day}, {who} a proposé de confier un besoin : {target}.',
    en: 'On {day}, {who} proposed to hand a need over: {target}.',
  },
  'needs.done.hand-taken': {
    fr: 'Le {day}, {who} a repris un besoin : {target}.',
    en: 'On {day}, {who} took a need over: {target}.',
  },
  'needs.done.hand-refused': {
    fr: 'Le {day}, {who} n’a pas repris un besoin : {target}.',
    en: 'On {day}, {who} did not take a need over: {target}.',
  },
  'needs.done.hand-withdrawn': {
    fr: 'Le {day}, {who} a gardé un besoin : {target}.',
    en: 'On {day}, {who} kept a need: {target}.',
  },
  'needs.done.closed': {
    fr: 'Le {day}, {who} a fermé un besoin : {target}.',
    en: 'On {day}, {who} closed a need: {target}.',
  },
  'needs.done.answered': {
    fr: 'Le {day}, {who} a répondu à une question sur un besoin : {target}.',
    en: 'On {day}, {who} answered a question about a need: {target}.',
  },
  'needs.done.voted': {
    fr: 'Le {day}, {who} a voté pour une date de réunion : {target}.',
    en: 'On {day}, {who} voted for a date of a meeting: {target}.',
  },
  'needs.done.dates-proposed': {
    fr: 'Le {day}, {who} a proposé des dates de réunion : {target}.',
    en: 'On {day}, {who} proposed dates of a meeting: {target}.',
  },
  'needs.done.date-fixed': {
    fr: 'Le {day}, {who} a fixé une réunion : {target}.',
    en: 'On {day}, {who} fixed a meeting: {target}.',
  },
  'needs.done.meeting-called-off': {
    fr: 'Le {day}, {who} a annulé une réunion : {target}.',
    en: 'On {day}, {who} called a meeting off: {target}.',
  },
  'needs.done.merge-proposed': {
    fr: 'Le {day}, {who} a proposé de réunir deux besoins : {target}.',
    en: 'On {day}, {who} proposed to make two needs one: {target}.',
  },
  'needs.done.merge-agreed': {
    fr: 'Le {day}, {who} a accepté de réunir deux besoins : {target}.',
    en: 'On {day}, {who} agreed to make two needs one: {target}.',
  },
  'needs.done.merge-ended': {
    fr: 'Le {day}, {who} a séparé deux besoins, ou repris sa proposition : {target}.',
    en: 'On {day}, {who} parted two needs, or took its proposal back: {target}.',
  },
} as const satisfies Texts;
