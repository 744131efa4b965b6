// SPDX-License-Identifier: AGPL-3.0-or-later
// A site whose database holds the directory of Wallonia and one software: what tests of the market begin
// with.
import { parseId } from '../base/id.ts';
import { saveEdition, saveTerritories } from '../people/directory/actions.ts';
import { readWallonia } from '../people/directory/sources/wallonia.ts';
import { withClient } from '../platform/roles.ts';
import { testDatabase } from './database.ts';
import { type Fields, openTestSite, type TestSite } from './site.ts';

/** The one software of the market's tests: openCimetière. */
export const software = parseId<'SourceRecord'>('01938c7e-0000-7000-8000-0000000000aa');

/** @param env settings that a test wants otherwise */
export async function openMarket(env: Fields = {}): Promise<TestSite> {
  const halle = await testDatabase();
  await saveTerritories(halle.db);
  await saveEdition(halle.db, await readWallonia());
  await withClient(halle.ownerUrl, (client) =>
    client.query(`
      insert into halle.source_record (id, source, external_id, first_seen, fetched_at, media, raw, sha256, claim, software_id)
      values ('${software}', 'starter', 'x', '2026-11-01', '2026-11-01', 'text/plain', '', '', '{}', '${software}');
      insert into halle.software (id, slug, name, entry, functions, first_seen, updated_at, revision)
      values ('${software}', 'opencimetiere', 'openCimetière', '{}', '{cemetery}', '2026-11-01', '2026-11-01', 1)`),
  );
  return openTestSite(env, halle);
}
