// SPDX-License-Identifier: AGPL-3.0-or-later
// Every field and every word of an address in which something is named, tried with its exact name, without
// accents and capitals, its address, a former one, its code, a name that two bear, a mistyped one, nothing,
// too much and HTML. A field or an address that the tables below do not have fails the last two tests.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { formsOf } from '../attack/forms.ts';
import { type Answer, openGround, type Person, visitor } from '../attack/ground.ts';
import { makeWorld, task } from '../attack/world.ts';
import { patternIn } from './base/address.ts';
import { saveEdition } from './people/directory/actions.ts';
import { readQuebec } from './people/directory/sources/quebec.ts';
import { stableId } from './people/directory/sources/stable-id.ts';
import { withClient } from './platform/roles.ts';
import { site } from './site.ts';
import { importSoftware, softwareFile } from './testing/software.ts';

const ground = await openGround();
after(() => ground.close());
const world = await makeWorld(ground);
const { people } = world;
const wavre = stableId('nis', '25112');
await saveEdition(ground.halle.db, await readQuebec());
await importSoftware(ground.halle.db, [
  softwareFile('opencimetiere', 'openCimetière'),
  softwareFile('grille', 'Grille', { repositories: '[{ url: "https://gitlab.com/a/grille" }]' }),
  softwareFile('grille-2', 'Grille', { repositories: '[{ url: "https://gitlab.com/b/autre" }]' }),
]);
await withClient(ground.halle.ownerUrl, async (client) => {
  await client.query(
    `insert into halle.organisation_slug (slug, organisation_id) values ('vieux-wavre', $1)`,
    [wavre],
  );
  await client.query(`insert into halle.software_slug (slug, record_id)
    select 'vieux-cimetiere', r.id from halle.source_record r join halle.software s on s.id = r.software_id
    where s.slug = 'opencimetiere' limit 1`);
});

/** Missions of the town that all may see. @returns the words of their addresses */
const missions: string[] = [];
for (const title of ['Corriger le registre', 'Relire la page', 'Relire la page']) {
  const { location } = await ground.post('/missions/nouvelle', task(title), people.agent);
  await ground.post(`${location}/open`, {}, people.buyer);
  missions.push(location.split('/').at(-1)!);
}

interface Kind {
  /** What is meant by all that is `clear`: the value of the address that can be handed on. */
  readonly value: string;
  readonly clear: readonly string[];
  /** A name that is not clear → the values that are offered. */
  readonly several: readonly [string, readonly string[]];
  readonly mistyped: readonly [string, string];
}

const organisation: Kind = {
  value: 'wavre-be-25112',
  clear: ['Wavre', 'WAVRE', 'Ville de Wavre', 'wavre-be-25112', 'vieux-wavre', 'INS 25112', 'be-25112'],
  several: ['Namur', ['namur-be-92094', 'namur-qc-80110']],
  mistyped: ['Wavres', 'wavre-be-25112'],
};
const software: Kind = {
  value: 'opencimetiere',
  clear: ['openCimetière', 'OPENCIMETIERE', 'opencimetiere', 'vieux-cimetiere', '/logiciels/opencimetiere'],
  several: ['Grille', ['grille', 'grille-2']],
  mistyped: ['openCimetierre', 'opencimetiere'],
};
const territory: Kind = {
  value: 'FR-74',
  clear: ['Haute-Savoie', 'haute savoie', 'HAUTE-SAVOIE', 'FR-74', '74'],
  several: ['Luxembourg', ['BE-WLX', 'LU']],
  mistyped: ['Haute-Savoi', 'FR-74'],
};
const mission: Kind = {
  value: missions[0]!,
  clear: ['Corriger le registre', 'CORRIGER LE REGISTRE', missions[0]!, `/missions/${missions[0]}`],
  several: ['Relire la page', missions.slice(1)],
  mistyped: ['Coriger le regitre', missions[0]!],
};
const commune: Kind = {
  value: 'be-25112',
  clear: organisation.clear,
  several: ['Namur', ['be-92094', 'ca-80110']],
  mistyped: ['Wavres', 'be-25112'],
};

const hostile = ['', 'x'.repeat(300), '<script>alert(1)</script>', "x' or 1=1 %_\\"];
const count = (html: string, part: string) => html.split(part).length - 1;

/** A word of an address: `shows` what it understood where it does not lead to the short address. */
interface Word {
  readonly word: string;
  readonly of: Kind;
  readonly path?: string;
  readonly more?: string;
  readonly who?: Person;
  /** `leads`: to the short address; else what the page holds once it is understood. */
  readonly understood: 'leads' | RegExp;
  /** What a name that is not clear is answered with; `links` to what it may mean when absent. */
  readonly unclear?: 'as typed' | 'no matter';
}

const lists = (path: string): Word[] => [
  { word: 'logiciel', of: software, path, understood: 'leads' },
  { word: 'territoire', of: territory, path, understood: 'leads' },
];
const files = (path: string): Word[] =>
  lists(path).map((one) => ({ ...one, understood: /./, unclear: 'no matter' as const }));
/** Lists of things that are somewhere tell how far they are from a commune. */
const nearLists = (path: string): Word[] => [
  ...lists(path),
  { word: 'depuis', of: organisation, path, understood: /Wavre/ },
];
const own = (address: string) => address.replace(':organisation', 'namur-be-92094');
const peers = '/logiciels/opencimetiere/pairs';

/** By address, the words that name something; an address that is not here has none. */
const words: Partial<Record<keyof typeof site.patterns, readonly Word[]>> = {
  search: [{ word: 'commune', of: commune, understood: /Wavre/ }],
  searchTable: [{ word: 'commune', of: commune, understood: /./, unclear: 'no matter' }],
  compare: [
    { word: 's', of: software, understood: 'leads' },
    { word: 'depuis', of: organisation, more: 's=opencimetiere&s=grille&', understood: /Wavre/ },
  ],
  favourites: [{ word: 's', of: software, understood: 'leads' }],
  compareTable: [
    { word: 's', of: software, more: 's=grille&', understood: /openCimetière/, unclear: 'no matter' },
  ],
  signInFor: [
    { word: 'q', of: organisation, understood: /./ },
    { word: 'o', of: organisation, understood: /<h1>Wavre/ },
  ],
  signInSent: [{ word: 'o', of: organisation, understood: /Wavre/, unclear: 'no matter' }],
  peers: [
    ...['o', 'c'].map((word) => ({ word, of: organisation, path: peers, understood: /à Wavre|Wavre/ })),
    ...lists(peers),
  ],
  organisations: [{ word: 'q', of: organisation, understood: /./ }],
  networks: [{ word: 'territoire', of: territory, path: '/reseaux', understood: 'leads' }],
  networksTable: [
    { word: 'territoire', of: territory, path: '/reseaux.csv', understood: /./, unclear: 'no matter' },
  ],
  missions: nearLists('/missions'),
  missionsTable: files('/missions.csv'),
  missionsFeed: files('/missions.atom'),
  developers: nearLists('/developpeurs'),
  providers: nearLists('/prestataires'),
  providersTable: files('/prestataires.csv'),
  providersFeed: files('/prestataires.atom'),
  follow: lists('/suivre'),
  followFeed: files('/nouvelles.atom'),
  needs: nearLists('/besoins'),
  needsTable: files('/besoins.csv'),
  needsFeed: files('/besoins.atom'),
  needNew: [
    {
      word: 'logiciel',
      of: software,
      who: people.buyer,
      understood: /value="openCimetière"/,
      unclear: 'as typed',
    },
  ],
  pools: [{ word: 'territoire', of: territory, path: '/groupements', understood: 'leads' }],
  poolsTable: [
    { word: 'territoire', of: territory, path: '/groupements.csv', understood: /./, unclear: 'no matter' },
  ],
  poolsFeed: [
    { word: 'territoire', of: territory, path: '/groupements.atom', understood: /./, unclear: 'no matter' },
  ],
  poolNew: [
    {
      ...{ word: 'logiciel', of: software, who: people.buyer },
      ...{ understood: /value="openCimetière"/, unclear: 'as typed' },
    },
  ],
  missionNew: [
    {
      word: 'logiciel',
      of: software,
      who: people.buyer,
      understood: /value="openCimetière"/,
      unclear: 'as typed',
    },
  ],
  ownUsages: ['s', 'q'].map((word) => ({
    ...{ word, of: software, who: people.agent, path: own(site.patterns.ownUsages.fr) },
    ...{ understood: /value="openCimetière"/, unclear: 'as typed' as const },
  })),
  organisationMandates: [
    {
      ...{
        word: 'a',
        of: organisation,
        who: people.signatory,
        path: own(site.patterns.organisationMandates.fr),
      },
      ...{ understood: /./, unclear: 'as typed' as const },
    },
  ],
  organisationActing: [
    {
      ...{ word: 'a', of: organisation, who: people.admin, path: own(site.patterns.organisationActing.fr) },
      ...{ understood: /./, unclear: 'as typed' as const },
    },
  ],
};

const ask = (place: string, { path, word, more = '', who = visitor }: Word, written: string) => {
  const at = path ?? patternIn(site.patterns[place as keyof typeof site.patterns], 'fr');
  return ground.get(`${at}?${more}${word}=${encodeURIComponent(written)}`, who);
};

for (const [place, all] of Object.entries(words))
  for (const one of all)
    test(`${place} ?${one.word}= reads names`, async () => {
      for (const written of one.of.clear) {
        const { status, location, body } = await ask(place, one, written);
        const told = `${written}: ${status} ${location}`;
        if (one.understood !== 'leads') assert.ok(status === 302 || one.understood.test(body), told);
        else if (written === one.of.value) assert.equal(status, 200, told);
        else assert.ok(status === 302 && location.endsWith(`?${one.word}=${one.of.value}`), told);
      }
      await unclearIn(place, one);
      for (const written of hostile) {
        const { status, body } = await ask(place, one, written);
        assert.ok([200, 302, 303, 400, 422].includes(status), `${written.slice(0, 30)}: ${status}`);
        assert.ok(!body.includes('<script>alert'));
      }
    });

async function unclearIn(place: string, one: Word): Promise<void> {
  const { several, mistyped } = one.of;
  for (const [written, values] of [several, [mistyped[0], [mistyped[1]]]] as const) {
    const { status, body } = await ask(place, one, written);
    if (one.unclear === 'no matter') assert.ok([200, 400].includes(status), `${written}: ${status}`);
    else assert.equal(status, 200, written);
    assert.doesNotMatch(body, />[^<]*\{\w+\}/, 'a sentence that lacks one of its facts');
    if (one.unclear === 'as typed') assert.ok(body.includes(`value="${written}"`), written);
    if (one.unclear === undefined)
      for (const value of values)
        assert.match(body, new RegExp(`href="[^"]*[=/]${value}"`), `${written} ${value}`);
  }
}

/** A field: where its form is sent, which of the forms of that address it is in, who sends it. */
interface Named {
  /** Where it is declared. */
  readonly at: string;
  readonly place?: keyof typeof site.patterns;
  readonly field?: string;
  readonly of?: Kind;
  readonly form?: Readonly<Record<string, string>>;
  readonly more?: Readonly<Record<string, string>>;
}

const desk = 'market/providers/forms-dashboard.ts';
const fields: readonly Named[] = [
  { at: 'usages/forms.ts software', place: 'ownUsageAction', field: 'software', of: software },
  { at: 'usages/forms.ts c' },
  { at: 'people/sign-in/link/forms.ts q' },
  ...['state', 'govern'].map((act) => ({
    ...{ at: 'people/networks/forms.ts item', place: 'organisationNetwork' as const },
    ...{ field: 'item', of: software, form: { do: act } },
  })),
  { at: 'people/desk/forms.ts to', place: 'organisationMandates', field: 'to', of: organisation },
  { at: 'people/desk/forms.ts about', place: 'organisationMandates', field: 'about', of: mission },
  { at: 'people/desk/forms.ts about', place: 'organisationActing', field: 'about', of: mission },
  { at: 'people/desk/forms.ts of', place: 'organisationActing', field: 'of', of: organisation },
  ...['double', 'other'].map((field) => ({
    ...{ at: `people/merges/forms.ts ${field}`, place: 'keepingDeed' as const, field, of: organisation },
    form: { do: 'compare' },
  })),
  { at: `${desk} software`, place: 'providerAction', field: 'software', of: software },
  { at: `${desk} someSoftware`, place: 'providerAction', field: 'software', of: software },
  { at: `${desk} territories`, place: 'providerAction', field: 'territories', of: territory },
  { at: `${desk} client`, place: 'providerAction', field: 'client', of: organisation },
  { at: 'market/bank/forms.ts software', place: 'developerSelf', field: 'software', of: software },
  { at: 'market/bank/forms.ts territories', place: 'developerSelf', field: 'territories', of: territory },
  { at: 'market/estimates/forms.ts software', place: 'providerEstimate', field: 'software', of: software },
  { at: 'needs/forms.ts software', place: 'needNew', field: 'software', of: software },
  { at: 'market/missions/forms.ts software', place: 'missionNew', field: 'software', of: software },
  { at: 'market/missions/forms.ts software', place: 'missionAction', field: 'software', of: software },
  ...(['poolNew', 'poolAction'] as const).flatMap((place) => [
    { at: 'pools/groups/forms.ts software', place, field: 'software', of: software },
    { at: 'pools/groups/forms.ts territory', place, field: 'territory', of: territory },
  ]),
  { at: 'pools/groups/forms-seat.ts covers', place: 'poolAction', field: 'covers', of: organisation },
];

/** Sends the form with this in the field. */
async function send({ place, field, form = {}, more = {} }: Named, written: string, chosen: object = {}) {
  const all = formsOf(world)[place!]!;
  const one = all.find(
    ({ fields: has }) => field! in has && Object.entries(form).every(([name, value]) => has[name] === value),
  )!;
  const who = world.everyone.find((person) => person !== visitor && one.may(person))!;
  const address = patternIn(site.patterns[place!], 'fr').replace(/:(\w+)/g, (_, name) => one.names[name]!);
  return ground.post(address, { ...one.fields, ...more, [field!]: written, ...chosen }, who);
}

const isUnclear = ({ body }: Answer, { field }: Named) =>
  body.includes(`name="${field}.nearest-0"`) || /Nous ne (connaissons pas|savons pas ce que)/.test(body);

for (const one of fields.filter(({ place }) => place !== undefined))
  test(`${one.place} ${one.field} ${one.form?.['do'] ?? ''} reads names`, async () => {
    const { clear, several, mistyped } = one.of!;
    for (const [written, values] of [several, [mistyped[0], [mistyped[1]]]] as const) {
      const asked = await send(one, written);
      assert.equal(asked.status, 422, `${written}: ${asked.status} ${asked.location}`);
      for (const value of values)
        assert.match(asked.body, new RegExp(`name="${one.field}.nearest-0" value="${value}"`), written);
      assert.equal(count(asked.body, `name="${one.field}.typed-0"`), 1);
    }
    for (const written of hostile) {
      const { status, body } = await send(one, written);
      assert.ok(status === 422 || (written === '' && status === 303), `${written.slice(0, 30)}: ${status}`);
      assert.ok(!body.includes('<script>alert'));
    }
    const [written, [value]] = several;
    const pair = { [`${one.field}.typed-0`]: written, [`${one.field}.nearest-0`]: value };
    for (const [name, chosen] of [[written, pair], ...clear.map((name) => [name, {}])] as const) {
      const answer = await send(one, name as string, chosen as object);
      assert.ok([303, 422].includes(answer.status), `${name}: ${answer.status}`);
      assert.ok(!isUnclear(answer, one), `${name}`);
    }
  });

test('every field that names something is tried', () => {
  const declared = globSync('**/forms*.ts', { cwd: import.meta.dirname }).flatMap((file) => {
    const text = readFileSync(`${import.meta.dirname}/${file}`, 'utf8');
    return [...text.matchAll(/(\w+)(?::| =) named(?:Several)?\(\{/g)].map(([, name]) => `${file} ${name}`);
  });
  assert.deepEqual([...new Set(declared)].sort(), [...new Set(fields.map(({ at }) => at))].sort());
});

/** What reads the words of an address, and lists, whose words are declared: nobody else touches them. */
const readers = [
  ...['platform/web/input.ts', 'platform/list/routes.ts', 'catalogue/routes/search.tsx'],
  ...['market/bank/routes.tsx', 'market/missions/routes/list.ts', 'market/providers/routes/index.tsx'],
  ...['usages/routes/peers.ts', 'people/networks/routes-list.ts', 'follows/routes/page.tsx'],
  'needs/routes/board.ts',
  'pools/groups/routes/list.ts',
];
const direct = new RegExp(
  [
    ...[/\brequest\??\.query\b/, /\brequest\[/, /\{[^{}]*\bquery\b[^{}]*\} = (?:\w+\.)*request\b/],
    /\{[^{}]*\bquery\b[^{}]*\}: (?:Pick<)?FastifyRequest\b/,
  ]
    .map(({ source }) => source)
    .join('|'),
);

test('words of an address are read only where the next test sees them', () => {
  const found = globSync('**/*.{ts,tsx}', { cwd: import.meta.dirname }).filter(
    (file) => !file.includes('.test.') && direct.test(readFileSync(`${import.meta.dirname}/${file}`, 'utf8')),
  );
  assert.deepEqual(found.sort(), readers.sort());
  for (const way of ['request.query as X', 'const { query } = request;', '{ url, query }: FastifyRequest'])
    assert.match(way, direct);
});

/** Words of addresses that name no thing: kinds, languages, links, what was done. */
const others = [
  'about',
  'all',
  'annee',
  'connexion',
  'done',
  'fonction',
  'genre',
  ...['pour', 'niveau'],
  'kind',
  'langue',
  'licence',
  'membres',
  'n',
  'note',
  'page',
  'pays',
  'publie',
  'recit',
  'soutient',
  'taille',
];
const more = [
  'semblables',
  'left',
  'sent',
  'service',
  't',
  'tri',
  'w',
  'year',
  'software',
  'mandate',
  'a',
  'd',
  'q',
  'plan',
  'source',
  'fate',
  'porte',
  'besoin',
  'need',
  'function',
  'from',
  'for',
  'subject',
  'coordinator',
  'years',
  'vat',
  'vote-by',
  'law',
  'v',
  'clause',
  'to',
  'after',
  'vehicle',
  'country',
];

test('every word of an address is said to name something or not', () => {
  const read = globSync('**/*.{ts,tsx}', { cwd: import.meta.dirname })
    .filter((file) => !file.includes('.test.'))
    .flatMap((file) => [
      ...readFileSync(`${import.meta.dirname}/${file}`, 'utf8').matchAll(
        /(?<!client\.)\b(?:query|queryWords?|question)\((?:[\w.]+, )?'(\w+)'\)|word: \{ fr: '(\w+)'|Word: AddressWord = \{ fr: '(\w+)'/g,
      ),
    ])
    .map(([, ...found]) => found.find((one) => one !== undefined)!);
  const named = Object.values(words).flatMap((all) => all.map(({ word }) => word));
  const known = new Set([...named, ...others, ...more]);
  assert.deepEqual(
    [...new Set(read)].filter((word) => !known.has(word)),
    [],
  );
});
