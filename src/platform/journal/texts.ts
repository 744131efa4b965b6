// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences about the journal.
import type { Texts } from '../../base/language.ts';

export const texts = {
  'platform.command.journal': {
    fr: 'Le journal : qui a fait quoi, quand',
    en: 'The journal: who did what, when',
  },
  'platform.command.journal.verify': {
    fr: 'Vérifie que rien du journal n’a été changé ni retiré',
    en: 'Check that nothing of the journal was changed or removed',
  },
  'platform.command.journal.expect': {
    fr: 'Empreinte notée lors d’une vérification précédente',
    en: 'Head noted at an earlier verification',
  },
  'platform.journal.free-text': {
    fr: 'Le journal ne garde que des identifiants, des genres et des nombres : « {field} » n’en est pas.',
    en: 'The journal keeps ids, kinds and numbers only: “{field}” is none.',
  },
  'platform.journal.whole': {
    fr: 'Le journal est entier : {sealed, plural, =0 {aucune entrée} one {# entrée} other {# entrées}}. Notez son empreinte ailleurs : {head}',
    en: 'The journal is whole: {sealed, plural, =0 {no entry} one {# entry} other {# entries}}. Note its head elsewhere: {head}',
  },
  'platform.journal.broken-gap': {
    fr: 'Le journal est rompu : des entrées ont été retirées avant le numéro {number}.',
    en: 'The journal is broken: entries were removed before number {number}.',
  },
  'platform.journal.broken-hash': {
    fr: 'Le journal est rompu : l’entrée numéro {number} a été changée.',
    en: 'The journal is broken: entry number {number} was changed.',
  },
  'platform.journal.broken-expected': {
    fr: 'Le journal ne passe plus par l’empreinte notée au numéro {number} : il a été récrit ou coupé.',
    en: 'The journal no longer passes through the head noted at number {number}: it was rewritten or cut.',
  },
  'platform.journal.hidden': {
    fr: 'Entrées soustraites au scellement : {hidden}.',
    en: 'Entries kept from being sealed: {hidden}.',
  },
  'platform.command.journal.restored': {
    fr: 'Une sauvegarde a été reprise sciemment sur une autre machine : les sceaux vus ici auparavant ne sont plus exigés',
    en: 'A backup was brought back knowingly on another machine: the seals seen here before are no longer asked for',
  },
  'platform.journal.cut': {
    fr: 'Le journal a été coupé ou récrit : le sceau numéro {number}, vu le {at}, n’y est plus ({lost, plural, one {# sceau vu manque} other {# sceaux vus manquent}}). S’il s’agit d’une sauvegarde que vous avez reprise sur une autre machine, dites-le par halle journal verify --restored.',
    en: 'The journal was cut off or written anew: seal number {number}, seen on {at}, is no longer in it ({lost, plural, one {# seal that was seen is missing} other {# seals that were seen are missing}}). If you have brought a backup back on another machine, say so with halle journal verify --restored.',
  },
  'platform.journal.seen': {
    fr: 'Il passe par {n, plural, one {le sceau vu} other {les # sceaux vus}} auparavant, le dernier le {at} ({where}).',
    en: 'It passes through {n, plural, one {the seal that was seen} other {the # seals that were seen}} before, the last on {at} ({where}).',
  },
  'platform.journal.unseen': {
    fr: 'Aucun sceau n’en avait été gardé hors de la base ({where}) : rien ne dit que sa fin n’a pas été coupée avant ce jour.',
    en: 'No seal of it had been kept outside the database ({where}): nothing says that its end was not cut off before today.',
  },
  'platform.journal.restored': {
    fr: 'Une sauvegarde a été reprise le {at}, au sceau numéro {number} ; {beyond, plural, =0 {aucun sceau n’avait été vu} one {# sceau avait été vu} other {# sceaux avaient été vus}} au-delà.',
    en: 'A backup was brought back on {at}, at seal number {number}; {beyond, plural, =0 {no seal had been seen} one {# seal had been seen} other {# seals had been seen}} beyond it.',
  },
  'platform.journal.witness-only-listens': {
    fr: 'L’adresse HALLE_JOURNAL_WITNESS reçoit les sceaux sans les redonner : comparez avec ce qu’elle a gardé, par --expect.',
    en: 'The address HALLE_JOURNAL_WITNESS takes the seals without giving them back: compare with what it has kept, by --expect.',
  },
  'platform.journal.witness-silent': {
    fr: 'Le témoin HALLE_JOURNAL_WITNESS n’a pas répondu ({reason}).',
    en: 'The witness HALLE_JOURNAL_WITNESS did not answer ({reason}).',
  },
  'platform.journal.witness-refused': {
    fr: 'Le témoin du journal a refusé le sceau (code {status}).',
    en: 'The witness of the journal refused the seal (status {status}).',
  },
  'platform.journal.unkept': {
    fr: 'Le sceau n’a pas pu être gardé dans {file} ({reason}).',
    en: 'The seal could not be kept in {file} ({reason}).',
  },
  'platform.journal.backup-head': {
    fr: 'Dernier sceau du journal dans cette sauvegarde, à noter ailleurs : {head}',
    en: 'Last seal of the journal in this backup, to be noted elsewhere: {head}',
  },
} as const satisfies Texts;
