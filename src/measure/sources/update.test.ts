// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import {
  chmodSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { openGrowing, type Step } from '../../../fixtures/measure/growing.ts';
import { gitIn, makeRepository, openForge, scratch, steady } from '../../../fixtures/measure/repositories.ts';
import { historyFromCsv, historyToCsv } from '../facts/history-csv.ts';
import type { KeptFacts, Measured } from '../facts/kept.ts';
import { gradeFacts } from '../letter/grade-facts.ts';
import { listCommits } from './graph.ts';
import { defaultBudget } from './measure.ts';
import { measureRepository, type UpdateOptions } from './update.ts';

const now = Math.floor(Date.now() / 1000);
const year = 365 * 86_400;
const root = scratch();
const forge = await openForge(root);
after(() => forge.close());

const fresh = (): UpdateOptions => ({
  ...{ ...defaultBudget, seconds: 60, now, allowPrivate: ['*'] },
  key: Buffer.alloc(32, 7),
  copies: { folder: path.join(scratch(), 'copies'), bytes: 50_000_000 },
});
const place = (name: string) => path.join(root, `${name}.git`);
const read = (name: string, known: KeptFacts | undefined, options: UpdateOptions) =>
  measureRepository(`${forge.url}/${name}`, known, options);

/** What a database gives back. */
const stored = ({ facts, identities }: Measured): KeptFacts => ({
  facts: { ...facts, history: historyFromCsv(Buffer.from(historyToCsv(facts.history))) },
  identities,
});
const told = ({ facts: { rewritten: _, ...facts }, identities }: KeptFacts) => ({ facts, identities });

async function sameAsWhole(name: string, measured: Measured): Promise<void> {
  const whole = await read(name, undefined, { ...fresh(), key: Buffer.alloc(32, 7) });
  assert.deepEqual(told(stored(measured)), told(stored(whole)));
  assert.deepEqual(gradeFacts(measured.facts), gradeFacts(whole.facts));
}

const alive = () =>
  steady(now - 3 * year, now - year, 60, ['une@mairie.example', 'deux@syndicat.example.fr']);

function serve(name: string, commits: Parameters<typeof makeRepository>[0]): string {
  const folder = makeRepository(commits, place(name));
  for (const rule of ['allowFilter', 'allowAnySHA1InWant'])
    gitIn(folder, 'config', `uploadpack.${rule}`, 'true');
  return folder;
}

test('nothing changed: nothing is read, only the date of the copy moves', async () => {
  const options = fresh();
  serve('still', [...alive(), { at: now - 60, tag: 'v1' }]);
  const first = await read('still', undefined, options);
  assert.deepEqual([first.how, first.read], ['whole', 61]);
  const again = await read('still', stored(first), { ...options, now: now + 3600 });
  assert.deepEqual([again.how, again.read, again.facts.readAt], ['unchanged', 0, now + 3600]);
  gitIn(place('still'), 'tag', 'v2', 'main~3');
  const tagged = await read('still', stored(first), options);
  assert.deepEqual([tagged.how, tagged.read, tagged.facts.releases.length], ['updated', 0, 2]);
  await sameAsWhole('still', tagged);
});

test('what is new is read alone, and joins people who were two until then', async () => {
  const options = fresh();
  const files = { '.mailmap': 'Une Personne <une@mairie.example> <autre@mairie.example>\n', LICENSE: 'MIT' };
  serve('grown', [...alive(), { at: now - 9000, name: 'Seule', mail: 'seule@agence.example.net', files }]);
  const first = await read('grown', undefined, options);
  makeRepository(
    [
      ...[...alive(), { at: now - 9000, name: 'Seule', mail: 'seule@agence.example.net', files }],
      { at: now - 800, name: 'Personne deux', mail: 'seule@agence.example.net' },
      { at: now - 700, name: 'Une Personne', mail: 'autre@mairie.example', tag: 'v1' },
    ],
    place('grown'),
  );
  const second = await read('grown', stored(first), options);
  assert.deepEqual([second.how, second.read], ['updated', 2]);
  assert.deepEqual(
    [first, second].map(({ facts }) => new Set(facts.history.author).size),
    [3, 2],
  );
  await sameAsWhole('grown', second);
});

test('another list of who is who: only what is new is read, and people who were one are two again', async () => {
  const options = fresh();
  const lists = [
    'Une <une@mairie.example> <deux@syndicat.example.fr>\n',
    'Deux Autre <deux@syndicat.example.fr>\n',
    'Une <une@mairie.example> Personne deux <deux@syndicat.example.fr>\n',
  ];
  const grown = (count: number) => [
    ...alive(),
    ...lists.slice(0, count).map((words, index) => ({ at: now - 900 + index, files: { '.mailmap': words } })),
  ];
  serve('map', grown(0));
  let known = stored(await read('map', undefined, options));
  const people: number[] = [];
  for (const count of [1, 2, 3]) {
    makeRepository(grown(count), place('map'));
    const measured = await read('map', known, options);
    assert.deepEqual([measured.how, measured.read], ['updated', 1]);
    await sameAsWhole('map', measured);
    people.push(new Set(measured.facts.history.author).size);
    known = stored(measured);
  }
  assert.deepEqual(people, [1, 2, 1]);
});

test('robots that a project declares, and takes back, are told without reading all again', async () => {
  const options = fresh();
  const claim = (name: string) => ({ '.halle.yml': `bots: [${name}]\n` });
  serve('robots', alive());
  const first = await read('robots', undefined, options);
  makeRepository([...alive(), { at: now - 60, files: claim('Personne deux') }], place('robots'));
  const second = await read('robots', stored(first), options);
  assert.deepEqual([second.how, second.read], ['updated', 1]);
  assert.equal(second.facts.claim?.robots?.length, 1);
  await sameAsWhole('robots', second);
});

test('another secret, another collector: all is read again', async () => {
  const options = fresh();
  serve('other', alive());
  const first = await read('other', undefined, options);
  makeRepository([...alive(), { at: now - 60 }], place('other'));
  const old = { ...first, facts: { ...first.facts, collector: 'halle-git@1' } };
  assert.equal((await read('other', old, options)).how, 'whole');
  assert.equal((await read('other', stored(first), { ...options, key: Buffer.alloc(32, 8) })).how, 'whole');
});

test('a kept log that is gone, cut, changed or of another head: all is read again, the same', async () => {
  const options = fresh();
  serve('spoiled', alive());
  const first = await read('spoiled', undefined, options);
  makeRepository([...alive(), { at: now - 60 }], place('spoiled'));
  const { folder } = options.copies!;
  const log = () => path.join(folder, readdirSync(folder)[0]!, 'halle-log');
  const changed = (at: number) => {
    const bytes = readFileSync(log());
    bytes[at < 0 ? bytes.length + at : at]! ^= 1;
    writeFileSync(log(), bytes);
  };
  // Kept as the first reading left them, to begin with each time.
  const kept = path.join(scratch(), 'kept');
  cpSync(folder, kept, { recursive: true });
  const spoil = [
    () => rmSync(log()),
    () => truncateSync(log(), 300),
    () => changed(2),
    () => changed(400),
    () => changed(-3),
  ];
  const whole = told(stored(await read('spoiled', undefined, fresh())));
  for (const harm of spoil) {
    harm();
    const second = await read('spoiled', stored(first), options);
    assert.deepEqual([second.how, second.read], ['whole', 61]);
    assert.deepEqual(told(stored(second)), whole);
    rmSync(folder, { recursive: true });
    cpSync(kept, folder, { recursive: true });
  }
  assert.equal((await read('spoiled', stored(first), options)).how, 'updated');
  // The kept copy stands at the new head now: an older reading finds no log of its own.
  assert.equal((await read('spoiled', stored(first), options)).how, 'whole');
});

test('a rewritten history is read whole, and the facts say when it was seen', async () => {
  const options = fresh();
  serve('forced', alive());
  const first = await read('forced', undefined, options);
  makeRepository(alive().slice(5), place('forced'));
  const second = await read('forced', stored(first), { ...options, now: now + 10 });
  assert.deepEqual(
    [second.how, second.facts.history.length, second.facts.rewritten],
    ['rewritten', 55, now + 10],
  );
  makeRepository([...alive().slice(5), { at: now - 60 }], place('forced'));
  const third = await read('forced', stored(second), { ...options, now: now + 20 });
  assert.deepEqual([third.how, third.read, third.facts.rewritten], ['updated', 1, now + 10]);
});

test('with git’s own list of commits beside the kept copy, what is new is the same', async () => {
  const options = fresh();
  serve('listed', [...alive(), { at: now - 900, tag: 'v1' }]);
  const first = await read('listed', undefined, options);
  const { folder } = options.copies!;
  const copy = path.join(folder, readdirSync(folder)[0]!);
  await listCommits(copy, 0);
  assert.ok(existsSync(path.join(copy, 'objects', 'info', 'commit-graph')));
  makeRepository(
    [...alive(), { at: now - 900, tag: 'v1' }, { at: now - 800 }, { at: now - 700, tag: 'v2' }],
    place('grown-listed'),
  );
  gitIn(
    place('listed'),
    'fetch',
    '--quiet',
    place('grown-listed'),
    '+refs/heads/main:refs/heads/main',
    '+refs/tags/*:refs/tags/*',
  );
  const second = await read('listed', stored(first), options);
  assert.deepEqual([second.how, second.read], ['updated', 2]);
  await sameAsWhole('listed', second);
  gitIn(place('listed'), 'update-ref', 'refs/heads/main', 'main~5');
  const third = await read('listed', stored(second), options);
  const whole = await read('listed', undefined, fresh());
  assert.deepEqual([third.how, third.facts.history], ['rewritten', whole.facts.history]);
});

test('a kept copy that is gone, cut or not a copy at all costs a longer reading and nothing else', async () => {
  const options = fresh();
  serve('lost', alive());
  const first = await read('lost', undefined, options);
  const kept = () =>
    path.join(
      options.copies!.folder,
      readdirSync(options.copies!.folder).find((name) => name.endsWith('.git'))!,
    );
  makeRepository([...alive(), { at: now - 60 }], place('lost'));
  const spoil = [
    () => rmSync(options.copies!.folder, { recursive: true }),
    () => {
      const packs = path.join(kept(), 'objects', 'pack');
      for (const name of readdirSync(packs)) {
        // git leaves them read-only, which stops everyone but root
        chmodSync(path.join(packs, name), 0o600);
        truncateSync(path.join(packs, name), 40);
      }
    },
    () => rmSync(path.join(kept(), 'HEAD')),
    () => rmSync(path.join(kept(), 'objects'), { recursive: true }),
  ];
  for (const harm of spoil) {
    harm();
    const second = await read('lost', stored(first), options);
    assert.deepEqual([second.how, second.read], ['whole', 61]);
    await sameAsWhole('lost', second);
  }
  assert.equal((await read('lost', { ...stored(first), identities: [] }, options)).how, 'whole');
});

test('copies beyond their room go, the least recently used first, and nothing half made stays', async () => {
  const options = { ...fresh(), copies: { folder: path.join(scratch(), 'copies'), bytes: 1 } };
  serve('room', alive());
  await read('room', undefined, options);
  assert.deepEqual(readdirSync(options.copies.folder), []);
  const { copies: _, ...without } = options;
  assert.equal((await read('room', undefined, without)).how, 'whole');
  assert.equal(existsSync(options.copies.folder), true);
});

test('a server that cannot leave files out is read again from what is new, and told each time', async () => {
  const options = fresh();
  makeRepository([...alive(), { at: now - 90, files: { README: 'x' } }], place('plain'));
  gitIn(place('plain'), 'config', 'uploadpack.allowFilter', 'false');
  const first = await read('plain', undefined, options);
  makeRepository(
    [...alive(), { at: now - 90, files: { README: 'x' } }, { at: now - 60, files: { LICENSE: 'y' } }],
    place('plain'),
  );
  const second = await read('plain', stored(first), options);
  assert.deepEqual([second.how, second.read, second.facts.limits], ['updated', 1, ['no-filter']]);
  assert.deepEqual(Object.keys(second.facts.files ?? {}).sort(), ['licence', 'readme']);
  await sameAsWhole('plain', second);
});

const commitMade = fc.record({
  branch: fc.integer({ min: 0, max: 2 }),
  merged: fc.option(fc.integer({ min: 0, max: 2 }), { freq: 3, nil: undefined }),
  at: fc.integer({ min: now - 2 * year, max: now - 100 }),
  authored: fc.integer({ min: now - 2 * year, max: now - 100 }),
  name: fc.constantFrom('Une Personne', 'Deux Personne', 'Trois', 'renovate[bot]'),
  mail: fc.constantFrom(
    'une@mairie.example',
    'deux@syndicat.example.fr',
    'trois@agence.example.net',
    'root@localhost',
  ),
  tag: fc.option(fc.constantFrom('v1', 'v2', 'nightly'), { freq: 4, nil: undefined }),
});
const stepsMade = fc.array(fc.array(commitMade, { minLength: 1, maxLength: 9 }), {
  minLength: 2,
  maxLength: 3,
});

test('read in several steps or in one: the same facts, identities and grade, whatever was merged late or tagged anew', async () => {
  const hows = new Map<string, number>();
  let run = 0;
  await fc.assert(
    fc.asyncProperty(stepsMade, async (steps: Step[][]) => {
      const [name, options] = [`grow-${run++}`, fresh()];
      const growing = openGrowing(place(name));
      let known: KeptFacts | undefined;
      for (const step of steps) {
        growing.add(step);
        const measured = await read(name, known, options);
        hows.set(measured.how, (hows.get(measured.how) ?? 0) + 1);
        await sameAsWhole(name, measured);
        known = stored(measured);
      }
    }),
    { numRuns: 6 },
  );
  assert.ok((hows.get('updated') ?? 0) >= 2, JSON.stringify([...hows]));
});
