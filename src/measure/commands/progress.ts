// SPDX-License-Identifier: AGPL-3.0-or-later
// A line of progress: redrawn in place on a terminal, one line per step elsewhere, so that a log stays
// readable. It says how long is left as soon as that can be told.
import { oneLine } from '../../base/text.ts';
import type { Machine } from '../../platform/cli.ts';
import type { MeasureOptions } from '../sources/measure.ts';
import { duration, secondsLeft } from './time-left.ts';

type Step = Parameters<NonNullable<MeasureOptions['progress']>>[0];

export interface Progress {
  step(target: string, step?: Step): void;
  /** One of the repositories asked for has its answer. */
  done(): void;
  /** Wipes the line before something else is written. */
  clear(): void;
}

/** @param all how many repositories are asked for @param clock seconds */
export function progressLine(
  machine: Pick<Machine, 'say' | 'err' | 'errIsTerminal'>,
  all: number,
  clock: () => number = () => performance.now() / 1000,
): Progress {
  const began = clock();
  const phases = new Map<string, { phase: string; since: number; from: number }>();
  let [drawn, ended] = [0, 0];
  /** Of one repository by its commits; of several by those that are done. */
  const left = (target: string, step?: Step): string => {
    const known = phases.get(target);
    const seconds =
      all > 1
        ? secondsLeft(ended, all, clock() - began)
        : step &&
          known &&
          secondsLeft(step.done - known.from, stillOf(step, known.from), clock() - known.since);
    return seconds === undefined
      ? ''
      : machine.say('measure.progress.left', { left: duration(seconds, machine.say) });
  };
  const draw = (line: string) => {
    machine.err(`\r${line.slice(0, 78).padEnd(drawn)}`);
    drawn = Math.min(78, line.length);
  };
  return {
    step(target, step) {
      if (step && phases.get(target)?.phase !== step.phase)
        phases.set(target, { phase: step.phase, since: clock(), from: step.done });
      const line = wordsOf(target, step, machine.say) + left(target, step);
      if (machine.errIsTerminal) draw(line);
      else if (!step) machine.err(line);
    },
    done() {
      ended++;
    },
    clear() {
      if (drawn) machine.err(`\r${' '.repeat(drawn)}\r`);
      drawn = 0;
    },
  };
}

const stillOf = ({ of }: Step, from: number) => (of === undefined ? undefined : of - from);

function wordsOf(target: string, step: Step | undefined, say: Machine['say']): string {
  const repository = oneLine(target, 60);
  if (!step) return say('measure.progress.start', { repository });
  if (step.phase === 'copy')
    return say('measure.progress.copy', { repository, megabytes: Math.round(step.done / 1024 / 1024) });
  return say('measure.progress.read', { repository, commits: step.done });
}
