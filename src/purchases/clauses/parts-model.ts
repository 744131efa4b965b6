// SPDX-License-Identifier: AGPL-3.0-or-later
// What the page where a tender is written is made from.
import type { Reading } from '../ways/parts/basis.tsx';
import type { Clause } from './clause.ts';
import type { Complaint, Tender } from './tender.ts';
import type { Typed } from './words-asked.ts';

export interface TenderModel {
  readonly typed: Typed;
  readonly tender: Tender;
  readonly complaints: readonly Complaint[];
  /** Clauses of the country. */
  readonly offered: readonly Clause[];
  readonly reading: Reading;
  /** Slugs of the software compared, and their names. */
  readonly compared: readonly string[];
  readonly names: readonly string[];
  /** The whole question as an address says it. */
  readonly asked: Readonly<Record<string, string | string[]>>;
  /** Somebody pressed the button: what is wrong is said. */
  readonly isAsked: boolean;
}
