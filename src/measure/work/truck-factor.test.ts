// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { gitIn, makeRepository, scratch } from '../../../fixtures/measure/repositories.ts';
import { Problem } from '../../base/problem.ts';
import { defaultBudget, type MeasureOptions } from '../sources/measure.ts';
import { readTruckFactor } from '../sources/truck-factor.ts';
import {
  Authorship,
  authorsOf,
  foldersSaid,
  type TruckFactor,
  truckFactorJson,
  truckFactorSaid,
} from './truck-factor.ts';

const now = Math.floor(Date.now() / 1000);
const options: MeasureOptions = { ...defaultBudget, seconds: 120, now, allowPrivate: [] };
const shares = (list: readonly (readonly [boolean, number])[]) =>
  new Map(list.map(([creator, deliveries], person) => [person, { creator, deliveries }]));

test('degrees of authorship: whoever created a file knows it until others have done much more', () => {
  assert.deepEqual(authorsOf(shares([[true, 0]])), [0]);
  // 4.391 − 0.321·ln 2 = 4.169 against 3.293 + 0.164 = 3.457: above three quarters of the best, and above
  // 3.293.
  assert.deepEqual(
    authorsOf(
      shares([
        [true, 0],
        [false, 1],
      ]),
    ),
    [0, 1],
  );
  // 4.391 − 0.321·ln 2 = 4.169 stays, 3.293 + 0.164 − 0.321·ln 21 = 2.480 does not.
  assert.deepEqual(
    authorsOf(
      shares([
        [true, 20],
        [false, 1],
      ]),
    ),
    [0],
  );
  // The creator: 4.391 − 0.321·ln 21 = 3.414, against 3.293 + 20·0.164 = 6.573: below three quarters.
  assert.deepEqual(
    authorsOf(
      shares([
        [true, 0],
        [false, 20],
      ]),
    ),
    [1],
  );
  assert.deepEqual(authorsOf(new Map()), []);
});

const figures = ({ factor, covered, files }: TruckFactor) => ({ factor, covered, files });

test('people are taken away until fewer than half of the files are known', () => {
  const made = new Authorship();
  for (let file = 0; file < 10; file++) made.added(file < 6 ? 1 : file < 9 ? 2 : 3, `f${file}`);
  const paths = Array.from({ length: 10 }, (_, file) => `f${file}`);
  assert.deepEqual(figures(made.truckFactor(paths)), { factor: 1, covered: 0.4, files: 10 });
  const shared = new Authorship();
  for (let file = 0; file < 10; file++) shared.added(file < 5 ? 1 : file < 8 ? 2 : 3, `f${file}`);
  assert.deepEqual(figures(shared.truckFactor(paths)), { factor: 2, covered: 0.2, files: 10 });
  assert.deepEqual(figures(made.truckFactor([])), { factor: 0, covered: 0, files: 0 });
});

test('whoever knows less than a tenth of what the first one knows is left out', () => {
  const made = new Authorship();
  for (let file = 0; file < 21; file++) made.added(1, `f${file}`);
  for (let file = 0; file < 21; file++) made.added(10 + file, `g${file}`);
  const paths = Array.from({ length: 21 }, (_, file) => [`f${file}`, `g${file}`]).flat();
  assert.equal(made.truckFactor(paths).factor, 1);
});

test('a renamed file keeps its authors', () => {
  const made = new Authorship();
  made.added(1, 'old');
  made.renamed(2, 'old', 'new');
  assert.deepEqual(figures(made.truckFactor(['new'])), { factor: 2, covered: 0, files: 1 });
});

test('folders known to one person are counted, nobody is named', () => {
  const made = new Authorship();
  made.added(1, 'a/one.ts');
  made.added(2, 'a/two.ts');
  made.added(2, 'b/three.py');
  made.added(1, 'four.ts');
  const { folders, languages } = made.truckFactor([
    'a/one.ts',
    'a/two.ts',
    'b/three.py',
    'four.ts',
    'c/who.ts',
  ]);
  assert.deepEqual(folders, { known: 3, ofOne: 2 });
  assert.deepEqual(languages, [
    { language: 'TypeScript', share: 0.8 },
    { language: 'Python', share: 0.2 },
  ]);
});

test('one person: no share is told', () => {
  const one = { factor: 1, covered: 0.3, files: 12, folders: { known: 4, ofOne: 4 }, languages: [] };
  assert.deepEqual(
    [truckFactorSaid(one).key, truckFactorJson(one)],
    ['measure.truck-factor.one', { factor: 1, files: 12, languages: [] }],
  );
  assert.equal(foldersSaid(one), undefined);
  assert.deepEqual(truckFactorJson({ ...one, factor: 2, covered: 0.45 }), {
    factor: 2,
    files: 12,
    covered: 0.45,
    folders: { known: 4, ofOne: 4 },
    languages: [],
  });
});

const year = 365 * 86_400;
const at = (ago: number) => now - ago * year;
const wicked = ':000000 100644 0000000 aaaaaaa A';

test('a clone is read file by file, robots left out, hostile names read as names', async () => {
  const folder = makeRepository([
    { at: at(3), mail: 'une@mairie.example', name: 'Une Personne', files: { a: '1', b: '1', c: '1' } },
    { at: at(2), mail: 'deux@syndicat.example', name: wicked, files: { [`:x`]: '1', d: '1', e: '1' } },
    { at: at(1), mail: 'bot@mairie.example', name: 'renovate[bot]', files: { f: '1' } },
    { at: at(1), mail: 'deux@syndicat.example', name: wicked, message: 'nothing' },
  ]);
  assert.deepEqual(figures(await readTruckFactor(folder, options)), { factor: 1, covered: 3 / 7, files: 7 });
});

test('a co-author knows the file too, by the name that the project’s .mailmap gives; an agent does not', async () => {
  const beside = (...names: string[]) => `x\n\n${names.map((name) => `Co-authored-by: ${name}\n`).join('')}`;
  const second = 'Deux Personne <deux@ancien.example>';
  const alone = { at: at(3), mail: 'une@mairie.example', name: 'Une Personne', files: { a: '1', b: '1' } };
  const factor = async (message: string, mailmap = '') =>
    (
      await readTruckFactor(
        makeRepository([
          { ...alone, message },
          { at: at(2), mail: 'une@mairie.example', name: 'Une Personne', files: { '.mailmap': mailmap } },
        ]),
        options,
      )
    ).factor;
  assert.equal(await factor(beside(second)), 2);
  assert.equal(await factor(beside('Copilot <copilot@github.com>')), 1);
  assert.equal(await factor(beside(second), 'Une Personne <une@mairie.example> <deux@ancien.example>\n'), 1);
});

test('two names in an old encoding are two people, and their files keep their names', async () => {
  const folder = makeRepository([{ at: at(4), files: { été: '1' } }]);
  const signed = [
    ['Andr\xe9 Petit <r@mairie.example>', 'a'],
    ['Andr\xf3 Petit <s@mairie.example>', 'b'],
  ].map(([who, file], index) => {
    const [author, committer] = ['author', 'committer'].map((role) => `${role} ${who} ${now - 9} +0000\n`);
    const from = index === 0 ? 'from refs/heads/main^0\n' : '';
    const head = `commit refs/heads/main\n${author}${committer}data 1\nx\n${from}`;
    return `${head}M 100644 inline ${file}\ndata 1\n1\n`;
  });
  const done = spawnSync('git', ['fast-import', '--quiet', '--date-format=raw'], {
    cwd: folder,
    input: Buffer.from(signed.join(''), 'latin1'),
  });
  assert.equal(done.status, 0, String(done.stderr));
  const { factor, files } = await readTruckFactor(folder, options);
  assert.deepEqual({ factor, files }, { factor: 2, files: 3 });
});

test('an address, or a copy without its files, is refused in a sentence', async () => {
  const refusal = (target: string) =>
    readTruckFactor(target, options).then(
      () => 'read',
      (error) => (error instanceof Problem ? error.textKey : String(error)),
    );
  assert.equal(await refusal('https://forge.example/group/project'), 'measure.truck-factor.needs-folder');
  const whole = makeRepository([
    { at: at(3), files: { a: '1' } },
    { at: at(2), files: { a: '2' } },
  ]);
  gitIn(whole, 'config', 'uploadpack.allowFilter', 'true');
  const place = scratch();
  gitIn(place, 'clone', '-q', '--bare', '--filter=tree:0', `file://${whole}`, 'commits.git');
  gitIn(place, 'clone', '-q', '--bare', '--depth=1', `file://${whole}`, 'shallow.git');
  assert.equal(await refusal(path.join(place, 'commits.git')), 'measure.truck-factor.needs-files');
  assert.equal(await refusal(path.join(place, 'shallow.git')), 'measure.truck-factor.needs-files');
});

// Whole clones, where someone has them: HALLE_ORACLES=<folder> with udata, ckan and git inside.
const oracles = { udata: ['25b5a2dd', 2], ckan: ['2dbe2c18', 5], git: ['1a3e64c6', 9] } as const;
for (const [name, [head, factor]] of Object.entries(oracles)) {
  const folder = path.join(process.env['HALLE_ORACLES'] ?? '/nowhere', name);
  test(`the reference tool says ${factor} of ${name}, and so do we`, {
    skip: !existsSync(folder) && 'no data',
  }, async () => {
    assert.ok(execFileSync('git', ['rev-parse', 'HEAD'], { cwd: folder, encoding: 'utf8' }).startsWith(head));
    assert.equal((await readTruckFactor(folder, options)).factor, factor);
  });
}
