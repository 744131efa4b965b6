// SPDX-License-Identifier: AGPL-3.0-or-later
// The first page shows what lives: an example marked as one at first, then what was said and asked, and what
// is near where somebody says from where.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { saveEdition, saveTerritories } from '../people/directory/actions.ts';
import { stableId } from '../people/directory/sources/stable-id.ts';
import { readWallonia } from '../people/directory/sources/wallonia.ts';
import { withClient } from '../platform/roles.ts';
import { declareUse, draftMission, missionStep, smallTask } from '../testing/builders.ts';

import { beauvechain, namur } from '../testing/organisations.ts';
import { openTestSite } from '../testing/site.ts';
import { importSoftware, softwareFile } from '../testing/software.ts';

const market = await openTestSite();
const wavre = stableId('nis', '25112');
before(async () => {
  await saveTerritories(market.halle.db);
  await saveEdition(market.halle.db, await readWallonia());
  await importSoftware(market.halle.db, [softwareFile('opencimetiere', 'openCimetière')]);
});
after(() => market.close());

const shown = async (address: string) => {
  const { body, statusCode } = await market.get(address);
  assert.equal(statusCode, 200, body.slice(0, 300));
  assert.doesNotMatch(body, />[^<]*\{\w+\}/, 'a sentence that lacks one of its facts');
  return body.replace(/<[^>]+>/g, ' ').replace(/[\s\u00a0\u202f]+/g, ' ');
};

test('every open room has its door, and each page stands in its own', async () => {
  const doors = ['/logiciels', '/prestataires', '/missions', '/developpeurs', '/reseaux'];
  const { body } = await market.get('/');
  for (const door of doors) assert.match(body, new RegExp(`<nav class="arcade"[\\s\\S]*href="${door}"`));
  for (const door of doors)
    assert.match((await market.get(door)).body, new RegExp(`href="${door}" aria-current="true"`));
  assert.match((await market.get('/en/providers')).body, /href="\/en\/providers" aria-current="true"/);
  assert.doesNotMatch(body, /class="arcade"[\s\S]*aria-current[\s\S]*<\/nav>[\s\S]*<main/);
});

test('where nobody has said anything, what to do is said beside an example marked as one', async () => {
  const words = await shown('/');
  assert.match(
    words,
    /Personne n’a encore dit ici ce qu’il utilise.*Exemple inventé\. La commune d’Exempleville/,
  );
  assert.match(words, /Aucun coup de main n’est demandé en ce moment.*Exemple inventé\. Une commune demande/);
  assert.match(await shown('/en'), /Nobody has said here yet.*Made-up example/);
});

test('what was said and asked stands there at once; near a commune, with distances', async () => {
  const buyer = await market.comeIn('acheteur', [[namur.id, ['agent', 'buyer']]]);
  const other = await market.comeIn('voisin', [[beauvechain.id, ['agent']]]);
  await declareUse(market, buyer, namur.slug, { software: 'opencimetiere', publish: '1' });
  await declareUse(market, other, beauvechain.slug, { software: 'opencimetiere' });
  const mission = await draftMission(market, buyer, smallTask('Relire la notice', namur.id));
  assert.doesNotMatch(
    await shown('/'),
    /Relire la notice|Beauvechain/,
    'neither a draft nor what is not public',
  );
  await missionStep(market, buyer, mission, 'open');
  const words = await shown('/');
  assert.match(words, /Namur utilise openCimetière Dit par elle-même, confirmé le \d/);
  assert.match(words, /Relire la notice/);
  assert.doesNotMatch(words, /Exemple inventé/);

  // Namur and Wavre, as Statbel has them
  await withClient(market.halle.ownerUrl, (client) =>
    client.query(`insert into halle.organisation_place values
      ('${namur.id}', 50.466, 4.867, 'territory', 'https://statbel.fgov.be', '2018-01-01'),
      ('${wavre}', 50.717, 4.612, 'territory', 'https://statbel.fgov.be', '2018-01-01')`),
  );
  const near = await shown('/?depuis=Wavre');
  assert.match(near, /Usages les plus proches Namur utilise openCimetière .* à 33 km/);
  assert.match(near, /Relire la notice .*Namur demande · à 33 km/);
  const { body } = await market.get('/?depuis=Wavre');
  assert.match(body, /<meta name="robots" content="noindex"/);
  assert.match(body, /href="\/en\?from=Wavre"/, 'the other language keeps the question');
});

test('a commune that is nobody’s is said so, written as words, and the last uses stay', async () => {
  const { body } = await market.get('/?depuis=%3Cb%3Ezzyzx');
  assert.doesNotMatch(body, /<b>zzyzx/);
  assert.match(await shown('/?depuis=%3Cb%3Ezzyzx'), /Derniers usages déclarés Namur utilise/);
});
