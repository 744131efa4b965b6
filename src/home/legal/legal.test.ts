// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { readConfig } from '../../platform/config.ts';
import { site } from '../../site.ts';
import { testDatabase } from '../../testing/database.ts';
import { xmlOfDocx } from '../../testing/docx.ts';
import { openTestSite } from '../../testing/site.ts';
import { sections } from './quebec-law.ts';
import { robotsText, securityText, sitemapText } from './routes-words.ts';

const opened = await openTestSite();
after(() => opened.close());

const said = {
  HALLE_KEEPER: 'Syndicat des Trois-Rivières ; 1 place du Marché, 35000 Rennes ; 02 99 00 00 00',
  HALLE_DIRECTOR: 'La présidente du syndicat',
  HALLE_HOSTED_BY: 'Hébergeur public ; 2 rue du Port, 44000 Nantes',
  HALLE_CONTACT: 'halle@syndicat.example',
  HALLE_DATA_IN: 'fr, ca-qc',
  HALLE_BACKUP_DAYS: '35',
};

test('the settings say who keeps a halle, a line for each part; the contact stands in for the one about data', () => {
  assert.deepEqual(readConfig(said).keeper, {
    lines: ['Syndicat des Trois-Rivières', '1 place du Marché, 35000 Rennes', '02 99 00 00 00'],
    director: 'La présidente du syndicat',
    host: ['Hébergeur public', '2 rue du Port, 44000 Nantes'],
    contact: 'halle@syndicat.example',
    privacyContact: 'halle@syndicat.example',
    dataIn: ['FR', 'CA-QC'],
    backupDays: 35,
  });
  assert.throws(() => readConfig({ HALLE_CONTACT: 'nowhere' }), /bad-setting/);
});

test('a halle that does not say who keeps it says which settings do, on its own pages', async () => {
  for (const lang of ['fr', 'en'] as const) {
    const legal = (await opened.get(site.legal(lang))).body;
    for (const setting of ['HALLE_KEEPER', 'HALLE_DIRECTOR', 'HALLE_HOSTED_BY', 'HALLE_CONTACT'])
      assert.match(legal, new RegExp(setting));
    const privacy = (await opened.get(site.privacy(lang))).body;
    assert.equal(privacy.match(/<tr><th scope="row">/g)?.length, 15, 'each kind of data has its line');
    assert.match(privacy, /HALLE_DATA_IN/);
    assert.match(privacy, /HALLE_BACKUP_DAYS/);
    assert.match(
      privacy,
      lang === 'fr' ? /14 jours sans visite, 90 jours en tout/ : /14 days without a visit/,
    );
  }
});

test('one that says so shows it, with where the data lies', async () => {
  const other = await openTestSite(said);
  const legal = (await other.get(site.legal('fr'))).body;
  for (const words of ['Syndicat des Trois-Rivières', 'La présidente du syndicat', 'halle@syndicat.example'])
    assert.match(legal, new RegExp(words));
  assert.doesNotMatch(legal, /HALLE_/);
  const privacy = (await other.get(site.privacy('fr'))).body;
  assert.match(privacy, /France et Québec/);
  assert.match(privacy, /survit 35 jours dans les copies de sauvegarde/);
  await other.close();
});

test('a request is answered within the time of the law of each country, with its article, and what is not verified', async () => {
  const wordsIn = async (lang: 'fr' | 'en') => {
    const { body } = await opened.get(site.privacy(lang));
    const list = /<ul[^>]*id="answers"[^>]*>([\s\S]*?)<\/ul>/.exec(body)![1]!;
    return list
      .split('<li')
      .slice(1)
      .map((item) =>
        `<li${item}`
          .replace(/<[^>]+>/g, ' ')
          .replace(/[\s\u00a0]+/g, ' ')
          .trim(),
      );
  };
  const [france, belgium, body, enterprise, ...others] = await wordsIn('fr');
  assert.match(
    france!,
    /^En France : un mois au plus, et 2 mois de plus si l’on vous dit pourquoi .* art\. 12, par\. 3/,
  );
  assert.match(belgium!, /^En Belgique : un mois au plus/);
  assert.match(
    body!,
    /^Au Québec, si un organisme public tient la halle : 20 jours au plus, et 10 jours de plus .* art\. 98/,
  );
  assert.match(enterprise!, /^Au Québec, si une entreprise tient la halle : 30 jours au plus\. .* art\. 32/);
  assert.deepEqual(others, []);
  assert.deepEqual(
    [france, belgium, body, enterprise].map((words) => words!.includes('à vérifier avant de s’y fier')),
    [false, false, true, true],
  );
  assert.match(
    (await wordsIn('en'))[2]!,
    /^In Québec, if a public body keeps the halle: 20 days at most, and 10 days more/,
  );
});

test('the foot of every page leads to both', async () => {
  const { body } = await opened.get('/');
  assert.match(body, /href="\/mentions-legales"/);
  assert.match(body, /href="\/donnees-personnelles"/);
});

test('robots.txt closes what is done by people who have signed in, and all of a demonstration', async () => {
  const { body, headers } = await opened.get(site.robots);
  assert.match(String(headers['content-type']), /^text\/plain/);
  for (const line of ['Disallow: /compte', 'Disallow: /en/account', 'Disallow: /mon-organisation/'])
    assert.ok(body.split('\n').includes(line), line);
  assert.match(body, /^Sitemap: https:\/\/halle\.example\/sitemap\.xml$/m);
  assert.equal(robotsText('https://halle.example', true), 'User-agent: *\nDisallow: /\n');
});

test('the sitemap holds every software in each language, and nothing that a visitor may not see', async () => {
  const opened = await openTestSite({}, await testDatabase('catalogue'));
  after(() => opened.close());
  const { body, headers } = await opened.get(site.sitemap);
  assert.match(String(headers['content-type']), /^application\/xml/);
  const { n } = await opened.halle.db
    .selectFrom('software')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  assert.equal(body.match(/<loc>https:\/\/halle\.example\/logiciels\/[^<]+<\/loc>/g)?.length, Number(n));
  assert.equal(body.match(/<loc>https:\/\/halle\.example\/en\/software\/[^<]+<\/loc>/g)?.length, Number(n));
  assert.doesNotMatch(body, /mon-organisation|compte/);
  assert.equal(sitemapText('https://halle.example', undefined).match(/<loc>/g)?.length, 2);
});

test('security.txt names a way to be reached and a day until which it holds, as RFC 9116 asks', () => {
  const at = new Date('2026-11-29T20:00:00Z');
  const text = securityText('https://halle.example', 'securite@syndicat.example', at)!;
  assert.match(text, /^Contact: mailto:securite@syndicat\.example$/m);
  assert.match(text, /^Contact: https:\/\/halle\.example\/ecrire\?kind=security$/m);
  assert.match(text, /^Expires: 2027-05-28T00:00:00\.000Z$/m);
  assert.equal(securityText('http://localhost:3000', undefined, at), undefined);
});

test('a shared link shows the title, a sentence and the picture of the halle; a page of one’s own shows nothing', async () => {
  const { body } = await opened.get('/methode');
  assert.match(body, /<meta property="og:title" content="[^"]+"/);
  const picture = /<meta property="og:image" content="https:\/\/halle\.example(\/assets\/[^"]+\.png)"/.exec(
    body,
  )?.[1];
  const { statusCode, headers } = await opened.get(picture!);
  assert.deepEqual([statusCode, headers['content-type']], [200, 'image/png']);
  assert.doesNotMatch((await opened.get('/entrer/envoi')).body, /og:url" content="[^"]*t=/);
});

/** What a document says, without its marks. */
const wordsOf = (file: Uint8Array) =>
  xmlOfDocx(new Uint8Array(file))
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/[\u00a0\u202f]/g, ' ');

const drafts = ['/donnees-personnelles/efvp.docx', '/donnees-personnelles/entente.docx'];

test('the drafts for Québec are marked as drafts, say what the settings say, and what is to be verified', async () => {
  const other = await openTestSite({ ...said, HALLE_BACKUP_DAYS: '35' });
  for (const address of drafts) {
    const words = wordsOf((await other.get(address)).rawPayload);
    for (const part of [
      'PROJET',
      'Syndicat des Trois-Rivières',
      'Hébergeur public',
      'France et Québec',
      '35 jours',
    ])
      assert.ok(words.includes(part), `${part} in ${address}`);
    for (const part of ['70.1', '63.5', '67.2', 'lu le 30 novembre 2026', 'à vérifier', '90 jours en tout'])
      assert.ok(words.includes(part), `${part} in ${address}`);
    assert.ok(!words.includes('HALLE_'), address);
  }
  await other.close();
});

test('what a halle does not say of itself is left to complete, by the name of the setting; at home in Québec, nothing leaves', async () => {
  const unsaid = wordsOf((await opened.get(drafts[0]!)).rawPayload);
  for (const setting of ['HALLE_KEEPER', 'HALLE_HOSTED_BY', 'HALLE_DATA_IN', 'HALLE_BACKUP_DAYS'])
    assert.ok(unsaid.includes(setting), setting);
  assert.match(unsaid, /ne dit pas où les renseignements sont gardés/);
  const home = await openTestSite({ HALLE_DATA_IN: 'CA-QC' });
  assert.match(wordsOf((await home.get(drafts[0]!)).rawPayload), /article 70\.1 est sans objet/);
  await home.close();
});

test('every section that is cited says where it stands, and was read on a day or is to be verified', () => {
  for (const { url, read } of sections) {
    assert.match(new URL(url).host, /^www\.(legisquebec\.gouv\.qc|quebec)\.ca$/);
    assert.ok(read === undefined || /^\d{4}-\d\d-\d\d$/.test(read));
  }
});
