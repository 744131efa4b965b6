// SPDX-License-Identifier: AGPL-3.0-or-later
// Which legal vehicles serve a kind of pool where who coordinates is.
import type { Jurisdiction } from '../../law/rule.ts';
import type { Vehicle } from '../../law/vehicle.ts';

const of: Readonly<Record<string, Jurisdiction>> = { FR: 'FR', BE: 'BE', CA: 'CA-QC' };

/** @param country ISO 3166-1 alpha-2 */
export const fitting = (vehicles: readonly Vehicle[], kind: string, country: string): readonly Vehicle[] =>
  vehicles.filter(
    ({ jurisdiction, kinds }) => jurisdiction === of[country] && kinds.some((one) => one === kind),
  );

/** The question that sharing with reciprocal duties asks, within the Union. */
export const sharingAsks = (
  vehicles: readonly Vehicle[],
  kind: string,
  country: string,
): Vehicle | undefined =>
  kind === 'share' && country !== 'CA'
    ? vehicles.find(({ jurisdiction }) => jurisdiction === 'EU')
    : undefined;
