// SPDX-License-Identifier: AGPL-3.0-or-later
// When git was stopped by one of our limits (time, size, memory), its output says nothing about the
// repository: a tag that it did not list may exist all the same. The reading therefore ends with a Problem.
import { Problem } from '../../base/problem.ts';
import { oneLine } from '../../base/text.ts';
import { memoryOfGit } from '../../platform/git/limits.ts';
import type { GitEnd } from '../../platform/git.ts';

export interface LimitFacts {
  readonly repository: string;
  readonly seconds: number;
  /** Bytes that the copy could take. */
  readonly bytes?: number | undefined;
}

const megabytes = (bytes: number) => Math.ceil(bytes / 1024 ** 2);

/** What is told of a run that met a limit; undefined when it met none. */
export function limitMet({ stopped }: GitEnd, told: LimitFacts): Problem | undefined {
  const repository = oneLine(told.repository, 200);
  if (stopped === 'size')
    return new Problem('unavailable', 'measure.too-big', {
      repository,
      megabytes: megabytes(told.bytes ?? 0),
    });
  if (stopped === 'time')
    return new Problem('unavailable', 'measure.took-too-long', { repository, seconds: told.seconds });
  if (stopped === 'memory')
    return new Problem('unavailable', 'measure.too-much-memory', {
      repository,
      megabytes: megabytes(memoryOfGit()),
    });
  if (stopped === 'output') return new Problem('unavailable', 'measure.says-too-much', { repository });
  return undefined;
}

/**
 * @throws Problem unavailable `measure.too-big`, `measure.took-too-long`, `measure.too-much-memory`,
 * `measure.says-too-much`
 */
export function within<End extends GitEnd>(end: End, told: LimitFacts): End {
  const met = limitMet(end, told);
  if (met) throw met;
  return end;
}

/** Objects are missing or broken, or what git says of them cannot be understood. */
export const unreadable = ({ repository }: { readonly repository: string }, complaint: string): Problem =>
  new Problem('invalid', 'measure.unreadable', { repository, why: oneLine(complaint, 200) });
