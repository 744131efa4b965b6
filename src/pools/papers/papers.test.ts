// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { saveEdition } from '../../people/directory/actions.ts';
import { stableId } from '../../people/directory/sources/stable-id.ts';
import { site } from '../../site.ts';
import { xmlOfDocx } from '../../testing/docx.ts';
import { openTestSite } from '../../testing/site.ts';
import { citedFor, perHead, vatOf, withVat } from './paper.ts';

let opened: Awaited<ReturnType<typeof openTestSite>>;
before(async () => {
  opened = await openTestSite();
  const commune = (insee: string, name: string, population: number) => ({
    ...{
      id: stableId('insee', insee),
      kind: 'commune' as const,
      name,
      slug: `${name}-${insee}`.toLowerCase(),
    },
    ...{ insee, department: '82', territory: 'FR-82', population, populationYear: 2023 },
  });
  await saveEdition(opened.halle.db, {
    ...{ source: 'test', version: '1', date: '2026-01-01', country: 'FR', members: [] },
    organisations: [commune('82008', 'Auvillar', 895), commune('82050', 'Dunes', 1226)],
  });
});
after(() => opened.close());

const asked = {
  ...{ total: '2000', members: 'Auvillar ; 412 ; ; 1900 ; 350\nDunes ; 540 ; ; 2100', people: '100' },
  ...{ for: 'Auvillar', subject: 'un logiciel des cimetières', coordinator: 'Dunes', years: '4' },
  ...{ vat: '20', 'vote-by': '2027-01-15' },
};
const plain = (words: string) => words.replaceAll(/[\u00a0\u202f]/g, ' ');
const file = async (address: string) => {
  const { statusCode, rawPayload } = await opened.get(address);
  assert.equal(statusCode, 200, address);
  return plain(await xmlOfDocx(rawPayload))
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');
};

test('the page for the mayor says net and gross, for each inhabitant, alone, and what to vote when', async () => {
  const words = await file(site.shareMayor('fr', asked));
  // 2000 × 895 / 2121 = 843.94
  for (const said of ['843,94 €', '168,79 €', '1 012,73 €', '3 375,76 €', '4 050,91 €', '0,94 €', '350,00 €'])
    assert.ok(words.includes(said), said);
  assert.match(words, /Seule, l’administration paierait 1 900,00 € par an : 4 ans font 7 600,00 €/);
  assert.match(words, /Avant le 15 janvier 2027/);
  assert.match(words, /895 habitants en 2023/);
  assert.match(words, /à faire vérifier/);
});

test('the deliberation bears its own name, share and law, and says what of the law was not read', async () => {
  const words = await file(site.shareDeliberation('fr', asked));
  assert.match(words, /Projet de délibération du conseil municipal : Auvillar/);
  assert.match(words, /L\. 2113-6 à L\. 2113-8/);
  assert.match(words, /L\. 2121-29 \(référence à vérifier\)/);
  assert.match(words, /part annuelle de 843,94 € hors taxes, pour 4 ans, soit 3 375,76 €/);
  assert.match(words, /coordonné par Dunes/);
});

test('the letter of intent leaves room for budgets and binds nobody; in English too', async () => {
  assert.match(await file(site.shareLetter('fr', asked)), /n’engage aucune dépense/);
  assert.match(
    await file(site.shareLetter('en', asked)),
    /Budget to build, once.*It commits no money|commits no money/,
  );
});

test('the page of papers shows what cannot be read beside its field, and loses nothing', async () => {
  for (const [more, said] of [
    [{ for: 'Personne' }, /« Personne » n’est pas dans la liste/],
    [{ years: '99' }, /« 99 » n’est pas un nombre d’années/],
    [{ vat: 'vingt' }, /« vingt » n’est pas un pourcentage/],
    [{ 'vote-by': '2027-02-31' }, /« 2027-02-31 » n’est pas un jour/],
  ] as const) {
    const { statusCode, body } = await opened.get(site.sharePapers('fr', { ...asked, ...more }));
    assert.equal(statusCode, 422);
    assert.match(plain(body), said);
    assert.match(body, /value="un logiciel des cimetières"/);
    const refused = await opened.get(site.shareMayor('fr', { ...asked, ...more }));
    assert.equal(refused.statusCode, 422, 'no paper of somebody else, nor of other years');
    assert.match(plain(refused.body), said);
  }
  assert.equal((await opened.get(site.sharePapers('fr', asked))).statusCode, 200);
  assert.equal((await opened.get(site.sharePapers('fr', { total: 'x' }))).statusCode, 422);
});

test('taxes are rounded half up to the cent, and a share for each inhabitant needs inhabitants', () => {
  assert.equal(vatOf({ cents: 84_394, currency: 'EUR' }, 2_000).cents, 16_879);
  assert.equal(withVat({ cents: 100, currency: 'CAD' }, 1_497).cents, 115);
  assert.equal(perHead({ cents: 84_394, currency: 'EUR' }, undefined), undefined);
  assert.deepEqual(citedFor('DE'), []);
});

test('the legal vehicle that is chosen stands on each paper, and says where its text was not read', async () => {
  for (const address of [site.shareMayor, site.shareLetter, site.shareDeliberation]) {
    const read = await file(address('fr', { ...asked, vehicle: 'fr-groupement-de-commandes' }));
    assert.match(read, /Cadre juridique : Groupement de commandes \(Code de la commande publique/);
    const heard = await file(address('fr', { ...asked, vehicle: 'fr-gip' }));
    assert.match(heard, /Cadre juridique : [^.]*référence à vérifier\)/);
    assert.doesNotMatch(await file(address('fr', asked)), /Cadre juridique/);
  }
});
