// SPDX-License-Identifier: AGPL-3.0-or-later
// Who did what for an organisation, at its addresses: a page and a table, for its own agents alone.
import type { Lang, Texts } from '../../../base/language.ts';
import { checkPage, pagesOf } from '../../../base/list/query.ts';
import { Problem } from '../../../base/problem.ts';
import type { Tx } from '../../../platform/db.ts';
import { forPeople, writeTable } from '../../../platform/table/write.ts';
import type { Web } from '../../../platform/web.tsx';
import { site } from '../../../site.ts';
import type { Organisation } from '../../directory/organisation.ts';
import { serveFile } from '../../signed-in/routes/file.ts';
import { pageFor, servePage } from '../../signed-in/routes/page.ts';
import { agents } from '../../signed-in/routes/who.ts';
import { recordPage } from '../pages/record.tsx';
import { type Recorded, recordRows } from '../parts/recorded.ts';
import { speakDesk } from '../parts/roles.tsx';
import { mostActsInTable, type RecordedAct, shownActs } from '../recorded-act.ts';
import { countRecordedActs, listRecordedActs } from '../stores/record.ts';
import { nameTargets, type TargetNamings } from '../stores/targets.ts';

/** What the features to the right say of their acts, and how their things are named. */
export interface JournalWords {
  readonly done: Texts;
  readonly targets: TargetNamings;
}

export function recordRoutes(web: Web, journal: JournalWords): void {
  const page = pageFor(agents('agents.see'), async ({ lang, tx, organisation, query }) => {
    const pages = pagesOf(await countRecordedActs(tx, organisation.id), { pageSize: shownActs });
    const page = pageIn(query('page'), pages);
    const part = { limit: shownActs, after: (page - 1) * shownActs };
    const record = await wordsOf(tx, lang, await listRecordedActs(tx, organisation.id, part), journal);
    return recordPage(lang, organisation, { ...record, page, pages });
  });
  servePage(web, site.patterns.organisationRecord, page);
  serveFile(
    web,
    site.patterns.organisationRecordTable,
    agents('agents.see'),
    async ({ lang, tx, organisation }) => {
      const acts = await listRecordedActs(tx, organisation.id, { limit: mostActsInTable });
      const rows = recordRows(lang, organisation, await wordsOf(tx, lang, acts, journal));
      return {
        title: titleOf(lang, organisation),
        ...{ ending: 'csv', type: 'text/csv; charset=utf-8' },
        content: Buffer.from(writeTable(rows, forPeople(lang))),
      };
    },
  );
}

const titleOf = (lang: Lang, { name }: Organisation) => speakDesk(lang)('people.record.file', { name });

async function wordsOf(
  tx: Tx,
  lang: Lang,
  acts: readonly RecordedAct[],
  { done, targets }: JournalWords,
): Promise<Recorded> {
  return { acts, targetOf: await nameTargets(tx, acts, { namings: targets, lang }), known: done };
}

/** @throws Problem not-found where the journal has no such page */
function pageIn(asked: string, last: number): number {
  const page = asked === '' ? 1 : Number(asked);
  if (!Number.isInteger(page) || page < 1) throw new Problem('not-found', 'list.no-such-page', { last });
  checkPage({ page }, last);
  return page;
}
