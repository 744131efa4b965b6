// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences about a history that was rewritten.
import type { Texts } from '../../base/language.ts';

/** A history that is no longer the one read before. */
export const rewrittenTexts = {
  'measure.rewritten.name': { fr: 'histoire réécrite', en: 'rewritten history' },
  'measure.rewritten.question': {
    fr: 'L’histoire du code est-elle encore celle qui avait été lue ?',
    en: 'Is the history of the code still the one that was read before?',
  },
  'measure.rewritten.definition': {
    fr: 'Dit seulement quand le dernier état lu ne fait plus partie de l’histoire d’aujourd’hui. Tout est alors relu et la note recalculée.',
    en: 'Said only when the state last read is no part of today’s history. All of it is then read again and the grade computed anew.',
  },
  'measure.rewritten.why': {
    fr: 'Ne pèse pas sur la note : une histoire peut être réécrite pour de bonnes raisons, retirer un secret par exemple.',
    en: 'Weighs nothing in the grade: a history may be rewritten for good reasons, to remove a secret for instance.',
  },
  'measure.rewritten.said': {
    fr: 'L’histoire a été réécrite depuis la lecture précédente (constaté le {on, date, long}) : elle a été relue en entier',
    en: 'The history had been rewritten since the reading before (seen on {on, date, long}): all of it was read again',
  },
  'measure.rewritten.not-seen': {
    fr: 'Aucune réécriture de l’histoire n’a été constatée',
    en: 'No rewriting of the history was seen',
  },
} satisfies Texts;
