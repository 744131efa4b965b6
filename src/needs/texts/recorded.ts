// SPDX-License-Identifier: AGPL-3.0-or-later
// What acts about needs are called in the record of an organisation, and how its journal says them.
import type { Texts } from '../../base/language.ts';

export const recordedTexts = {
  'needs.recorded.said': { fr: 'besoin dit', en: 'need said' },
  'needs.recorded.backed': { fr: 'besoin soutenu', en: 'need backed' },
  'needs.recorded.backing-changed': { fr: 'soutien précisé', en: 'backing said anew' },
  'needs.recorded.left': { fr: 'besoin quitté', en: 'need left' },
  'needs.recorded.put-off': { fr: 'date d’un besoin changée', en: 'date of a need changed' },
  'needs.recorded.closed': { fr: 'besoin fermé', en: 'need closed' },
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
  'needs.done.closed': {
    fr: 'Le {day}, {who} a fermé un besoin : {target}.',
    en: 'On {day}, {who} closed a need: {target}.',
  },
} as const satisfies Texts;
