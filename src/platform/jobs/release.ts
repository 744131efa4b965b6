// SPDX-License-Identifier: AGPL-3.0-or-later
// Which release of the job engine the database must be prepared for: told without loading the engine, so that
// starting stays quick.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type pg from 'pg';
import { engineSchema } from '../jobs.ts';
import { packageRoot } from '../root.ts';

const { dependencies } = JSON.parse(readFileSync(path.join(packageRoot, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
};

/** As pinned in package.json: `pg-boss 12.33.7`. */
export const engineRelease = `pg-boss ${dependencies['pg-boss']}`;

/** Whether the engine's schema was made by this release; it says so in its comment. */
export async function isEngineReady(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ release: string | null }>(
    `select obj_description(to_regnamespace($1), 'pg_namespace') as release`,
    [engineSchema],
  );
  return rows[0]?.release === engineRelease;
}
