// SPDX-License-Identifier: AGPL-3.0-or-later
// What the command answers of each repository, in the form asked for.
import { oneLine } from '../../base/text.ts';
import type { Machine } from '../../platform/cli.ts';
import { version } from '../../platform/root.ts';
import { site } from '../../site.ts';
import { junitOf } from '../ci/junit.ts';
import { markdownOf } from '../ci/markdown.ts';
import type { Demands, Outcome } from '../ci/outcome.ts';
import { sarifOf } from '../ci/sarif.ts';
import type { Showing } from '../ci/showing.ts';
import { gradeJson } from '../words/grade-json.ts';
import { showGrade } from '../words/terminal.ts';
import { coloured, plain } from '../words/terminal-words.ts';
import { truckFactorJson } from '../work/truck-factor.ts';
import type { Format } from './flags.ts';

/** Writes the answers, in the order asked; why one is missing is told on standard error in every form. */
export function answer(
  outcomes: readonly Outcome[],
  format: Format,
  demands: Demands,
  machine: Machine,
): void {
  const showing: Showing = {
    lang: machine.lang,
    demands,
    version,
    words: ({ textKey, facts }) => oneLine(machine.say(textKey, facts), 600),
  };
  for (const outcome of outcomes) if ('problem' in outcome) machine.err(showing.words(outcome.problem));
  if (format === 'json')
    machine.out(
      JSON.stringify(
        outcomes.map((outcome) => jsonOf(outcome, showing)),
        null,
        2,
      ),
    );
  if (format === 'markdown') machine.out(markdownOf(outcomes, showing));
  if (format === 'junit') machine.out(junitOf(outcomes, showing));
  if (format === 'sarif') machine.out(sarifOf(outcomes, showing, methodPage(machine)));
  if (format === 'text') inWords(outcomes, machine);
}

/** The page of the method, where this machine knows a halle that others can open. */
function methodPage(machine: Machine): string | undefined {
  const { hostname, href } = new URL(site.method(machine.lang), machine.config().url);
  return hostname === 'localhost' ? undefined : href;
}

function inWords(outcomes: readonly Outcome[], machine: Machine): void {
  const colours = machine.isTerminal && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb';
  const shown = {
    lang: machine.lang,
    width: process.stdout.columns || 80,
    paint: colours ? coloured : plain,
  };
  for (const outcome of outcomes) {
    if ('problem' in outcome) continue;
    const { facts, truckFactor } = outcome;
    machine.out(showGrade(outcome.grade, { ...shown, forge: facts.forge, truckFactor }));
  }
}

function jsonOf(outcome: Outcome, { lang, words }: Showing): Record<string, unknown> {
  if (!('problem' in outcome)) {
    const { target, grade, facts, truckFactor } = outcome;
    return {
      asked: target,
      ...gradeJson(grade, facts, lang),
      ...(truckFactor ? { truckFactor: truckFactorJson(truckFactor) } : {}),
    };
  }
  const { kind, textKey } = outcome.problem;
  return { asked: outcome.target, problem: { kind, key: textKey, sentence: words(outcome.problem) } };
}
