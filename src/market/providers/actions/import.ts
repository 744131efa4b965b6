// SPDX-License-Identifier: AGPL-3.0-or-later
// Taking in the providers that another catalogue lists. Done twice, it changes nothing; what the list no
// longer has is gone.

import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { dayHere } from '../../../base/day.ts';
import { Problem } from '../../../base/problem.ts';
import { verifyOrganisation } from '../../../people/directory/stores/providers.ts';
import { type Db, inTransaction } from '../../../platform/db.ts';
import { record } from '../../../platform/journal.ts';
import { type Catalogue, gathered, type ListReading } from '../listed.ts';
import { readCnllProviders } from '../sources/cnll.ts';
import { readComptoirProviders } from '../sources/comptoir.ts';
import { saveListed } from '../stores/listed.ts';
import { proveByLists } from '../stores/numbers.ts';

export interface ListImport {
  readonly read: number;
  readonly changed: number;
  readonly gone: number;
  readonly complaints: ListReading['complaints'];
}

/** @throws Problem invalid `market.import.…` */
export async function importProviders(
  db: Db,
  source: Catalogue,
  file: string,
  at: Date,
): Promise<ListImport> {
  const given = await readJson(file);
  const on = dayHere(at);
  const { providers, complaints } =
    source === 'comptoir' ? readComptoirProviders(given, on) : readCnllProviders(given, on);
  const listed = gathered(providers);
  return inTransaction(db, async (tx) => {
    const { changed, gone } = await saveListed(tx, source, listed);
    for (const id of await proveByLists(tx, on)) await verifyOrganisation(tx, id);
    if (changed + gone > 0)
      await record(tx, { kind: 'market.providers-imported', facts: { source, changed, gone } }, at);
    return { read: listed.length, changed, gone, complaints };
  });
}

const longest = 200_000_000;

async function readJson(file: string): Promise<unknown> {
  const refused = (cause: unknown) =>
    new Problem(
      'invalid',
      'market.import.unreadable',
      { file: path.basename(file).slice(0, 120) },
      { cause },
    );
  try {
    const found = await stat(file);
    if (!found.isFile() || found.size > longest) throw refused(undefined);
    return JSON.parse((await readFile(file, 'utf8')).replace(/^\uFEFF/, ''));
  } catch (error) {
    throw error instanceof Problem ? error : refused(error);
  }
}
