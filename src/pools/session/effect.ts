// SPDX-License-Identifier: AGPL-3.0-or-later
// What the card that lies there would change of what each pays, by the key that is frozen.
import { type Effect, withoutSeat } from '../groups/effect.ts';
import type { FrozenKey } from '../groups/frozen.ts';
import { lyingCard, type Table } from './table.ts';

/** Cards upon a member that then pays no longer. */
const ofMoney: ReadonlySet<string> = new Set(['funding-lost', 'member-leaves']);

/** @returns undefined where the card is not about what is paid; `null` where no key knows it yet */
export function effectOn(table: Pick<Table, 'drawn'>, key: FrozenKey | undefined): Effect | null | undefined {
  const card = lyingCard(table);
  if (!card?.upon || !ofMoney.has(card.calamity)) return undefined;
  return (key && withoutSeat(key, card.upon)) ?? null;
}
