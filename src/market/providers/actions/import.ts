// SPDX-License-Identifier: AGPL-3.0-or-later
// Taking in the providers that another catalogue lists. Done twice, it changes nothing; what the list no
// longer has is gone.

import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { dayHere } from '../../../base/day.ts';
import { Problem } from '../../../base/problem.ts';
import { verifyOrganisation } from '../../../people/directory/stores/providers.ts';
import { type Db, inTransaction, type Tx } from '../../../platform/db.ts';
import { record } from '../../../platform/journal.ts';
import { packageRoot } from '../../../platform/root.ts';
import { type Catalogue, gathered, type ListReading, worksAlone } from '../listed.ts';
import { readCnllProviders } from '../sources/cnll.ts';
import { legalNames, readServices } from '../sources/companies.ts';
import { readComptoirProviders } from '../sources/comptoir.ts';
import { readTrainers } from '../sources/trainers.ts';
import { listKeys, saveListed } from '../stores/listed.ts';
import { proveByLists } from '../stores/numbers.ts';

/** What our own file says of companies, among them which are legal persons. */
export const servicesFile = path.join(packageRoot, 'src', 'market', 'providers', 'starter', 'companies.yml');

export interface ListImport {
  readonly read: number;
  readonly changed: number;
  readonly gone: number;
  readonly complaints: ListReading['complaints'];
}

/** Ends a transaction that only wanted to know what it would do. */
class Planned extends Error {
  readonly plan: ListImport;
  constructor(plan: ListImport) {
    super('planned');
    this.plan = plan;
  }
}

/**
 * @param dry says what would change, and changes nothing
 * @throws Problem invalid `market.import.…`
 */
export async function importProviders(
  db: Db,
  source: Catalogue,
  file: string,
  at: Date,
  dry = false,
): Promise<ListImport> {
  const text = await readText(file);
  const work = inTransaction(db, async (tx) => {
    const plan = await takeIn(tx, source, await readList(tx, source, { text, file }, dayHere(at)), at);
    if (dry) throw new Planned(plan);
    return plan;
  });
  return work.catch((error: unknown) => {
    if (error instanceof Planned) return error.plan;
    throw error;
  });
}

async function takeIn(tx: Tx, source: Catalogue, reading: ListReading, at: Date): Promise<ListImport> {
  const listed = gathered(reading.providers.filter(({ name }) => !worksAlone(name)));
  const alone = reading.providers.filter(({ name }) => worksAlone(name)).length;
  const { changed, gone } = await saveListed(tx, source, listed);
  for (const id of await proveByLists(tx, dayHere(at))) await verifyOrganisation(tx, id);
  if (changed + gone > 0)
    await record(tx, { kind: 'market.providers-imported', facts: { source, changed, gone } }, at);
  const left = alone > 0 ? [{ place: String(alone), key: 'market.import.works-alone' }] : [];
  return { read: listed.length, changed, gone, complaints: [...reading.complaints, ...left] };
}

async function readList(
  tx: Tx,
  source: Catalogue,
  { text, file }: { text: string; file: string },
  on: string,
): Promise<ListReading> {
  if (source === 'codegouv') {
    const legal = legalNames(readServices(await readFile(servicesFile, 'utf8')));
    return readTrainers(text, on, { software: await listKeys(tx), legal });
  }
  const given = jsonOf(text, file);
  return source === 'comptoir' ? readComptoirProviders(given, on) : readCnllProviders(given, on);
}

const longest = 200_000_000;

const refusedFile = (file: string, cause: unknown) =>
  new Problem('invalid', 'market.import.unreadable', { file: path.basename(file).slice(0, 120) }, { cause });

async function readText(file: string): Promise<string> {
  try {
    const found = await stat(file);
    if (!found.isFile() || found.size > longest) throw refusedFile(file, undefined);
    return (await readFile(file, 'utf8')).replace(/^\uFEFF/, '');
  } catch (error) {
    throw error instanceof Problem ? error : refusedFile(file, error);
  }
}

function jsonOf(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw refusedFile(file, error);
  }
}
