// SPDX-License-Identifier: AGPL-3.0-or-later
// The commits of upstream's branches and tags, who their parents are, and which of them say that they take
// another back; the tags with what they name and when.
import { objectId } from '../../../measure/sources/copy.ts';
import { unreadable, within } from '../../../measure/sources/within-limits.ts';
import { gitStream } from '../../../platform/git.ts';
import type { History, MergeRevert } from '../history.ts';
import type { Tag } from '../proof.ts';
import { releaseKind } from '../release-name.ts';
import type { Upstream } from './upstream.ts';

const seconds = 300;
const tagBytes = 1024 * 1024;

/** Its tags that name commits. A tag of a tree or a blob, and one whose object is not there, is left out. */
export async function readTags({ tags, objects }: Upstream): Promise<Tag[]> {
  const read = await Promise.all(
    [...tags].map(async ([name, object]) => {
      const commit = (await objects.info(`${object}^{commit}`))?.id;
      if (!commit) return [];
      const words = (await objects.contents(object, tagBytes))?.toString('latin1') ?? '';
      const [head = ''] = words.split('\n\n');
      const said = /^(?:tagger|committer) .*> (\d{1,12}) [+-]\d{4}$/m.exec(head)?.[1];
      return [{ name, object, commit, at: Number(said ?? 0), kind: releaseKind(name) }];
    }),
  );
  return read.flat();
}

/** @param tips ids of commits; those whose objects are missing are passed over */
export async function readHistory(
  upstream: Pick<Upstream, 'gitDir' | 'written'>,
  tips: readonly string[],
): Promise<History> {
  const [rows, reverts] = await Promise.all([rowsFrom(upstream, tips), revertsFrom(upstream, tips)]);
  const places = new Map(rows.ids.map((id, place) => [id, place]));
  const parents = Int32Array.from(rows.parents, (id) => places.get(id) ?? -1);
  return {
    ...{
      places,
      ids: rows.ids,
      parents,
      starts: Int32Array.from(rows.starts),
    },
    ...placed(reverts, places),
  };
}

interface Rows {
  readonly ids: string[];
  readonly parents: string[];
  /** One more than there are commits. */
  readonly starts: number[];
}

async function rowsFrom(
  upstream: Pick<Upstream, 'gitDir' | 'written'>,
  tips: readonly string[],
): Promise<Rows> {
  const rows: Rows = { ids: [], parents: [], starts: [0] };
  for await (const line of linesOf(upstream, ['rev-list', '--parents'], tips)) {
    const [id = '', ...parents] = line.split(' ');
    if (!objectId.test(id)) continue;
    rows.ids.push(id);
    for (const parent of parents) if (parent) rows.parents.push(parent);
    rows.starts.push(rows.parents.length);
  }
  return rows;
}

interface Revert {
  readonly by: string;
  readonly of: string;
  /** Of a merge: the parent whose side was kept. */
  readonly kept?: string | undefined;
}

const says =
  /This reverts commit ([0-9a-f]{40,64})(?:,\s+reversing\s+changes\s+made\s+to\s+([0-9a-f]{40,64}))?/g;
/** Between two commits: no message holds it. */
const between = '\x01';

async function revertsFrom(upstream: Pick<Upstream, 'gitDir' | 'written'>, tips: readonly string[]) {
  const found: Revert[] = [];
  const take = (record: string) => {
    const [, by = '', words = ''] = /^\s*([0-9a-f]{40,64})\n([\s\S]*)$/.exec(record) ?? [];
    for (const [, of = '', kept] of words.matchAll(says)) found.push({ by, of, kept });
  };
  let record = '';
  const plain = ['--no-show-signature', '--no-notes', '--encoding=UTF-8'];
  const asked = ['log', ...plain, '--grep=This reverts commit', '--fixed-strings', '--format=%x01%H%n%B'];
  for await (const line of linesOf(upstream, asked, tips)) {
    if (line.startsWith(between)) {
      take(record);
      record = `${line.slice(1)}\n`;
    } else if (record.length < 100_000) record += `${line}\n`;
  }
  take(record);
  return found;
}

function placed(found: readonly Revert[], places: ReadonlyMap<string, number>) {
  const reverts = new Map<number, number[]>();
  const mergeReverts: MergeRevert[] = [];
  for (const revert of found) {
    const [by, of, kept] = [revert.by, revert.of, revert.kept ?? ''].map((id) => places.get(id));
    if (by === undefined || of === undefined) continue;
    reverts.set(of, [...(reverts.get(of) ?? []), by]);
    if (kept !== undefined) mergeReverts.push({ by, merge: of, kept });
  }
  return { reverts, mergeReverts };
}

/**
 * What git says of all commits from these tips on, by lines.
 * @throws Problem as `within`, `measure.unreadable`
 */
async function* linesOf(
  { gitDir, written }: Pick<Upstream, 'gitDir' | 'written'>,
  asked: readonly string[],
  tips: readonly string[],
): AsyncGenerator<string> {
  const input = [...new Set(tips)].map((id) => `${id}\n`).join('');
  if (!input) return;
  const run = gitStream([...asked, '--ignore-missing', '--stdin'], { gitDir, input, seconds });
  let rest = '';
  for await (const chunk of run.answer) {
    const lines = (rest + chunk.toString('latin1')).split('\n');
    rest = lines.pop()!;
    yield* lines;
  }
  if (rest) yield rest;
  const end = within(await run.end, { repository: written, seconds });
  if (end.code !== 0) throw unreadable({ repository: written }, end.complaint);
}
