// SPDX-License-Identifier: AGPL-3.0-or-later
// What `halle search` can be told on its command line, and what the whole halle brings to it.
import type { Machine } from '../../platform/cli.ts';
import type { Opened } from '../../platform/opened.ts';

export interface SearchFlags {
  readonly json?: boolean;
  readonly limit?: string;
  readonly lang?: string;
}

/** What the whole halle brings: filling an empty one as a first start does. */
export interface Brought {
  readonly fill: (opened: Opened, machine: Machine) => Promise<void>;
}
