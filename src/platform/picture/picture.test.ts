// SPDX-License-Identifier: AGPL-3.0-or-later
// Pictures of strangers: what is one is written anew within bounds, what is not is refused by its reason.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crc32, deflateSync, gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { remakePicture } from '../picture.ts';

const sizes = [
  { width: 120, height: 160 },
  { width: 48, height: 48 },
];
const flat = (width: number, height: number, background = '#336699') =>
  sharp({ create: { width, height, channels: 3, background } });
const svg = (inside: string, more = 'viewBox="0 0 20 10"') =>
  Buffer.from(
    `<?xml version="1.0"?>\n<!-- Une image --><svg xmlns="http://www.w3.org/2000/svg" ${more}>${inside}</svg>`,
  );
const measures = async (bytes: Buffer) =>
  (await remakePicture(bytes, sizes)).map(({ width, height }) => [width, height]);

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** A PNG of one bit a pixel, of which only the first rows are there. */
function png(width: number, height: number, ...more: Buffer[]): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 1;
  const rows = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * Math.min(height, 100)));
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  const end = chunk('IEND', Buffer.alloc(0));
  return Buffer.concat([signature, chunk('IHDR', head), ...more, chunk('IDAT', rows), end]);
}

test('each format is written anew, in its proportions, never larger than it was', async () => {
  for (const bytes of [
    await flat(1000, 500).png().toBuffer(),
    await flat(1000, 500).jpeg().toBuffer(),
    await flat(1000, 500).webp().toBuffer(),
    await flat(1000, 500).gif().toBuffer(),
    await flat(1000, 500).png({ progressive: true }).toBuffer(),
  ])
    assert.deepEqual(await measures(bytes), [
      [120, 60],
      [48, 24],
    ]);
  assert.deepEqual(await measures(await flat(40, 20).png().toBuffer()), [
    [40, 20],
    [40, 20],
  ]);
});

test('a drawing is drawn at the size that is asked for, folded or not, in any encoding', async () => {
  const circle = '<circle cx="5" cy="5" r="5" fill="red"/>';
  const wide = `${svg(circle)}`.replace('version="1.0"', 'version="1.0" encoding="UTF-16"');
  for (const bytes of [
    svg(circle),
    gzipSync(svg(circle)),
    svg(circle, 'width="50000" height="25000"'),
    Buffer.from(`\ufeff${wide}`, 'utf16le'),
  ])
    assert.deepEqual(await measures(bytes), [
      [120, 60],
      [48, 24],
    ]);
});

test('what is seen is kept, what is not leaves', async () => {
  const camera = await flat(400, 200)
    .withExif({ IFD0: { Copyright: 'Photographe secret' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  const [large] = await remakePicture(camera, sizes);
  assert.deepEqual([large!.width, large!.height], [80, 160], 'turned as it is looked at');
  const { exif, orientation, icc } = await sharp(large!.body).metadata();
  assert.deepEqual([exif, orientation, icc], [undefined, undefined, undefined]);
});

test('what is hostile, broken or no picture is refused, by its reason', async () => {
  const whole = await flat(900, 900).jpeg().toBuffer();
  const still = await flat(30, 30).png().toBuffer();
  const moving = await sharp([still, await flat(30, 30, '#ff0000').png().toBuffer()], {
    join: { animated: true },
  })
    .gif()
    .toBuffer();
  const movingWebp = await sharp(moving, { animated: true }).webp().toBuffer();
  const control = chunk('acTL', Buffer.from([0, 0, 0, 2, 0, 0, 0, 0]));
  const laughs = 'bcdefghij'.replace(/./g, (name, at: number) => {
    const before = `&${'abcdefghi'[at]};`;
    return `<!ENTITY ${name} "${before.repeat(10)}">`;
  });
  const cases: readonly (readonly [why: string, bytes: Buffer])[] = [
    ['too-many-pixels', png(50_000, 50_000)],
    ['too-many-pixels', await flat(8000, 8000).jpeg().toBuffer()],
    ['broken', whole.subarray(0, whole.length / 2)],
    ['broken', png(1000, 5000)],
    ['broken', Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(200, 7)])],
    ['too-small', await flat(1, 1).png().toBuffer()],
    ['animated', moving],
    ['animated', movingWebp],
    ['animated', png(100, 100, control)],
    ['script', svg('<script>alert(1)</script>')],
    ['script', svg('<rect onload="alert(1)" width="5" height="5"/>')],
    ['script', svg('<a href="JavaScript:alert(1)"><rect width="5" height="5"/></a>')],
    ['script', svg('<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>')],
    ['outside', svg('<image href="https://ailleurs.example/x.png" width="5" height="5"/>')],
    ['outside', svg('<use xlink:href="autre.svg#a"/>')],
    ['outside', svg('<style>@import "https://ailleurs.example/x.css";</style>')],
    ['outside', Buffer.from('<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg>&x;</svg>')],
    ['broken', Buffer.from(`<!DOCTYPE svg [<!ENTITY a "<g/>">${laughs}]><svg viewBox="0 0 9 9">&j;</svg>`)],
    ['broken', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect')],
    ['page', Buffer.from('<!doctype html><html><body><svg></svg></body></html>')],
    ['page', Buffer.from('<!-- x --><HTML><svg></svg></HTML>')],
    ['unknown', Buffer.from('%PDF-1.7')],
    ['unknown', await flat(30, 30).tiff().toBuffer()],
    ['unknown', Buffer.alloc(0)],
    ['too-long', gzipSync(Buffer.alloc(60_000_000))],
  ];
  for (const [index, [why, bytes]] of cases.entries())
    await assert.rejects(
      remakePicture(bytes, sizes),
      { textKey: `platform.picture.${why}` },
      `case ${index}`,
    );
});
