// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderToString } from 'preact-render-to-string';
import { fill, type TextFacts, type Texts } from '../../base/language.ts';
import { Problem } from '../../base/problem.ts';
import { texts as mailTexts } from '../mail/texts.ts';
import type { Resolve } from './field.ts';
import {
  amount,
  choice,
  day,
  email,
  file,
  hidden,
  longText,
  month,
  named,
  namedSeveral,
  number,
  pressed,
  radios,
  several,
  text,
  webAddress,
  yes,
} from './fields.ts';
import { type AnyForm, defineForm, readForm, type Sent, type Unread } from './form.ts';
import { Form } from './parts.tsx';
import { Summary } from './parts-summary.tsx';
import { refused, Unreadable, unreadBy } from './refused.ts';
import { texts as formTexts } from './texts.ts';

const texts = {
  'well.name': { fr: 'Nom du puits', en: 'Name of the well' },
  'well.hint': { fr: 'Comme sur la carte.', en: 'As on the map.' },
  'well.no-name': { fr: 'Donnez le nom du puits.', en: 'Name the well.' },
  'well.taken': { fr: 'Le puits {name} existe.', en: 'The well {name} exists.' },
  'well.dry': { fr: 'Ce puits est à sec.', en: 'This well is dry.' },
  'well.deep': { fr: 'Profond', en: 'Deep' },
  'well.low': { fr: 'Peu profond', en: 'Low' },
} as const satisfies Texts;
const all: Texts = { ...texts, ...formTexts, ...mailTexts };
const tell = (key: string, facts?: TextFacts) => fill(all[key]!.fr, 'fr', facts);

const deep = { value: 'deep', label: 'well.deep' } as const;
const low = { value: 'low', label: 'well.low' } as const;

const wellForm = defineForm(texts, {
  name: 'well',
  fields: {
    name: text({
      label: 'well.name',
      hint: 'well.hint',
      required: 'well.no-name',
      most: 20,
      problems: ['well.taken', 'well.name.*'],
    }),
    kind: choice({ label: 'well.deep', options: [deep, low] }),
    price: amount({ label: 'well.name', required: true, currency: 'EUR' }),
    until: day({ label: 'well.name', required: true }),
    uses: several({ label: 'well.name', options: [deep, low] }),
    agreed: yes({ label: 'well.name', required: 'well.dry' }),
    words: longText({ label: 'well.name' }),
  },
  check: ({ kind, uses }) =>
    kind === 'low' && uses.includes('deep') ? [{ key: 'well.dry', field: 'uses' }] : [],
});

const whole: Record<string, string> = {
  name: 'Le Grand',
  kind: 'deep',
  price: '1 200,50 €',
  until: '2027-12-31',
  'uses-low': '1',
  agreed: '1',
  words: ' deux\r\nlignes ',
};

const complaints = (read: object) =>
  'complaints' in read ? (read as Unread).complaints.map(({ field, key }) => `${field}: ${key}`) : [];

/** The page of a form that was sent and refused. */
function shownAgain(form: AnyForm, fields: Record<string, string>, unread: Unread): string {
  const again = refused(form, { fields }, unread, 'fr', tell);
  const state = { lang: 'fr', token: 'session', refused: again };
  return renderToString(
    <>
      <Summary lang="fr" refused={again} />
      <Form of={form} state={state} action="/puits" button="Envoyer" />
    </>,
  );
}

test('a form that is well written gives what its fields are', async () => {
  assert.deepEqual(await readForm(wellForm, { fields: whole }), {
    input: {
      name: 'Le Grand',
      kind: 'deep',
      price: { cents: 120_050, currency: 'EUR' },
      until: '2027-12-31',
      uses: ['low'],
      agreed: true,
      words: 'deux\nlignes',
    },
  });
});

test('all that is wrong is said at once, each beside its field; what may be empty may be', async () => {
  const read = await readForm(wellForm, {
    fields: { name: ' ', price: 'cinq cents', until: '31/12/2027', kind: 'square' },
  });
  assert.deepEqual(complaints(read), [
    'name: well.no-name',
    'kind: form.not-offered',
    'price: form.bad-amount',
    'until: form.bad-day',
    'agreed: well.dry',
  ]);
});

test('what no field says alone is checked once each of them is read', async () => {
  const both = { ...whole, kind: 'low', 'uses-deep': '1' };
  assert.deepEqual(complaints(await readForm(wellForm, { fields: both })), ['uses: well.dry']);
  assert.deepEqual(complaints(await readForm(wellForm, { fields: { ...both, name: '' } })), [
    'name: well.no-name',
  ]);
});

test('amounts, numbers, days, months and addresses are read as people write them, or refused', async () => {
  const label = 'well.name' as const;
  const kinds = {
    amount: amount({ label, currency: 'CAD' }),
    whole: number({ label, from: 1, to: 10 }),
    half: number({ label, decimals: 1 }),
    day: day({ label }),
    month: month({ label }),
    url: webAddress({ label }),
    email: email({ label }),
    line: text({ label, least: 3, most: 5 }),
  };
  const one = async (name: keyof typeof kinds, written: string) => {
    const form = defineForm(texts, { name: 'one', fields: { it: kinds[name] } });
    const read = await readForm(form, { fields: { it: written } });
    return 'input' in read ? read.input.it : read.complaints[0]!.key;
  };
  const cents = (n: number) => ({ cents: n, currency: 'CAD' });
  assert.deepEqual(await one('amount', '1\u202f500,5'), cents(150_050));
  assert.deepEqual(await one('amount', '12.30 CAD'), cents(1_230));
  for (const wrong of ['-5', '1,234', 'cinq cents', '1e9'])
    assert.equal(await one('amount', wrong), 'form.bad-amount');
  assert.equal(await one('whole', '10'), 10);
  for (const wrong of ['0', '11', '2,5', 'deux']) assert.equal(await one('whole', wrong), 'form.bad-integer');
  assert.equal(await one('half', '7,5'), 7.5);
  assert.equal(await one('half', '7,55'), 'form.bad-number');
  assert.equal(await one('day', '2028-02-29'), '2028-02-29');
  assert.equal(await one('day', '2027-02-29'), 'form.bad-day');
  assert.equal(await one('month', '2027-02'), '2027-02');
  assert.equal(await one('month', '2027-13'), 'form.bad-month');
  assert.equal(await one('url', 'https://a.example/b'), 'https://a.example/b');
  for (const wrong of ['javascript:alert(1)', 'a.example', 'ftp://a.example'])
    assert.equal(await one('url', wrong), 'form.bad-url');
  assert.equal(await one('email', ' a@B.example '), 'a@b.example');
  assert.equal(await one('email', 'a@b@c'), 'mail.bad-address');
  assert.equal(await one('line', 'ab'), 'form.too-short');
  assert.equal(await one('line', 'abcdef'), 'form.too-long');
  for (const name of Object.keys(kinds) as (keyof typeof kinds)[])
    assert.equal(await one(name, ' '), undefined);
});

test('a form that is refused comes back with all that was typed, and its faults beside the fields', async () => {
  const typed = { ...whole, name: '', price: '"cinq" <cents>', until: '31/12/2027' };
  const read = (await readForm(wellForm, { fields: { form: 'old', ...typed } })) as Unread;
  const html = shownAgain(wellForm, { form: 'old', ...typed }, read);
  assert.match(html, /<div class="refused" id="refused" role="alert" tabindex="-1" autofocus>/);
  for (const field of ['name', 'price', 'until'])
    assert.ok(html.includes(`<a href="#well-${field}">`), field);
  assert.match(html, /aria-invalid="true" aria-describedby="well-name-hint well-name-error"/);
  assert.match(html, /<p class="wrong" id="well-name-error">.*Donnez le nom du puits\.<\/p>/);
  assert.match(html, /value="&quot;cinq&quot; &lt;cents>"/);
  assert.match(html, /type="text" value="31\/12\/2027"/);
  assert.match(html, /<option value="deep" selected>/);
  assert.match(html, /name="uses-low" value="1" checked/);
  assert.doesNotMatch(html, /name="uses-deep" value="1" checked/);
  assert.match(html, /id="well-agreed"[^>]* name="agreed" value="1" checked/);
  assert.match(html, /> deux\r?\nlignes <\/textarea>/);
  assert.match(html, /name="form" value="session"/);
  assert.doesNotMatch(html, /"old"/);
});

test('a form is shown at first with what its page knows, and nothing is wrong', () => {
  const html = renderToString(
    <Form
      of={wellForm}
      state={{ lang: 'fr' }}
      action="/puits"
      initial={{ name: 'Vieux', uses: ['deep'], agreed: true, until: '2027-01-01' }}
    >
      {(field) => (
        <>
          {field('name', { hint: 'Autre' })}
          {field('uses')}
          {field('agreed')}
          {field('until')}
        </>
      )}
    </Form>,
  );
  assert.match(html, /value="Vieux"/);
  assert.match(html, />Autre<\/p>/);
  assert.match(html, /name="uses-deep" value="1" checked/);
  assert.match(html, /name="agreed" value="1" checked/);
  assert.match(html, /type="date" value="2027-01-01"/);
  assert.doesNotMatch(html, /aria-invalid|class="wrong"|name="form"/);
});

test('a refusal of an action stands beside the field it is about, else in the summary, else it is no fault of the form', () => {
  const where = (problem: Problem) =>
    unreadBy(wellForm, problem)?.complaints.map(({ field, key }) => [field, key]);
  assert.deepEqual(where(new Problem('conflict', 'well.taken', { name: 'x' })), [['name', 'well.taken']]);
  assert.deepEqual(where(new Problem('not-found', 'well.name.none')), [['name', 'well.name.none']]);
  assert.deepEqual(where(new Problem('invalid', 'well.dry', { field: 'until' })), [['until', 'well.dry']]);
  assert.deepEqual(where(new Problem('invalid', 'well.dry', { field: 'toString' })), [
    [undefined, 'well.dry'],
  ]);
  assert.deepEqual(where(new Problem('unavailable', 'well.dry')), [[undefined, 'well.dry']]);
  assert.equal(where(new Problem('not-found', 'well.dry')), undefined);
  assert.equal(where(new Problem('forbidden', 'well.taken')), undefined);
  assert.equal(where(new Problem('unauthenticated', 'well.taken')), undefined);
  assert.equal(unreadBy(wellForm, new Error('a bug')), undefined);
  const unread = { complaints: [], nearest: {} };
  assert.equal(unreadBy(wellForm, new Unreadable(unread)), unread);
});

test('of several forms of one name on a page, only the one that was sent is shown as refused', () => {
  const answerForm = defineForm(texts, {
    name: 'answer',
    instance: 'id',
    fields: { id: hidden(), name: text({ label: 'well.name' }) },
  });
  const unread = { complaints: [{ field: 'name', key: 'form.empty' }], nearest: {} };
  const again = refused(answerForm, { fields: { id: 'b', name: 'typed' } }, unread, 'fr', tell);
  const forms = ['a', 'b'].map((id) => (
    <Form
      key={id}
      of={answerForm}
      state={{ lang: 'fr', refused: again }}
      action="/"
      initial={{ id, name: `first ${id}` }}
    />
  ));
  const html = renderToString(<main>{forms}</main>);
  assert.match(html, /value="first a"/);
  assert.doesNotMatch(html, /first b/);
  assert.match(html, /aria-describedby="answer-name-b-error"[^>]*value="typed"/);
  assert.equal(html.match(/aria-invalid/g)?.length, 1);
  assert.equal(again.summary[0]!.href, '#answer-name-b');
});

const towns: Readonly<Record<string, readonly string[]>> = { lyon: ['lyon'], 'saint-jean': ['sj-1', 'sj-2'] };
const townNamed: Resolve = async (written) => {
  if (/^sj-\d$/.test(written)) return { found: written };
  const known = towns[written.toLowerCase()] ?? [];
  return known.length === 1
    ? { found: known[0]! }
    : { nearest: known.map((value) => ({ value, label: `Saint-Jean (${value})` })) };
};
const resolvers = { town: townNamed };
const roadForm = defineForm(texts, {
  name: 'road',
  fields: {
    from: named({ label: 'well.name', of: 'town', required: true }),
    by: namedSeveral({ label: 'well.name', of: 'town' }),
    length: number({ label: 'well.name', required: true }),
  },
});

test('a thing is named by its name; where several bear it, the form asks which', async () => {
  const sent: Sent = { fields: { from: 'Lyon', by: 'lyon, saint-jean\nnulle part', length: '3' } };
  const read = (await readForm(roadForm, sent, resolvers)) as Unread;
  assert.deepEqual(complaints(read), ['by: form.which-one']);
  const html = shownAgain(roadForm, { ...sent.fields }, read);
  assert.match(html, /Au lieu de «\u00a0saint-jean\u00a0»/);
  assert.match(html, /<input type="radio" name="by\.nearest-0" value="sj-2"\s*\/?> Saint-Jean \(sj-2\)/);
  assert.match(html, /<input type="hidden" name="by\.typed-0" value="saint-jean"/);
  assert.doesNotMatch(html, /by\.typed-1/);
});

test('what was chosen among the nearest stands for the word that was typed, unless another is typed since', async () => {
  const chosen = { 'from.typed-0': 'saint-jean', 'from.nearest-0': 'sj-2' };
  const read = (fields: Record<string, string>) =>
    readForm(roadForm, { fields: { length: '3', ...fields } }, resolvers);
  assert.deepEqual(await read({ from: 'saint-jean', ...chosen }), {
    input: { from: 'sj-2', by: [], length: 3 },
  });
  assert.deepEqual(await read({ from: 'Lyon', ...chosen }), { input: { from: 'lyon', by: [], length: 3 } });
  assert.deepEqual(complaints(await read({ from: 'Narnia', ...chosen })), ['from: form.unknown-name']);
});

test('what was chosen is not asked again when something else is wrong', async () => {
  const fields = { from: 'saint-jean', 'from.typed-0': 'saint-jean', 'from.nearest-0': 'sj-1', length: 'x' };
  const read = (await readForm(roadForm, { fields }, resolvers)) as Unread;
  assert.deepEqual(complaints(read), ['length: form.bad-integer']);
  const again = refused(roadForm, { fields }, read, 'fr', tell);
  assert.deepEqual(again.values, { from: 'sj-1', length: 'x' });
});

test('a form with a file asks for the file again and keeps the rest', async () => {
  const fileForm = defineForm(texts, {
    name: 'map',
    fields: {
      note: text({ label: 'well.name' }),
      map: file({ label: 'well.name', required: true, accept: '.csv' }),
    },
  });
  const given = new File(['a;b'], 'map.csv');
  const read = await readForm(fileForm, { fields: {}, files: { map: given } });
  assert.deepEqual(read, { input: { note: undefined, map: given } });
  const missing = (await readForm(fileForm, { fields: { note: 'kept' } })) as Unread;
  assert.deepEqual(complaints(missing), ['map: form.empty']);
  const html = shownAgain(fileForm, { note: 'kept' }, missing);
  assert.match(html, /enctype="multipart\/form-data"/);
  assert.match(html, /value="kept"/);
  assert.match(html, /type="file" accept="\.csv"/);
  assert.match(html, /Choisissez de nouveau le fichier/);
});

test('a button says which it is; none of those of the form is a fault', async () => {
  const buttons = defineForm(texts, {
    name: 'buttons',
    fields: {
      answer: pressed({ options: [deep, low] }),
      when: radios({ label: 'well.name', options: [deep, low] }),
    },
  });
  assert.deepEqual(await readForm(buttons, { fields: { answer: 'low' } }), {
    input: { answer: 'low', when: undefined },
  });
  assert.deepEqual(complaints(await readForm(buttons, { fields: { answer: 'delete' } })), [
    'answer: form.not-offered',
  ]);
  const html = renderToString(<Form of={buttons} state={{ lang: 'fr' }} action="/" />);
  assert.match(html, /<button class="btn" type="submit" name="answer" value="deep">/);
  assert.match(html, /<button class="btn btn-plain" type="submit" name="answer" value="low">/);
});
