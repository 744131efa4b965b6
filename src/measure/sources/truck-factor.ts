// SPDX-License-Identifier: AGPL-3.0-or-later
// Reads who did what to which file out of a whole clone: two streams of its log, no line of code, no name
// kept.
import { Problem } from '../../base/problem.ts';
import { oneLine } from '../../base/text.ts';
import { gitStream } from '../../platform/git.ts';
import { identityKeys, numberPersons } from '../facts/identities.ts';
import { isRobot } from '../facts/robots.ts';
import { Authorship, type TruckFactor } from '../work/truck-factor.ts';
import type { Copy } from './copy.ts';
import { openFolder } from './folder.ts';
import { throughMailmap } from './mailmap.ts';
import { addressOf, type MeasureOptions } from './measure.ts';
import { readIdentity } from './signatures.ts';
import { readTrailers, trailersFormat } from './trailers.ts';
import { mailmapAt } from './tree.ts';
import { walkTree } from './tree-walk.ts';
import { within } from './within-limits.ts';

/**
 * @throws Problem invalid `measure.truck-factor.needs-folder` for an address,
 * `measure.truck-factor.needs-files` for a copy without its files
 */
export async function readTruckFactor(target: string, options: MeasureOptions): Promise<TruckFactor> {
  if (await addressOf(target))
    throw new Problem('invalid', 'measure.truck-factor.needs-folder', { repository: oneLine(target, 200) });
  const copy = await openFolder(target, options.now);
  try {
    const files = await walkTree(copy.objects, copy.head);
    if (!files || copy.limits.includes('shallow')) throw needsFiles(copy);
    const mailmap = await mailmapAt(copy);
    const config = mailmap ? { 'mailmap.blob': mailmap } : { 'log.mailmap': 'false' };
    const run = (args: readonly string[], take: (word: string) => void) =>
      words(copy, args, config, options.seconds, take);
    const renamed = (signed: readonly string[]) => throughMailmap(copy, signed, config, options.seconds);
    const persons = await readPersons(run, mailmap ? renamed : undefined);
    const authorship = new Authorship();
    await run(
      ['--reverse', '--raw', '--find-renames', `--format=>%h%x00${signedFormat}`],
      changesInto(authorship, persons),
    );
    return authorship.truckFactor(files.map(({ path }) => path));
  } finally {
    copy.close();
  }
}

type Run = (args: readonly string[], take: (word: string) => void) => Promise<void>;

/** Author's name, address, trailers that name co-authors. */
const signedFormat = `%aN%x00%aE%x00${trailersFormat}`;
const signedWords = 3;

/** Who stands behind a commit: its author, then its co-authors, each as `name NUL mail`. */
function signaturesOf([name, mail, trailers]: readonly string[]): string[] {
  const authors = trailers ? readTrailers(trailers).filter(({ isAuthor }) => isAuthor) : [];
  return [`${name}\0${mail}`, ...authors.map(({ signed }) => signed)];
}

/**
 * Signature (bytes as latin1) → person; robots and signatures of nobody have none.
 * @param renamed co-authors by the project's `.mailmap`, which git applies to authors alone
 */
async function readPersons(
  run: Run,
  renamed?: (signed: readonly string[]) => Promise<readonly string[]>,
): Promise<Map<string, number>> {
  const [signed, beside] = [new Set<string>(), new Set<string>()];
  let words: string[] = [];
  await run([`--format=${signedFormat}`], (word) => {
    words.push(word);
    if (words.length < signedWords) return;
    const [author, ...others] = signaturesOf(words);
    signed.add(author!);
    for (const one of others) beside.add(one);
    words = [];
  });
  const others = [...beside];
  const found = (await renamed?.(others)) ?? others;
  const names = new Map(others.map((one, index) => [one, found[index]!]));
  const all = [...new Set([...signed, ...beside])];
  const identities = all.map((one) => readIdentity(Buffer.from(names.get(one) ?? one, 'latin1')));
  const numbers = numberPersons(identities.map(identityKeys));
  const known = all.map((one, index) => [one, numbers[index]!] as const);
  return new Map(known.filter((_, index) => !isRobot(identities[index]!)));
}

/**
 * The answer of `git log -z --raw` word by word, bytes as latin1: `>commit`, name, address, trailers, then
 * for each file `:modes ids status` and its one path, or two where it was renamed. No name can be taken for
 * another word: each stands where its place is.
 */
function changesInto(authorship: Authorship, persons: ReadonlyMap<string, number>): (word: string) => void {
  let [signed, status, from]: [string[] | undefined, string, string | undefined] = [undefined, '', undefined];
  let authors: ReadonlySet<number> = new Set();
  return (word) => {
    if (signed) {
      signed.push(word);
      if (signed.length < signedWords) return;
      authors = new Set(signaturesOf(signed).flatMap((one) => persons.get(one) ?? []));
      signed = undefined;
    } else if (status === 'R' && from === undefined) from = pathOf(word);
    else if (status) {
      for (const person of authors) change(authorship, { person, status, from, path: pathOf(word) });
      [status, from] = ['', undefined];
    } else if (word.startsWith('>')) signed = [];
    else status = /^\n?:\d{6} \d{6} [0-9a-f.]+ [0-9a-f.]+ ([A-Z])\d*$/.exec(word)?.[1] ?? '';
  };
}

/** Paths are compared with those at the head, which are read as UTF-8. */
const pathOf = (word: string) => Buffer.from(word, 'latin1').toString('utf8');

interface Change {
  readonly person: number;
  readonly status: string;
  readonly from: string | undefined;
  readonly path: string;
}

function change(authorship: Authorship, { person, status, from, path }: Change): void {
  if (status === 'A') authorship.added(person, path);
  else if (status === 'M') authorship.modified(person, path);
  else if (status === 'R') authorship.renamed(person, from!, path);
}

async function words(
  copy: Copy,
  args: readonly string[],
  config: Readonly<Record<string, string>>,
  seconds: number,
  take: (word: string) => void,
): Promise<void> {
  const run = gitStream(['log', '-z', '--no-show-signature', ...args, copy.head, '--'], {
    gitDir: copy.gitDir,
    config,
    seconds,
  });
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of run.answer) {
    const bytes = rest.length ? Buffer.concat([rest, chunk]) : chunk;
    let start = 0;
    for (let end = bytes.indexOf(0); end >= 0; end = bytes.indexOf(0, start)) {
      take(bytes.toString('latin1', start, end));
      start = end + 1;
    }
    rest = bytes.subarray(start);
  }
  const { code } = within(await run.end, { repository: copy.repository, seconds });
  if (code !== 0) throw needsFiles(copy);
}

function needsFiles({ repository }: Copy): Problem {
  return new Problem('invalid', 'measure.truck-factor.needs-files', { repository });
}
