// SPDX-License-Identifier: AGPL-3.0-or-later
// What whoever leads a need does with it: say it in other words, put its date off, close it.
import { randomUUID } from 'node:crypto';
import { daysAfter } from '../../base/day.ts';
import type { Lang } from '../../base/language.ts';
import { Problem } from '../../base/problem.ts';
import { loadThesaurus } from '../../catalogue/sources/thesaurus.ts';
import { actFor } from '../../people/agents/actions/acting.ts';
import type { Actor } from '../../people/agents/actor.ts';
import type { Tx } from '../../platform/db.ts';
import { enqueue } from '../../platform/jobs.ts';
import { record } from '../../platform/journal.ts';
import { functionsOf } from '../functions.ts';
import { badDate, type Closing, checkNeed, type NeedSaid } from '../need.ts';
import { needNews } from '../news.ts';
import { type LoadedNeed, loadNeed } from '../stores/needs.ts';
import { closeNeed, findSame, putOff, rewordNeed } from '../stores/writing.ts';

/**
 * @throws Problem as the matrix; not-found `needs.none`; conflict `needs.closed`; invalid `needs.bad-date`
 */
export async function putNeedOff(
  tx: Tx,
  actor: Actor,
  slug: string,
  neededBy: string,
  at: Date,
): Promise<void> {
  await leading(tx, actor, slug, at, async (need, on) => {
    const fault = badDate(neededBy, on);
    if (fault) throw new Problem('invalid', fault.key, fault.facts);
    await putOff(tx, need.id, neededBy);
    return 'needs.put-off';
  });
}

/** What is said of a need, but its kind and its date. */
export type Wording = Omit<NeedSaid, 'kind' | 'neededBy'>;

/**
 * Says it in other words; whoever stands behind it is told.
 * @throws Problem as the matrix; invalid as `checkNeed`; conflict `needs.closed`, `needs.said-already`
 */
export const rewordOwnNeed = (
  tx: Tx,
  actor: Actor,
  slug: string,
  { said, lang }: { readonly said: Wording; readonly lang: Lang },
  at: Date,
): Promise<void> =>
  leading(tx, actor, slug, at, async (need, on) => {
    const { kind, neededBy } = need;
    // its date may be over: other words do not change it
    checkNeed({ ...said, kind, neededBy: neededBy > on ? neededBy : daysAfter(on, 1) }, on);
    const same = await findSame(tx, said, at);
    if (same && same.slug !== slug)
      throw new Problem('conflict', 'needs.said-already', { title: said.title });
    const functions = functionsOf(said, lang, loadThesaurus());
    await rewordNeed(tx, { ...wordless(need), ...said, functions, lang }, at);
    const told = { id: randomUUID(), need: need.id, organisation: need.owner.id, news: 'reworded' } as const;
    await enqueue(tx, needNews, told);
    return 'needs.reworded';
  });

/** Without what may be left out of other words. */
const wordless = ({ quantity: _, inUse: __, software: ___, ...need }: LoadedNeed) => need;

/** Likewise; whoever is behind it sees why. */
export const closeOwnNeed = (tx: Tx, actor: Actor, slug: string, why: Closing, at: Date): Promise<void> =>
  leading(tx, actor, slug, at, async (need) => {
    await closeNeed(tx, need.id, why, at);
    const closed = { id: randomUUID(), need: need.id, organisation: need.owner.id, news: 'closed' } as const;
    await enqueue(tx, needNews, closed);
    return 'needs.closed';
  });

/** Acts for who leads the need, on one that was not closed; a need whose date is over may be put off. */
async function leading(
  tx: Tx,
  actor: Actor,
  slug: string,
  at: Date,
  act: (need: LoadedNeed, on: string) => Promise<string>,
): Promise<void> {
  const need = await loadNeed(tx, { slug });
  const organisation = need.owner.id;
  const on = await actFor(tx, actor, 'needs.lead', organisation, at);
  if (need.closedWhy) throw new Problem('conflict', 'needs.closed', { day: need.neededBy });
  const kind = await act(need, on);
  const subject = { kind: 'need', id: need.id };
  await record(tx, { kind, account: actor.account!, organisation, subject }, at);
}
