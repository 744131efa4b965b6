// SPDX-License-Identifier: AGPL-3.0-or-later
// What a first start loads into an empty halle, in order. Each load knows by the hash of its content that it
// is already done.
import type { TextFacts } from './base/language.ts';
import { loadStarter } from './catalogue/firstload.ts';
import { loadPublishers } from './market/firstload.ts';
import { loadDirectory } from './people/directory/actions.ts';
import type { Opened } from './platform/opened.ts';

/** @param say shows a progress sentence, by its key, to the person who started the program */
export type FirstLoad = (
  opened: Pick<Opened, 'db'>,
  say: (key: string, facts: TextFacts) => void,
) => Promise<void>;

const organisations: FirstLoad = async ({ db }, say) => {
  const n = await loadDirectory(db);
  if (n > 0) say('catalogue.first-load.communes', { n });
};

const starter: FirstLoad = async ({ db }, say) => {
  const n = await loadStarter(db, new Date());
  if (n > 0) say('catalogue.first-load.starter', { n });
};

const publishers: FirstLoad = async ({ db }, say) => {
  const n = await loadPublishers(db, new Date());
  if (n > 0) say('market.first-load.publishers', { n });
};

export const firstLoads: readonly FirstLoad[] = [organisations, starter, publishers];

/** Fills an empty halle, for commands that read the catalogue on a machine where no site was ever started. */
export async function fillEmpty(opened: Pick<Opened, 'db'>, say: Parameters<FirstLoad>[1]): Promise<void> {
  const some = await opened.db.selectFrom('software').select('id').limit(1).executeTakeFirst();
  if (some) return;
  for (const load of firstLoads) await load(opened, say);
}
