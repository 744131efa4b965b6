// SPDX-License-Identifier: AGPL-3.0-or-later
// What `halle measure` can be told on its command line.
import { Problem } from '../../base/problem.ts';
import { oneLine } from '../../base/text.ts';
import type { BatchOptions } from '../batch/target.ts';
import type { Demands } from '../ci/outcome.ts';

export interface ListFlags {
  readonly list: string;
  readonly out: string;
  readonly json?: boolean;
  readonly options: BatchOptions;
  readonly demands: Demands;
}

export interface MeasureFlags {
  readonly list?: string;
  readonly out?: string;
  readonly json?: boolean;
  readonly format?: string;
  readonly minGrade?: string;
  readonly failOn?: readonly string[];
  /** Private key that signs. */
  readonly key?: string;
  readonly badge?: string;
  readonly facts?: string;
  readonly at?: string;
  readonly as?: string;
  readonly maxSize: string;
  readonly timeout: string;
  readonly allowPrivate?: boolean;
  readonly truckFactor?: boolean;
  /** Whether the forge is asked, beside the history. */
  readonly forge?: boolean;
}

export const formats = ['text', 'json', 'markdown', 'junit', 'sarif', 'in-toto'] as const;
export type Format = (typeof formats)[number];

/** `--json` is `--format json`. @throws Problem invalid `measure.ci.bad-format`, `measure.ci.two-formats` */
export function formatOf({ format, json }: Pick<MeasureFlags, 'format' | 'json'>): Format {
  const found = formats.find((one) => one === format);
  if (format !== undefined && !found)
    throw new Problem('invalid', 'measure.ci.bad-format', {
      written: oneLine(format, 40),
      known: formats.join(', '),
    });
  if (json && found && found !== 'json')
    throw new Problem('invalid', 'measure.ci.two-formats', { written: found });
  return found ?? (json ? 'json' : 'text');
}
