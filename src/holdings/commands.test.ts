// SPDX-License-Identifier: AGPL-3.0-or-later
// What those who keep the halle do at the command line for a request that came to them.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { Command } from 'commander';
import { strFromU8, unzipSync } from 'fflate';
import { openGround } from '../../attack/ground.ts';
import { makeWorld, town } from '../../attack/world.ts';
import { speaker } from '../base/language.ts';
import { Problem } from '../base/problem.ts';
import { sentences } from '../languages/index.ts';
import type { Machine } from '../platform/cli.ts';
import { withClient } from '../platform/roles.ts';
import { configWith } from '../testing/settings.ts';
import { holdingCommands } from './commands.ts';

const ground = await openGround();
const folder = mkdtempSync(path.join(tmpdir(), 'halle-held-'));
after(async () => {
  await ground.close();
  rmSync(folder, { recursive: true });
});
const { halle, site } = ground;
const { people } = await makeWorld(ground);
const stranger = 'stranger@canary-address.example';

async function run(...words: string[]): Promise<string> {
  const lines: string[] = [];
  const t = speaker(sentences, 'fr');
  const program = new Command().exitOverride();
  const { db, ownerUrl } = halle;
  holdingCommands(program, {
    lang: 'fr',
    say: (key: string, facts = {}) => t(key as never, facts),
    out: (line: string) => lines.push(line),
    open: async () => ({ db, ownerUrl, keyFor: site.web.keyFor, config: configWith() }),
  } as unknown as Machine);
  await program.parseAsync(words, { from: 'user' });
  return lines.join('\n');
}
const refused = (key: string) => (error: unknown) => error instanceof Problem && error.textKey === key;

test('an archive is written for an organisation and for an account, readable by its keeper alone, over no file', async () => {
  const ofTown = path.join(folder, 'town.zip');
  assert.match(await run('export', 'organisation', town.slug, ofTown), /lignes écrites/);
  assert.equal(statSync(ofTown).mode & 0o077, 0);
  const names = Object.keys(unzipSync(new Uint8Array(readFileSync(ofTown))));
  assert.ok(names.some((name) => name.endsWith('/LISEZMOI.txt')));
  const ofStranger = path.join(folder, 'stranger.zip');
  await run('export', 'account', stranger, ofStranger);
  const words = Object.values(unzipSync(new Uint8Array(readFileSync(ofStranger))))
    .map((bytes) => strFromU8(bytes))
    .join('\n');
  assert.ok(words.includes(stranger), 'their own address is opened for them');
  await assert.rejects(run('export', 'organisation', town.slug, ofTown), refused('holdings.file-there'));
  await assert.rejects(
    run('export', 'account', 'nobody@canary-address.example', path.join(folder, 'x.zip')),
    refused('people.keeping.no-account'),
  );
  await assert.rejects(
    run('export', 'organisation', 'Nullepart', path.join(folder, 'x.zip')),
    refused('people.no-organisation'),
  );
});

test('an account and what an organisation said are erased, once the name is said twice', async () => {
  await assert.rejects(
    run('erase', 'account', stranger, '--confirm', 'strange@canary-address.example'),
    refused('holdings.wrong-name'),
  );
  assert.equal((await site.get('/compte', people.stranger as never)).statusCode, 200, 'nothing was erased');
  assert.match(await run('erase', 'account', stranger, '--confirm', stranger), /lignes? effacées?/);
  assert.equal((await site.get('/compte', people.stranger as never)).statusCode, 303);
  await assert.rejects(
    run('erase', 'account', stranger, '--confirm', stranger),
    refused('people.keeping.no-account'),
  );
  await run('erase', 'organisation', town.slug, '--confirm', town.slug);
  const { rows } = await withClient(halle.ownerUrl, async (client) => {
    await client.query(`select set_config('halle.backup', 'on', false)`);
    return client.query('select id from halle.usage where organisation_id = $1', [town.id]);
  });
  assert.equal(rows.length, 0);
});
