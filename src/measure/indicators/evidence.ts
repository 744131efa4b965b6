// SPDX-License-Identifier: AGPL-3.0-or-later
// Where anyone can check what a finding says: the forge's own list of commits for that period, its page of a
// file, or a git command. Never filtered by author; and where one person carries the project or works alone,
// dates only: no link that points at them.

import type { Facts } from '../facts/facts.ts';
import type { ForgeKind } from '../facts/forge.ts';
import type { Evidence } from '../grade/grade.ts';
import { command, dated, isoDay, isoTime, say } from '../grade/said.ts';
import { pointsAtOne } from '../work/absence.ts';
import { day, type View } from '../work/work.ts';

type Place = Pick<Facts, 'repository' | 'head' | 'forge'>;

/**
 * The forge that an address belongs to: what it said of itself when it was asked, else by its host; undefined
 * for others.
 */
export function forgeOf({ repository, forge }: Pick<Place, 'repository' | 'forge'>): ForgeKind | undefined {
  const host = /^https:\/\/([^/:@]+)(?::\d+)?\/./.exec(repository)?.[1];
  if (!host) return undefined;
  if (forge) return forge.kind;
  if (host === 'github.com') return 'github';
  if (host === 'codeberg.org' || /(^|\.)(forgejo|gitea)\./.test(host)) return 'forgejo';
  return /(^|\.)(gitlab|framagit)\./.test(host) ? 'gitlab' : undefined;
}

/**
 * The forge's list of the commits that lead to `head`, between two instants (seconds since 1970), whole days
 * in UTC. GitHub takes `since` and `until`, both days included; GitLab `committed_after` and
 * `committed_before`, each the beginning of a day
 * (`Projects::CommitsController`); Forgejo and Gitea words to search for (`SearchCommits`), which need a
 * time: git takes the present one else.
 */
export function commitsUrl(place: Place, from: number, to: number): string | undefined {
  const { repository, head } = place;
  const forge = /^[0-9a-f]{7,64}$/.test(head) ? forgeOf(place) : undefined;
  const [first, last, after] = [isoDay(from), isoDay(to), isoDay(to + day)];
  if (forge === 'github') return `${repository}/commits/${head}/?since=${first}&until=${last}`;
  if (forge === 'gitlab')
    return `${repository}/-/commits/${head}?committed_after=${first}&committed_before=${after}`;
  if (!forge) return undefined;
  const words = new URLSearchParams({ q: `after:${first}T00:00:00Z before:${last}T23:59:59Z` });
  return `${repository}/commits/commit/${head}/search?${words}`;
}

/** The page of a forge that shows a file at a commit; undefined for forges whose addresses we do not know. */
export function fileUrl(place: Place, path: string): string | undefined {
  const { repository, head } = place;
  const where = path.split('/').map(encodeURIComponent).join('/');
  const pages = { github: `blob/${head}`, gitlab: `-/blob/${head}`, forgejo: `src/commit/${head}` };
  const forge = forgeOf(place);
  return forge && `${repository}/${pages[forge]}/${where}`;
}

/**
 * The commits of a period: the forge's list where it has one and nobody works alone, and the command that
 * dates them.
 */
export function commitsBetween(view: View, from: number, to: number): Evidence[] {
  const url = pointsAtOne(view) ? undefined : commitsUrl(view.facts, from, to);
  const dates = command(`git log --no-merges --format=%cs ${period(from, to)} ${view.facts.head}`);
  return url
    ? [{ said: say('evidence.commits', { from: dated(from), to: dated(to) }), url }, dates]
    : [dates];
}

/** `--since=… --until=…`, to the second: git reads a bare day as the present hour of that day. */
export function period(from: number, to: number): string {
  return `--since=${isoTime(from)} --until=${isoTime(to)}`;
}

/**
 * A line for each address that signs a commit of twelve months, as author or co-author: the address, the
 * month, the commit. Bytes as they are, so that old encodings are read too; robots of forges left out.
 * Without braces: a sentence that shows some was not filled.
 */
export function signedBy({ at, facts }: View): string {
  const trailers = '%(trailers:key=Co-authored-by,key=Co-developed-by,valueonly,separator=%x20)';
  const log = `git log --no-merges --format='%h %cd <%aE> ${trailers}' --date=format:%Y-%m`;
  const take = 'print lc "$_\\t$c[1]\\t$c[0]" for grep !/\\[bot\\]@/, /<([^<>]*)>/g';
  return `${log} ${period(at - 365 * day, at)} ${facts.head} | perl -nle '@c=split; ${take}' | sort -u`;
}
