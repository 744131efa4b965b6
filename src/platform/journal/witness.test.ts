// SPDX-License-Identifier: AGPL-3.0-or-later
// The end of the journal is cut off by someone with the owner's rights: what was seen of it elsewhere tells.
import assert from 'node:assert/strict';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { Command } from 'commander';
import { sentence } from '../../languages/index.ts';
import { type TestDatabase, testDatabase } from '../../testing/database.ts';
import { testRoles } from '../../testing/template.ts';
import { backup } from '../backup/backup.ts';
import { restore } from '../backup/restore.ts';
import type { Machine } from '../cli.ts';
import { journalCommands, sayRestored } from '../commands/journal.ts';
import { readConfig } from '../config.ts';
import { inTransaction } from '../db.ts';
import { record } from '../journal.ts';
import { openLog } from '../log.ts';
import { withClient } from '../roles.ts';
import { headLine, parseHeads } from './heads.ts';
import { keepSealing, sealPending } from './sealer.ts';
import { openWitness, readWitness, witnessFile } from './witness.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'halle-witness-'));
const at = new Date('2026-11-21T10:00:00Z');
let halle: TestDatabase;
let homes = 0;
let home = '';
before(async () => {
  halle = await testDatabase();
});
beforeEach(() => {
  home = path.join(folder, String(++homes));
});
after(async () => {
  await halle.close();
  rmSync(folder, { recursive: true });
});

const configOf = (more: Record<string, string> = {}) => readConfig({ HALLE_HOME: home, ...more });
const log = openLog('silent');
/** A log that keeps what is said at a level. */
const heard = () => {
  const said: string[] = [];
  const hear = (_facts: object, words: string) => void said.push(words);
  return { said, log: Object.assign(Object.create(log), { warn: hear, error: hear }) };
};

async function write(count: number): Promise<void> {
  for (let n = 0; n < count; n++) {
    await inTransaction(halle.db, (tx) => record(tx, { kind: 'test.act' }, new Date(at.getTime() + n)));
    await sealPending(halle.db);
  }
}

/** What only the owner of the database could do: takes the last seals off with their entries. */
const cut = (count: number) =>
  withClient(halle.ownerUrl, (client) =>
    client.query(`alter table journal_seal disable trigger only_grows; alter table journal_entry disable trigger only_grows;
      create temp table gone as select entry from journal_seal where number > (select max(number) - ${count} from journal_seal);
      delete from journal_seal where entry in (select entry from gone); delete from journal_entry where id in (select entry from gone);
      alter table journal_seal enable trigger only_grows; alter table journal_entry enable trigger only_grows`),
  );

/** `halle journal verify`: its words, and its exit code. */
async function verify(
  words: string[] = [],
  more: Record<string, string> = {},
  db = halle.db,
): Promise<{ said: string; code: number }> {
  const said: string[] = [];
  const hear = (line: string) => void said.push(line);
  const machine = {
    say: (key: string, facts?: object) => sentence('en', key, facts as never),
    out: hear,
    err: hear,
  } as unknown as Machine;
  const program = new Command();
  journalCommands(program, Object.assign(machine, { open: async () => ({ db, config: configOf(more) }) }));
  const before = process.exitCode;
  process.exitCode = 0;
  try {
    await program.parseAsync(['journal', 'verify', ...words], { from: 'user' });
    return { said: said.join('\n'), code: Number(process.exitCode) };
  } finally {
    process.exitCode = before;
  }
}

test('heads are read back line by line; one written by half spoils no other', () => {
  const [one, two] = [1, 2].map((number) => ({
    number,
    hash: String(number).repeat(64),
    at: at.toISOString(),
    how: 'seen' as const,
  }));
  const written = `\n${headLine(one!)}\n${headLine(two!).slice(0, 60)}\n${headLine(two!)}\n2026-11-21T10:00:00.000Z seen 3 4f`;
  assert.deepEqual(parseHeads(written), [one, two]);
});

test('a first verification says that nothing was kept, and keeps what it saw', async () => {
  await write(2);
  const first = await verify();
  assert.match(first.said, /No seal of it had been kept outside/);
  assert.equal(first.code, 0);
  const second = await verify();
  assert.match(second.said, /passes through the seal that was seen/);
  assert.equal(second.code, 0);
  assert.equal(statSync(witnessFile(configOf())).mode & 0o777, 0o600);
});

test('the end cut off is told, and which seal is missing', async () => {
  await write(3);
  await openWitness(configOf(), log).look(halle.db, at);
  const { number } = readWitness(witnessFile(configOf())).at(-1)!;
  await cut(2);
  const { said, code } = await verify();
  assert.match(said, new RegExp(`cut off or written anew: seal number ${number}, seen on 2026-11-21`));
  assert.doesNotMatch(said, /The journal is whole/);
  assert.equal(code, 1);
});

test('the end cut off and sealed anew is told too, however long the journal has grown since', async () => {
  await write(3);
  const witness = openWitness(configOf(), log);
  await witness.look(halle.db, at);
  await cut(1);
  await write(4);
  await openWitness(configOf(), log).look(halle.db, at);
  const { said, code } = await verify();
  assert.match(said, /cut off or written anew/);
  assert.equal(code, 1);
});

test('all of it taken away is told', async () => {
  const other = await testDatabase();
  try {
    await inTransaction(halle.db, (tx) => record(tx, { kind: 'test.act' }, at));
    await sealPending(halle.db);
    await openWitness(configOf(), log).look(halle.db, at);
    assert.equal((await verify([], {}, other.db)).code, 1);
  } finally {
    await other.close();
  }
});

test('a program that runs says at once that the end was cut off, and says it once', async () => {
  const { said, log: hearing } = heard();
  const witness = openWitness(configOf(), hearing);
  await write(2);
  await witness.look(halle.db, at);
  await cut(1);
  await witness.look(halle.db, at);
  await witness.look(halle.db, at);
  assert.equal(said.filter((words) => /cut off/.test(words)).length, 1);
});

test('each machine keeps its own last seal, whoever sealed it', async () => {
  await write(1);
  const elsewhere = readConfig({ HALLE_HOME: path.join(folder, 'elsewhere') });
  await openWitness(configOf(), log).look(halle.db, at);
  await openWitness(elsewhere, log).look(halle.db, at);
  const [ours, theirs] = [configOf(), elsewhere].map((config) => readWitness(witnessFile(config)).at(-1));
  assert.deepEqual(ours, theirs);
});

test('databases of one home have a file each, named by their address', () => {
  const of = (databaseUrl: string) => witnessFile({ home, databaseUrl });
  assert.notEqual(of('postgres://a:b@db.example/halle'), of('postgres://a:b@db.example/other'));
  assert.equal(
    of('postgres://a:b@db.example/halle'),
    of('postgres://c:d@db.example/halle'),
    'a new password is the same database',
  );
});

test('a backup brought back is told apart from a cut: by the command here, by --restored on another machine', async () => {
  await write(1);
  const saved = path.join(folder, 'saved.tar.gz');
  const manifest = await backup(halle.ownerUrl, saved, at);
  await write(3);
  await openWitness(configOf(), log).look(halle.db, at);
  await restore(saved, { ownerUrl: halle.ownerUrl, ...testRoles, replace: true });
  assert.equal((await verify()).code, 1, 'nobody has said that a backup was brought back');
  const machine = { say: (key: string) => key, out: () => {}, err: () => {} } as unknown as Machine;
  await sayRestored({ db: halle.db, config: configOf() }, machine, at);
  const { said, code } = await verify();
  assert.match(
    said,
    new RegExp(
      `brought back on 2026-11-21.*, at seal number ${manifest.journal?.number}; 3 seals had been seen beyond`,
    ),
  );
  assert.equal(code, 0, said);

  home = path.join(folder, 'second-machine');
  await write(2);
  await openWitness(configOf(), log).look(halle.db, at);
  await restore(saved, { ownerUrl: halle.ownerUrl, ...testRoles, replace: true });
  assert.equal((await verify()).code, 1);
  assert.equal((await verify(['--restored'])).code, 0);
  assert.equal((await verify()).code, 0);
});

test('a file that cannot be written warns once and stops nobody from sealing', async () => {
  const { said, log: hearing } = heard();
  writeFileSync(home, 'a file where the folder should be');
  const stop = keepSealing({ db: halle.db, log: hearing, config: configOf() }, 20);
  for (let turn = 0; turn < 3; turn++) {
    await inTransaction(halle.db, (tx) => record(tx, { kind: 'test.act' }, at));
    for (let tries = 0; tries < 200 && (await waiting()) > 0; tries++)
      await new Promise((done) => setTimeout(done, 20));
    assert.equal(await waiting(), 0);
  }
  await stop();
  assert.deepEqual(said, ['the head of the journal could not be kept in its file']);
});

const waiting = async () => (await halle.db.selectFrom('journal_pending').select('entry').execute()).length;

test('a full disk stops nobody from sealing, and is said once', {
  skip: !existsSync('/dev/full') && 'no /dev/full',
}, async () => {
  const { said, log: hearing } = heard();
  mkdirSync(home);
  const witness = openWitness(configOf(), hearing);
  symlinkSync('/dev/full', witnessFile(configOf()));
  for (let turn = 0; turn < 3; turn++) {
    await write(1);
    await witness.look(halle.db, at);
  }
  assert.deepEqual(said, ['the head of the journal could not be kept in its file']);
});

test('after a line written by half, the next one is whole', async () => {
  await write(1);
  const witness = openWitness(configOf(), log);
  await witness.look(halle.db, at);
  const file = witnessFile(configOf());
  appendFileSync(file, '\n2026-11-21T10:0');
  await write(1);
  await witness.look(halle.db, at);
  assert.equal(readWitness(file).length, 2);
});

test('a witness elsewhere is told, gives back, and its silence stops nothing', async () => {
  const lines: string[] = [];
  const server = createServer((request, reply) => {
    if (request.method === 'GET') return void reply.end(lines.join(''));
    request
      .on('data', (piece: Buffer) => lines.push(piece.toString()))
      .on('end', () => reply.writeHead(204).end());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const place = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const told = { HALLE_JOURNAL_WITNESS: `http://${place}/halle`, HALLE_ALLOW_PRIVATE: place };
  await write(2);
  await openWitness(configOf(told), log).look(halle.db, at);
  assert.equal(parseHeads(lines.join('')).length, 1);
  rmSync(home, { recursive: true });
  await cut(1);
  const { said, code } = await verify([], told);
  assert.match(said, /cut off or written anew/);
  assert.equal(code, 1, 'the file is gone with the home; the address still tells');
  await new Promise((done) => server.close(done));
  const silent = await verify([], told);
  assert.match(silent.said, /did not answer/);
  const { said: warned, log: hearing } = heard();
  await openWitness(configOf(told), hearing).look(halle.db, at);
  assert.equal(warned.length, 1);
});
