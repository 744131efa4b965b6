// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences about the pictures of the proof.
import type { Texts } from '../../base/language.ts';

/** What the pictures of the proof say without eyes, and the names of the rules they compare. */
export const pictureTexts = {
  'measure.proof.rule-ours': { fr: 'Notre méthode, {method}', en: 'Our method, {method}' },
  'measure.proof.rule-commits-90': {
    fr: 'Nombre de modifications en 90 jours',
    en: 'Number of changes in 90 days',
  },
  'measure.proof.rule-active-months': {
    fr: 'Mois actifs sur les douze derniers',
    en: 'Active months of the last twelve',
  },
  'measure.proof.rule-last-commit': { fr: 'Date de la dernière modification', en: 'Date of the last change' },
  'measure.proof.rule-scorecard': {
    fr: 'OpenSSF Scorecard, « Maintained »',
    en: 'OpenSSF Scorecard, “Maintained”',
  },
  'measure.proof.rule-criticality': { fr: 'OpenSSF criticality_score', en: 'OpenSSF criticality_score' },
  'measure.proof.rule-lfx': {
    fr: 'Fondation Linux, LFX Insights v2',
    en: 'Linux Foundation, LFX Insights v2',
  },
  'measure.proof.rule-open-code': {
    fr: 'Allemagne, badge « maintained » d’openCode',
    en: 'Germany, openCode “maintained” badge',
  },
  'measure.proof.rule-italia': {
    fr: 'Italie, indice de vitalité de Developers Italia',
    en: 'Italy, Developers Italia vitality index',
  },
  'measure.proof.git-only': { fr: 'partie git seulement', en: 'git part only' },
  'measure.proof.own-use': { fr: 'règle d’usage, sans version', en: 'a rule of thumb, without version' },
  'measure.proof.curve': {
    fr: 'Courbes de reconnaissance. En laissant passer un projet sur dix de ceux qui vont s’arrêter, {method} reconnaît {ours} des vivants ; {others}. Les nombres sont dans le tableau qui suit.',
    en: 'Recognition curves. Letting through one in ten of the projects about to stop, {method} recognises {ours} of the living; {others}. The numbers are in the table that follows.',
  },
  'measure.proof.curve-other': { fr: '{rule}, {share}', en: '{rule}, {share}' },
  'measure.proof.curve-x': {
    fr: '% des projets qui se sont arrêtés, laissés passer',
    en: '% of the projects that stopped, let through',
  },
  'measure.proof.curve-y': {
    fr: '% des projets vivants, reconnus',
    en: '% of the living projects, recognised',
  },
  'measure.proof.chance': { fr: 'Au hasard', en: 'By chance' },
  'measure.proof.key-seen': { fr: 'Vu', en: 'Seen' },
  'measure.proof.key-range': { fr: 'Fourchette', en: 'Range' },
  'measure.proof.key-said': { fr: 'Annoncé', en: 'Announced' },
} as const satisfies Texts;
