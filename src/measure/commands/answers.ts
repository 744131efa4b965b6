// SPDX-License-Identifier: AGPL-3.0-or-later
// What the command answers of each repository, in the form asked for.
import { oneLine } from '../../base/text.ts';
import type { Machine } from '../../platform/cli.ts';
import { version } from '../../platform/root.ts';
import type { Demands, Outcome } from '../ci/outcome.ts';
import type { Showing } from '../ci/showing.ts';
import type { Format } from './flags.ts';

/**
 * Writes the answers, in the order asked; why one is missing is told on standard error in every form. Only
 * what the form needs is loaded.
 */
export async function answer(
  outcomes: readonly Outcome[],
  format: Format,
  demands: Demands,
  machine: Machine,
): Promise<void> {
  const showing: Showing = {
    lang: machine.lang,
    demands,
    version,
    words: ({ textKey, facts }) => oneLine(machine.say(textKey, facts), 600),
  };
  for (const outcome of outcomes) if ('problem' in outcome) machine.err(showing.words(outcome.problem));
  if (format !== 'in-toto') await written[format](outcomes, showing, machine);
}

type Write = (outcomes: readonly Outcome[], showing: Showing, machine: Machine) => Promise<void>;

/** A signed grade is written by `seal.ts`. */
const written: Readonly<Record<Exclude<Format, 'in-toto'>, Write>> = {
  async json(outcomes, showing, machine) {
    const { jsonOf } = await import('./answers-json.ts');
    const all = outcomes.map((outcome) => jsonOf(outcome, showing));
    machine.out(JSON.stringify(all, null, 2));
  },
  async markdown(outcomes, showing, machine) {
    machine.out((await import('../ci/markdown.ts')).markdownOf(outcomes, showing));
  },
  async junit(outcomes, showing, machine) {
    machine.out((await import('../ci/junit.ts')).junitOf(outcomes, showing));
  },
  async sarif(outcomes, showing, machine) {
    const { sarifOf } = await import('../ci/sarif.ts');
    machine.out(sarifOf(outcomes, showing, await methodPage(machine)));
  },
  async text(outcomes, _, machine) {
    const [{ showGrade }, { coloured, plain }] = await Promise.all([
      import('../words/terminal.ts'),
      import('../words/terminal-words.ts'),
    ]);
    const colours = machine.isTerminal && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb';
    const width = process.stdout.columns || 80;
    const shown = { lang: machine.lang, width, paint: colours ? coloured : plain };
    for (const outcome of outcomes) {
      if ('problem' in outcome) continue;
      const { facts, truckFactor } = outcome;
      machine.out(showGrade(outcome.grade, { ...shown, forge: facts.forge, truckFactor }));
    }
  },
};

/** The page of the method, where this machine knows a halle that others can open. */
async function methodPage(machine: Machine): Promise<string | undefined> {
  const { site } = await import('../../site.ts');
  const { hostname, href } = new URL(site.method(machine.lang), (await machine.config()).url);
  return hostname === 'localhost' ? undefined : href;
}
