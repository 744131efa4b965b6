// SPDX-License-Identifier: AGPL-3.0-or-later
// The law of the house (ARCHITECTURE.md), read from the imports and the words of the code itself.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

/** The path through the halle, left to right: a feature imports features to its left only. */
const order = [
  'people',
  'publiccode',
  'measure',
  'standard',
  'catalogue',
  'usages',
  'market',
  'needs',
  'pools',
  'purchases',
  'funding',
  'contributions',
  'practice',
  'federation',
];
/** Places that bring the features together; no feature imports them. */
const gatherers =
  /^(app|check|open|site|start|sweeps|web|worker|cli|testing\.setup|firstload)\.tsx?$|^languages\/|^home\/|^testing\//;
const shells =
  /(^|\/)(store|tables|actions|routes|api|commands|jobs|forms|pages|parts|texts|firstload)([-.][\w-]+)?\.tsx?$|(^|\/)(sources|forms|pages|parts|stores|commands|actions|routes|texts)\//;
const mayNotKnow: readonly [RegExp, string][] = [
  [/\bnew Date\(\)/, 'a clock (new Date())'],
  [/\bDate\.now\(/, 'a clock (Date.now)'],
  [/\bTemporal\.Now\b/, 'a clock (Temporal.Now)'],
  [/\bMath\.random\b/, 'chance'],
  [/\brandomUUID\b|\brandomBytes\b/, 'chance'],
  [/\bprocess\./, 'the process'],
  [/(?<![\w.])fetch\(/, 'the network'],
];

interface Source {
  readonly file: string;
  readonly feature: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const src = path.join(import.meta.dirname);
const files: Source[] = globSync('**/*.{ts,tsx}', { cwd: src })
  .filter((file) => !/\.test\.tsx?$/.test(file))
  .map((file) => read(file.replaceAll('\\', '/')));

function read(file: string): Source {
  const text = readFileSync(path.join(src, file), 'utf8');
  const specifiers = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^'\s]+)'/g)].map((match) => match[1]!);
  const imports = specifiers.map((name) =>
    name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name,
  );
  return { file, feature: file.includes('/') ? file.split('/')[0]! : '', text, imports };
}

const ours = (name: string) => /\.tsx?$/.test(name);
const featureOf = (name: string) => (name.includes('/') ? name.split('/')[0]! : '');
const isCore = ({ file, feature }: Source) =>
  (feature === 'base' || order.includes(feature)) && !shells.test(file);
const isView = ({ file }: Source) => /(^|\/)(pages|parts)([-.][\w-]+)?\.tsx?$|\/(pages|parts)\//.test(file);

function must(broken: string[]): void {
  assert.deepEqual(broken, [], `\n${broken.join('\n')}\n`);
}

test('base imports nothing of ours but base', () => {
  must(
    files
      .filter(({ feature }) => feature === 'base')
      .flatMap(({ file, imports }) =>
        imports.filter((name) => ours(name) && featureOf(name) !== 'base').map((name) => `${file} → ${name}`),
      ),
  );
});

test('the platform knows no feature', () => {
  const allowed = new Set(['base', 'platform']);
  must(
    files
      .filter(({ feature }) => feature === 'platform')
      .flatMap(({ file, imports }) =>
        imports
          .filter((name) => ours(name) && !allowed.has(featureOf(name)) && name !== 'site.ts')
          .map((name) => `${file} → ${name}`),
      ),
  );
});

test('a feature imports base, platform, the site map and features to its left', () => {
  const broken = files
    .filter(({ feature }) => order.includes(feature))
    .flatMap(({ file, feature, imports }) => {
      const left = new Set(['base', 'platform', ...order.slice(0, order.indexOf(feature) + 1)]);
      return imports
        .filter((name) => ours(name) && !left.has(featureOf(name)) && name !== 'site.ts')
        .map((name) => `${file} → ${name}`);
    });
  must(broken);
});

test('every folder of src has its place in the order', () => {
  const known = new Set(['', 'base', 'platform', 'languages', 'home', 'testing', ...order]);
  must([...new Set(files.map(({ feature }) => feature))].filter((feature) => !known.has(feature)));
  must(files.filter(({ file, feature }) => feature === '' && !gatherers.test(file)).map(({ file }) => file));
});

test('a core imports only cores and base, and small pure libraries', () => {
  const pure =
    /^(node:assert|d3-(scale|shape)|spdx-|bcp-47|language-subtag-registry|oembed-providers|i18n-iso-countries|uuid|intl-messageformat|zod|packageurl-js|yaml$|validator|preact|email-addresses)/;
  const broken = files
    .filter(isCore)
    .flatMap(({ file, imports }) =>
      imports
        .filter((name) =>
          ours(name)
            ? featureOf(name) === 'platform' || (shells.test(name) && !/texts/.test(name))
            : !pure.test(name),
        )
        .map((name) => `${file} → ${name}`),
    );
  must(broken);
});

test('a core sees no clock, no chance, no process, no network', () => {
  must(
    files
      .filter(isCore)
      .flatMap(({ file, text }) =>
        mayNotKnow
          .filter(([words]) => words.test(stripComments(text)))
          .map(([, what]) => `${file} knows ${what}`),
      ),
  );
});

test('pages show what they are given: they import no store, action or database', () => {
  const forbidden =
    /(^|\/)(store|actions|tables|commands|jobs)([-.][\w-]+)?\.ts$|^pg$|^kysely$|platform\/db\.ts$/;
  must(
    files
      .filter(isView)
      .flatMap(({ file, imports }) =>
        imports.filter((name) => forbidden.test(name)).map((name) => `${file} → ${name}`),
      ),
  );
});

test('a store writes only the tables of its own feature', () => {
  const owners = new Map(
    files
      .filter(({ file }) => /(^|\/)tables\.ts$/.test(file))
      .flatMap((source) => tableNames(source).map((table) => [table, source.feature] as const)),
  );
  const writes =
    /\b(?:insertInto|updateTable|deleteFrom)\(\s*'(?:halle\.)?(\w+)(?: as \w+)?'|\b(?:insert into|update|delete from|copy|truncate)\s+(?:only\s+)?(?:halle\.)?"?(\w+)"?/gi;
  // What tests prepare is nobody's.
  const program = files.filter(({ feature }) => feature !== 'testing');
  const broken = program.flatMap(({ file, feature, text }) =>
    [...stripComments(text).matchAll(writes)]
      .map((match) => match[1] ?? match[2]!)
      .filter((table) => owners.has(table) && owners.get(table) !== feature)
      .map((table) => `${file} writes ${table} of ${owners.get(table)}`),
  );
  must(broken);
});

test('one function alone makes what a transaction acts for an organisation by; everything else asks it', () => {
  const made = files.filter(({ text }) => /\bnew Acting\(/.test(stripComments(text))).map(({ file }) => file);
  assert.deepEqual(made.toSorted(), ['people/agents/actions/acting.ts', 'testing/agents.ts']);
  const told = files
    .filter(({ text }) => /halle\.(organisation|system|act|day)'/.test(stripComments(text)))
    .map(({ file }) => file);
  assert.deepEqual(told, ['platform/db.ts']);
});

/**
 * Where the program acts for an organisation without one of its agents, and why; `systemReasons` says what
 * each reason is.
 */
const bySystem: Readonly<Record<string, readonly string[]>> = {
  'usages/actions/letter.ts': ['telling'],
  'usages/actions/link.ts': ['official-mailbox'],
  'usages/actions/tell.ts': ['telling'],
  'market/actions-mail.ts': ['telling'],
  'market/missions/actions-news.ts': ['telling'],
  'market/providers/actions/claims.ts': ['proof-link'],
  'market/providers/actions/offers.ts': ['proof-link', 'telling'],
  'market/providers/actions/references.ts': ['official-mailbox'],
  'market/providers/actions/providers.ts': ['first-agent'],
  'market/providers/stores/shown-link.ts': ['official-mailbox', 'proof-link'],
  'people/sign-in/accounts/actions.ts': ['first-agent'],
  'people/sign-in/openid/actions-join.ts': ['first-agent', 'request'],
  'people/agents/actions/agents.ts': ['invitation'],
};

test('the program acts for an organisation without an agent of it only where this list says why', () => {
  const found = files
    .filter(({ feature }) => feature !== 'testing')
    .map(
      ({ file, text }) =>
        [
          file,
          [...stripComments(text).matchAll(/\basSystem\('([a-z-]+)'/g)].map((match) => match[1]!),
        ] as const,
    )
    .filter(([, reasons]) => reasons.length > 0)
    .map(([file, reasons]) => [file, [...new Set(reasons)].toSorted()] as const);
  assert.deepEqual(Object.fromEntries(found), bySystem);
});

test('nothing is called utils, helpers, common, service, manager or DTO', () => {
  must(
    files
      .filter(({ file }) =>
        /(^|\/)(utils?|helpers?|common|misc|shared)(\/|\.)|(service|manager|dto|mapper)s?\.tsx?$/i.test(file),
      )
      .map(({ file }) => file),
  );
});

// Sentences and tables of data apart.
test('files stay small: none above 300 lines, nine in ten at most 150', () => {
  const sizes = files
    .filter(
      ({ file }) =>
        !/texts\.ts$|(^|\/)texts\/|^site\.ts$|(categories|licence-families|technical)\.ts$|^languages\/[a-z]{2,3}(-\w+)?\.ts$/.test(
          file,
        ),
    )
    .map(({ file, text }) => ({ file, lines: text.split('\n').length - 1 }))
    .sort((a, b) => a.lines - b.lines);
  must(sizes.filter(({ lines }) => lines > 300).map(({ file, lines }) => `${file}: ${lines} lines`));
  const at = (share: number) => sizes[Math.floor(share * (sizes.length - 1))]!;
  assert.ok(at(0.9).lines <= 175, `nine in ten: ${at(0.9).file} has ${at(0.9).lines} lines`);
});

test('each file says its licence, then what it is for', () => {
  const all = globSync('**/*.{ts,tsx}', { cwd: src });
  must(
    all.filter(
      (file) =>
        !readFileSync(path.join(src, file), 'utf8').startsWith(
          '// SPDX-License-Identifier: AGPL-3.0-or-later\n',
        ),
    ),
  );
});

test('pages carry no inline style or script', () => {
  must(
    files
      .filter(({ file }) => file.endsWith('.tsx'))
      .filter(({ text }) => /\bstyle=[{"]|dangerouslySetInnerHTML|\bon[A-Z]\w+=\{/.test(text))
      .map(({ file }) => file),
  );
});

test('connections to PostgreSQL are made in one place, where each hears when it is lost', () => {
  const everywhere = globSync('{src,bench,e2e,fit}/**/*.{ts,tsx}', { cwd: path.join(src, '..') });
  const made = /\bnew\s+(?:pg\.)?(?:Client|Pool)\(|\bconnectionString\b/;
  const others = everywhere.filter(
    (file) => file !== 'src/platform/connections.ts' && file !== 'src/architecture.test.ts',
  );
  const words = (file: string) => stripComments(readFileSync(path.join(src, '..', file), 'utf8'));
  must(others.filter((file) => /from '(?:pg|pg-pool|pg-boss)'/.test(words(file)) && made.test(words(file))));
});

function tableNames({ text }: Source): string[] {
  const body = /interface Tables\s*\{([^}]*)\}/.exec(text)?.[1] ?? '';
  return [...body.matchAll(/^\s*'?(?:halle\.)?(\w+)'?\s*:/gm)].map((match) => match[1]!);
}

function stripComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');
}

test('what the program reads at run time is in the package', () => {
  const { files: packed } = JSON.parse(readFileSync(path.join(src, '..', 'package.json'), 'utf8')) as {
    files: string[];
  };
  const read = globSync('{src,migrations,public}/**/*.*', { cwd: path.join(src, '..') }).filter(
    (file) => !/\.tsx?$/.test(file),
  );
  must(
    read.filter(
      (file) => !packed.some((pattern) => file.startsWith(`${pattern}/`) || path.matchesGlob(file, pattern)),
    ),
  );
});
