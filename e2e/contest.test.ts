// SPDX-License-Identifier: AGPL-3.0-or-later
// A sheet in each of its states, as a town hall and as the project itself see it: letter, waiting, advised
// against with a reply, declared end of life, move, finished, unavailable. Phone and desktop, light and dark.
import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { refreshGrades } from '../src/catalogue/actions/grades.ts';
import { flag } from '../src/measure/facts/forge.ts';
import { axeViolations, type Ground, openGround, overflowing } from './ground.ts';

let ground: Ground;
const reply = {
  fr: `Nous l’entretenons toujours : les corrections de sécurité sortent sous deux jours.\nLa version 5 se prépare avec trois communes ; elle arrive au printemps. ${'Nous répondons à toutes les demandes. '.repeat(20)}`,
  en: 'We still maintain it: security fixes come out within two days.',
};

/**
 * The latest software in a state, and what its project declares and was told. Those whose copies are old are
 * read again today.
 */
async function prepare(state: string, where: string, claim?: object, told = false): Promise<void> {
  const again = state === 'advised' || state === 'inert';
  const readAt = Math.floor(Date.now() / 1000) - 86_400;
  const { rows } = await sql<{ id: string; slug: string; repository: string }>`
    select s.id, s.slug, g.repository from software_grade g join software s on s.id = g.software_id
    where ${sql.raw(where)} and (select facts->'claim' from repository_facts f join repository r on r.id = f.repository_id where r.url = g.repository limit 1) is null
    order by g.read_at desc, s.slug limit 1`.execute(ground.db);
  const [found] = rows;
  assert.ok(found, where);
  const read = { claim: claim ?? {}, ...(again && { readAt }), ...(state === 'advised' && askedAt(readAt)) };
  await sql`update repository_facts set facts = facts || ${JSON.stringify(read)}::jsonb,
      read_at = ${again ? sql`to_timestamp(${readAt})` : sql`read_at`}
    where repository_id = (select id from repository where url = ${found.repository})`.execute(ground.db);
  if (told)
    await sql`insert into project_notice (id, repository, advised_against, attempted_at, outcome, shown_from)
      values (gen_random_uuid(), ${found.repository}, true, now() - interval '40 days', 'no-contact', now() - interval '9 days')`.execute(
      ground.db,
    );
  await ground.db.transaction().execute((tx) => refreshGrades(tx, [found.id], new Date()));
  states[state]!.slug = found.slug;
}

/** Silence alone advises against nothing: somebody has been waiting for an answer for three hundred days. */
function askedAt(at: number) {
  const opened = [at - 300 * 86_400];
  const requests = { at, since: at - 365 * 86_400, outsiders: 'deeds', opened, answered: [-1], closed: [-1] };
  const flags = [flag.outsider];
  return { forge: { kind: 'github', host: 'forge.example', askedAt: at, requests: { ...requests, flags } } };
}

const states: Record<string, { slug?: string; says: RegExp }> = {
  letter: { says: /Vivante/ },
  pending: { says: /En cours de vérification/ },
  advised: { says: /Déconseillé[\s\S]*Le projet répond[\s\S]*La version 5 se prépare/ },
  ended: { says: /Archivé[\s\S]*Fin de vie déclarée par le projet[\s\S]*Remplacé par/ },
  moved: { says: /Le projet déclare son déplacement vers/ },
  inert: { says: /Inerte/ },
  unavailable: { says: /Note indisponible/ },
};

before(
  async () => {
    ground = await openGround();
    await prepare('letter', "g.letter = 'B'");
    // An old copy, read again today: nobody has written since.
    await prepare(
      'advised',
      // not one whose code came all at once: its history lies elsewhere, whenever it is read
      "g.state = 'unavailable' and g.read_at < now() - interval '13 months' and s.slug = 'ia-signature'",
      { reply },
      true,
    );
    await prepare('pending', "g.letter in ('D', 'E')");
    const endOfLife = {
      date: '2026-03-31',
      reason: { fr: 'L’État reprend ce service.' },
      replacement: 'https://forge.example/c/autre',
    };
    await prepare('ended', "g.letter = 'C'", { endOfLife });
    await prepare('moved', "g.letter = 'A'", {
      movedTo: 'https://forge.example/un/groupe/au/nom/assez/long/nouveau-depot',
    });
    await prepare('inert', "g.state = 'inert'");
    await prepare('unavailable', "g.state = 'unavailable'");
  },
  { timeout: 120_000 },
);
after(() => ground?.close());

const looks = [
  { width: 1280, dark: false },
  { width: 1280, dark: true },
  { width: 390, dark: false },
  { width: 390, dark: true },
];

for (const [state, one] of Object.entries(states))
  test(`a sheet says its state to all: ${state}`, async () => {
    for (const look of looks) {
      const { page, context, troubles } = await ground.visit(`/logiciels/${one.slug}`, look);
      assert.match(await page.locator('.sheet-head').innerText(), one.says);
      assert.deepEqual(await axeViolations(page), []);
      assert.deepEqual(await overflowing(page), []);
      assert.deepEqual(troubles, []);
      if (process.env['SHOTS'])
        await page.screenshot({
          path: path.join(process.env['SHOTS'], `${state}-${look.width}${look.dark ? '-dark' : ''}.png`),
        });
      await context.close();
    }
  });

for (const page of ['contester', 'methode'] as const)
  test(`how to contest is read without script, on any screen: ${page}`, async () => {
    const address =
      page === 'methode' ? '/methode/contester' : `/logiciels/${states['advised']!.slug}/contester`;
    for (const look of looks) {
      const visit = await ground.visit(address, { ...look, script: page === 'methode' });
      assert.match(
        await visit.page.locator('main').innerText(),
        page === 'methode' ? /end-of-life/ : /aucun contact connu/,
      );
      if (page === 'methode') assert.deepEqual(await axeViolations(visit.page), []);
      assert.deepEqual(await overflowing(visit.page), []);
      if (process.env['SHOTS'])
        await visit.page.screenshot({
          path: path.join(process.env['SHOTS'], `${page}-${look.width}${look.dark ? '-dark' : ''}.png`),
          fullPage: true,
        });
      await visit.context.close();
    }
  });

test('a software that waits is found, and stands in the list without its letter', async () => {
  const { page, context } = await ground.visit('/logiciels?note=pending', { script: false });
  assert.match(await page.locator('main').innerText(), /En cours de vérification/);
  await page.locator('main h2 a').first().click();
  await page.getByRole('link', { name: 'Contester' }).first().click();
  assert.match(await page.locator('main').innerText(), /Ce qui a été dit au projet/);
  await page.getByRole('link', { name: 'La marche à suivre' }).click();
  assert.match(await page.locator('main').innerText(), /\.halle\.yml/);
  await context.close();
});
