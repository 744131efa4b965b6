// SPDX-License-Identifier: AGPL-3.0-or-later
// What acts about usages are called in the record of an organisation.
import type { Texts } from '../base/language.ts';

export const recordedTexts = {
  'usages.recorded.usages-declared': { fr: 'usages déclarés', en: 'usages declared' },
  'usages.recorded.usage-confirmed': { fr: 'usage confirmé', en: 'usage confirmed' },
  'usages.recorded.usage-corrected': { fr: 'usage corrigé', en: 'usage corrected' },
  'usages.recorded.usage-published': { fr: 'usage rendu public', en: 'usage made public' },
  'usages.recorded.usage-unpublished': { fr: 'usage plus montré', en: 'usage no longer shown' },
  'usages.recorded.usage-withdrawn': { fr: 'usage retiré', en: 'usage withdrawn' },
  'usages.recorded.usage-contact-forgotten': {
    fr: 'contact d’un usage oublié',
    en: 'contact of a usage forgotten',
  },
  'usages.recorded.usage-experience-told': { fr: 'expérience racontée', en: 'experience told' },
  'usages.recorded.usage-experience-published': {
    fr: 'expérience rendue publique',
    en: 'experience made public',
  },
  'usages.recorded.usage-experience-unpublished': {
    fr: 'expérience plus montrée',
    en: 'experience no longer shown',
  },
  'usages.recorded.usages-told': {
    fr: 'prévenue qu’on déclare des usages pour elle',
    en: 'told that usages are declared for it',
  },
  'usages.recorded.usages-asked': { fr: 'invitée à confirmer ses usages', en: 'asked to confirm its usages' },
  'usages.recorded.peer-written': {
    fr: 'message à une autre organisation',
    en: 'message to another organisation',
  },
} as const satisfies Texts;
