// SPDX-License-Identifier: AGPL-3.0-or-later
// The page on which a tender is dropped: what is found is shown once, what is refused is said, nothing stays.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openTestSite, type TestSite } from '../../testing/site.ts';
import { atMost } from './routes-turns.ts';

let site: TestSite;
before(async () => {
  site = await openTestSite({ HALLE_KEEPER: 'Syndicat du numérique' });
});
after(() => site?.close());

const edge = 'edge-of-parts';

async function drop(
  files: Readonly<Record<string, readonly [name: string, body: string]>>,
  typed = {},
  lang = 'fr',
) {
  const part = (head: string, body: string) =>
    `--${edge}\r\nContent-Disposition: form-data; ${head}\r\n\r\n${body}\r\n`;
  const body = [
    ...Object.entries(files).map(([name, [file, words]]) =>
      part(`name="${name}"; filename="${file}"`, words),
    ),
    ...Object.entries(typed).map(([name, value]) => part(`name="${name}"`, String(value))),
    `--${edge}--\r\n`,
  ].join('');
  const type = { 'content-type': `multipart/form-data; boundary=${edge}` };
  const url = lang === 'fr' ? '/acheter/relire' : '/en/buy/review';
  const answer = await site.post(url, {}, {}, type, Buffer.from(body));
  return {
    status: answer.statusCode,
    body: answer.body.replaceAll(/[\u00a0\u202f]/g, ' '),
    headers: answer.headers,
  };
}

const tender = '# CCTP\n\nLa base de données sera <b>Oracle</b> Database 19c.\n';

test('the page says what is done with a tender, without account or script', async () => {
  const { body, statusCode } = await site.get('/acheter/relire');
  assert.equal(statusCode, 200);
  assert.match(body, /enctype="multipart\/form-data"/);
  assert.match(body, /ni son contenu ni son nom/);
});

test('what is found is shown with its place, its words marked, its source and what to write', async () => {
  const { status, body, headers } = await drop(
    { first: ['cctp.md', tender] },
    { country: 'FR', date: '2026-10-01' },
  );
  assert.equal(status, 200);
  assert.match(body, /href="#document-1-line-3"/);
  assert.match(body, /<mark[^>]*>Oracle/);
  assert.match(body, /&lt;b>/);
  assert.match(body, /R2111-7/);
  assert.match(body, /à vérifier/);
  assert.match(String(headers['cache-control']), /no-store|private/);
});

test('two documents are compared, in English too', async () => {
  const words = Array.from({ length: 60 }, (_, n) => `mot${n}`).join(' ');
  const { body } = await drop({ first: ['a.md', words], second: ['b.md', words] }, {}, 'en');
  assert.match(body, /60 words in common with b\.md/);
});

test('what cannot be read or was not chosen is said, and what was typed stays', async () => {
  for (const [files, why] of [
    [{}, /Choisissez un document/],
    [{ first: ['vide.md', ''] }, /Choisissez un document/],
    [{ first: ['vieux.rtf', '{\\rtf1 bonjour}'] }, /format RTF/],
  ] as const) {
    const { status, body } = await drop(files as never, { amount: '45 000' });
    assert.equal(status, 422);
    assert.match(body, why);
    assert.match(body, /value="45 000"/);
  }
  const taxed = await drop({ first: ['a.md', tender] }, { amount: '60 000 € TTC' });
  assert.equal(taxed.status, 422);
  assert.match(taxed.body, /taxe comprise/);
});

test('each rule has its page, and an unknown one is not found', async () => {
  const list = await site.get('/acheter/relire/regles');
  assert.equal(list.body.match(/href="\/acheter\/relire\/regles\/L\d\d"/g)?.length, 44);
  assert.match((await site.get('/en/buy/review/rules/L31')).body, /framework/);
  assert.equal((await site.get('/acheter/relire/regles/L99')).statusCode, 404);
});

test('so many are reviewed at once, some wait, and beyond that one is told to come again', async () => {
  const inTurn = atMost({ atOnce: 1, waiting: 1 });
  const open: (() => void)[] = [];
  const work = () => inTurn(() => new Promise<void>((resolve) => open.push(resolve)));
  const [first, second] = [work(), work()];
  await assert.rejects(work(), /purchases\.lint\.busy/);
  open[0]!();
  await first;
  await new Promise(setImmediate);
  open[1]!();
  await second;
});
