// SPDX-License-Identifier: AGPL-3.0-or-later
// The commands of those who run the halle, as a new user types them: what they say, refuse, and end with.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Command, CommanderError } from 'commander';
import { sentence } from '../languages/index.ts';
import { saveEdition } from '../people/directory/actions.ts';
import { readWallonia } from '../people/directory/sources/wallonia.ts';
import { keepingCommands } from '../people/keeping/commands.ts';
import { keyCommands } from '../people/keys-kept/commands.ts';
import type { Machine } from '../platform/cli.ts';
import { mistake } from '../platform/usage.ts';
import { must } from '../testing/builders.ts';
import { giveMailboxes, namur } from '../testing/organisations.ts';
import { openTestSite } from '../testing/site.ts';
import { importSoftware, softwareFile } from '../testing/software.ts';
import { remarkCommands } from './commands.ts';

const site = await openTestSite();
after(() => site.close());
await saveEdition(site.halle.db, await readWallonia());
await importSoftware(site.halle.db, [softwareFile('opencimetiere', 'openCimetière')]);

/** What a command says, and the code by which the program ends. */
async function halle(...words: string[]): Promise<{ out: string; err: string; code: number }> {
  const said = { out: '', err: '' };
  const machine = {
    lang: 'fr',
    say: (key: string, facts = {}) => sentence('fr', key, facts),
    out: (line: string) => {
      said.out += `${line}\n`;
    },
    err: (line: string) => {
      said.err += `${line}\n`;
    },
    open: async () => ({ ...site.halle, keyFor: site.web.keyFor, config: site.web.config }),
  } as unknown as Machine;
  const program = new Command().exitOverride().configureOutput({ writeErr: () => undefined });
  for (const add of [keepingCommands, keyCommands, remarkCommands]) add(program, machine);
  const before = process.exitCode;
  await program.parseAsync(words, { from: 'user' });
  const code = Number(process.exitCode ?? 0);
  process.exitCode = before;
  return { ...said, code };
}

const refused = (key: string, ...words: string[]) => assert.rejects(halle(...words), { textKey: key });

async function write(fields: Record<string, string>): Promise<string> {
  await must(site.post(`/ecrire?kind=${fields['kind']}`, fields), 'written');
  return /^[0-9a-f-]{36}/.exec((await halle('remarks')).out)![0];
}

test('a proposal enters the catalogue by command, with what the desk asks for, and its writer is answered', async () => {
  const id = await write({
    ...{ kind: 'missing', name: 'Arrosoir', url: 'https://forge.example/arrosoir' },
    ...{ words: 'Suit l’arrosage des massifs.', address: 'espaces-verts@namur.example' },
  });
  const bare = await halle(
    'remarks',
    'accept',
    id,
    '--function',
    'rien de tel',
    '--url',
    'javascript:alert(1)',
  );
  assert.equal(bare.code, 64);
  for (const option of ['--summary', '--function', '--url', '--reason'])
    assert.match(bare.err, new RegExp(`^${option}\u00a0: `, 'm'));
  assert.match(bare.err, /halle remarks functions/);
  const near = await halle('remarks', 'accept', id, '--function', 'cimetieres');
  assert.match(near.err, /\(cemetery\)/, 'the nearest is named');
  assert.match((await halle('remarks', 'functions')).out, /^cemetery {2}\S/m);
  assert.equal((await site.get('/logiciels/arrosoir')).statusCode, 404, 'nothing is done');
  const said = ['--summary', 'Suit l’arrosage des massifs.', '--reason', 'Merci, la fiche est en ligne.'];
  assert.match((await halle('remarks', 'accept', id, ...said)).out, new RegExp(id));
  assert.match((await site.get('/logiciels/arrosoir')).body, /Suit l’arrosage des massifs/);
  const [mail] = await site.mails('remarks.answer');
  assert.ok(mail!.content.paragraphs.some((one) => one.includes('Merci, la fiche est en ligne.')));
  await refused('remarks.answered-already', 'remarks', 'accept', id, ...said);
});

test('a sheet is corrected by command, and only a field that can be', async () => {
  const id = await write({
    kind: 'correction',
    about: '/logiciels/opencimetiere',
    words: 'Le site a changé.',
  });
  const wrong = await halle(
    'remarks',
    'correct',
    id,
    '--field',
    'grade',
    '--value',
    'A',
    '--reason',
    'Corrigé ce jour.',
  );
  assert.deepEqual([wrong.code, wrong.out], [64, '']);
  assert.match(wrong.err, /^--field/);
  const right = ['--field', 'website', '--value', 'https://juste.example/', '--reason', 'Corrigé ce jour.'];
  await halle('remarks', 'correct', id, ...right);
  assert.match((await site.get('/logiciels/opencimetiere')).body, /https:\/\/juste\.example/);
  await refused('remarks.none', 'remarks', 'correct', namur.id, ...right);
  await refused('id.not-an-id', 'remarks', 'correct', 'x', ...right);
});

test('an organisation says who acts for it by the ids that replace its administrator, and no address of theirs', async () => {
  await giveMailboxes(site.halle.ownerUrl, { 'nis:92094': 'ville@namur.example' });
  await site.comeIn('accueil', [[namur.id, ['agent', 'admin'], 'accueil']]);
  await site.comeIn('greffe', [[namur.id, ['agent'], 'greffe']]);
  const { out } = await halle('organisation', 'Namur');
  assert.match(out, /Namur\u00a0: 2 agents/);
  assert.match(out, /ville@namur\.example/, 'the official mailbox is public');
  assert.doesNotMatch(out, /@ailleurs/);
  const to = /(\S{36}) greffe : agent/.exec(out)![1]!;
  await refused('people.keeping.no-reason', 'organisation', 'Namur', '--administrator', to);
  await halle('organisation', 'Namur', '--administrator', to, '--reason', 'L’accueil a fermé en mars.');
  const after = (await halle('organisation', 'Namur')).out;
  assert.match(after, /greffe : agent, admin/);
  assert.match(after, /accueil : agent$/m);
});

test('commands name what waits where no one thing is named, and refuse what they do not understand', async () => {
  assert.match((await halle('again', 'mail')).out, /Aucun n’attend/);
  assert.match((await halle('again', 'job')).out, /Aucun n’attend/);
  await refused('people.keeping.command-mail-or-job', 'again', 'letter');
  assert.match((await halle('keys')).out, /Aucune demande de clés n’attend/);
  await refused('people.command.keys.whose', 'keys', '--give');
  await refused('people.command.keys.which', 'keys', 'Namur', '--give', '--refuse');
  await refused('people.keys.none-of', 'keys', 'Namur', '--refuse', '--reason', 'Ce n’est pas demandé.');
  await refused('people.no-organisation', 'keys', 'Nulle-Part-sur-Rien');
});

test('an option that must be given is named in the language of the command', () => {
  const message = "error: required option '--name <name>' not specified";
  const error = new CommanderError(1, 'commander.missingMandatoryOptionValue', message);
  const say = (key: string, facts = {}) => sentence('fr', key, facts);
  assert.match(mistake(error, say), /Il manque l’option «\u00a0--name <name>\u00a0»/);
});
