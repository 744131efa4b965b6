// SPDX-License-Identifier: AGPL-3.0-or-later
// The same change under another name: what a commit changes, without line numbers and spaces, as `git
// patch-id` compares; files that are no text by their whole content.
import { createHash, type Hash } from 'node:crypto';
import { unreadable, within } from '../../../measure/sources/within-limits.ts';
import { git, gitStream } from '../../../platform/git.ts';
import type { Upstream } from './upstream.ts';

type Place = Pick<Upstream, 'gitDir' | 'written'>;

const seconds = 300;
const plain = ['-p', '--no-textconv', '--no-ext-diff', '--no-renames', '--full-index', '--no-color'];
/** Bytes of all changes that are compared at once. */
const mostBytes = 1024 ** 3;
const atStart = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/**
 * What each of these commits changes, as a name that is equal for equal changes. Merges and commits that
 * change nothing have none.
 */
export async function patchesOf(place: Place, commits: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  if (commits.length === 0) return found;
  const input = commits.map((id) => `${id}\n`).join('');
  const run = ['diff-tree', '--stdin', '--root', '-r', ...plain];
  await readPatches(place, run, input, (commit, patch) => found.set(commit, patch));
  return found;
}

/** What lies between two commits. @returns undefined where that is nothing */
export async function patchBetween(place: Place, from: string, to: string): Promise<string | undefined> {
  let found: string | undefined;
  await readPatches(place, ['diff-tree', '-r', ...plain, from, to], `${to}\n`, (_, patch) => {
    found = patch;
  });
  return found;
}

async function readPatches(
  { gitDir, written }: Place,
  words: readonly string[],
  input: string,
  take: (commit: string, patch: string) => void,
): Promise<void> {
  const run = gitStream(words, { gitDir, input, seconds, answerBytes: mostBytes });
  const reading = new Reading(take);
  let rest = '';
  for await (const chunk of run.answer) {
    const lines = (rest + chunk.toString('latin1')).split('\n');
    rest = lines.pop()!;
    for (const line of lines) reading.line(line);
  }
  reading.line(rest);
  reading.end();
  const end = within(await run.end, { repository: written, seconds });
  if (end.code !== 0) throw unreadable({ repository: written }, end.complaint);
}

class Reading {
  readonly #take: (commit: string, patch: string) => void;
  #commit = '';
  #hash: Hash | undefined;
  #index = '';

  constructor(take: (commit: string, patch: string) => void) {
    this.#take = take;
  }

  line(line: string): void {
    if (atStart.test(line)) {
      this.end();
      this.#commit = line;
    } else if (line.startsWith('diff --git ')) this.#add(line);
    else if (!this.#hash) return;
    else if (line.startsWith('index ')) this.#index = line;
    else if (/^Binary files /.test(line)) this.#add(this.#index);
    else if (!line.startsWith('@@ ')) this.#add(line.replaceAll(/\s+/g, ''));
  }

  #add(words: string): void {
    this.#hash ??= createHash('sha256');
    this.#hash.update(`${words}\n`);
  }

  end(): void {
    if (this.#hash) this.#take(this.#commit, this.#hash.digest('hex'));
    this.#hash = undefined;
  }
}

/** Files whose history is followed to find the same change; the longest names are those of fewest commits. */
const followed = 3;
/** Commits that are compared with a change. */
const mostCompared = 5_000;

/**
 * Commits of upstream that may have made the same change: they touch a file that it touches, and are none of
 * those that it was made upon.
 * @param upon commits that came before the change
 */
export async function candidates(
  place: Place,
  paths: readonly string[],
  tips: readonly string[],
  upon: readonly string[],
): Promise<string[]> {
  const files = paths.toSorted((a, b) => b.length - a.length).slice(0, followed);
  const input = [...new Set(tips), ...upon.map((id) => `^${id}`)].map((line) => `${line}\n`).join('');
  const words = ['--literal-pathspecs', 'rev-list', '--ignore-missing', '--no-merges', '--full-history'];
  const asked = [...words, `--max-count=${mostCompared}`, '--stdin', '--', ...files];
  return lines(place, asked, input);
}

/** Files that differ between a commit and its first parent, or between two commits. */
export async function changedPaths(place: Place, ...commits: readonly string[]): Promise<string[]> {
  const words = ['diff-tree', '-r', '--root', '--no-commit-id', '--name-only', '--no-renames', '-z'];
  const { answer } = await asking(place, [...words, ...commits], '');
  // a name that is not written in UTF-8 cannot be asked for
  return answer
    .toString('utf8')
    .split('\0')
    .filter((name) => name && !name.includes('\uFFFD'));
}

/** Commits that a request brings, oldest first, and what it was made upon. */
export async function requestOf(
  place: Place,
  head: string,
  tips: readonly string[],
): Promise<{ readonly commits: readonly string[]; readonly base: string | undefined }> {
  const input = [head, ...tips.map((id) => `^${id}`)].map((line) => `${line}\n`).join('');
  const words = [
    'rev-list',
    '--reverse',
    '--topo-order',
    '--ignore-missing',
    '--no-merges',
    '--max-count=500',
  ];
  const [commits, bases] = await Promise.all([
    lines(place, [...words, '--stdin'], input),
    lines(place, ['merge-base', head, ...[...new Set(tips)].slice(0, 500)], ''),
  ]);
  return { commits, base: bases[0] };
}

const lines = async (place: Place, words: readonly string[], input: string): Promise<string[]> =>
  (await asking(place, words, input)).answer.toString('latin1').split('\n').filter(Boolean);

/** Exit code 1: git found nothing. */
async function asking({ gitDir, written }: Place, words: readonly string[], input: string) {
  const end = within(await git(words, { gitDir, input, seconds }), { repository: written, seconds });
  if (end.code > 1) throw unreadable({ repository: written }, end.complaint);
  return end;
}
