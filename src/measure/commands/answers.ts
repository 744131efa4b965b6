// SPDX-License-Identifier: AGPL-3.0-or-later
// What the command answers of each repository: words for people, JSON, or a badge.
import type { Lang } from '../../base/language.ts';
import type { Problem } from '../../base/problem.ts';
import { oneLine } from '../../base/text.ts';
import type { Machine } from '../../platform/cli.ts';
import type { Facts } from '../facts/facts.ts';
import type { Grade } from '../grade/grade.ts';
import { gradeJson } from '../words/grade-json.ts';
import { showGrade } from '../words/terminal.ts';
import { coloured, plain } from '../words/terminal-words.ts';
import { type TruckFactor, truckFactorJson } from '../work/truck-factor.ts';
import type { MeasureFlags } from './flags.ts';

/** What became of one repository. */
export type Outcome =
  | {
      readonly target: string;
      readonly facts: Facts;
      readonly grade: Grade;
      readonly truckFactor?: TruckFactor | undefined;
    }
  | { readonly target: string; readonly problem: Problem };

/** Writes the answers, in the order asked. */
export function answer(outcomes: readonly Outcome[], flags: MeasureFlags, machine: Machine): void {
  const lang: Lang = machine.lang;
  if (flags.json)
    machine.out(
      JSON.stringify(
        outcomes.map((outcome) => jsonOf(outcome, lang, machine)),
        null,
        2,
      ),
    );
  const colours = machine.isTerminal && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb';
  const shown = { lang, width: process.stdout.columns || 80, paint: colours ? coloured : plain };
  for (const outcome of outcomes) {
    if ('problem' in outcome) machine.err(wordsOf(outcome.problem, machine));
    else if (!flags.json)
      machine.out(
        showGrade(outcome.grade, { ...shown, forge: outcome.facts.forge, truckFactor: outcome.truckFactor }),
      );
  }
}

function jsonOf(outcome: Outcome, lang: Lang, machine: Machine): Record<string, unknown> {
  if (!('problem' in outcome)) {
    const { target, grade, facts, truckFactor } = outcome;
    return {
      asked: target,
      ...gradeJson(grade, facts, lang),
      ...(truckFactor ? { truckFactor: truckFactorJson(truckFactor) } : {}),
    };
  }
  const { kind, textKey } = outcome.problem;
  return {
    asked: outcome.target,
    problem: { kind, key: textKey, sentence: wordsOf(outcome.problem, machine) },
  };
}

const wordsOf = ({ textKey, facts }: Problem, machine: Machine) => oneLine(machine.say(textKey, facts), 600);
