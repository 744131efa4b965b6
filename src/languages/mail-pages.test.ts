// SPDX-License-Identifier: AGPL-3.0-or-later
// Whoever opens a link of a mail to a German-speaking commune reads German: every address that these mails lead
// to, what is done from there and what is refused there, walked as Eupen. No sentence falls back on another
// language.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { packOf } from '../base/language.ts';
import { refusalAddress } from '../platform/mail/refusal.ts';
import { parseAddress, readerOf } from '../platform/mail.ts';
import { patternIn, site as places } from '../site.ts';
import { eupen, imio, mailbox, openGermanTown, own, raeren } from '../testing/german-town.ts';
import { tokenIn } from '../testing/mails.ts';
import { keyFor } from '../testing/settings.ts';
import type { Answer, Fields, Who } from '../testing/site.ts';
import { sentences } from './index.ts';

const { site, people, waiting } = await openGermanTown();
const { get, post, mails } = site;
after(() => site.close());

/** What falls back on another language in a page: marked there, or in words without a mark. */
function foreignIn(html: string): string[] {
  const marked = [...html.matchAll(/<span lang="(?:en|fr)"[^>]*>([^<]*)</g)].map(([, words]) => words!);
  const bare = [...html.matchAll(/(?:>|(?:aria-label|title|placeholder)=")([^<"]+)/g)];
  return [...marked, ...bare.map(([, words]) => words!.trim()).filter((words) => english.has(words))];
}
const german = packOf('de')!.texts;
const english = new Set(
  Object.entries(sentences)
    .filter(([key, { en }]) => !german[key] && !en.includes('{') && en.includes(' '))
    .map(([, { en }]) => en),
);

/** The name of an address in the site. */
const nameOf = (address: string) =>
  Object.entries(places.patterns).find(([, pattern]) => {
    const route = patternIn(pattern, 'de').replace(/[.]/g, '\\.').replace(/:\w+/g, '[^/]+');
    return new RegExp(`^${route}$`).test(address);
  })?.[0];
const addressesOf = (mail: object): string[] =>
  [...JSON.stringify(mail).matchAll(/https:\/\/halle\.example(\/[^"\\ ]*)/g)].map(([, address]) => address!);

/** What mails to bodies lead to, by its name in the site. A further one is walked, and named here. */
const led = [
  'mailRefusal',
  'memberLink',
  'network',
  'organisationKeys',
  'organisationMandates',
  'organisationRecord',
  'peerLetter',
  'providerLink',
  'signInFor',
  'signInLink',
  'signInTo',
  'usageLink',
];

test('every address that a mail leads to is said in German', async () => {
  const told = (await mails()).filter(({ to }) => to.endsWith('eupen.example'));
  const refusal = { reader: readerOf(keyFor, parseAddress(mailbox)), topic: 'people.network-stated' };
  const all = [...told.flatMap(addressesOf), refusalAddress(keyFor, 'de', refusal)];
  const names = new Set<string>();
  for (const address of new Set(all)) {
    const name = nameOf(address.split('?')[0]!);
    names.add(name ?? address);
    for (const who of [people.town, people.outside, {}]) await isGerman(address, who);
  }
  assert.deepEqual([...names].toSorted(), led);
});

/** Reads a page as somebody of the commune would, to the end of what it leads to. */
async function isGerman(address: string, who: Who): Promise<void> {
  const answer = await get(address, who);
  saysOnlyGerman(address, answer);
}

function saysOnlyGerman(what: string, { statusCode, headers, body }: Answer): void {
  if (statusCode === 303 || statusCode === 302) return;
  assert.ok(String(headers['content-type']).startsWith('text/html'), `${what}: ${statusCode}`);
  assert.match(body, /<html lang="de"/, what);
  assert.deepEqual(foreignIn(body), [], `${what} (${statusCode})`);
}

test('what such a page looked like before it was answered was German too', () => {
  assert.ok(waiting.length === 2);
  for (const { address, body } of waiting) assert.deepEqual(foreignIn(body), [], address);
});

test('what the commune does from there is said in German: its desk, its software, its letters, its data', async () => {
  const { body } = await get(`${own}/software`, people.town);
  const usage = /\/software\/([0-9a-f-]{36})/.exec(body)![1]!;
  for (const address of [
    ...['', '/welcome', '/keys', '/mandates', '/acting-for', '/record', '/data', '/network'].map(
      (page) => own + page,
    ),
    `${own}/mandates?q=imio`,
    `${own}/mandates?q=imio&a=imio`,
    `${own}/mandates?q=zzzz`,
    ...['', '?s=stele', `/${usage}`].map((page) => `${own}/software${page}`),
    ...['', '/data', '/requests', '/references'].map((page) => `/de/account${page}`),
    '/de/my-software?s=stele',
    `/de/organisations/${eupen.slug}`,
    '/de/organisations/imio',
    '/de/anmelden',
    '/de/anmelden/organisation?q=eupen',
    `/de/anmelden/organisation?o=${eupen.slug}`,
    `/de/anmelden/gesendet?o=${eupen.slug}`,
    '/de/anmelden/gesendet',
    '/de/follow',
    '/de/follow?logiciel=stele',
    `/de/software/stele/peers/${raeren.slug}?sent=1`,
  ])
    await isGerman(address, people.town);
});

test('what is done by these links is confirmed in German', async () => {
  for (const [topic, answers] of Object.entries(answered)) {
    const link = (await mails(topic)).map(({ url }) => new URL(url)).findLast(isGermanAddress)!;
    const t = tokenIn(link);
    for (const fields of answers) {
      const answer = await post(link.pathname, { t, ...fields(await get(link.pathname + link.search)) });
      saysOnlyGerman(topic, answer);
      if (answer.statusCode === 303) await isGerman(String(answer.headers['location']), {});
    }
  }
});

const isGermanAddress = ({ pathname }: URL) => pathname.startsWith('/de/');
const ids = ({ body }: Answer) => /name="ids" value="([^"]+)"/.exec(body)?.[1] ?? '';
/** What is answered by the link of each mail, one after another. */
const answered: Readonly<Record<string, readonly ((page: Answer) => Fields)[]>> = {
  'people.network-stated': [() => ({ answer: 'yes' }), () => ({ answer: 'no' }), () => ({})],
  'catalogue.usages-hosted': [
    (page) => ({ act: 'correct', ids: ids(page), since: 'gestern' }),
    (page) => ({ act: 'confirm', ids: ids(page) }),
  ],
  'catalogue.usages-mandated': [(page) => ({ act: 'withdraw', ids: ids(page) })],
  'market.reference': [() => ({ answer: 'no' })],
  'catalogue.usages-end': [(page) => ({ act: 'confirm', ids: ids(page) }), () => ({ act: 'confirm' })],
};

test('following is asked for, confirmed and stopped in German', async () => {
  const asked = { kind: 'software', value: 'stele', address: 'bauamt@eupen.example' };
  const steps = [
    await post('/de/follow?logiciel=stele', { ...asked, address: 'keine' }),
    await post('/de/follow?logiciel=stele', asked),
  ];
  const link = await site.lastLink('follows.confirm');
  steps.push(await get(link.pathname + link.search), await post(link.pathname, { t: tokenIn(link) }));
  steps.push(await post('/de/follow?logiciel=stele', { kind: 'software', value: 'stele' }, people.town));
  steps.push(await post('/de/follow/link', { t: 'x' }), await get('/de/follow/stop?t=x'));
  for (const step of steps) {
    saysOnlyGerman('follow', step);
    if (step.statusCode === 303) await isGerman(String(step.headers['location']), people.town);
  }
});

test('what is refused is said in German: no page, a field to correct, a link that is over, too much at once', async () => {
  const refused: [string, Fields, Who][] = [
    [`${own}/software/act`, { act: 'declare', software: 'nirgends', since: '31', agents: 'x' }, people.town],
    [`${own}/software/act`, { act: 'declare', software: '', mailbox: 'jean.dupont@x.example' }, people.town],
    [`${own}/software/act`, { act: 'declare', software: 'stele', function: 'Herr Schmidt' }, people.town],
    [`${own}/mandates`, { to: imio.slug, until: '2020-01-01' }, people.town],
    [`${own}/invitations`, { address: 'x', duty: '' }, people.town],
    [`${own}/data`, { name: 'Verviers' }, people.town],
    [`${own}/keys`, { do: 'object', words: '' }, people.town],
    ['/de/account/data', { name: 'x' }, people.town],
    ['/de/anmelden', { address: 'x' }, {}],
    ['/de/anmelden/link', { t: 'x' }, {}],
    ['/de/my-software/link', { t: 'x', act: 'confirm' }, {}],
    ['/de/my-networks/link', { t: 'x', answer: 'no' }, {}],
    [`/de/software/stele/peers/${raeren.slug}`, { organisation: eupen.id, words: '' }, people.town],
  ];
  for (const [address, fields, who] of refused) {
    const answer = await post(address, fields, who);
    assert.ok(answer.statusCode >= 400, `${address} ${JSON.stringify(fields)}: ${answer.statusCode}`);
    saysOnlyGerman(`${address} ${JSON.stringify(fields)}`, answer);
  }
  for (const address of [
    '/de/gibt-es-nicht',
    '/de/mail/refusal/x',
    `${own}/software/x`,
    '/de/my-software/link?t=x',
  ])
    await isGerman(address, people.town);
  await isGerman(own, people.maker);
});

test('asking too often is refused in German', async () => {
  const ask = () => post('/de/anmelden', { address: 'bauamt@eupen.example' });
  let answer = await ask();
  for (let n = 0; n < 40 && answer.statusCode < 400; n += 1) answer = await ask();
  assert.ok(answer.statusCode >= 400, 'no limit was met');
  saysOnlyGerman('too often', answer);
});

test('what an organisation and an account erased is said in German', async () => {
  saysOnlyGerman('erased', await post(`${own}/data`, { name: 'Eupen' }, people.town));
  await isGerman(`${own}/data`, people.town);
  const gone = { name: 'sekretariat@ailleurs.example' };
  saysOnlyGerman('gone', await post('/de/account/data', gone, people.town));
});

test('a sentence that German lacks is found', async () => {
  assert.ok(foreignIn((await get('/de/developers')).body).length > 0);
});
