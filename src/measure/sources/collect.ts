// SPDX-License-Identifier: AGPL-3.0-or-later
// From a copy to Facts: one reading of its log, its tags, its head. What names people is forgotten when this returns.
import { Problem } from '../../base/problem.ts';
import { oneLine } from '../../base/text.ts';
import { git, gitStream } from '../../platform/git.ts';
import { organisationDomain } from '../domains.ts';
import { collector, type Facts, type History } from '../facts.ts';
import { type Identity, numberPersons } from '../identities.ts';
import { isRobot } from '../robots.ts';
import { type Copy, objectId } from './copy.ts';
import { LogColumns, logFormat } from './log-reader.ts';
import { readHead } from './tree.ts';

export interface Reading {
  /** Seconds it may take. */
  readonly seconds: number;
  /** Told how many commits were read so far, from time to time. */
  readonly progress?: (commits: number) => void;
}

/** @throws Problem unavailable `measure.took-too-long`, invalid `measure.unreadable` where objects are missing or broken */
export async function collectFacts(copy: Copy, reading: Reading): Promise<Facts> {
  const { gitDir, head } = copy;
  const [known, tags] = await Promise.all([readHead(gitDir, head, reading.seconds), commitsOfTags(copy)]);
  const columns = await readLog(copy, new Set(tags.values()), known.mailmap, reading);
  const releases = await datedTags(gitDir, tags, columns);
  const limits = known.files ? [...copy.limits] : [...copy.limits, 'no-trees'];
  return {
    collector,
    repository: copy.repository,
    head,
    readAt: copy.readAt,
    history: historyOf(columns),
    releases,
    ...(known.files ? { files: known.files } : {}),
    ...(known.filesAtHead === undefined ? {} : { filesAtHead: known.filesAtHead }),
    ...(known.licence ?? {}),
    limits,
  };
}

async function readLog(
  copy: Copy,
  tags: ReadonlySet<string>,
  mailmap: string | undefined,
  { seconds, progress }: Reading,
): Promise<LogColumns> {
  const columns = new LogColumns(tags);
  const config = mailmap ? { 'mailmap.blob': mailmap } : { 'log.mailmap': 'false' };
  const run = gitStream(['log', '-z', `--format=${logFormat}`, '--no-show-signature', copy.head, '--'], {
    gitDir: copy.gitDir,
    config,
    seconds,
  });
  let told = 0;
  for await (const chunk of run.answer) {
    columns.take(chunk as Buffer);
    if (columns.length - told < 20_000) continue;
    told = columns.length;
    progress?.(told);
  }
  const { code, stopped, complaint } = await run.end;
  if (stopped === 'time') throw new Problem('unavailable', 'measure.took-too-long', { repository: copy.repository, seconds });
  if (code !== 0) throw new Problem('invalid', 'measure.unreadable', { repository: copy.repository, why: oneLine(complaint, 200) });
  return columns;
}

/** Tag name → commit. Tags of trees and blobs, and those whose objects are not there, are left out. */
async function commitsOfTags({ gitDir, tags }: Copy): Promise<Map<string, string>> {
  const ids = [...new Set(tags.values())];
  if (!ids.length) return new Map();
  const input = ids.map((id) => `${id}^{commit}\n`).join('');
  const { answer } = await git(['cat-file', '--batch-check=%(objectname) %(objecttype)'], { gitDir, input, seconds: 120 });
  const lines = answer.toString('latin1').split('\n');
  const commits = new Map(ids.map((id, index) => [id, /^([0-9a-f]+) commit$/.exec(lines[index] ?? '')?.[1]]));
  return new Map([...tags].flatMap(([name, id]) => (commits.get(id) ? [[name, commits.get(id)!] as const] : [])));
}

/** Releases, newest first: a tag bears the date of its commit, on or off the default branch. */
async function datedTags(gitDir: string, tags: ReadonlyMap<string, string>, columns: LogColumns): Promise<Facts['releases']> {
  const dates = new Map([...columns.tagRows].map(([id, row]) => [id, columns.committerTs[row]!]));
  const elsewhere = [...new Set(tags.values())].filter((id) => !dates.has(id) && objectId.test(id));
  if (elsewhere.length) {
    const input = elsewhere.map((id) => `${id}\n`).join('');
    const { answer } = await git(['log', '--no-walk=unsorted', '--ignore-missing', '--format=%H %ct', '--stdin'], {
      gitDir,
      input,
      seconds: 120,
    });
    for (const line of answer.toString('latin1').split('\n')) if (line) dates.set(line.split(' ')[0]!, Number(line.split(' ')[1]) || 0);
  }
  const releases = [...tags].flatMap(([name, id]) => (dates.has(id) ? [{ name: oneLine(name, 120), at: dates.get(id)! }] : []));
  return releases.sort((a, b) => b.at - a.at || (a.name < b.name ? -1 : 1));
}

function historyOf(columns: LogColumns): History {
  const identities = columns.identities.map(readIdentity);
  const persons = numberPersons(identities);
  const robots = Uint8Array.from(identities, (identity) => (isRobot(identity) ? 1 : 0));
  const { domains, ofIdentity } = numberDomains(identities);
  const rows = columns.length;
  const authors = columns.author.subarray(0, rows);
  return {
    length: rows,
    authorTs: columns.authorTs.slice(0, rows),
    committerTs: columns.committerTs.slice(0, rows),
    author: authors.map((identity) => persons[identity]!),
    committer: columns.committer.subarray(0, rows).map((identity) => persons[identity]!),
    authorDomain: authors.map((identity) => ofIdentity[identity]!),
    domains,
    parents: columns.parents.slice(0, rows),
    isBot: Uint8Array.from(authors, (identity) => robots[identity]!),
    tagged: columns.tagged.slice(0, rows),
  };
}

function readIdentity(signed: string): Identity {
  const [name = '', mail = ''] = Buffer.from(signed, 'latin1').toString('utf8').split('\0');
  return { name: name.slice(0, 500), mail: mail.slice(0, 500) };
}

function numberDomains(identities: readonly Identity[]): { domains: string[]; ofIdentity: Uint32Array } {
  const domains = ['free', 'none'];
  const numbers = new Map([
    ['free', 0],
    ['none', 1],
  ]);
  const ofIdentity = Uint32Array.from(identities, ({ mail }) => {
    const domain = organisationDomain(mail);
    if (!numbers.has(domain)) numbers.set(domain, domains.push(`d${domains.length - 1}`) - 1);
    return numbers.get(domain)!;
  });
  return { domains, ofIdentity };
}
