// SPDX-License-Identifier: AGPL-3.0-or-later
// Counts that several published rules ask for.
import type { View } from '../work/work.ts';

export function releasesSince({ releases }: View, from: number): number {
  return releases.filter((time) => time > from).length;
}

/** Organisations that a mail domain names. */
export function organisationsSince({ work, facts }: View, from: number): number {
  const named = work.domains.filter((domain, row) => {
    const name = facts.history.domains[domain];
    return work.times[row]! > from && name !== 'free' && name !== 'none';
  });
  return new Set(named).size;
}
