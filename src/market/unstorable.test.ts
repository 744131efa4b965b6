// SPDX-License-Identifier: AGPL-3.0-or-later
// Every field of every form, with what no database keeps: refused in words, never an error of ours.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { inTransaction } from '../platform/db.ts';
import { site } from '../site.ts';
import {
  addressOf,
  allForms,
  maker,
  notListed,
  openForms,
  profile,
  provider,
  rival,
  send,
  slugOf,
  task,
  tokenOf,
  town,
} from '../testing/forms.ts';
import type { Form } from '../testing/forms-providers.ts';
import type { Visitor } from '../testing/site.ts';

let market: Awaited<ReturnType<typeof openForms>>;
let clerk: Visitor;
let token: string;
let forms: readonly Form[];
/** What reached the database and was refused there: reading should have refused it. */
const letThrough: string[] = [];
const stillIn = async () =>
  assert.equal((await market.get('/compte', clerk)).statusCode, 200, 'nobody was sent away');

before(async () => {
  market = await openForms();
  clerk = await market.comeIn('secretariat', [
    [town, ['agent', 'buyer', 'signatory', 'admin']],
    [rival, ['agent', 'admin']],
  ]);
  token = await tokenOf(market, clerk);
  const drafted = await market.post('/missions/nouvelle', task, clerk);
  await market.post('/developpeurs/moi', profile, clerk);
  const { id } = await inTransaction(market.halle.db, (tx) =>
    tx.selectFrom('availability').select('id').executeTakeFirstOrThrow(),
  );
  const mission = String(drafted.headers['location']).split('/').at(-1)!;
  const [ours, other, dashboard] = [
    await slugOf(market, town),
    await slugOf(market, maker),
    await provider(market, clerk),
  ];
  forms = allForms({ ours, other, dashboard, mission, developer: id });
  market.web.log.warn = (said: { err?: { code?: string }; path?: string }) =>
    void (said.err && letThrough.push(`${said.err.code} ${said.path}`));
});
after(() => market.close());

test('every address that takes a form is tried', () => {
  assert.deepEqual(notListed(market, forms), []);
});

/** What PostgreSQL refuses somewhere: days, numbers and identifiers that are none, texts without end. */
const values: Readonly<Record<string, string>> = {
  'no such day': '2026-02-31',
  'a day of another age': '99999-01-01',
  'a number beyond all': '99999999999999999999999',
  'a negative number': '-2147483649',
  'half an identifier': '01938c7e-0000-7000-8000',
  'a list of the database': '{a,"b',
  'an escape': '\\u0000 \\x00 %00',
  'a long text': 'à'.repeat(20_000),
  'a text of signs': '💀\u{10FFFF}\u200B\u202E',
};

test('NUL in any field of any form is refused with 422 and a sentence, in its value or in its name', async () => {
  let tried = 0;
  for (const form of forms)
    for (const name of Object.keys(form.fields)) {
      const address = addressOf(form);
      for (const fields of [
        { ...form.fields, [name]: `a\0b` },
        { ...form.fields, [`${name}\0`]: 'x' },
      ]) {
        const { statusCode, body } = await send(market, clerk, token, address, fields);
        tried++;
        assert.equal(statusCode, 422, `${address} ${name}`);
        assert.match(body, /Un des champs contient un signe/);
      }
    }
  assert.ok(tried > 250, String(tried));
});

test('days, numbers, identifiers and texts that no column takes are answered in words in every field of every form', async () => {
  const wrong: string[] = [];
  let field = 0;
  for (const form of forms.filter(({ pattern }) => pattern !== 'accountExit'))
    for (const name of Object.keys(form.fields)) {
      // A third of the values for each field, in turn: all of them for each kind of field.
      const turn = field++ % 3;
      for (const [what, value] of Object.entries(values).filter((_, n) => n % 3 === turn)) {
        const { statusCode } = await send(market, clerk, token, addressOf(form), {
          ...form.fields,
          [name]: value,
        });
        if (statusCode >= 500 && statusCode !== 503)
          wrong.push(`${addressOf(form)} ${name}: ${what} → ${statusCode}`);
      }
    }
  assert.deepEqual([wrong, letThrough], [[], []]);
  await stillIn();
});

test('parts of an address and of a question that are none are answered in words', async () => {
  const wrong: string[] = [];
  // Of the forms of one address, the first: what reads the address is the same for all.
  const first = forms.filter(({ pattern }, n) => forms.findIndex((one) => one.pattern === pattern) === n);
  for (const form of first)
    for (const part of Object.keys(form.at ?? {}).filter((name) =>
      site.patterns[form.pattern].fr.includes(`:${name}`),
    ))
      for (const value of Object.values(values).filter(({ length }) => length < 200)) {
        const { statusCode } = await send(
          market,
          clerk,
          token,
          addressOf({ ...form, at: { ...form.at, [part]: value } }),
          form.fields,
        );
        if (statusCode >= 500 && statusCode !== 503)
          wrong.push(`${addressOf(form)} ${part} ${value} → ${statusCode}`);
      }
  assert.deepEqual([wrong, letThrough], [[], []]);
  await stillIn();
});

test('NUL and half characters are refused in JSON and in a table of usages', async () => {
  const { url, ...rest } = { url: '/missions/nouvelle', method: 'POST' as const };
  for (const title of ['a\0b', '\ud800']) {
    const headers = {
      accept: 'text/html',
      cookie: clerk.cookie,
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/json',
    };
    const payload = JSON.stringify({ ...task, form: token, title: { deep: [title] } });
    assert.equal(
      (await market.web.server.inject({ ...rest, url, headers, payload })).statusCode,
      422,
      JSON.stringify(title),
    );
  }
  const slug = await slugOf(market, town);
  for (const table of [`code;logiciel\n92094;openCime\0tière\n`, `c\0o\0d\0e\0`]) {
    const form = new FormData();
    form.set('form', token);
    form.set('file', new File([table], 'logiciels.csv'));
    const sent = new Request('http://halle.example', { method: 'POST', body: form });
    const headers = {
      accept: 'text/html',
      cookie: clerk.cookie,
      'sec-fetch-site': 'same-origin',
      'content-type': sent.headers.get('content-type')!,
    };
    const payload = Buffer.from(await sent.arrayBuffer());
    const address = `/mon-organisation/${slug}/logiciels/tableur`;
    const answer = await market.web.server.inject({ ...rest, url: address, headers, payload });
    assert.equal(answer.statusCode, 422, String(answer.headers.location));
  }
});
