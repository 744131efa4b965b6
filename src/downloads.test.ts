// SPDX-License-Identifier: AGPL-3.0-or-later
// One rule for every file that people take away: it is named by what it holds.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { withClient } from './platform/roles.ts';
import { openMarket } from './testing/market.ts';

let site: Awaited<ReturnType<typeof openMarket>>;
before(async () => {
  site = await openMarket();
  const second = '01938c7e-0000-7000-8000-0000000000bb';
  await withClient(site.halle.ownerUrl, (client) =>
    client.query(`
      insert into halle.source_record (id, source, external_id, first_seen, fetched_at, media, raw, sha256, claim, software_id)
      values ('${second}', 'starter', 'y', '2026-11-01', '2026-11-01', 'text/plain', '', '', '{}', '${second}');
      insert into halle.software (id, slug, name, entry, functions, first_seen, updated_at, revision)
      values ('${second}', 'autre', 'Autre', '{}', '{cemetery}', '2026-11-01', '2026-11-01', 1);
      update halle.software set entry = jsonb_build_object('name', jsonb_build_object('value', name, 'source', 'starter', 'date', '2026-11-01'),
        'repositories', '[]'::jsonb, 'connections', '[]'::jsonb, 'externalIds', '[]'::jsonb)`),
  );
});
after(() => site.close());

test('a table or a document that is taken away is named by what it holds, in the language of its address', async () => {
  const compared = '?s=opencimetiere&s=autre';
  for (const [address, name] of [
    ['/missions.csv', 'missions'],
    ['/en/providers.csv', 'providers'],
    ['/logiciels.csv', 'logiciels'],
    ['/mes-logiciels/modele.csv', 'modele-pour-declarer-nos-logiciels'],
    ['/en/my-software/model.csv', 'model-to-declare-our-software'],
    ['/api/v1/used-by.csv', 'used-by'],
    ['/api/v1/software/opencimetiere/used-by.csv', 'used-by-opencimetiere'],
    ['/donnees-personnelles/efvp.docx', 'evaluation-des-facteurs-relatifs-a-la-vie-privee-projet'],
    ['/en/personal-data/agreement.docx', 'written-agreement-on-personal-information-draft'],
    [`/comparer.csv${compared}`, 'comparaison-de-logiciels-libres-opencimetiere-autre'],
    [`/en/compare.csv${compared}`, 'comparison-of-free-software-opencimetiere-autre'],
    [`/comparer.docx${compared}`, 'comparaison-de-logiciels-libres-opencimetiere-autre'],
  ] as const) {
    const { statusCode, headers } = await site.get(address);
    assert.equal(statusCode, 200, address);
    const ending = /\.(csv|docx)/.exec(address)![1]!;
    const said = String(headers['content-disposition']);
    assert.ok(said.startsWith(`attachment; filename="${name}.${ending}"; filename*=UTF-8''`), said);
  }
});
