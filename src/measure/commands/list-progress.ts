// SPDX-License-Identifier: AGPL-3.0-or-later
// How far a list is: a line redrawn in place on a terminal, a line now and then elsewhere, so that a log
// stays readable.
import type { Machine } from '../../platform/cli.ts';
import type { Standing } from '../stores/answers.ts';
import { duration } from './time-left.ts';

export interface ListProgress {
  show(standing: Standing): void;
  clear(): void;
}

/** Between two lines of a log. */
const logEveryMs = 30_000;

export function listProgress({
  say,
  err,
  errIsTerminal,
}: Pick<Machine, 'say' | 'err' | 'errIsTerminal'>): ListProgress {
  const began = performance.now();
  let first: number | undefined;
  let drawn = 0;
  let told = began;
  const draw = (line: string) => {
    err(`\r${line.slice(0, 118).padEnd(drawn)}`);
    drawn = Math.min(118, line.length);
  };
  return {
    show(standing) {
      first ??= standing.written;
      const words = wordsOf(standing, standing.written - first, (performance.now() - began) / 1000, say);
      if (errIsTerminal) return draw(words);
      if (performance.now() - told < logEveryMs) return;
      told = performance.now();
      err(words);
    },
    clear() {
      if (drawn) err(`\r${' '.repeat(drawn)}\r`);
      drawn = 0;
    },
  };
}

/** @param done answers of this session @param seconds of this session */
function wordsOf(
  { total, written, failed, later, next, taken, waiting }: Standing,
  done: number,
  seconds: number,
  say: Machine['say'],
): string {
  if (next !== null && taken === 0 && waiting === later)
    return say('measure.list.waiting', { done: written, total, later, at: new Date(next * 1000) });
  const rate = done >= 3 && seconds > 2 ? done / seconds : 0;
  const left = rate > 0 ? duration((total - written) / rate, say) : '';
  return say('measure.list.progress', {
    done: written,
    total,
    rate: Math.round(rate * 60),
    left,
    failed,
    later,
  });
}
