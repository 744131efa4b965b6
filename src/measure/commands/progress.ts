// SPDX-License-Identifier: AGPL-3.0-or-later
// A line of progress: redrawn in place on a terminal, one line per step elsewhere, so that a log stays
// readable.
import { oneLine } from '../../base/text.ts';
import type { Machine } from '../../platform/cli.ts';
import type { MeasureOptions } from '../sources/measure.ts';

type Step = Parameters<NonNullable<MeasureOptions['progress']>>[0];

export interface Progress {
  step(target: string, step?: Step): void;
  /** Wipes the line before something else is written. */
  clear(): void;
}

export function progressLine(machine: Machine): Progress {
  let drawn = 0;
  const words = (target: string, step?: Step) => {
    const repository = oneLine(target, 60);
    if (!step) return machine.say('measure.progress.start', { repository });
    if (step.phase === 'copy')
      return machine.say('measure.progress.copy', {
        repository,
        megabytes: Math.round(step.done / 1024 / 1024),
      });
    return machine.say('measure.progress.read', { repository, commits: step.done });
  };
  const draw = (line: string) => {
    machine.err(`\r${line.slice(0, 78).padEnd(drawn)}`);
    drawn = Math.min(78, line.length);
  };
  return {
    step(target, step) {
      if (machine.errIsTerminal) draw(words(target, step));
      else if (!step) machine.err(words(target));
    },
    clear() {
      if (drawn) machine.err(`\r${' '.repeat(drawn)}\r`);
      drawn = 0;
    },
  };
}
