// SPDX-License-Identifier: AGPL-3.0-or-later
// The kinds of attempt: reading what is others', writing what is others', forms that no page of ours sent,
// words that no page lets one type.
import { languages } from '../src/base/language.ts';
import { patternIn, site } from '../src/site.ts';
import { type Form, formsOf } from './forms.ts';
import type { Answer, Person } from './ground.ts';
import { visitor } from './ground.ts';
import { nameOf, readAddresses } from './places.ts';
import type { Tables } from './tables.ts';
import type { Tally } from './tally.ts';
import type { World } from './world.ts';

export interface Walk {
  readonly world: World;
  readonly tables: Tables;
  readonly tally: Tally;
}

/**
 * Every address, as everybody: no answer holds a word that its reader may not know, and none is a fault of
 * ours.
 */
export async function readAll({ world, tally }: Walk): Promise<void> {
  const { ground, everyone, canaries } = world;
  for (const address of readAddresses(world)) {
    for (const person of everyone) {
      const answer = await ground.get(address, person);
      const told = canaries
        .filter(({ word, readers }) => !readers.has(person) && answer.bytes.includes(word))
        .map(({ word }) => word);
      const breach =
        told.length > 0
          ? `told ${told.join(', ')}`
          : answer.status >= 500 && answer.status !== 503
            ? `answered ${answer.status}`
            : undefined;
      tally.count('foreign reads', `GET ${address} as ${person.name}`, breach);
    }
  }
}

export interface Posted {
  readonly route: string;
  readonly address: string;
  readonly form: Form;
}

/**
 * Every form at its addresses.
 * @throws Error naming the addresses that take forms and have none in the walk
 */
export function allForms(world: World): Posted[] {
  const forms = formsOf(world);
  const posts = [...world.ground.routes]
    .filter((route) => route.startsWith('POST '))
    .map((route) => route.slice(5));
  const unknown = posts.filter((route) => !(forms[nameOf(route) as keyof typeof forms]?.length ?? 0));
  if (unknown.length > 0)
    throw new Error(
      `no form in the walk for: ${unknown.join(', ')}. Say in attack/forms.ts what they may be sent.`,
    );
  return posts.flatMap((route) =>
    forms[nameOf(route)!]!.map((form) => ({
      route,
      form,
      address: route.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(form.names[name]!)),
    })),
  );
}

const fieldsOf = ({ fields }: Form) => new URLSearchParams(fields).toString().slice(0, 300);
const requestOf = ({ address, form }: Posted, person: Person) =>
  `POST ${address} as ${person.name} {${fieldsOf(form)}}`;

/** What a refusal looks like: a status that says so, or the sign-in page. */
function refusal({ status, location }: Answer): boolean {
  const doors = languages().map(({ lang }) => patternIn(site.patterns.signIn, lang));
  return (status >= 400 && status < 500) || (status === 303 && doors.includes(location));
}

/** Every form about things of others, as everybody who may not send it: refused, and no table changes. */
export async function writeAll({ world, tables, tally }: Walk): Promise<void> {
  for (const posted of allForms(world).filter(({ form }) => !form.own)) {
    for (const person of world.everyone) {
      if (posted.form.may(person)) continue;
      const answer = await world.ground.post(posted.address, posted.form.fields, person);
      // what was typed before signing in is kept under a link until whoever typed it has signed in
      const isLedIn = person === visitor && answer.status === 303 && refusal(answer);
      const changed = (await tables.changed()).filter((name) => !(isLedIn && name === 'halle.link'));
      const why =
        changed.length > 0 ? `answered ${answer.status} and changed ${changed.join(', ')}` : undefined;
      const told =
        refusal(answer) || posted.form.quiet ? undefined : `answered ${answer.status} ${answer.location}`;
      tally.count('foreign writes', requestOf(posted, person), why ?? told);
    }
  }
}

/**
 * Every form, as who may send it, but not from a page of ours: without its token, with that of another, from
 * elsewhere.
 */
export async function forgeAll({ world, tables, tally }: Walk): Promise<void> {
  const { people, ground, everyone } = world;
  for (const posted of allForms(world)) {
    const name = nameOf(posted.route);
    // What a mail program posts is signed by its address; the sign-in page and links are for whoever is not
    // signed in yet; a review of documents is for everybody, acts for nobody and keeps nothing.
    if (name === 'mailRefusal') continue;
    const open = [
      'signIn',
      'signInFor',
      'signInLink',
      'signInKey',
      'signInKeyShown',
      'usageLink',
      'memberLink',
      'providerLink',
      'followLink',
      'followStop',
      'poolVoteLink',
      'review',
    ].includes(name ?? '');
    const person = everyone.find((one) => one !== visitor && posted.form.may(one)) ?? people.stranger;
    const { form, ...other } = { ...posted.form.fields, form: '' };
    const tries: [string, Record<string, string>, Record<string, string>][] = [
      ['from another site', { ...other, form: person.form }, { 'sec-fetch-site': 'cross-site' }],
      [
        'from another page of the same name',
        { ...other, form: person.form },
        { 'sec-fetch-site': 'same-site' },
      ],
      [
        'from another origin',
        { ...other, form: person.form },
        { 'sec-fetch-site': '', origin: 'https://elsewhere.example' },
      ],
    ];
    if (!open) {
      tries.push(['without its token', { ...other, form }, {}]);
      tries.push([
        'with the token of another',
        { ...other, form: (person === people.stranger ? people.agent : people.stranger).form },
        {},
      ]);
    }
    for (const [how, fields, headers] of tries) {
      const plain = Object.fromEntries(
        Object.entries({ 'sec-fetch-site': 'same-origin', ...headers }).filter(([, value]) => value),
      );
      const answer = await ground.post(posted.address, fields, person, {
        headers: {
          ...plain,
          ...(headers['sec-fetch-site'] === '' ? { 'sec-fetch-site': 'cross-site' } : {}),
        },
      });
      const changed = await tables.changed();
      const breach =
        changed.length > 0
          ? `answered ${answer.status} and changed ${changed.join(', ')}`
          : answer.status === 403 || answer.status === 415
            ? undefined
            : `answered ${answer.status}`;
      tally.count('forged forms', `${requestOf(posted, person)} ${how}`, breach);
    }
  }
}

const hostile: readonly (readonly [string, string])[] = [
  ['a NUL', 'a\0b'],
  ['50,000 letters', 'x'.repeat(50_000)],
  ['half a pair', '\ud800'],
  ['marks that turn and hide', '\u202e\u200b\ufeff'],
  ['markup', '"><script>alert(1)</script>'],
  ['a number too large', '99999999999999999999999'],
  ['another id', '00000000-0000-0000-0000-000000000000'],
];

/**
 * Every field of every form, and every question of every page, holding what no page lets one type: refused in
 * words, never a fault of ours.
 */
export async function hostileAll({ world, tally }: Walk): Promise<void> {
  const { ground, everyone, people } = world;
  const count = (request: string, { status, body }: Answer) =>
    tally.count(
      'hostile words',
      request,
      status >= 500 && status !== 503
        ? `answered ${status}`
        : body.includes('<script>alert(1)')
          ? 'gave the markup back'
          : undefined,
    );
  for (const posted of allForms(world).filter(({ route }) => !route.startsWith('/en'))) {
    const person = everyone.find((one) => one !== visitor && posted.form.may(one)) ?? people.stranger;
    if (nameOf(posted.route) === 'accountExit') continue;
    const send = async (how: string, fields: Record<string, string>, more = {}) =>
      count(`${requestOf(posted, person)} ${how}`, await ground.post(posted.address, fields, person, more));
    for (const field of Object.keys({ ...posted.form.fields, words: '' }))
      for (const [how, value] of hostile)
        await send(`with ${how} in ${field}`, { ...posted.form.fields, [field]: value });
    await send('with names of prototypes', {
      ...posted.form.fields,
      __proto__x: '1',
      constructor: 'x',
      toString: 'x',
      'a[b][c]': '1',
    });
    const pairs = [...Object.entries(posted.form.fields), ['form', person.form]];
    const twice = new URLSearchParams([...pairs, ...pairs] as [string, string][]).toString();
    await send('with each field twice', {}, { raw: twice });
    await send('as broken escapes', {}, { raw: `form=${person.form}&a=%&b=%zz&%00=%00&=&&` });
    for (const json of [
      '{"form":{"a":1}}',
      '[]',
      '1',
      'null',
      `{"form":${JSON.stringify(person.form)},"id":{"$ne":1},"words":[["x"]],"organisation":[1]}`,
    ])
      await send(
        `as JSON ${json.slice(0, 20)}`,
        {},
        { raw: json, headers: { 'content-type': 'application/json' } },
      );
    await send(
      'as a file',
      {},
      {
        raw: '--b\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\na\0b\r\n--b--',
        headers: { 'content-type': 'multipart/form-data; boundary=b' },
      },
    );
  }
  await hostileQuestions(world, count);
}

async function hostileQuestions(
  world: World,
  count: (request: string, answer: Answer) => void,
): Promise<void> {
  const words = [
    'q',
    's',
    'o',
    'a',
    'c',
    't',
    'w',
    'page',
    'sort',
    'logiciel',
    'territoire',
    'function',
    'genre',
    'lang',
    'format',
  ];
  const bare = new Set(readAddresses(world).map((address) => address.split('?')[0]!));
  for (const address of bare) {
    if (address.startsWith('/en/') || address.startsWith('/assets/') || address === '/halle-source.tar.gz')
      continue;
    const person = world.people.agent;
    for (const [how, value] of [
      ['NUL', '%00'],
      ['lone bytes', '%ff%fe'],
      ['quotes', "'%22%3Cscript%3Ealert(1)%3C/script%3E"],
      ['half a pair', '%ED%A0%80'],
      ['minus', '-1'],
      ['much', '9'.repeat(400)],
    ]) {
      const asked = words.map((word) => `${word}=${value}`).join('&');
      count(`GET ${address}?…=${how}`, await world.ground.get(`${address}?${asked}`, person));
      count(
        `GET ${address}?…[]=${how}`,
        await world.ground.get(
          `${address}?${words.map((word) => `${word}[]=${value}&${word}=a&${word}=b`).join('&')}`,
          person,
        ),
      );
    }
  }
}
