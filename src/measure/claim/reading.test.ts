// SPDX-License-Identifier: AGPL-3.0-or-later
// From a `.halle.yml` committed on the default branch to the facts, and the command that checks the file
// beforehand.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { makeRepository, scratch, steady } from '../../../fixtures/measure/repositories.ts';
import { fromSources } from '../../testing/program.ts';
import { defaultBudget, readRepository } from '../sources/measure.ts';

const now = Math.floor(Date.now() / 1000);
const root = path.join(import.meta.dirname, '../../..');
const mails = ['une@mairie.example', 'deux@syndicat.example', 'publication@projet.example'];
const read = (folder: string) => readRepository(folder, { ...defaultBudget, now, allowPrivate: [] });
const withFile = (words: string, file = '.halle.yml') =>
  makeRepository([
    ...steady(now - 90_000_000, now - 90_000, 60, mails),
    { at: now - 3_600, mail: mails[0]!, name: 'Personne une', files: { [file]: words } },
  ]);

test('a declaration at the head is read with the facts; robots become numbers, their names stay nowhere', async () => {
  const facts = await read(
    withFile('bots: [publication@projet.example]\nreply: { fr: Bonjour }\ncontact: contact@projet.example\n'),
  );
  assert.deepEqual(
    { ...facts.claim, robots: undefined },
    { bots: 1, robots: undefined, reply: { fr: 'Bonjour' }, contact: 'contact@projet.example' },
  );
  assert.equal(facts.claim?.robots?.length, 1);
  const [robot] = facts.claim!.robots!;
  assert.equal([...facts.history.author].filter((person) => person === robot).length, 20);
  const { history: _, ...rest } = facts;
  assert.doesNotMatch(JSON.stringify(rest), /publication@/);
});

test('the file counts at the root alone, and a mailmap is a declaration too', async () => {
  assert.equal((await read(withFile('reply: { fr: Bonjour }\n', 'docs/.halle.yml'))).claim, undefined);
  assert.deepEqual(
    (await read(withFile('Personne une <une@mairie.example> <deux@syndicat.example>\n', '.mailmap'))).claim,
    {
      aliases: true,
    },
  );
});

test('a file that cannot be read changes nothing', async () => {
  assert.deepEqual((await read(withFile(`reply: { fr: "${'a'.repeat(20_000)}" }\n`))).claim, undefined);
  assert.deepEqual((await read(withFile('reply: [\n'))).claim, {});
});

function check(words: string, ...flags: string[]) {
  const file = path.join(scratch(), '.halle.yml');
  writeFileSync(file, words);
  const env = { ...process.env, HALLE_LANG: 'fr', HALLE_HOME: scratch() };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...fromSources, 'src/cli.ts', 'claim', file, ...flags],
    {
      cwd: root,
      env,
      encoding: 'utf8',
    },
  );
  return { status, out: stdout.replaceAll(/[\u00a0\u202f]/g, ' '), err: stderr };
}

test('halle claim tells every complaint with line and column, and ends well where there is none', () => {
  const bad = check('reply: { fr: Bonjour }\nmoved-to: nulle part\n');
  assert.equal(bad.status, 1, bad.err);
  assert.match(bad.out, /\.halle\.yml:2:11 moved-to — « moved-to » attend l’adresse/);
  const good = check('reply: { fr: Bonjour }\n');
  assert.equal(good.status, 0, good.err);
  assert.match(good.out, /rien à redire/);
  assert.equal(JSON.parse(check('bots: x\n', '--json').out).findings[0].key, 'bots');
});
