// SPDX-License-Identifier: AGPL-3.0-or-later
// The link to the other language keeps what was asked, in its words, on every page that is asked something.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { saveEdition } from '../people/directory/actions.ts';
import { readWallonia } from '../people/directory/sources/wallonia.ts';
import { openTestSite } from '../testing/site.ts';
import { importSoftware, softwareFile } from '../testing/software.ts';

const site = await openTestSite();
after(() => site.close());
await saveEdition(site.halle.db, await readWallonia());
await importSoftware(site.halle.db, [softwareFile('un', 'Un'), softwareFile('deux', 'Deux')]);

/** Where each page leads in English, by where it stands in French. */
const pages: readonly (readonly [string, string])[] = [
  ['/?depuis=namur-be-92094', '/en?from=Namur'],
  ['/logiciels?q=cimetiere&page=1', '/en/software?q=cimetiere'],
  ['/logiciels?q=rien+de+rien', '/en/software?q=rien+de+rien'],
  ['/comparer?s=un&s=deux', '/en/compare?s=un&s=deux'],
  ['/comparer?s=un&s=deux&all=1', '/en/compare?s=un&s=deux&all=1'],
  ['/comparer?s=un', '/en/compare?s=un'],
  ['/comparer/document?s=un&s=deux', '/en/compare/document?s=un&s=deux'],
  ['/droit?annee=2025', '/en/law?year=2025'],
  ['/ecrire?kind=correction&about=%2Flogiciels%2Fun', '/en/write?kind=correction&about=%2Flogiciels%2Fun'],
  ['/ecrire?kind=missing&q=arrosage', '/en/write?kind=missing&q=arrosage'],
  ['/suivre?logiciel=un', '/en/follow?software=un'],
  ['/organisations?q=namur', '/en/organisations?q=namur'],
  ['/reseaux?publie=yes&pays=BE', '/en/networks?country=BE&publishes=yes'],
  ['/missions?genre=fix-bug', '/en/missions?kind=fix-bug'],
  ['/missions/nouvelle?genre=fix-bug&logiciel=un', '/en/missions/new?kind=fix-bug&software=un'],
  ['/besoins?fonction=cemetery', '/en/needs?function=cemetery'],
  ['/besoins/nouveau?q=cimetiere', '/en/needs/new?q=cimetiere'],
  ['/besoins/nouveau?genre=maintain&logiciel=un', '/en/needs/new?kind=maintain&software=un'],
  ['/developpeurs?fonction=cemetery', '/en/developers?function=cemetery'],
  ['/prestataires?logiciel=un', '/en/providers?software=un'],
  ['/mes-logiciels?s=un', '/en/my-software?s=un'],
];

const visitor = await site.comeIn('agent');
const led = async (path: string, who: Parameters<typeof site.get>[1]) => {
  const { statusCode, body } = await site.get(path, who);
  const link = /<a href="([^"]*)" lang="en" hreflang="en"/.exec(body)?.[1]?.replaceAll('&amp;', '&');
  return [statusCode, link] as const;
};

for (const [french, english] of pages)
  test(`${french} leads to ${english}`, async () => {
    const known = await led(french, visitor);
    const [status, link] = known[1] ? known : await led(french, undefined);
    assert.equal(link, english, `${status}`);
  });
