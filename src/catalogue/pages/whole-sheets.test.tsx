// SPDX-License-Identifier: AGPL-3.0-or-later
// Every sheet of the starter catalogue, read whole: head, findings, forecast, picture, all its proofs, and
// what a terminal says of the same measure. Nothing on it contradicts anything else on it.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { renderToString } from 'preact-render-to-string';
import { parse } from 'yaml';
import type { Id } from '../../base/id.ts';
import { technical } from '../../home/texts-technical.ts';
import type { Grade } from '../../measure/grade/grade.ts';
import { gradeFacts } from '../../measure/letter/grade-facts.ts';
import { readFacts } from '../../measure/sources/facts-files.ts';
import { showGrade } from '../../measure/words/terminal.ts';
import { plain } from '../../measure/words/terminal-words.ts';
import { technicalWordsIn } from '../../platform/web/terms.ts';
import { contradictionsIn, wordsOfPage, wordsOfTerminal } from '../../testing/reading/reader.ts';
import { starterFolder } from '../firstload.ts';
import { mergeFields } from '../merging/fields.ts';
import type { RecordId, Software } from '../software.ts';
import { starterFile } from '../sources/starter.ts';
import { starterClaim } from '../sources/starter-reader.ts';
import { FindingsPage } from './findings.tsx';
import { SheetPage } from './sheet.tsx';

const day = Date.UTC(2026, 10, 21) / 1000;
const files = readdirSync(starterFolder).filter((name) => name.endsWith('.yml'));

interface Read {
  readonly software: Software;
  /** As on that day; where that gives no letter, also as when its copy was fresh. */
  readonly grades: readonly (Grade | undefined)[];
}

async function readOne(name: string): Promise<Read> {
  const file = starterFile.parse(parse(readFileSync(path.join(starterFolder, name), 'utf8')));
  const slug = name.slice(0, -4);
  const claim = starterClaim(file, slug);
  const fields = mergeFields([{ id: slug as RecordId, firstSeen: 0, claim }]);
  const software = { id: slug as Id<'Software'>, slug, ...fields };
  if (typeof file.facts !== 'string') return { software, grades: [undefined] };
  const facts = await readFacts(path.join(starterFolder, 'facts', file.facts));
  const today = gradeFacts(facts, { today: day });
  return { software, grades: today.state === 'unavailable' ? [today, gradeFacts(facts)] : [today] };
}

function wrongIn({ software }: Read, grade: Grade | undefined, lang: 'fr' | 'en'): string[] {
  const sheet = { software, grade, notices: [], functions: [], connections: [] };
  const html = renderToString(<SheetPage lang={lang} sheet={sheet} />);
  return [
    ...technicalWordsIn(firstScreen(html), technical, lang),
    ...contradictionsIn(wholeSheet(software, wordsOfPage(html), grade, lang)),
  ];
}

function wholeSheet({ slug }: Software, page: string, grade: Grade | undefined, lang: 'fr' | 'en'): string {
  if (!grade) return page;
  const proofs = renderToString(<FindingsPage lang={lang} name={slug} slug={slug} grade={grade} />);
  const shown = showGrade(grade, { lang, width: 100, paint: plain });
  return [page, wordsOfPage(proofs), wordsOfTerminal(shown)].join('\n');
}

/** What is read before the list of the sections. */
function firstScreen(html: string): string {
  const [before] = html.split('<nav class="toc');
  assert.ok(before!.length < html.length, 'a sheet has a list of its sections');
  return before!;
}

test('no sheet of the starter catalogue contradicts itself, or has a technical word on its first screen, in French or in English', async () => {
  const wrong: string[] = [];
  for (const name of files) {
    const read = await readOne(name);
    for (const grade of read.grades)
      for (const lang of ['fr', 'en'] as const)
        for (const found of wrongIn(read, grade, lang)) wrong.push(`${name} (${lang}): ${found}`);
  }
  assert.ok(files.length >= 200, `${files.length}`);
  assert.deepEqual(wrong, []);
});
