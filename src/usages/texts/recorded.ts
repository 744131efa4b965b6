// SPDX-License-Identifier: AGPL-3.0-or-later
// What acts about usages are called in the record of an organisation.
import type { Texts } from '../../base/language.ts';

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

/** The same as sentences, one for each kind of entry of the journal. */
export const doneTexts = {
  'usages.done.usages-declared': {
    fr: 'Le {day}, {who} {how, select, hosted {a déclaré héberger {target} pour ses membres} other {a déclaré utiliser {target}}}.',
    en: 'On {day}, {who} {how, select, hosted {declared that it hosts {target} for its members} other {declared that it uses {target}}}.',
  },
  'usages.done.usage-confirmed': {
    fr: 'Le {day}, {who} a confirmé utiliser {target}.',
    en: 'On {day}, {who} confirmed that it uses {target}.',
  },
  'usages.done.usage-corrected': {
    fr: 'Le {day}, {who} a corrigé ce qui est dit de son usage de {target}.',
    en: 'On {day}, {who} corrected what is said of its use of {target}.',
  },
  'usages.done.usage-published': {
    fr: 'Le {day}, {who} a rendu public son usage de {target}.',
    en: 'On {day}, {who} made its use of {target} public.',
  },
  'usages.done.usage-unpublished': {
    fr: 'Le {day}, {who} ne montre plus son usage de {target}.',
    en: 'On {day}, {who} no longer shows its use of {target}.',
  },
  'usages.done.usage-withdrawn': {
    fr: 'Le {day}, l’usage de {target} par {who} a été retiré.',
    en: 'On {day}, the use of {target} by {who} was withdrawn.',
  },
  'usages.done.usage-contact-forgotten': {
    fr: 'Le {day}, le contact que {who} avait donné pour {target} a été oublié.',
    en: 'On {day}, the contact that {who} had given for {target} was forgotten.',
  },
  'usages.done.usage-experience-told': {
    fr: 'Le {day}, {who} a raconté son expérience de {target}.',
    en: 'On {day}, {who} told its experience of {target}.',
  },
  'usages.done.usage-experience-published': {
    fr: 'Le {day}, {who} a rendu publique son expérience de {target}.',
    en: 'On {day}, {who} made its experience of {target} public.',
  },
  'usages.done.usage-experience-unpublished': {
    fr: 'Le {day}, {who} ne montre plus son expérience de {target}.',
    en: 'On {day}, {who} no longer shows its experience of {target}.',
  },
  'usages.done.usages-told': {
    fr: 'Le {day}, la halle a dit à {who} qu’on déclare des usages en son nom.',
    en: 'On {day}, the halle told {who} that uses are declared in its name.',
  },
  'usages.done.usages-asked': {
    fr: 'Le {day}, la halle a demandé à {who} de confirmer {count, plural, one {# usage} other {# usages}}.',
    en: 'On {day}, the halle asked {who} to confirm {count, plural, one {# use} other {# uses}}.',
  },
  'usages.done.peer-written': {
    fr: 'Le {day}, {who} a écrit à {target}.',
    en: 'On {day}, {who} wrote to {target}.',
  },
} as const satisfies Texts;
