// SPDX-License-Identifier: AGPL-3.0-or-later
// The next act of a need, so that it never waits for nobody: more administrations, then talk; once its date
// is over, whoever leads it decides.
import type { Day } from '../base/day.ts';
import { type Crowd, stillWanted } from './backing.ts';
import type { Need, NeedState } from './need.ts';

export type NextAct =
  | { readonly act: 'gather'; readonly wanted: number; readonly by: Day }
  | { readonly act: 'talk'; readonly by: Day }
  | { readonly act: 'over' }
  | { readonly act: 'closed' };

/** By the first date that somebody behind it must hold: a budget to vote, else its own. */
export function nextAct(
  { kind, neededBy }: Pick<Need, 'kind' | 'neededBy'>,
  state: NeedState,
  crowd: Crowd,
): NextAct {
  if (state === 'over') return { act: 'over' };
  if (state !== 'open') return { act: 'closed' };
  const by = [neededBy, crowd.firstVote, crowd.firstUseful].filter((day) => day !== undefined).sort()[0]!;
  const wanted = stillWanted(kind, crowd);
  return wanted > 0 ? { act: 'gather', wanted, by } : { act: 'talk', by };
}
