// SPDX-License-Identifier: AGPL-3.0-or-later
// How far those of the market's lists are: told from where somebody asks, where both places are known, and
// said to be unknown where one is not.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { stableId } from '../people/directory/sources/stable-id.ts';
import { withClient } from '../platform/roles.ts';
import {
  becomeProvider,
  draftMission,
  independentProfile,
  missionStep,
  offerService,
  smallTask,
  workshop,
} from '../testing/builders.ts';
import { openMarket } from '../testing/market.ts';

let market: Awaited<ReturnType<typeof openMarket>>;
const [namur, wavre] = [stableId('nis', '92094'), stableId('nis', '25112')];

before(async () => {
  market = await openMarket();
  const buyer = await market.comeIn('acheteur', [[namur, ['buyer']]]);
  const mission = await draftMission(market, buyer, smallTask('Relire la notice', namur));
  await missionStep(market, buyer, mission, 'open');
  const alone = await market.comeIn('independante');
  assert.equal((await market.post('/developpeurs/moi', independentProfile, alone)).statusCode, 303);
  const slug = await becomeProvider(market, alone, workshop);
  await offerService(market, alone, slug, {
    ...{ software: 'opencimetiere', territories: 'Belgique', 'kind-support': '1' },
  });
  // Namur and Wavre, as Statbel has them
  await withClient(market.halle.ownerUrl, (client) =>
    client.query(`insert into halle.organisation_place values
      ('${namur}', 50.466, 4.867, 'territory', 'https://statbel.fgov.be', '2018-01-01'),
      ('${wavre}', 50.717, 4.612, 'territory', 'https://statbel.fgov.be', '2018-01-01')`),
  );
});
after(() => market.close());

const shown = async (address: string) =>
  (await market.get(address)).body
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('\u00a0', ' ')
    .replace(/\s+/g, ' ');

test('a list tells distances when it is asked from where, and none before', async () => {
  assert.doesNotMatch(await shown('/missions'), /à \d+ km|distance inconnue/);
  const words = await shown('/missions?depuis=Wavre');
  assert.match(words, /Relire la notice .*Namur demande · à 33 km/);
  assert.match(words, /à vol d’oiseau, depuis le milieu du territoire : Wavre\./);
  assert.match(await shown('/en/missions?from=Wavre'), /33 km away/);
});

test('where one of the two places is not known, the distance is said to be unknown', async () => {
  for (const list of ['/developpeurs', '/prestataires', '/missions'])
    assert.doesNotMatch(await shown(list), /distance inconnue/);
  for (const list of ['/developpeurs?depuis=Wavre', '/prestataires?depuis=Wavre'])
    assert.match(await shown(list), /distance inconnue/, list);
  assert.match(await shown('/missions?depuis=Beauvechain'), /distance inconnue/);
});

test('a name that is nobody’s, or several’s, gives no distance and says so; it is written as words', async () => {
  const { body } = await market.get('/missions?depuis=%3Cb%3EZzyzx');
  assert.match(body, /aucune distance n’est donnée/);
  assert.doesNotMatch(body, />[^<]*\{\w+\}/, 'a sentence that lacks one of its facts');
  assert.doesNotMatch(body, /<b>Zzyzx|à \d+ km/);
  assert.equal((await market.get('/missions?depuis=')).headers['location'], '/missions');
});
