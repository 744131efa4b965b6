// SPDX-License-Identifier: AGPL-3.0-or-later
// Two orders of records: by age, which gives an entry its lasting id, and by trust, which decides whose word
// is shown first.

import type { SourceRecord } from '../record.ts';
import { sources } from '../software.ts';

const place = ({ claim }: SourceRecord) => sources.indexOf(claim.source);
const text = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The earliest known first; of one instant, the better source, then its own identifier. */
export function byAge(a: SourceRecord, b: SourceRecord): number {
  return (
    a.firstSeen - b.firstSeen ||
    place(a) - place(b) ||
    text(a.claim.externalId, b.claim.externalId) ||
    text(a.id, b.id)
  );
}

/** The better source first (order of `sources`), then what it said last. */
export function byTrust(a: SourceRecord, b: SourceRecord): number {
  return (
    place(a) - place(b) ||
    text(b.claim.date, a.claim.date) ||
    text(a.claim.externalId, b.claim.externalId) ||
    text(a.id, b.id)
  );
}
