// SPDX-License-Identifier: AGPL-3.0-or-later
// The addresses of the simulator: its page, its table, and the schema of a key.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FastifyRequest } from 'fastify';
import { formatNumber } from '../../base/format.ts';
import { type Lang, languages } from '../../base/language.ts';
import { Problem } from '../../base/problem.ts';
import { organisationNaming } from '../../people/directory/stores/naming.ts';
import { attachment } from '../../platform/document/attachment.ts';
import { offeredWords } from '../../platform/naming.ts';
import { type SheetCell, writeSpreadsheet } from '../../platform/table/spreadsheet.ts';
import { forPeople, writeTable } from '../../platform/table/write.ts';
import { queryLines } from '../../platform/web/input.ts';
import type { Web } from '../../platform/web.tsx';
import { patternIn, site } from '../../site.ts';
import { type Complaint, readAsked } from './asked.ts';
import { example } from './models.ts';
import { type SimulatorModel, simulatorPage } from './pages.tsx';
import { type Participant, simulate } from './simulated.ts';
import { tableOf } from './table.ts';
import { columnWords } from './words.ts';
import { type Typed, words } from './words-asked.ts';

export function simulatorRoutes(web: Web): void {
  web.get(site.patterns.shareCost, async ({ lang, request }) =>
    simulatorPage(lang, await modelOf(web, lang, typedIn(request))),
  );
  tables(web);
  const schema = readFileSync(path.join(import.meta.dirname, '..', 'shares', 'key.schema.json'), 'utf8');
  web.server.get(site.costKeySchema, async (_, reply) =>
    reply.type('application/schema+json; charset=utf-8').send(schema),
  );
}

/** Undefined where nothing was asked. */
function typedIn(request: FastifyRequest): Typed | undefined {
  const typed = Object.fromEntries(words.map((word) => [word, queryLines(request, word, 1_800)])) as Typed;
  return words.some((word) => typed[word] !== '') ? typed : undefined;
}

async function modelOf(web: Web, lang: Lang, given: Typed | undefined): Promise<SimulatorModel> {
  const typed = given ?? { ...example, use: web.say(lang, 'pools.try.use-example') };
  const asked = readAsked(typed);
  const told: Complaint[] = asked.complaints.map((one) => inWords(web, lang, one));
  const { participants, unclear } = await participantsOf(web, lang, asked.lines);
  const complaints = [...told, ...unclear];
  if (asked.lines.length < 2) complaints.push({ field: 'members', key: 'pools.try.alone-member', facts: {} });
  const shown = { typed, isExample: !given, complaints };
  const { key } = asked;
  if (complaints.length > 0 || !key) return shown;
  const outcome = simulate({ ...asked, key }, participants);
  if ('simulated' in outcome) return { ...shown, simulated: outcome.simulated };
  const { textKey, facts } = outcome.refused;
  if (textKey === 'pools.share.no-total')
    return { ...shown, complaints: [{ field: 'total', key: 'pools.try.no-total', facts: {} }] };
  const named = columnWords(lang, typed.use || web.say(lang, 'pools.try.use-example'))[
    String(facts['column'])
  ];
  return { ...shown, refused: web.say(lang, textKey, { ...facts, ...(named && { column: named }) }) };
}

/** A key that is not right says so in the words of who reads keys. */
const inWords = (web: Web, lang: Lang, { facts, ...one }: Complaint): Complaint => {
  const { said, ...about } = facts as Record<string, string>;
  return one.key === 'pools.try.bad-key' && said
    ? { ...one, facts: { words: web.say(lang, said, about) } }
    : { ...one, facts };
};

async function participantsOf({ db }: Web, lang: Lang, lines: ReturnType<typeof readAsked>['lines']) {
  const participants: Participant[] = [];
  const unclear: Complaint[] = [];
  for (const line of lines) {
    const read = line.name ? await organisationNaming.resolve(db, line.name, lang) : undefined;
    const { slug, name, population, populationYear } = read?.found ?? { name: line.name };
    if (read && 'nearest' in read && read.several && !line.population) {
      const facts = { written: line.name, offered: offeredWords(read.nearest) };
      unclear.push({ field: 'members', key: 'pools.try.several', facts });
    }
    participants.push({
      ...{ name, line },
      ...(slug !== undefined && { slug }),
      ...(population !== undefined && { population }),
      ...(populationYear !== undefined && { populationYear }),
    });
  }
  return { participants, unclear };
}

function tables(web: Web): void {
  const rows = async (lang: Lang, request: FastifyRequest): Promise<SheetCell[][]> => {
    const typed = typedIn(request);
    const { simulated, complaints, refused } = await modelOf(web, lang, typed);
    if (!simulated) {
      const [first] = complaints;
      throw new Problem('unfit', 'pools.try.refused', {
        said: refused ?? (first ? web.say(lang, first.key, first.facts) : ''),
      });
    }
    return tableOf(lang, simulated, typed?.use || web.say(lang, 'pools.try.use-example'));
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
