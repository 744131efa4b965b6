// SPDX-License-Identifier: AGPL-3.0-or-later
// What the reports for programs of continuous integration are made with, and the sentences they share.
import { type Lang, speaker } from '../../base/language.ts';
import type { Problem } from '../../base/problem.ts';
import { oneLine } from '../../base/text.ts';
import type { Grade, Said } from '../grade/grade.ts';
import { texts } from '../texts/measure.ts';
import type { Demands, Measured, Outcome } from './outcome.ts';
import { judgedOf, type Verdict, verdictOf } from './verdict.ts';

export interface Showing {
  readonly lang: Lang;
  readonly demands: Demands;
  /** A refusal as a sentence: it may come from any feature. */
  readonly words: (problem: Problem) => string;
  /** Version of the program. */
  readonly version: string;
}

export function speakIn(lang: Lang) {
  const t = speaker(texts, lang);
  const say = ({ key, facts }: Said) => oneLine(t(key as keyof typeof texts, facts), 600);
  /** « A — sûr », or the state that has no letter. */
  const gradeSaid = ({ letter, state }: Grade) => {
    const word = t(`measure.grade.${letter ?? (state as 'inert')}`);
    return letter ? t('measure.ci.grade', { letter, word }) : word;
  };
  return { t, say, gradeSaid };
}

/** Why the verdict is what it is, in one sentence. */
export function verdictSaid(outcome: Outcome, { lang, demands, words }: Showing): string {
  if ('problem' in outcome) return words(outcome.problem);
  const { t, gradeSaid } = speakIn(lang);
  const verdict = verdictOf(judgedOf(outcome), demands) as Exclude<Verdict, 'failed'>;
  return t(`measure.ci.verdict-${verdict}`, {
    grade: gradeSaid(outcome.grade),
    least: demands.minGrade ?? '',
  });
}

/** Name for people: the address, or what was asked for where nothing was read. */
export const nameOf = (outcome: Outcome): string =>
  oneLine('problem' in outcome ? outcome.target : outcome.grade.repository, 200);

/** Why there is no letter or why it is not a better one, then the advice against it. */
export const reasonsOf = ({ grade }: Measured): Said[] =>
  [grade.reason, grade.furtherDown].flatMap((one) => (one ? [one] : [])).concat(grade.advisedAgainst);
