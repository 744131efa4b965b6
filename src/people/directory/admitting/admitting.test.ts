// SPDX-License-Identifier: AGPL-3.0-or-later
// A public body in no list: what is said of it is checked, a human's yes writes it, and it is then found,
// spoken for and shown like any other.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Command } from 'commander';
import { speaker } from '../../../base/language.ts';
import { Problem } from '../../../base/problem.ts';
import { sentences } from '../../../languages/index.ts';
import type { Machine } from '../../../platform/cli.ts';
import { asOwner } from '../../../platform/owner.ts';
import { openTestSite } from '../../../testing/site.ts';
import { saveEdition, saveTerritories } from '../actions.ts';
import { findMailbox } from '../mailboxes/store.ts';
import { readLevels } from '../sources/levels.ts';
import { findOrganisationByCode } from '../stores/directory.ts';
import { organisationNaming } from '../stores/naming.ts';
import { admit, prepareAdmission } from './actions.ts';
import type { Asked } from './admission.ts';
import { admitCommands } from './commands.ts';

const site = await openTestSite();
const { halle, get } = site;
before(async () => {
  await saveTerritories(halle.db);
  for (const edition of await readLevels()) await saveEdition(halle.db, edition);
});
after(() => site.close());

const at = new Date('2026-11-02T08:00:00Z');
const sdis: Asked = {
  number: '288 200 017 00011',
  name: 'Service départemental d’incendie et de secours de Tarn-et-Garonne',
  kind: 'fire',
  form: 'SDIS',
  territory: '82',
  mailbox: 'secretariat@sdis82.example',
  source: 'https://www.sdis82.example/mentions-legales',
};
/** The command in French, and the lines it says. */
function command() {
  const lines: string[] = [];
  const t = speaker(sentences, 'fr');
  const run = (...words: string[]) => {
    const program = new Command();
    admitCommands(program, {
      lang: 'fr',
      say: (key: string, facts = {}) => t(key as never, facts),
      out: (line: string) => lines.push(line),
      err: (line: string) => lines.push(line),
      open: async () => ({ db: halle.db, ownerUrl: halle.ownerUrl }),
    } as unknown as Machine);
    return program.parseAsync(words, { from: 'user' });
  };
  return { run, lines };
}
const refused = async (said: Partial<Asked>) => {
  const problem = await prepareAdmission(halle.db, { ...sdis, ...said }).then(
    () => undefined,
    (error: unknown) => error,
  );
  return problem instanceof Problem ? problem.textKey : undefined;
};

test('what is said of a body is checked, each fault with its own sentence', async () => {
  for (const [said, key] of [
    [{ number: '288200015' }, 'people.admit.number'],
    [{ number: '82008' }, 'people.admit.number'],
    [{ number: '=cmd|calc' }, 'people.admit.number'],
    [{ name: ' ' }, 'people.admit.name'],
    [{ kind: 'provider' }, 'people.admit.kind'],
    [{ kind: '__proto__' }, 'people.admit.kind'],
    [{ territory: 'Namur' }, 'people.admit.territory'],
    [{ territory: 'Nullepart' }, 'people.admit.territory'],
    [{ mailbox: 'sdis82' }, 'people.admit.mailbox'],
    [{ mailbox: 'jean.dupont@sdis82.example' }, 'people.contact.person-mailbox'],
    [{ source: 'javascript:alert(1)' }, 'people.admit.source'],
    // the department itself is in a list
    [{ number: '228200010' }, 'people.admit.known'],
  ] as const)
    assert.equal(await refused(said), key, JSON.stringify(said));
});

test('nothing is written until a human says yes; then it is found by name, number and address, once', async () => {
  const prepared = await prepareAdmission(halle.db, sdis);
  assert.deepEqual(prepared.code, { country: 'FR', kind: 'siren', value: '288200017' });
  assert.equal(await findOrganisationByCode(halle.db, '288200017'), undefined);
  const { slug } = await asOwner(halle, (db) => admit(db, sdis, at));
  const found = await findOrganisationByCode(halle.db, '288200017');
  assert.deepEqual(
    [found?.slug, found?.kind, found?.form, found?.territory, found?.department],
    [slug, 'fire', 'SDIS', 'FR-82', '82'],
  );
  const named = await organisationNaming.resolve(halle.db, sdis.name.toUpperCase(), 'fr');
  assert.equal(named.found?.id, found?.id);
  assert.deepEqual(await findMailbox(halle.db, found!.id), {
    address: 'secretariat@sdis82.example',
    source: 'admitted',
    statedOn: '2026-11-02',
    lang: 'fr',
  });
  await assert.rejects(
    asOwner(halle, (db) => admit(db, sdis, at)),
    (error) => error instanceof Problem && error.textKey === 'people.admit.known',
  );
});

test('its page says what it is, its number and the page that says so; signing in names its mailbox', async () => {
  const zone: Asked = {
    ...sdis,
    number: 'BCE 0500.910.077',
    name: 'Zone de secours d’essai',
    kind: 'fire',
    form: '',
    territory: 'Namur (province)',
    mailbox: 'info@zone-secours.example',
  };
  const { slug } = await asOwner(halle, (db) => admit(db, zone, at));
  const { statusCode, body } = await get(`/organisations/${slug}`);
  assert.equal(statusCode, 200);
  const words = body.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  assert.match(words, /Service d’incendie et de secours · Namur, Belgique/);
  assert.match(words, /BCE 0500910077/);
  assert.match(words, /sdis82\.example, 2 novembre 2026/);
  assert.match((await get(`/entrer/organisation?o=${slug}`)).body, /info@zone-secours\.example/);
});

test('a mailbox or a domain that answers for another body already is told before anything is written', async () => {
  const social: Asked = {
    ...sdis,
    ...{ number: 'NEQ 8831854938', name: 'Office d’essai', kind: 'social', form: '', territory: 'Québec' },
    mailbox: 'info@office.example',
  };
  const { slug } = await asOwner(halle, (db) => admit(db, social, at));
  assert.match((await get(`/organisations/${slug}`)).body, /NEQ 8831854938/);
  const told = async (mailbox: string) => {
    const { run, lines } = command();
    const { number, name, kind, source } = { ...sdis, number: '268200011', name: 'CCAS', kind: 'social' };
    const words = ['--name', name, '--kind', kind, '--mailbox', mailbox, '--source', source];
    await run('admit', number, ...words);
    return lines.filter((line) => line.startsWith('Attention'));
  };
  assert.deepEqual(await told('info@office.example'), [
    'Attention\u00a0: info@office.example est déjà la boîte officielle d’Office d’essai. Qui la lit parlerait aussi pour celui-ci.',
  ]);
  assert.match((await told('ccas@office.example')).join(), /le domaine office\.example est déjà celui/);
  assert.deepEqual(await told('ccas@ailleurs.example'), []);
});

test('the command shows what would be written, and writes it with --yes', async () => {
  const { run, lines } = command();
  const said = [
    '--name',
    'CCAS d’Auvillar',
    '--kind',
    'social',
    '--form',
    'CCAS',
    '--territory',
    'Tarn-et-Garonne',
  ];
  const proof = ['--mailbox', 'ccas@auvillar.example', '--source', 'https://www.auvillar.example/ccas'];
  await run('admit', '268 200 011', ...said, ...proof);
  assert.deepEqual(lines.splice(0), [
    'CCAS d’Auvillar · CCAS · Tarn-et-Garonne',
    'SIREN 268200011',
    'ccas@auvillar.example',
    'https://www.auvillar.example/ccas',
    'Rien n’est écrit. Si tout est juste, la même commande avec --yes.',
  ]);
  assert.equal(await findOrganisationByCode(halle.db, '268200011'), undefined);
  await run('admit', '268 200 011', ...said, ...proof, '--yes');
  assert.match(lines.join(), /CCAS d’Auvillar est admis\s: organisations\/ccas-d-auvillar-268200011\./);
  assert.equal((await findOrganisationByCode(halle.db, '268200011'))?.kind, 'social');
});
