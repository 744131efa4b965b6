// SPDX-License-Identifier: AGPL-3.0-or-later
// What an address proposes of a mission, and the currency in which an organisation asks.
import type { Currency } from '../../base/money.ts';
import { type MissionKind, missionKinds } from './mission.ts';

/** @param country ISO 3166-1 alpha-2 */
export const currencyOf = (country: string): Currency => (country === 'CA' ? 'CAD' : 'EUR');

/** The kind that an address proposes. */
export const kindIn = (written: string): MissionKind | undefined =>
  missionKinds.find((one) => one === written);
