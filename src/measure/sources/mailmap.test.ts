// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { gitIn, type MadeCommit, makeRepository, scratch } from '../../../fixtures/measure/repositories.ts';
import { identityKeys, numberPersons } from '../facts/identities.ts';
import { defaultBudget, readRepository } from './measure.ts';

const now = Math.floor(Date.now() / 1000);
const options = { ...defaultBudget, seconds: 60, now, allowPrivate: [] };

const signed: readonly [name: string, mail: string][] = [
  ['Une Personne', 'une@mairie.example'],
  ['une', 'UNE@Mairie.Example'],
  ['Surnom', 'surnom@agence.example.net'],
  ['Autre Surnom', 'surnom@agence.example.net'],
  ['Role', 'role@syndicat.example.fr'],
  ['ROLE', 'Role@Syndicat.Example.fr'],
  ['Deux Personne', 'deux@mairie.example'],
  ['x', 'trois@mairie.example'],
];
const commits: MadeCommit[] = signed.map(([name, mail], index) => ({
  name,
  mail,
  at: now - 9000 + index * 10,
}));
const withMap = (words: string) =>
  makeRepository([...commits, { at: now - 60, files: { '.mailmap': words } }]);

/** The parts into which people fall: for each commit, the first commit of the same person. */
const parts = (persons: ArrayLike<number>) =>
  Array.from(persons).map((person, _, all) => all.indexOf(person));

/** As git itself tells who signed, in a working copy that has the file. */
function toldByGit(repository: string): number[] {
  const clone = path.join(scratch(), 'clone');
  gitIn(scratch(), 'clone', '-q', repository, clone);
  const lines = gitIn(clone, 'log', '--format=%aN%x00%aE').split('\n');
  return parts(
    numberPersons(
      lines.map((line) => identityKeys({ name: line.split('\0')[0]!, mail: line.split('\0')[1]! })),
    ),
  );
}

const read = async (repository: string) => parts((await readRepository(repository, options)).history.author);

test('a list of who is who is applied as git applies it: addresses, names, case, comments, odd lines', async () => {
  const maps = [
    'Une Personne <une@mairie.example> <surnom@agence.example.net>\n',
    'Une Personne <une@mairie.example> Surnom <surnom@agence.example.net>\n',
    '<une@mairie.example> <ROLE@SYNDICAT.example.FR>\n',
    'Nom Seul <trois@mairie.example>\nNom Seul <deux@mairie.example>\n',
    '# Une Personne <une@mairie.example> <deux@mairie.example>\n\n   \nUne Personne <une@mairie.example> <trois@mairie.example> # a comment\n',
    'Une Personne <une@mairie.example> sUrNoM <SURNOM@AGENCE.example.net>\n',
    'no address at all\n<>\n<une@mairie.example\n> <\nUne Personne <une@mairie.example> <deux@mairie.example>',
    '\ufeffUne Personne <une@mairie.example> <deux@mairie.example>\r\nDeux <role@syndicat.example.fr>\r\n',
  ];
  const seen = new Set<string>();
  for (const words of maps) {
    const repository = withMap(words);
    const told = toldByGit(repository);
    assert.deepEqual(await read(repository), told, words);
    seen.add(told.join());
  }
  assert.ok(seen.size >= 5, 'the lists tell different things');
});

test('a list too large to be one is not applied, nor one that is a link to another file', async () => {
  const plain = await read(makeRepository([...commits, { at: now - 60, files: { other: 'x' } }]));
  const joins = 'Une Personne <une@mairie.example> <deux@mairie.example>\n';
  assert.notDeepEqual(await read(withMap(joins)), plain);
  assert.deepEqual(await read(withMap(`${joins}${'# filled\n'.repeat(500_000)}`)), plain);
  const clone = path.join(scratch(), 'linked');
  gitIn(scratch(), 'clone', '-q', makeRepository(commits), clone);
  symlinkSync('/etc/passwd', path.join(clone, '.mailmap'));
  gitIn(clone, 'add', '.mailmap');
  gitIn(
    clone,
    'commit',
    '-qm',
    'x',
    '--author=Une Personne <une@mairie.example>',
    `--date=${now - 60} +0000`,
  );
  assert.equal((await readRepository(clone, options)).mailmap, undefined);
});
