// SPDX-License-Identifier: AGPL-3.0-or-later
// Saying a need: whoever says it leads it, and stands behind it from the first.
import { randomBytes, randomUUID } from 'node:crypto';
import { type Id, idFrom } from '../../base/id.ts';
import type { Lang } from '../../base/language.ts';
import type { Money } from '../../base/money.ts';
import { Problem } from '../../base/problem.ts';
import { slugify } from '../../base/text.ts';
import { loadThesaurus } from '../../catalogue/sources/thesaurus.ts';
import { functionWords } from '../../catalogue/thesaurus/thesaurus.ts';
import { actFor } from '../../people/agents/actions/acting.ts';
import type { Actor } from '../../people/agents/actor.ts';
import { loadOrganisation } from '../../people/directory/stores/directory.ts';
import { mustBeWithin } from '../../platform/daily-limit.ts';
import type { Tx } from '../../platform/db.ts';
import { enqueue } from '../../platform/jobs.ts';
import { record } from '../../platform/journal.ts';
import { lockFor } from '../../platform/locks.ts';
import { type Backing, checkBacking, type WeightKind } from '../backing.ts';
import { functionsOf } from '../functions.ts';
import { checkNeed, mostADay, mustBePublic, type Need, type NeedSaid, wordsKey } from '../need.ts';
import { needNews } from '../news.ts';
import { putBacking } from '../stores/backings.ts';
import { countSaid, findSame, putNeed } from '../stores/writing.ts';

/** A need and the part in it of who says it. */
export interface Saying {
  readonly organisation: Id<'Organisation'>;
  readonly said: NeedSaid;
  readonly lang: Lang;
  readonly own: {
    readonly weight: WeightKind;
    readonly agents?: number | undefined;
    readonly voteBy?: string | undefined;
    readonly ceiling?: Money | undefined;
  };
}

/**
 * @returns the slug of the need
 * @throws Problem as the matrix; invalid as `checkNeed`, `checkBacking`; conflict `needs.said-already`,
 * `needs.too-many`
 */
export async function sayNeed(tx: Tx, actor: Actor, saying: Saying, at: Date): Promise<string> {
  const { organisation, lang } = saying;
  const on = await actFor(tx, actor, 'needs.say', organisation, at);
  const account = actor.account!;
  const owner = await loadOrganisation(tx, organisation);
  mustBePublic(owner);
  const said = checkNeed(saying.said, on);
  const own = checkBacking({ ...saying.own, usefulBy: said.neededBy, named: true }, owner, on);
  // two that say the same at once are one after the other
  await lockFor(tx, ['need', wordsKey(said)]);
  const same = await findSame(tx, said, at);
  if (same) throw new Problem('conflict', 'needs.said-already', { title: said.title });
  await mustBeFew(tx, account, organisation, at);
  const need = newNeed(said, organisation, lang, at);
  if (!(await putNeed(tx, need, account)))
    throw new Problem('conflict', 'needs.said-already', { title: said.title });
  const id = idFrom<'Backing'>(at.getTime(), randomBytes(16));
  const backing: Backing = { ...own, id, need: need.id, organisation, since: at };
  await putBacking(tx, backing, account);
  const subject = { kind: 'need', id: need.id };
  await record(tx, { kind: 'needs.said', account, organisation, subject }, at);
  await enqueue(tx, needNews, { id: randomUUID(), need: need.id, organisation, news: 'said' });
  return need.slug;
}

function newNeed(said: NeedSaid, organisation: Id<'Organisation'>, lang: Lang, at: Date): Need {
  const id = idFrom<'Need'>(at.getTime(), randomBytes(16));
  const functions = functionsOf(said, lang, loadThesaurus());
  return {
    ...said,
    ...{ id, organisation, functions, lang, saidAt: at.toISOString() },
    slug: slugOf(functions[0], id),
  };
}

/**
 * Of the function that it is about, never of what somebody wrote: an address outlives the words of a page.
 */
function slugOf(first: string | undefined, id: string): string {
  const words = first ? functionWords(loadThesaurus(), first, 'fr') : 'besoin';
  return `${slugify(words).slice(0, 60).replace(/-+$/, '')}-${id.slice(-6)}`;
}

async function mustBeFew(tx: Tx, account: string, organisation: string, at: Date): Promise<void> {
  const refused = 'needs.too-many';
  await mustBeWithin(
    tx,
    { most: mostADay.account, refused },
    ['account', account],
    (since) => countSaid(tx, { account }, since),
    at,
  );
  await mustBeWithin(
    tx,
    { most: mostADay.organisation, refused },
    ['organisation', organisation],
    (since) => countSaid(tx, { organisation }, since),
    at,
  );
}
