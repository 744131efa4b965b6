// SPDX-License-Identifier: AGPL-3.0-or-later
// What acts about usages are called in the record of an organisation.
import type { Texts } from '../base/language.ts';

export const deedTexts = {
  'usages.deed.usages-declared': { fr: 'usages déclarés', en: 'usages declared' },
  'usages.deed.usage-confirmed': { fr: 'usage confirmé', en: 'usage confirmed' },
  'usages.deed.usage-corrected': { fr: 'usage corrigé', en: 'usage corrected' },
  'usages.deed.usage-published': { fr: 'usage rendu public', en: 'usage made public' },
  'usages.deed.usage-unpublished': { fr: 'usage plus montré', en: 'usage no longer shown' },
  'usages.deed.usage-withdrawn': { fr: 'usage retiré', en: 'usage withdrawn' },
  'usages.deed.usage-contact-forgotten': {
    fr: 'contact d’un usage oublié',
    en: 'contact of a usage forgotten',
  },
  'usages.deed.usage-experience-told': { fr: 'expérience racontée', en: 'experience told' },
  'usages.deed.usage-experience-published': {
    fr: 'expérience rendue publique',
    en: 'experience made public',
  },
  'usages.deed.usage-experience-unpublished': {
    fr: 'expérience plus montrée',
    en: 'experience no longer shown',
  },
  'usages.deed.usages-told': {
    fr: 'prévenue qu’on déclare des usages pour elle',
    en: 'told that usages are declared for it',
  },
  'usages.deed.usages-asked': { fr: 'invitée à confirmer ses usages', en: 'asked to confirm its usages' },
  'usages.deed.peer-written': {
    fr: 'message à une autre organisation',
    en: 'message to another organisation',
  },
} as const satisfies Texts;
