// SPDX-License-Identifier: AGPL-3.0-or-later
// `halle search`: a need in everyday words, the software that answers it, best first.

import { knownLanguages } from '../../base/language.ts';
import { Problem } from '../../base/problem.ts';
import { oneLine } from '../../base/text.ts';
import type { Machine } from '../../platform/cli.ts';
import type { Brought, SearchFlags } from '../search/commands-flags.ts';
import type { GradeGlance } from '../search/results.ts';
import type { Answer, Found } from '../search/search.ts';
import { searchSoftware } from '../search/stores/search.ts';
import { loadThesaurus } from '../sources/thesaurus.ts';
import { listGlances } from '../stores/glances.ts';
import { functionsMeant } from '../thesaurus/need.ts';
import { showFound } from './search-words.ts';

const usual = 10;
const most = 100;

export async function searchCatalogue(
  words: readonly string[],
  flags: SearchFlags,
  machine: Machine,
  fill: Brought['fill'],
): Promise<void> {
  const text = oneLine(words.join(' '));
  if (!text) throw new Problem('invalid', 'catalogue.search.no-words');
  const size = limitOf(flags.limit);
  const lang = languageOf(flags.lang ?? machine.lang);
  const opened = await machine.open();
  await fill(opened, machine);
  const thesaurus = loadThesaurus();
  const found = await searchSoftware(
    opened.db,
    { text, lang, chosen: {}, sort: 'utility', page: 1, size },
    thesaurus,
  );
  const grades = await listGlances(
    opened.db,
    found.answers.map(({ id }) => id),
    Date.now(),
  );
  if (flags.json) return machine.out(json(found, grades));
  const look = {
    lang,
    width: process.stdout.columns || 80,
    colours: machine.isTerminal && !process.env['NO_COLOR'],
  };
  machine.out(showFound({ found, grades, thesaurus, asked: text, ...look }));
}

function limitOf(written: string | undefined): number {
  if (written === undefined) return usual;
  const limit = Number(written);
  if (!Number.isInteger(limit) || limit < 1 || limit > most)
    throw new Problem('invalid', 'catalogue.search.bad-limit', { limit: written.slice(0, 40) });
  return limit;
}

function languageOf(written: string): string {
  const known = knownLanguages();
  if (!known.includes(written))
    throw new Problem('invalid', 'catalogue.search.bad-lang', {
      lang: written.slice(0, 40),
      known: known.join(', '),
    });
  return written;
}

/** What was understood is said with or without software that does it. */
function json({ total, need, didYouMean, answers }: Found, grades: ReadonlyMap<string, GradeGlance>): string {
  const found = {
    total,
    understood: {
      functions: functionsMeant(need).map(({ id }) => id),
      products: need.products.map(({ name }) => name),
      country: need.country ?? null,
    },
    didYouMean: didYouMean ?? null,
    items: answers.map((answer) => jsonOf(answer, grades.get(answer.id))),
  };
  return JSON.stringify(found, null, 2);
}

/** `grade` is the letter, else the state: `inert`, `archived`, `pending` or `unavailable`. */
function jsonOf({ id: _id, ...answer }: Answer, grade: GradeGlance | undefined) {
  const { state, letter } = grade ?? { state: 'unavailable' as const, letter: undefined };
  return {
    ...answer,
    grade: letter ?? state,
    gradeDetail: { state, letter: letter ?? null, advisedAgainst: grade ? isAdvisedAgainst(grade) : false },
  };
}

export function isAdvisedAgainst({ advisedAgainst }: GradeGlance): boolean {
  return Array.isArray(advisedAgainst) ? advisedAgainst.length > 0 : Boolean(advisedAgainst);
}
