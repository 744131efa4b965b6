// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Problem } from '../../base/problem.ts';
import { sentence } from '../../languages/index.ts';
import type { Machine } from '../../platform/cli.ts';
import type { Opened } from '../../platform/opened.ts';
import { type TestDatabase, testDatabase } from '../../testing/database.ts';
import { searchCatalogue } from './search.ts';

let world: TestDatabase;
before(async () => {
  world = await testDatabase('catalogue');
});
after(() => world.close());

/** Runs `halle search` as a terminal would, and gives back what was written. */
async function run(
  words: string[],
  flags: Parameters<typeof searchCatalogue>[1] = {},
  lang = 'fr',
): Promise<string> {
  const written: string[] = [];
  const machine = {
    lang,
    isTerminal: false,
    out: (text: string) => void written.push(text),
    err: () => {},
    say: (key: string, facts?: Parameters<typeof sentence>[2]) => sentence(lang, key, facts),
    open: async () => ({ db: world.db }) as Opened,
  } as unknown as Machine;
  await searchCatalogue(words, flags, machine, async () => {});
  return written.join('\n');
}

interface Asked {
  total: number;
  understood: { functions: string[]; products: string[]; country: string | null };
  items: { name: string; slug: string; functions: string[]; grade: string }[];
}

const asked = async (words: string, lang?: string): Promise<Asked> =>
  JSON.parse(await run([words], { json: true }, lang));

test('everyday words lead to software whose name does not contain them, best first', async () => {
  const { items: answers, understood } = await asked('tombes');
  assert.deepEqual(understood.functions, ['cemetery']);
  assert.equal(answers[0]!.slug, 'opencimetiere');
  for (const { name, slug, grade } of answers)
    assert.ok(name && slug && /^([A-E]|inert|archived|pending|unavailable)$/.test(grade));
});

test('each need of the demonstration has an answer in both languages', async () => {
  for (const [words, lang] of [
    ['gestion du cimetière', 'fr'],
    ['cemetery', 'en'],
    ['cantine', 'fr'],
    ['courrier', 'fr'],
    ['parapheur', 'fr'],
    ['délibérations', 'fr'],
    ['building permits', 'en'],
  ] as const) {
    assert.notEqual((await asked(words, lang)).total, 0, words);
  }
});

test('the terminal tells what was understood, and of which proprietary product', async () => {
  const words = await run(['Gescime']);
  assert.match(
    words,
    /^Gescime est un produit propriétaire, employé pour\s: Cimetière\.\nCompris\s: Cimetière\./,
  );
});

test('what was understood is said where no software does it', async () => {
  const { total, understood, items } = await asked('objets trouvés, epci zzxqvk');
  assert.deepEqual([total, items], [0, []]);
  assert.deepEqual(understood, { functions: ['lost-property'], products: [], country: 'FR' });
});

test('words with no answer are an empty list, not a failure', async () => {
  const { total, understood, items } = await asked('zzxqvk');
  assert.deepEqual([total, understood.functions, items], [0, [], []]);
  assert.match(await run(['zzxqvk']), /Aucun logiciel du catalogue/);
});

test('no words, a limit that is no number and a language unknown are refused in a sentence', async () => {
  const refused = (words: string[], flags: Parameters<typeof run>[1], key: string) =>
    assert.rejects(
      run(words, flags),
      (error) => error instanceof Problem && error.kind === 'invalid' && error.textKey === key,
    );
  await refused([' '], {}, 'catalogue.search.no-words');
  await refused(['eau'], { limit: '0' }, 'catalogue.search.bad-limit');
  await refused(['eau'], { limit: 'x' }, 'catalogue.search.bad-limit');
  await refused(['eau'], { lang: 'xx' }, 'catalogue.search.bad-lang');
});
