// SPDX-License-Identifier: AGPL-3.0-or-later
// Reading a repository again: nothing where nothing changed, what is new where something was added, all of it
// where that is not sure.
import { git } from '../../platform/git.ts';
import { collector } from '../facts/facts.ts';
import type { How, KeptFacts, Measured } from '../facts/kept.ts';
import { collect } from './collect.ts';
import type { CopiesKept } from './copies.ts';
import { openFolder } from './folder.ts';
import { withGraph } from './graph.ts';
import { addressOf, type MeasureOptions } from './measure.ts';
import { openRemote, type RemoteCopy } from './remote.ts';
import { isSealed } from './who.ts';
import { within } from './within-limits.ts';

export interface UpdateOptions extends MeasureOptions {
  /** Salts the hashes of who is who: the halle's own key for `identities`. */
  readonly key: Uint8Array;
  /** Where copies without files are kept from one reading to the next; none is when absent. */
  readonly copies?: CopiesKept | undefined;
}

/**
 * Reads a repository, or what is new of it. The facts are those that a whole reading would give.
 * @param known what was kept of the last reading; what cannot serve is not used @throws Problem as
 * `readRepository`
 */
export async function measureRepository(
  target: string,
  known: KeptFacts | undefined,
  options: UpdateOptions,
): Promise<Measured> {
  const address = await addressOf(target);
  const { seconds, key, progress } = options;
  const reading = {
    seconds,
    key,
    progress: (commits: number) => progress?.({ phase: 'read', done: commits }),
  };
  if (!address) {
    const copy = await openFolder(target, options.now);
    return collect(copy, reading).finally(() => copy.close());
  }
  const kept = known && mayServe(known, key) ? known : undefined;
  const copied = (bytes: number) => progress?.({ phase: 'copy', done: bytes });
  const copy = await openRemote(address, { ...options, copied, listed: kept?.facts.listed });
  if (copy === 'unchanged')
    return { ...kept!, facts: { ...kept!.facts, readAt: options.now }, how: 'unchanged', read: 0 };
  return again(copy, known, kept, reading).finally(() => copy.close());
}

type Reading = Omit<Parameters<typeof collect>[1], 'since' | 'keepLog'>;

async function again(
  copy: RemoteCopy,
  known: KeptFacts | undefined,
  kept: KeptFacts | undefined,
  reading: Reading,
): Promise<Measured> {
  const isPart = known !== undefined && (await isInside(copy, known.facts.head));
  const since = isPart && kept ? await copy.keptLog(kept.facts.head) : undefined;
  const collected = await collect(copy, { ...reading, since, keepLog: copy.keepLog });
  await copy.keep();
  const how: How = known && !isPart ? 'rewritten' : collected.how;
  const rewritten = how === 'rewritten' ? copy.readAt : known?.facts.rewritten;
  const said = {
    ...(copy.listed ? { listed: copy.listed } : {}),
    ...(rewritten === undefined ? {} : { rewritten }),
  };
  return { ...collected, facts: { ...collected.facts, ...said }, how };
}

/** Read by this collector, whole, with identities that are theirs and hashed with our key. */
function mayServe(known: KeptFacts, key: Uint8Array): boolean {
  const { facts } = known;
  return (
    facts.collector === collector &&
    !facts.limits.some((limit) => limit !== 'no-filter') &&
    isSealed(known, key)
  );
}

async function isInside({ gitDir, head, graph, repository }: RemoteCopy, earlier: string): Promise<boolean> {
  const options = { gitDir, seconds: 120 };
  const end = await git(['merge-base', '--is-ancestor', earlier, head], graph ? withGraph(options) : options);
  return within(end, { repository, seconds: options.seconds }).code === 0;
}
