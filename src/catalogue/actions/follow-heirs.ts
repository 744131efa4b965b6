// SPDX-License-Identifier: AGPL-3.0-or-later
// The search follows the directory: where communes merged, or stand by themselves again, who uses what is
// counted anew.
import { heirKind } from '../../people/directory/actions-other-names.ts';
import type { Db } from '../../platform/db.ts';
import { readJournal } from '../../platform/journal/reader.ts';
import { indexSoftware } from '../search/stores/index.ts';
import { nextRevision } from '../stores/entries.ts';
import { listUsedByAny } from '../stores/of-organisation.ts';

/** Indexes again the software used by those whose heir changed since the last time. @returns how many */
export async function followHeirs(db: Db, at: Date): Promise<number> {
  let indexed = 0;
  for (let read = 1; read > 0; ) {
    read = await readJournal(db, 'catalogue.heirs', async (tx, entries) => {
      const ids = entries.flatMap(({ kind, subject }) => (kind === heirKind && subject ? [subject] : []));
      if (ids.length === 0) return;
      const software = await listUsedByAny(tx, ids);
      if (software.length === 0) return;
      indexed += await indexSoftware(tx, software, at);
      await nextRevision(tx, software);
    });
  }
  return indexed;
}
