// SPDX-License-Identifier: AGPL-3.0-or-later
// Who votes when a vote opens, and what each weighs: inhabitants, or its share by the key that is frozen.
import { Problem } from '../../../base/problem.ts';
import type { Tx } from '../../../platform/db.ts';
import { type FrozenKey, shareOf } from '../../groups/frozen.ts';
import { seatState } from '../../groups/seat.ts';
import type { ShownSeat } from '../../groups/shown.ts';
import { lastKeys } from '../../groups/stores/keys.ts';
import { type Opening, weighsBy } from '../presets.ts';
import type { VoteRule } from '../rule.ts';

export interface Electorate {
  readonly electorate: VoteRule['electorate'];
  /** The number of the key whose shares the weights are. */
  readonly weightsKey?: number | undefined;
}

/**
 * Members by the ids of their seats, with a weight where the rule asks for one.
 * @throws Problem unfit `pools.votes.no-population`, `.no-key`, `.not-in-key`
 */
export async function electorateFor(
  tx: Tx,
  pool: string,
  seats: readonly ShownSeat[],
  { rule, voters, kind }: Pick<Opening, 'rule' | 'voters'> & Pick<VoteRule, 'kind'>,
): Promise<Electorate> {
  const voting = seats.filter((seat) => voters === 'all' || seatState(seat) === 'signed');
  if (kind !== 'weighted' && kind !== 'double')
    return { electorate: voting.map(({ id }) => ({ member: id, weight: 1 })) };
  if (weighsBy(rule) === 'people')
    return { electorate: voting.map((seat) => ({ member: seat.id, weight: peopleOf(seat) })) };
  const [key] = await lastKeys(tx, pool);
  if (!key) throw new Problem('unfit', 'pools.votes.no-key');
  const electorate = voting.map((seat) => ({ member: seat.id, weight: centsOf(key, seat) }));
  return { electorate, weightsKey: key.version };
}

function peopleOf({ population, member }: ShownSeat): number {
  if (population === undefined)
    throw new Problem('unfit', 'pools.votes.no-population', { name: member.name });
  return population;
}

function centsOf(key: FrozenKey, { id, member }: ShownSeat): number {
  const share = shareOf(key, id);
  if (!share) throw new Problem('unfit', 'pools.votes.not-in-key', { name: member.name });
  return share.cents;
}
