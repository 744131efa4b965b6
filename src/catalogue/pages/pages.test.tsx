// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderToString } from 'preact-render-to-string';
import type { Id } from '../../base/id.ts';
import { repositoryUrl } from '../../base/url.ts';
import type { Finding, Grade } from '../../measure/grade/grade.ts';
import { compare } from '../comparison.ts';
import { parseSoftwareQuery } from '../search/query.ts';
import type { Results } from '../search/results.ts';
import type { Sheet } from '../sheet.ts';
import type { Software } from '../software.ts';
import { ComparisonPage } from './comparison.tsx';
import { comparisonCsv } from './comparison-cell.tsx';
import { FindingsPage } from './findings.tsx';
import { SearchPage } from './search.tsx';
import { SheetPage } from './sheet.tsx';
import { ActivityPage } from './sheet-activity.tsx';
import { SourcesPage } from './sheet-tables.tsx';

const at = Date.UTC(2026, 10, 18) / 1000;
const said = <T,>(value: T) => ({ value, source: 'starter' as const, date: '2026-11-18' });

function finding(indicator: string, more: Partial<Finding> = {}): Finding {
  return {
    indicator,
    outcome: 'measured',
    standing: 'holds',
    said: { key: 'measure.trend.steady' },
    evidence: [],
    at,
    ...more,
  };
}

const grade: Grade = {
  method: 'note@0.1',
  at,
  head: '0123456789abcdef0123456789abcdef01234567',
  repository: 'https://gitlab.adullact.net/openmairie/opencimetiere',
  state: 'graded',
  letter: 'B',
  forecastLetter: 'A',
  probability: 0.977,
  reason: { key: 'measure.capped.elephant-factor', facts: { forecast: 'A', letter: 'B' } },
  advisedAgainst: [],
  confidence: { measured: 11, of: 12 },
  findings: [
    finding('recent-work', { effect: 1.05 }),
    finding('longest-silence', { effect: -0.43, standing: 'watch' }),
    finding('elephant-factor', { cap: 'B', standing: 'watch', raise: { key: 'measure.grade.means-A' } }),
    finding('security', {
      standing: 'missing',
      evidence: [{ said: { key: 'measure.trend.none' }, url: 'javascript:alert(1)' }],
    }),
    finding('second-forge', { outcome: 'unknown', standing: 'unknown' }),
  ],
  activity: {
    from: '2017-01-01',
    quarters: Array.from({ length: 40 }, (_, quarter) => 10 + (quarter % 7) * 4),
    releases: [at - 40_000_000],
    silences: [],
  },
};

const software: Software = {
  id: '0193a000-0000-7000-8000-000000000001' as Id<'Software'>,
  slug: 'opencimetiere',
  name: said('openCimetière'),
  summary: said({ fr: 'Tient le registre du cimetière.', en: 'Keeps the register of the cemetery.' }),
  publisher: said({ name: 'Ville d’Arles', country: 'FR', kind: 'public' as const }),
  licence: said('GPL-2.0-or-later'),
  repositories: [said({ url: repositoryUrl('https://gitlab.adullact.net/openmairie/opencimetiere') })],
  functions: said(['cemetery']),
  connections: [],
  usages: [{ organisation: 'Commune de Lauzerte', source: 'comptoir', date: '2025-05-01' }],
  externalIds: [],
};

const sheet: Sheet = {
  software,
  grade,
  functions: [{ id: 'cemetery', label: 'Cimetière' }],
  connections: [{ system: { id: 'helios', label: 'Hélios' }, requiredBy: ['Cimetière'], status: 'unknown' }],
};

const results: Results = {
  total: 2,
  pages: 1,
  hits: [
    {
      slug: 'opencimetiere',
      name: 'openCimetière',
      grade: {
        state: 'graded',
        letter: 'B',
        advisedAgainst: true,
        reasons: [{ key: 'measure.trend.none' }],
        activity: grade.activity,
      },
      usages: 1,
      covers: { done: ['Cimetière'], asked: 1 },
    },
  ],
  facets: {
    grade: [],
    function: [],
    licence: [{ value: 'stays-free', label: 'reste libre après modification', count: 1, chosen: false }],
    connection: [],
    country: [],
    language: [],
  },
  expansions: ['concessions', 'tombes'],
  understood: ['Cimetière'],
  systems: [],
  products: [
    {
      product: 'Produit',
      supplier: 'Éditeur',
      functions: ['cimetière'],
      url: 'https://exemple.fr/',
      date: '2026-11-01',
    },
  ],
};

const search = (query = parseSoftwareQuery({ q: 'tombes' }), given = results) =>
  renderToString(<SearchPage lang="fr" query={query} results={given} />);
test('no sheet says that nobody uses a software above those who say that they do', () => {
  const unused = { ...sheet, software: { ...software, usages: [], usageCount: 0 } };
  const html = (users: { named: number; hosted: boolean }) =>
    renderToString(
      <SheetPage lang="fr" sheet={unused} users={{ declared: <table />, acts: '', ...users }} />,
    ).replaceAll('\u00a0', ' ');
  assert.match(html({ named: 0, hosted: false }), /aucune administration ne l’a encore déclaré/);
  assert.match(html({ named: 2, hosted: false }), /#usages">2 administrations<.*2 administrations disent/s);
  for (const users of [
    { named: 2, hosted: true },
    { named: 0, hosted: true },
  ])
    assert.doesNotMatch(html(users), /ne l’a encore déclaré|n’a encore dit qu’elle/);
  assert.match(html({ named: 0, hosted: true }), /Un opérateur le dit de ses membres/);
});

const sheetHtml = (given = sheet, lang = 'fr') => renderToString(<SheetPage lang={lang} sheet={given} />);

test('the search says what was understood, what answers and how to narrow it', () => {
  const html = search();
  for (const words of [
    'Nous cherchons aussi : concessions, tombes.',
    'Produit est un logiciel d’Éditeur',
    'openCimetière',
    'répond au besoin',
    'reste libre après modification',
    'Vivante',
  ])
    assert.match(html.replaceAll(/[\u00a0\u202f]/g, ' '), new RegExp(words), words);
});

test('no answer leads on', () => {
  const html = search(parseSoftwareQuery({ q: 'xyz', note: 'A' }), { ...results, total: 0, hits: [] });
  assert.match(html, /Aucun logiciel ne répond/);
  assert.match(html, /sans rien écarter/);
});

test('a choice of communes is offered when several bear the name', () => {
  const communeChoices = [
    { code: 'fr-55482', country: 'FR', name: 'Saint-Aubin', department: '55', population: 120 },
    { code: 'fr-91538', country: 'FR', name: 'Saint-Aubin', department: '91', population: 700 },
  ];
  const html = search(parseSoftwareQuery({ commune: 'Saint-Aubin' }), { ...results, communeChoices });
  assert.match(html, /commune=fr-55482/);
  assert.match(html, /commune=fr-91538/);
});

test('the sheet gives the grade as a letter and a word, the date of the copy, and why it stops there', () => {
  const html = sheetHtml().replaceAll(/[\u00a0\u202f]/g, ' ');
  for (const words of [
    'Vivante',
    'd’après une copie du 18 novembre 2026, méthode note@0.1',
    '11 mesures sur 12',
    'La prévision dit A. La note s’arrête à B parce qu’une seule organisation',
    'GPL, version 2 ou suivante',
  ])
    assert.ok(html.includes(words), words);
});

test('a fact stops the letter only where the forecast alone would give a better one', () => {
  const stopped = 'C’est ce qui arrête la note à B';
  assert.ok(sheetHtml().includes(stopped));
  const low = { ...sheet.grade!, letter: 'E', forecastLetter: 'E' } as const;
  assert.ok(!sheetHtml({ ...sheet, grade: low }).includes(stopped));
});

test('the sheet says the odds in cases, two letters where they are open, what would raise it, and leads to the commits', () => {
  const url =
    'https://gitlab.adullact.net/openmairie/opencimetiere/-/commits/0123456?committed_after=2026-01-01&committed_before=2026-02-01';
  const findings = [
    finding('recent-work', {
      effect: -0.5,
      evidence: [{ said: { key: 'measure.trend.none' }, url }],
      raise: { key: 'measure.grade.means-A' },
    }),
  ];
  const open: Grade = {
    ...grade,
    letter: 'B',
    forecastLetter: 'B',
    otherLetter: 'C',
    probability: 0.92,
    interval: [0.885, 0.947],
    findings,
  };
  const html = sheetHtml({ ...sheet, grade: open }).replaceAll(/[\u00a0\u202f]/g, ' ');
  for (const words of [
    'B ou C : la prévision ne tranche pas entre les deux.',
    'Entre 88 et 95 cas sur 100',
    'Les projets notés ainsi étaient encore vivants deux ans plus tard dans',
    'Ce qui la ferait monter',
    url.replaceAll('&', '&amp;'),
  ])
    assert.ok(html.includes(words), words);
  assert.match(html, /plaque-two" aria-hidden="true"/);
});

test('a grade that is not available says why, and that this is not a bad grade', () => {
  const { letter: _letter, probability: _probability, forecastLetter: _forecast, ...bare } = grade;
  const html = sheetHtml({
    ...sheet,
    grade: { ...bare, state: 'unavailable', reason: { key: 'measure.state.nobody' } },
  });
  assert.match(html, /Aucune contribution humaine datée[\s\S]*ce n’est pas une mauvaise note/);
});

test('the sheet speaks English at its English address', () => {
  const html = sheetHtml(sheet, 'en');
  assert.match(html, /from a copy of 18 November 2026/);
  assert.match(html, /GPL, version 2 or later/);
  assert.doesNotMatch(html, /Vous pouvez|Pérennité/);
});

test('the grade of a software that is a folder says that it is the whole repository’s', () => {
  const [main] = software.repositories;
  const repositories = [{ ...main!, value: { ...main!.value, path: 'apps/cimetiere' } }];
  const html = sheetHtml({ ...sheet, software: { ...software, repositories } });
  assert.match(html, /note de tout le dépôt [^<]*dossier «\u00a0apps\/cimetiere\u00a0»/);
  assert.match(
    sheetHtml({ ...sheet, software: { ...software, repositories } }, 'en'),
    /grade of the whole repository/,
  );
  assert.doesNotMatch(sheetHtml(sheet), /tout le dépôt/);
});

test('a software without grade says why, and is not called bad', () => {
  const { grade: _, ...without } = sheet;
  const html = sheetHtml({ ...without, software: { ...software, repositories: [] } });
  assert.match(html, /Note indisponible/);
  assert.match(html, /Ce n’est pas une mauvaise note/);
  assert.doesNotMatch(html, /id="forecast"/);
});

test('an inert, an archived and an advised-against software say so', () => {
  const { letter: _letter, probability: _probability, forecastLetter: _forecast, ...bare } = grade;
  assert.match(sheetHtml({ ...sheet, grade: { ...bare, state: 'inert' } }), /Inerte/);
  assert.match(sheetHtml({ ...sheet, grade: { ...bare, state: 'archived' } }), /Archivé/);
  assert.match(
    sheetHtml({ ...sheet, grade: { ...grade, advisedAgainst: [{ key: 'measure.trend.none' }] } }),
    /Déconseillé/,
  );
});

test('what nobody said of a connection is unknown, not a no', () => {
  assert.match(sheetHtml(), /inconnu/);
  assert.doesNotMatch(sheetHtml(), /<td>non<\/td>/);
});

const hostile = `<script>alert(1)</script>\u202egnihtyna "'>${'x'.repeat(10_000)}`;

test('hostile words are shown as words, within bounds, and lead nowhere', () => {
  const name = said(hostile);
  const wicked: Software = {
    ...software,
    name,
    publisher: said({ name: hostile, url: 'javascript:alert(1)' }),
    licence: said(hostile),
    website: said('data:text/html,x'),
    usages: [{ organisation: hostile, source: 'comptoir', date: hostile, url: 'javascript:alert(2)' }],
  };
  const pages = [
    sheetHtml({ ...sheet, software: wicked }),
    renderToString(<SourcesPage lang="fr" software={wicked} />),
    renderToString(<FindingsPage lang="fr" name={hostile} slug="x" grade={grade} />),
    search(parseSoftwareQuery({ q: '<script>' }), {
      ...results,
      hits: [{ ...results.hits[0]!, name: hostile, publisher: hostile }],
    }),
    renderToString(
      <ComparisonPage
        lang="fr"
        all
        values={['x', '<script>']}
        unclear={[{ typed: '<script>', nearest: [{ value: 'y', label: hostile, hint: hostile }] }]}
        columns={[
          { software: wicked, grade },
          { software, grade },
        ]}
        parts={compare([{ software: wicked, grade }, { software }], {
          functions: new Map(),
          systems: new Map(),
        })}
      />,
    ),
  ];
  for (const html of pages) {
    assert.doesNotMatch(html, /<script|href="(javascript|data):|\u202e|style="|(?<![\w-])on\w+="/i);
    assert.ok(html.length < 60_000, `${html.length} characters`);
  }
});

test('the proofs show each finding, what would raise it, and the command that measures again', () => {
  const html = renderToString(
    <FindingsPage lang="fr" name="openCimetière" slug="opencimetiere" grade={grade} />,
  );
  assert.match(html, /npx halle measure https:\/\/gitlab\.adullact\.net\/openmairie\/opencimetiere/);
  assert.match(html, /Ce qui la ferait monter/);
  assert.match(html, /0123456789abcdef/);
});

test('ten years are told quarter by quarter, newest first', () => {
  const html = renderToString(<ActivityPage lang="fr" software={software} grade={grade} />);
  assert.ok(html.indexOf('4ᵉ trimestre 2026') < html.indexOf('1ᵉʳ trimestre 2017'));
  assert.ok(html.includes('1ᵉʳ trimestre 2017'));
});

test('compared rows that are the same are folded, an empty cell is unknown, each cell opens its source', () => {
  const other: Software = {
    ...software,
    slug: 'autre',
    name: said('Autre'),
    licence: said('MIT'),
    functions: said(['cemetery', 'civil-status']),
    usages: [],
  };
  const columns = [{ software, grade }, { software: other }];
  const parts = compare(columns, {
    functions: new Map([
      ['cemetery', 'Cimetière'],
      ['civil-status', 'État civil'],
    ]),
    systems: new Map(),
  });
  const asked = { values: ['a', 'b'], unclear: [] };
  const html = renderToString(
    <ComparisonPage lang="fr" all={false} columns={columns} parts={parts} {...asked} />,
  );
  assert.match(html, /Pareil pour les deux, replié\u00a0: [^<]*Cimetière/);
  assert.match(html, /État civil/);
  assert.match(html, /inconnu/);
  assert.match(html, /selon le catalogue livré avec la halle, 18 novembre 2026/);
  assert.match(html, /peut être refermée/);
});

test('what is folded is there for paper, « déconseillé » and « non vérifié » are said where they are compared', () => {
  const low: Grade = { ...grade, letter: 'E', advisedAgainst: [{ key: 'measure.trend.none' }] };
  const unread: Software = { ...software, licence: { ...said('MIT'), verified: false } };
  const columns = [{ software: unread, grade: low }, { software }];
  const parts = compare(columns, { functions: new Map([['cemetery', 'Cimetière']]), systems: new Map() });
  const asked = { values: ['a', 'b'], unclear: [] };
  const html = (all: boolean) =>
    renderToString(<ComparisonPage lang="fr" all={all} columns={columns} parts={parts} {...asked} />);
  assert.match(html(false), /<tr role="row" class="same folded"><th[^>]*>Cimetière/);
  assert.doesNotMatch(html(true), /folded/);
  assert.match(html(false), /Déconseillé<\/strong> aucune activité en dix ans/);
  assert.match(html(false), /18 novembre 2026, non vérifié/);
  assert.match(comparisonCsv('fr', ['a', 'b'], parts), /18 novembre 2026, non vérifié/);
});

test('a spreadsheet never receives a formula', () => {
  const wicked: Software = { ...software, publisher: said({ name: '=HYPERLINK("http://x")' }) };
  const csv = comparisonCsv(
    'fr',
    ['=1+1', 'b'],
    compare([{ software: wicked }, { software }], { functions: new Map(), systems: new Map() }),
  );
  assert.ok(csv.includes(`"'=HYPERLINK(""http://x"")"`));
  assert.doesNotMatch(csv, /(^|;)"?[=+@]/m);
});

test('an answer that only speaks of the need says so; an old copy is not taken for the present; no user is no news', () => {
  const [hit] = results.hits;
  const { covers: _, ...alone } = hit!;
  const html = search(parseSoftwareQuery({ q: 'tombes' }), {
    ...results,
    hits: [{ ...alone, usages: 0, mentions: true, grade: { ...hit!.grade!, copyOf: 2021 } }],
  });
  assert.match(html, /sans être fait pour cela/);
  assert.match(html, /vu sur une copie de 2021/);
  assert.doesNotMatch(html, /activité (arrêtée|en baisse)|utilisateur déclaré/);
});

test('a need that is understood and has no software says so, and where else to ask', () => {
  const html = search(parseSoftwareQuery({ q: 'état civil' }), {
    ...results,
    total: 0,
    hits: [],
    understood: ['État civil'],
  });
  assert.match(html, /Aucun logiciel connu pour\u00a0: État civil/);
  assert.match(html, /commune voisine/);
});

test('a graded software has a sentence to quote, dated; one without grade says what to ask', () => {
  assert.match(sheetHtml(), /À citer devant le conseil[\s\S]*note B[\s\S]*18 novembre 2026/);
  const { grade: _, ...without } = sheet;
  assert.match(sheetHtml(without), /demandez à l’éditeur/);
  assert.doesNotMatch(sheetHtml(without), /À citer/);
});
