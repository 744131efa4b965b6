// SPDX-License-Identifier: AGPL-3.0-or-later
// Plans of imports: kept when they are shown, carried out exactly as shown or shown anew, dropped with a
// reason; what imports did is told beside them.
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { Command } from 'commander';
import { sql } from 'kysely';
import { sentence } from '../../languages/index.ts';
import { makeKeeper } from '../../people/keeping/actions/keepers.ts';
import type { Machine } from '../../platform/cli.ts';
import { inTransaction } from '../../platform/db.ts';
import { asOwner, readingEverything } from '../../platform/owner.ts';
import { openTestSite } from '../../testing/site.ts';
import { catalogueCommands } from '../commands/index.ts';
import { carryOut } from './actions-carry-out.ts';
import { carryOutPlan } from './jobs.ts';
import { sweepPlans } from './store.ts';

const site = await openTestSite();
const folder = await mkdtemp(path.join(tmpdir(), 'halle-plans-'));
after(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});
await site.comeIn('tenue');
await asOwner(site.halle, (db) => makeKeeper(db, site.web.keyFor, 'tenue@ailleurs.example', new Date()));
const keeper = await site.comeIn('tenue', [], 'passkey');

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
    config: () => site.web.config,
    open: async () => ({ ...site.halle, keyFor: site.web.keyFor, config: site.web.config }),
  } as unknown as Machine;
  const program = new Command().exitOverride().configureOutput({ writeErr: () => undefined });
  catalogueCommands(program, machine);
  const before = process.exitCode;
  process.exitCode = undefined;
  await program.parseAsync(words, { from: 'user' });
  const code = Number(process.exitCode ?? 0);
  process.exitCode = before;
  return { ...said, code };
}

const head = 'ID,nom,fonction,annees,wikidata,comptoir-du-libre,licence\n';
const file = (name: string) => path.join(folder, name);
const write = (name: string, rows: string) => writeFile(file(name), head + rows);
const plain = (body: string) =>
  (/<main[\s\S]*?<\/main>/.exec(body)?.[0] ?? '').replace(/<[^>]+>|\s+/g, ' ').replace(/ +/g, ' ');
const page = async (address: string) => plain((await site.get(address, keeper)).body);
const planIn = (out: string) => /halle imports carry-out ([0-9a-f-]{36})/.exec(out)![1]!;
const decide = (plan: string, chosen: 'carry-out' | 'drop', reason = 'Vu avec la source.') =>
  site.post('/tenue/importations/decide', { plan, do: chosen, reason }, keeper);
const names = async () =>
  (await sql<{ name: string }>`select name from software order by name`.execute(site.halle.db)).rows.map(
    ({ name }) => name,
  );
/** What the worker does of a plan that was asked for, as its own role. */
const work = (plan: string) => carryOut(site.halle.worker, site.web.config, plan, new Date());

await write('a.csv', '1,Alpha,Sert à tout,2020,Q1,,MIT\n2,Beta,Sert à rien,2020,Q2,,MIT\n');
await halle('import', 'sill', file('a.csv'), '--complete');

test('what an import did is told at the desk, without anybody having planned it', async () => {
  const words = await page('/tenue/importations');
  assert.match(words, /Aucun plan n’attend/);
  assert.match(words, /sill, \S*a\.csv .* faite 2 nouvelles/);
});

test('a plan that was shown is kept, read field by field, and carried out exactly', async () => {
  await write(
    'a.csv',
    '1,Alpha,Tient les registres,2020,Q1,,MIT\n3,Gamma,Neuf,2021,Q3,,MIT\n4,,Sans nom,2021,Q4,,MIT\n',
  );
  const { out } = await halle('import', 'sill', file('a.csv'), '--complete', '--dry');
  const plan = planIn(out);
  assert.deepEqual(await names(), ['Alpha', 'Beta'], 'nothing is done yet');
  assert.match(await page('/tenue'), /Les importations 1 chose attend/);
  const shown = await page(`/tenue/importations?plan=${plan}`);
  assert.match(shown, /Nouvelles \(1\).*Gamma/);
  assert.match(shown, /Modifiées \(1\).*Alpha.*le résumé fr: Sert à tout fr: Tient les registres/);
  assert.match(shown, /Retirées \(1\).*Beta/);
  assert.match(shown, /Refusées \(1\)/);
  assert.match(shown, /toute la source/);
  assert.match(await page(`/en/keeping/imports?plan=${plan}`), /Changed \(1\).*the summary/);
  assert.equal((await decide(plan, 'carry-out', '')).statusCode, 422);
  assert.match(plain((await decide(plan, 'carry-out', '')).body), /Gamma/, 'the plan is shown again');
  assert.equal((await decide(plan, 'carry-out')).statusCode, 303);
  assert.match(await page(`/tenue/importations?plan=${plan}`), /va être exécuté/);
  assert.deepEqual(await names(), ['Alpha', 'Beta'], 'the worker does it, not the site');
  const { rows } = await asOwner(site.halle, (db) =>
    readingEverything(db, (tx) =>
      sql<{ name: string; data: { plan: string } }>`select name, data from asked_job`.execute(tx),
    ),
  );
  const asked = rows.find(({ name }) => name === carryOutPlan.name);
  assert.deepEqual(asked?.data, { plan });
  assert.equal((await work(plan))?.state, 'done');
  assert.match(await page('/logiciels/alpha'), /Tient les registres/);
  assert.match(
    (await page('/tenue/importations')).replaceAll(' ', ' '),
    /a\.csv .*faite 1 refusée, 1 nouvelle/,
  );
  assert.equal(await work(plan), undefined, 'once');
  assert.equal((await decide(plan, 'drop')).statusCode, 422);
  const record = await page('/tenue/journal');
  assert.match(record, /fait exécuter le plan d’une importation.*Vu avec la source/);
});

test('a plan that no longer fits does nothing and shows what it has become', async () => {
  await write('b.csv', '1,Alpha,Tient les registres,2020,Q1,,MIT\n9,Delta,Neuf,2021,Q9,,MIT\n');
  const plan = planIn((await halle('import', 'sill', file('b.csv'), '--dry')).out);
  await write('b.csv', '1,Alpha,Autre chose,2020,Q1,,MIT\n9,Delta,Neuf,2021,Q9,,MIT\n');
  await decide(plan, 'carry-out');
  const after = (await work(plan))!;
  assert.equal(after.state, 'outdated');
  assert.equal(after.why, 'catalogue.plan.input-moved');
  assert.ok(!(await names()).includes('Delta'));
  assert.match(
    await page(`/tenue/importations?plan=${plan}`),
    /n’est plus ce qui avait été montré.*Voir le nouveau plan/,
  );
  const next = after.replacedBy!;
  assert.match(await page(`/tenue/importations?plan=${next}`), /la halle, à la place.*Autre chose/);

  // Somebody else takes the same record in: the file is as it was, the catalogue is not.
  await write('c.csv', '1,Alpha,Encore autre chose,2020,Q1,,MIT\n');
  await halle('import', 'sill', file('c.csv'));
  await decide(next, 'carry-out');
  const moved = (await work(next))!;
  assert.equal(moved.why, 'catalogue.plan.catalogue-moved');
  assert.match(await page(`/tenue/importations?plan=${moved.replacedBy}`), /Encore autre chose.*Autre chose/);
  await decide(moved.replacedBy!, 'carry-out');
  assert.equal((await work(moved.replacedBy!))?.state, 'done');
  assert.ok((await names()).includes('Delta'));
});

test('where the file is gone nothing is done, and the plan waits until it is back', async () => {
  await write('d.csv', '20,Epsilon,Neuf,2021,Q20,,MIT\n');
  const plan = planIn((await halle('import', 'sill', file('d.csv'), '--dry')).out);
  await rm(file('d.csv'));
  await decide(plan, 'carry-out');
  assert.equal((await work(plan))?.state, 'waiting');
  assert.match(await page(`/tenue/importations?plan=${plan}`), /Le fichier n’est plus là/);
  await write('d.csv', '20,Epsilon,Neuf,2021,Q20,,MIT\n');
  const { out, code } = await halle('imports', 'carry-out', plan, '--reason', 'Le fichier est revenu.');
  assert.equal(code, 0, out);
  assert.match(out, /faite/);
  assert.ok((await names()).includes('Epsilon'));
});

test('commands list, show and drop; a newer plan of the same input takes the place of one that waits', async () => {
  await write('e.csv', '30,Zeta,Neuf,2021,Q30,,MIT\n');
  const first = planIn((await halle('import', 'sill', file('e.csv'), '--dry')).out);
  const second = planIn((await halle('import', 'sill', file('e.csv'), '--dry')).out);
  assert.match(
    (await halle('imports', 'show', first)).out,
    /remplacé.*\n.*pris sa place[\s\S]*halle imports show/,
  );
  assert.match((await halle('imports')).out, new RegExp(`${second} .*e\\.csv\\s: attend une décision`));
  assert.match((await halle('imports', 'show', second)).out, /\+ Zeta/);
  const refused = { textKey: 'people.keeping.no-reason' };
  await assert.rejects(halle('imports', 'drop', second), refused);
  assert.match((await halle('imports', 'drop', second, '--reason', 'Pas pour nous.')).out, /abandonné/);
  const gone = halle('imports', 'carry-out', second, '--reason', 'Pas pour nous.');
  await assert.rejects(gone, { textKey: 'catalogue.plan.decided' });
  await assert.rejects(halle('imports', 'show', 'rien'), { textKey: 'id.not-an-id' });
  assert.equal((await site.get('/tenue/importations?plan=rien', keeper)).statusCode, 404);
});

test('a refused import is told with its reasons, and a long plan is kept in bounds', async () => {
  await write('f.csv', '40,Eta,Fermé,2021,Q40,,BUSL-1.1\n');
  const { code } = await halle('import', 'sill', file('f.csv'));
  const rows = Array.from({ length: 2_500 }, (_, n) => `${1000 + n},L${n},Neuf,2021,Q${5000 + n},,MIT`);
  await write('g.csv', rows.join('\n'));
  const { out } = await halle('import', 'sill', file('g.csv'), '--dry');
  const plan = planIn(out);
  assert.equal(code, 1);
  assert.match(await page('/tenue/importations'), /f\.csv .*1 refusée/);
  const shown = await page(`/tenue/importations?plan=${plan}`);
  assert.match(shown, /Nouvelles \(2[\s ]?500\)/);
  assert.match(shown, /500 lignes ne sont pas montrées/);
  assert.match(await page(`/tenue/importations?plan=${plan}&fate=new&from=1800`), /L1999 .*Revenir au plan/);
  const kept = await asOwner(site.halle, (db) =>
    readingEverything(db, (tx) =>
      sql<{ n: number }>`select count(*)::integer as n from import_plan_line where plan_id = ${plan}`.execute(
        tx,
      ),
    ),
  );
  assert.equal(kept.rows[0]!.n, 2_000);
  // The last record, whose line is not kept, counts all the same.
  await write('g.csv', [...rows.slice(0, -1), '3499,L2499,Tout autre,2021,Q7499,,MIT'].join('\n'));
  await decide(plan, 'carry-out');
  assert.equal((await work(plan))?.state, 'outdated');
  await decide((await halle('imports')).out.match(/^[0-9a-f-]{36}/)![0], 'drop');
});

test('only keepers see and decide, whatever the program says; the worker does only what was asked', async () => {
  await write('h.csv', '50,Theta,Neuf,2021,Q50,,MIT\n');
  const plan = planIn((await halle('import', 'sill', file('h.csv'), '--dry')).out);
  const { db } = site.halle;
  const seen = await inTransaction(db, (tx) => tx.selectFrom('import_plan').selectAll().execute());
  assert.deepEqual(seen, []);
  assert.equal(await work(plan), undefined, 'nobody asked for it');
  const duty = (state: string) =>
    inTransaction(db, async (tx) => {
      await sql`select set_config('halle.duty', 'carry-out-plan', true)`.execute(tx);
      await sql`update import_plan set state = ${state} where id = ${plan}`.execute(tx);
    });
  for (const state of ['asked', 'running', 'done'])
    await assert.rejects(duty(state), /row-level security/, state);
  await sweepPlans(site.halle.db, new Date(Date.now() + 31 * 86_400_000));
  assert.equal((await site.get(`/tenue/importations?plan=${plan}`, keeper)).statusCode, 404);
});

test('a plan of a long file is made, kept and carried out as that of a short one', async () => {
  const long = (n: number, name = `Longue ${n}`) =>
    JSON.stringify({ id: 5_000 + n, name, licence: 'MIT', users: [], notes: 'x'.repeat(90_000) });
  const lines = (renamed: number) =>
    Array.from({ length: 100 }, (_, n) => long(n, n < renamed ? `Nouvelle ${n}` : undefined)).join('\n');
  const of = file('long.ndjson');
  await writeFile(of, lines(0));
  const before = (await names()).length;
  const { out } = await halle('import', 'comptoir', of, '--complete', '--dry');
  assert.match(out, /100/);
  assert.equal((await names()).length, before, 'nothing is done yet');
  const first = planIn(out);
  assert.match(await page(`/tenue/importations?plan=${first}`), /100 nouvelles/);
  assert.equal((await decide(first, 'carry-out')).statusCode, 303);
  assert.equal((await work(first))?.state, 'done');
  assert.equal((await names()).length, before + 100);
  await writeFile(of, lines(3));
  const second = planIn((await halle('import', 'comptoir', of, '--complete', '--dry')).out);
  await writeFile(of, lines(4));
  await decide(second, 'carry-out');
  const ended = await work(second);
  assert.deepEqual([ended?.state, ended?.why], ['outdated', 'catalogue.plan.input-moved']);
  const done = await halle('import', 'comptoir', of, '--complete');
  assert.match(done.out, /4/);
  assert.equal((await names()).filter((name) => name.startsWith('Nouvelle')).length, 4);
});
