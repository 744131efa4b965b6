// SPDX-License-Identifier: AGPL-3.0-or-later
// Facts as two files that anyone can open: the history as a compressed CSV, one row a commit, newest first;
// the rest as JSON beside it.
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { z } from 'zod';
import { Problem } from '../../base/problem.ts';
import { slugify } from '../../base/text.ts';
import { writeAtomically } from '../../platform/atomic-file.ts';
import { needKinds } from '../claim/needs.ts';
import type { Facts } from '../facts/facts.ts';
import { forgeShape } from '../facts/forge-shape.ts';
import { historyFromCsv, historyToCsv } from '../facts/history-csv.ts';

const words = z.object({ fr: z.string().optional(), en: z.string().optional() });
const claimShape = z.object({
  robots: z.array(z.number().int()).optional(),
  bots: z.number().int().optional(),
  aliases: z.literal(true).optional(),
  movedTo: z.string().optional(),
  movedFrom: z.string().optional(),
  endOfLife: z
    .object({ date: z.string(), reason: words.optional(), replacement: z.string().optional() })
    .optional(),
  reply: words.optional(),
  contest: words.optional(),
  needs: z.array(z.object({ kind: z.enum(needKinds), url: z.string() })).optional(),
});

const shape = z.object({
  collector: z.string(),
  repository: z.string(),
  head: z.string().regex(/^[0-9a-f]{7,64}$/),
  readAt: z.number().int(),
  releases: z.array(z.object({ name: z.string(), at: z.number() })),
  files: z.record(z.string(), z.string()).optional(),
  fileDates: z
    .object({ since: z.number().int(), changed: z.record(z.string(), z.number().int()) })
    .optional(),
  upkeep: z.object({ since: z.number().int(), commits: z.array(z.number().int()) }).optional(),
  agents: z.object({ path: z.string().optional(), commits: z.number().int() }).optional(),
  filesAtHead: z.number().int().optional(),
  licence: z.string().optional(),
  licencePath: z.string().optional(),
  archived: z.boolean().optional(),
  claim: claimShape.optional(),
  forge: forgeShape.optional(),
  limits: z.array(z.string()),
});

/** The name a repository's facts take in a folder, without ending: `github-com-opendatateam-udata`. */
export function factsName(repository: string): string {
  return slugify(repository.replace(/^https?:\/\//, ''));
}

/**
 * Writes `<base>.csv.gz` and `<base>.json`; `base` is a path without ending. Two writings of the same facts
 * give the same bytes.
 */
export async function writeFacts(base: string, facts: Facts): Promise<void> {
  const { history } = facts;
  const rest = shownFacts(facts);
  await mkdir(path.dirname(base), { recursive: true });
  const packed = await promisify(gzip)(historyToCsv(history), { level: 9 });
  await writeAtomically(`${base}.csv.gz`, packed);
  await writeAtomically(`${base}.json`, `${JSON.stringify(rest, null, 1)}\n`);
}

/**
 * Reads facts back from `<base>.csv.gz` with `<base>.json`; either file's name will do.
 * @throws Problem not-found `measure.no-such-facts`, invalid `measure.bad-facts`
 */
export async function readFacts(name: string): Promise<Facts> {
  const base = name.replace(/\.(csv\.gz|json)$/, '');
  const [packed, beside] = await Promise.all([
    readFile(`${base}.csv.gz`),
    readFile(`${base}.json`, 'utf8'),
  ]).catch((cause) => {
    throw new Problem('not-found', 'measure.no-such-facts', { name: path.basename(name) }, { cause });
  });
  try {
    const rest = shape.parse(JSON.parse(beside)) as unknown as Omit<Facts, 'history'>;
    return { ...rest, history: historyFromCsv(await unpack(packed)) };
  } catch (cause) {
    throw new Problem('invalid', 'measure.bad-facts', { name: path.basename(name) }, { cause });
  }
}

/** All but the history, as it is written: these files are passed on, the project's mailbox stays out. */
export function shownFacts({ history: _, claim, ...others }: Facts): Record<string, unknown> {
  const { contact: _contact, ...said } = claim ?? {};
  return { ...others, ...(claim && { claim: said }) };
}

/** At most 1 GB once opened: a small file may hold a very large one. */
export async function unpack(packed: Buffer): Promise<Buffer> {
  return promisify(gunzip)(packed, { maxOutputLength: 1024 * 1024 * 1024 });
}
