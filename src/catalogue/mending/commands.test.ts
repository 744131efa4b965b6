// SPDX-License-Identifier: AGPL-3.0-or-later
// `halle sheets`, as a keeper at the machine types it.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Command } from 'commander';
import { sentence } from '../../languages/index.ts';
import type { Machine } from '../../platform/cli.ts';
import { openTestSite } from '../../testing/site.ts';
import { importSoftware, softwareFile } from '../../testing/software.ts';
import { sheetsCommands } from './commands.ts';

const site = await openTestSite();
after(() => site.close());
await importSoftware(site.halle.db, [softwareFile('registre', 'Registre')]);

async function halle(...words: string[]): Promise<string> {
  let said = '';
  const out = (line: string) => {
    said += `${line}\n`;
  };
  const say = (key: string, facts = {}) => sentence('fr', key, facts);
  const open = async () => ({ ...site.halle, keyFor: site.web.keyFor, config: site.web.config });
  const machine = { lang: 'fr', say, out, err: out, open } as unknown as Machine;
  const program = new Command().exitOverride().configureOutput({ writeErr: () => undefined });
  sheetsCommands(program, machine);
  await program.parseAsync(['sheets', ...words], { from: 'user' });
  return said;
}
const reason = ['--reason', 'Vu sur le site de l’éditeur.'];

test('a field is corrected, told with its reason and number, and undone by that number', async () => {
  assert.match(await halle(), /Aucune correction/);
  await halle('correct', 'registre', '--field', 'website', '--value', 'https://juste.example/', ...reason);
  const told = await halle('list');
  assert.match(told, /Registre : Site\s: https:\/\/juste\.example\/\n {4}Vu sur le site de l’éditeur\./);
  await halle('undo', told.split(' ')[0]!, ...reason);
  assert.match(await halle('list'), /Aucune correction/);
});

test('a sheet is hidden and comes back', async () => {
  await halle('hide', 'registre', ...reason);
  assert.equal((await site.get('/logiciels/registre')).statusCode, 404);
  const told = await halle('list');
  assert.match(told, /Registre : Fiche masquée/);
  await halle('undo', told.split(' ')[0]!, ...reason);
  assert.equal((await site.get('/logiciels/registre')).statusCode, 200);
});

test('a picture that a source names is withdrawn before it was ever fetched, and told', async () => {
  const logo = 'https://registre.example/logo.png';
  await importSoftware(site.halle.db, [softwareFile('registre', 'Registre', { logo: `"${logo}"` })]);
  assert.match(await halle('pictures'), /Aucune image/);
  await halle('withdraw', 'registre', '--picture', logo, ...reason);
  const told = await halle('list');
  assert.match(told, /Registre : Image retirée\s: https:\/\/registre\.example\/logo\.png/);
  await halle('undo', told.split(' ')[0]!, ...reason);
});

test('what is wrong is refused by its key, and nothing is done', async () => {
  for (const [key, ...words] of [
    ['catalogue.mending.bad-field', 'correct', 'registre', '--field', 'couleur', '--value', 'x', ...reason],
    ['people.keeping.no-reason', 'correct', 'registre', '--field', 'name', '--value', 'x'],
    ['catalogue.no-software', 'hide', 'nulle-part', ...reason],
    ['catalogue.mending.bad-outcome', 'settle', 'registre', '--outcome', 'peut-être', ...reason],
    ['catalogue.mending.no-contest', 'settle', 'registre', '--outcome', 'kept', ...reason],
    ['catalogue.mending.no-picture', 'withdraw', 'registre', '--picture', 'https://x.example/a', ...reason],
    ['catalogue.mending.none', 'undo', '0193a000-0000-7000-8000-000000000001', ...reason],
  ] as const)
    await assert.rejects(halle(...words), { textKey: key });
  assert.match(await halle('list'), /Aucune correction/);
});
