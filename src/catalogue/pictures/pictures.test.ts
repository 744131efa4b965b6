// SPDX-License-Identifier: AGPL-3.0-or-later
// Pictures that sources name: fetched when due, made ours, refused with the reason, shown, withdrawn.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import sharp from 'sharp';
import { makeKeeper } from '../../people/keeping/actions/keepers.ts';
import { asOwner } from '../../platform/owner.ts';
import { openTestSite } from '../../testing/site.ts';
import { importSoftware, softwareFile } from '../../testing/software.ts';
import { lookAtPictures } from './actions.ts';
import { nextLook } from './picture.ts';

const site = await openTestSite();
const drawn = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#336699' } });
const secret = 'Photographe secret';
const photo = await drawn(2000, 1000)
  .withExif({ IFD0: { Copyright: secret } })
  .jpeg()
  .toBuffer();
const svg = (inside: string) =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10">${inside}</svg>`);
const logo = svg('<circle cx="5" cy="5" r="5" fill="red"/>');
const served: Record<string, { status?: number; body?: Buffer; type?: string }> = {
  '/logo.svg': { body: logo },
  '/screen.jpg': { body: photo, type: 'text/plain' },
  '/page.png': { body: Buffer.from('<!doctype html><html>…</html>'), type: 'image/png' },
  '/script.svg': { body: svg('<script>alert(1)</script>') },
  '/away.png': { status: 503 },
};
const asked: { url: string; etag: string | undefined }[] = [];
const server = createServer(({ url = '', headers }, answer) => {
  asked.push({ url, etag: headers['if-none-match'] });
  const { status = 200, body, type = 'image/jpeg' } = served[url] ?? { status: 404 };
  const etag = body && `"${body.length}"`;
  const isKnown = etag !== undefined && headers['if-none-match'] === etag;
  answer.writeHead(isKnown ? 304 : status, { 'content-type': type, ...(etag && { etag }) });
  answer.end(isKnown ? undefined : body);
});
await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
after(async () => {
  server.close();
  await site.close();
});
await site.comeIn('tenue');
await asOwner(site.halle, (db) => makeKeeper(db, site.web.keyFor, 'tenue@ailleurs.example', new Date()));
const keeper = await site.comeIn('tenue', [], 'passkey');

const at = new Date('2026-11-30T08:00:00Z');
const daysLater = (days: number) => new Date(at.getTime() + days * 86_400_000);
/** As the role of the worker. */
const run = (when = at, allowPrivate = ['*']) => lookAtPictures(site.halle.worker, { allowPrivate }, when);
const screens = ['screen.jpg', 'page.png', 'script.svg', 'away.png', 'gone.png'];
const named = (list: readonly string[]) => `[${list.map((one) => `"${host}/${one}"`).join(', ')}]`;
await importSoftware(site.halle.db, [
  softwareFile('registre', 'Registre', { logo: `"${host}/logo.svg"`, screenshots: named(screens) }),
  softwareFile('sans-image', 'Sans image'),
]);
const sheet = async (slug = 'registre') => (await site.get(`/logiciels/${slug}`)).body;
const images = (body: string) => [...body.matchAll(/\/images\/[0-9a-f]{32}\.webp/g)].map(([one]) => one);
const rows = () =>
  site.halle.db.selectFrom('software_picture').selectAll().orderBy('role').orderBy('position').execute();

test('a private address is refused, as everywhere, and the sheet stands without its picture', async () => {
  assert.equal(await run(at, []), 6);
  assert.deepEqual([...new Set((await rows()).map(({ why }) => why))], ['platform.http.private-address']);
  assert.deepEqual(images(await sheet()), []);
  assert.equal(await run(), 0, 'not due');
});

test('what is a picture is made ours, in bounded sizes, without what is not seen', async () => {
  const before = await sheet();
  assert.equal(await run(daysLater(30)), 6);
  const body = await sheet();
  assert.notEqual(body, before, 'a kept page is made anew');
  const found = [...new Set(images(body))];
  assert.equal(found.length, 3, 'the logo, a small screenshot and a large one');
  const sizes = [];
  for (const address of found) {
    const { rawPayload, headers, statusCode } = await site.get(address);
    assert.deepEqual([statusCode, headers['content-type']], [200, 'image/webp']);
    assert.match(String(headers['cache-control']), /immutable/);
    assert.match(String(headers['content-security-policy']), /^default-src 'none'.*sandbox/);
    assert.equal(headers['x-content-type-options'], 'nosniff');
    assert.ok(!rawPayload.includes(secret));
    const { width, height, format, exif } = await sharp(rawPayload).metadata();
    assert.equal(exif, undefined);
    sizes.push([format, width, height]);
  }
  assert.deepEqual(sizes, [
    ['webp', 128, 64],
    ['webp', 1200, 600],
    ['webp', 480, 240],
  ]);
  assert.match(body, /<img class="logo" src="[^"]+" alt(?:="")? width="64" height="32"/);
  assert.match(body, /alt="Registre, capture d’écran 1 sur 1" width="480" height="240" loading="lazy"/);
  assert.match(body, /Copie de 127\.0\.0\.1, 30 décembre 2026/);
  assert.ok(!(await sheet('sans-image')).includes('/images/'));
});

test('why a picture is not shown is kept, and told at the desk', async () => {
  const why = (await rows()).map((row) => [row.address.slice(host.length + 1), row.why]);
  assert.deepEqual(why, [
    ['logo.svg', null],
    ['screen.jpg', null],
    ['page.png', 'platform.picture.page'],
    ['script.svg', 'platform.picture.script'],
    ['away.png', 'catalogue.pictures.bad-answer'],
    ['gone.png', 'catalogue.pictures.gone'],
  ]);
  const desk = (await site.get('/tenue/fiches', keeper)).body;
  assert.match(desk, /script\.svg[\s\S]*contient un programme/);
  assert.match(desk, /away\.png[\s\S]*a répondu 503/);
});

test('a copy is asked for again with its marks, and one that cannot be asked for stays', async () => {
  asked.length = 0;
  const days = daysLater(60);
  const copies = (await rows()).map(({ large_id }) => large_id);
  served['/screen.jpg'] = { status: 500 };
  await run(days);
  assert.equal(asked.find(({ url }) => url === '/logo.svg')?.etag, `"${logo.length}"`);
  const [first, second] = await rows();
  assert.deepEqual([first!.why, second!.why], [null, 'catalogue.pictures.bad-answer']);
  assert.deepEqual(
    (await rows()).map(({ large_id }) => large_id),
    copies,
  );
  assert.match((await site.get('/tenue/fiches', keeper)).body, /La copie d’avant est montrée/);
  assert.deepEqual(
    [0, 1, 2, 9].map((tries) => (nextLook('failed', tries, at).getTime() - at.getTime()) / 86_400_000),
    [1, 2, 4, 30],
  );
  served['/screen.jpg'] = { status: 404 };
  await run(daysLater(120));
  assert.equal((await rows())[1]!.large_id, null, 'nothing lies there any more');
});

test('a keeper withdraws a picture with a reason: it leaves the sheet, then the halle, and comes back', async () => {
  const [address] = images(await sheet());
  const withdraw = (picture: string) =>
    site.post(
      '/tenue/fiches/withdraw',
      { software: 'registre', picture, reason: 'Ce logo est à un autre.' },
      keeper,
    );
  const refused = await withdraw(`${host}/ailleurs.png`);
  assert.equal(refused.statusCode, 422);
  assert.match(refused.body, /n’a pas d’image à cette adresse/);
  assert.equal((await withdraw(`https://halle.example${address}`)).statusCode, 303);
  assert.deepEqual(images(await sheet()), []);
  await run(daysLater(121));
  assert.equal((await site.get(address!)).statusCode, 404);
  const desk = (await site.get('/tenue/fiches', keeper)).body;
  assert.match(desk, /Image retirée\s: http/);
  const id = /name="id" value="([^"]+)"/.exec(desk)![1]!;
  await site.post('/tenue/fiches/undo', { id, reason: 'Il est bien à lui.' }, keeper);
  await run(daysLater(122));
  assert.deepEqual(images(await sheet()), [address]);
});

test('an address of a picture that is none is refused in a sentence', async () => {
  for (const word of ['x', `${'0'.repeat(32)}.webp`, '..%2fx'])
    assert.equal((await site.get(`/images/${word}`)).statusCode, 404);
});
