// SPDX-License-Identifier: AGPL-3.0-or-later
// What a first start loads of the catalogue: the starter files, and the measured facts that come with them.

import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { dayHere } from '../base/day.ts';
import { Problem } from '../base/problem.ts';
import type { Facts } from '../measure/facts/facts.ts';
import { method } from '../measure/forecast/method.ts';
import { readFacts } from '../measure/sources/facts-files.ts';
import { listCopies, saveFacts } from '../measure/stores/measures.ts';
import { type Db, inTransaction, type Tx } from '../platform/db.ts';
import { contentHash, loadOnce } from '../platform/first-load.ts';
import { packageRoot } from '../platform/root.ts';
import { refreshGrades } from './actions/grades.ts';
import { importRecords, lockCatalogue } from './actions/import.ts';
import { readInput } from './sources/input.ts';
import { findSource } from './sources/registry.ts';

export const starterFolder = path.join(packageRoot, 'src', 'catalogue', 'starter');

/**
 * Loads the starter catalogue and its measured facts, unless this content is loaded already. @returns how
 * many records changed; 0 when it was
 * @throws Problem invalid `catalogue.import.bad-starter` when one of our own files is wrong
 */
export async function loadStarter(db: Db, at: Date, folder = starterFolder): Promise<number> {
  const source = findSource('starter')!;
  if (!existsSync(folder)) return 0;
  const files = await readInput(folder, source);
  const copies = await readCopies(path.join(folder, 'facts'));
  let written = 0;
  await loadOnce(
    db,
    'catalogue.starter',
    contentHash([method, ...[...files, ...copies].flatMap(({ name, bytes }) => [name, bytes])]),
    async () => {
      const reads = source.read(files, dayHere(at));
      const wrong = reads.find(({ claim }) => !claim);
      if (wrong)
        throw new Problem('invalid', 'catalogue.import.bad-starter', {
          place: wrong.place,
          key: wrong.complaints[0]?.key ?? '',
          line: wrong.complaints[0]?.line ?? 1,
        });
      // What the program brings is whole: no download was cut short.
      const mayWithdraw = Number.POSITIVE_INFINITY;
      const { counts } = await importRecords(db, {
        source: 'starter',
        reads,
        complete: true,
        mayWithdraw,
        at,
      });
      await loadFacts(db, copies, at);
      written = counts.new + counts.changed + counts.returned;
    },
  );
  return written;
}

interface PackedCopy {
  /** Path without ending. */
  readonly name: string;
  /** The JSON beside the history: repository, head, collector … */
  readonly bytes: Uint8Array;
}

async function readCopies(folder: string): Promise<PackedCopy[]> {
  if (!existsSync(folder)) return [];
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(
    names.map(async (name) => ({
      name: path.join(folder, name.slice(0, -5)),
      bytes: await readFile(path.join(folder, name)),
    })),
  );
}

/** Histories held in memory at a time: two hundred at once are a hundred megabytes. */
const atOnce = 20;

interface PackedFacts extends Pick<Facts, 'repository' | 'head' | 'collector' | 'readAt'> {
  readonly name: string;
}

/**
 * Keeps the facts of copies that are not kept yet, then grades what they are of, a few in each transaction.
 */
async function loadFacts(db: Db, copies: readonly PackedCopy[], at: Date): Promise<void> {
  for (let start = 0; start < copies.length; start += atOnce) {
    const told = copies.slice(start, start + atOnce).map(
      ({ name, bytes }): PackedFacts => ({
        ...(JSON.parse(Buffer.from(bytes).toString('utf8')) as Omit<PackedFacts, 'name'>),
        name,
      }),
    );
    await inTransaction(db, async (tx) => {
      await lockCatalogue(tx);
      await loadSome(tx, told, at);
    });
  }
}

async function loadSome(tx: Tx, told: readonly PackedFacts[], at: Date): Promise<void> {
  const atHand = await keepFacts(tx, told, at);
  const repositories = told.map(({ repository }) => repository);
  const graded = await tx
    .selectFrom('software')
    .select('id')
    .where('main_repository', 'in', repositories)
    .execute();
  const ids = graded.map(({ id }) => id);
  await refreshGrades(tx, ids, at, atHand);
}

async function keepFacts(tx: Tx, told: readonly PackedFacts[], at: Date): Promise<Map<string, Facts>> {
  const kept = await listCopies(
    tx,
    told.map(({ repository }) => repository),
  );
  const atHand = new Map<string, Facts>();
  for (const { name, repository, head, collector, readAt } of told) {
    const known = kept.get(repository);
    if (known?.head === head && known.collector === collector && known.readAt >= readAt) continue;
    const facts = await readFacts(name);
    await saveFacts(tx, facts, at, await readFile(`${name}.csv.gz`));
    atHand.set(repository, facts);
  }
  return atHand;
}
