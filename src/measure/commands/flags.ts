// SPDX-License-Identifier: AGPL-3.0-or-later
// What `halle measure` can be told on its command line.
import type { BatchOptions } from '../batch/target.ts';

export interface ListFlags {
  readonly list: string;
  readonly out: string;
  readonly json?: boolean;
  readonly options: BatchOptions;
}

export interface MeasureFlags {
  readonly list?: string;
  readonly out?: string;
  readonly json?: boolean;
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
