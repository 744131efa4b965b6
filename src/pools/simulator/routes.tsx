// SPDX-License-Identifier: AGPL-3.0-or-later
// The addresses of the simulator: its page, its table, and the schemas of a key and of a vote's rule.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FastifyRequest } from 'fastify';
import { formatNumber } from '../../base/format.ts';
import { type Lang, languages } from '../../base/language.ts';
import { attachment } from '../../platform/document/attachment.ts';
import { packageRoot } from '../../platform/root.ts';
import { type SheetCell, writeSpreadsheet } from '../../platform/table/spreadsheet.ts';
import { forPeople, writeTable } from '../../platform/table/write.ts';
import type { Web } from '../../platform/web.tsx';
import { patternIn, site } from '../../site.ts';
import { simulatorPage } from './pages.tsx';
import { modelOf, sharedIn, typedIn } from './routes-asked.ts';
import { tableOf } from './table.ts';

export function simulatorRoutes(web: Web): void {
  web.get(site.patterns.shareCost, async ({ lang, request }) =>
    simulatorPage(lang, await modelOf(web, lang, typedIn(request))),
  );
  tables(web);
  // they lie beside the sources, in the built program too
  for (const [address, ...file] of [
    [site.costKeySchema, 'shares', 'key.schema.json'],
    [site.voteRuleSchema, 'votes', 'rule.schema.json'],
  ] as const) {
    const schema = readFileSync(path.join(packageRoot, 'src', 'pools', ...file), 'utf8');
    web.server.get(address, async (_, reply) =>
      reply.type('application/schema+json; charset=utf-8').send(schema),
    );
  }
}

function tables(web: Web): void {
  const rows = async (lang: Lang, request: FastifyRequest): Promise<SheetCell[][]> => {
    const { typed, simulated } = await sharedIn(web, lang, typedIn(request));
    return tableOf(lang, simulated, typed.use || web.say(lang, 'pools.try.use-example'));
  };
  for (const { lang } of languages()) {
    const name = web.say(lang, 'pools.try.title');
    web.server.get(patternIn(site.patterns.shareCostTable, lang), async (request, reply) =>
      reply
        .header('content-disposition', attachment(name, 'csv'))
        .type('text/csv; charset=utf-8')
        .send(
          writeTable(
            (await rows(lang, request)).map((row) => row.map(wordsOf(lang))),
            forPeople(lang),
          ),
        ),
    );
    web.server.get(patternIn(site.patterns.shareCostSheet, lang), async (request, reply) =>
      reply
        .header('content-disposition', attachment(name, 'xlsx'))
        .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
        .send(await writeSpreadsheet(name, await rows(lang, request))),
    );
  }
}

const wordsOf = (lang: Lang) => (cell: SheetCell) =>
  typeof cell === 'string'
    ? cell
    : formatNumber(lang, cell.value, {
        useGrouping: false,
        minimumFractionDigits: cell.decimals,
        maximumFractionDigits: cell.decimals,
      });
