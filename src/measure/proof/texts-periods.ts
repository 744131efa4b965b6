// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences about the proof, period by period.
import type { Texts } from '../../base/language.ts';

export const periodTexts = {
  'measure.proof.periods': { fr: 'Époque par époque', en: 'Period by period' },
  'measure.proof.periods-note': {
    fr: 'Les époques ont été fixées avant le réglage.',
    en: 'The periods were fixed before the fit.',
  },
  'measure.proof.periods-means': {
    fr: 'Une même histoire n’annonce pas les mêmes chances à toutes les époques : les projets s’arrêtent plus souvent depuis 2017. Les chances sont donc réglées sur les dates à partir du {since}, et l’ordre des projets n’en change pas. Une lettre tient si elle annonce à cinq points près ce qui a été vu, ou si ce qu’elle annonce reste dans la fourchette.',
    en: 'The same history does not announce the same chances in every period: projects have stopped more often since 2017. The chances are therefore fitted on the dates from {since} on, which does not change the order of projects. A letter holds if it announces what was seen within five points, or if what it announces stays within the range.',
  },
  'measure.proof.period': { fr: 'Dates de {from} à {to}', en: 'Dates from {from} to {to}' },
  'measure.proof.period-held': { fr: 'Chaque lettre tient.', en: 'Each letter holds.' },
  'measure.proof.period-kind': { fr: 'Trop indulgent : {letters}.', en: 'Too kind: {letters}.' },
  'measure.proof.period-severe': { fr: 'Trop sévère : {letters}.', en: 'Too severe: {letters}.' },
  'measure.proof.period-thin': {
    fr: 'Rien n’est prouvé ici : les histoires de ces années nous sont parvenues surtout parce que leurs projets ont vécu.',
    en: 'Nothing is proved here: histories of those years reached us mostly because their projects survived.',
  },
} as const satisfies Texts;
