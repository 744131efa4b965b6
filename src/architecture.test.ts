// SPDX-License-Identifier: AGPL-3.0-or-later
// The law of the house (ARCHITECTURE.md) held against its own sources. The law itself, and its cases, stand
// in
// `law/`.
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { strayActs } from '../law/acts.ts';
import { circlesOfFiles, circlesOfFolders } from '../law/circles.ts';
import { seeingCores } from '../law/cores.ts';
import { brokenLayers, brokenPath, unknownFeatures, unreadImports } from '../law/imports.ts';
import { placesIn } from '../law/nodes.ts';
import { readTree, treeOf } from '../law/read.ts';
import { crookedFolders, emptyNames, longFiles, longLines, silentFiles, strayMarkup } from '../law/shape.ts';
import { foreignTables } from '../law/tables.ts';
import { allActs, allKeeperActs } from './people/agents/permissions.ts';

const src = path.join(import.meta.dirname);
const sources = readTree(treeOf(src));
const files = sources.filter(({ file }) => !/\.test\.tsx?$/.test(file));

function must(broken: readonly string[]): void {
  assert.deepEqual(broken, [], `\n${broken.join('\n')}\n`);
}

/** A text without its comments, as the law against certain words reads it. */
function stripComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');
}

test('each kind of file imports only what its line in law/kinds.ts allows', () =>
  must(brokenLayers(sources)));

test('a feature imports base, platform, the site map and features to its left', () =>
  must(brokenPath(sources)));

test('every folder of src has its place in the order', () => must(unknownFeatures(sources)));

test('what is imported can be read, but for the engine of the platform and the files of languages', () =>
  must(unreadImports(sources.filter(({ file }) => !unread.includes(file)))));
const unread = ['languages/load.ts', 'platform/embedded/binaries.ts'];

test('no file reaches itself by its imports', () => must(circlesOfFiles(sources)));

test('no folder reaches itself by what its files import', () => must(circlesOfFolders(sources)));

test('cores, sentences and what is shown see no clock, no chance, no process, no network', () =>
  must(seeingCores(sources)));

test('a feature writes its own tables only, and reads none of a feature to its right', () =>
  must(foreignTables(sources)));

test('every act of the matrix is asked somewhere, and every act that is asked is in it', () =>
  must(
    strayActs(
      files.filter(({ file }) => !file.startsWith('testing/')),
      [...allActs, ...allKeeperActs],
    ),
  ));

test('names say something, and the kind of a file stands first in its name', () => must(emptyNames(sources)));

test('markup stands in pages, parts and entries', () => must(strayMarkup(sources)));

test('files of a kind lie side by side up to three, in a folder of their own from four', () =>
  must(crookedFolders(sources)));

test('files stay small: none above 300 lines, nine in ten at most 150', () => must(longFiles(sources)));

test('lines have at most 110 characters', () => must(longLines(sources)));

test('each file says its licence, then what it is for', () => must(silentFiles(sources)));

test('one function alone makes what a transaction acts for an organisation by; everything else asks it', () => {
  const made = files.filter(({ text }) => /\bnew Acting\(/.test(stripComments(text))).map(({ file }) => file);
  assert.deepEqual(made.toSorted(), ['people/agents/actions/acting.ts', 'testing/agents.ts']);
  const told = files
    .filter(({ text }) => /halle\.(organisation|system|act|day|object)'/.test(stripComments(text)))
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
  'people/networks/stated/actions-answer.ts': ['official-mailbox'],
  'usages/actions/remind.ts': ['telling'],
  'usages/actions/tell.ts': ['telling'],
  'market/actions-mail.ts': ['telling'],
  'market/estimates/actions.ts': ['telling'],
  'needs/actions/tell.ts': ['telling'],
  'market/missions/actions/late.ts': ['telling'],
  'market/missions/actions/news.ts': ['telling'],
  'market/providers/actions/claims.ts': ['proof-link'],
  'market/providers/actions/contests.ts': ['telling'],
  'market/providers/actions/letters.ts': ['telling'],
  'market/providers/actions/offers.ts': ['proof-link', 'telling'],
  'market/providers/actions/answers.ts': ['official-mailbox'],
  'market/providers/actions/providers.ts': ['first-agent'],
  'market/providers/actions/shown-link.ts': ['official-mailbox', 'proof-link'],
  'people/sign-in/link/actions.ts': ['first-agent'],
  'people/sign-in/openid/actions-join.ts': ['first-agent'],
  'people/keys/actions.ts': ['keys', 'telling'],
  'people/letters/actions.ts': ['telling'],
  'people/agents/actions/admissions.ts': ['request'],
  'people/agents/actions/agents.ts': ['invitation'],
  'people/agents/actions/readers.ts': ['telling'],
  'people/desk/actions.ts': ['telling'],
  'pools/charter/actions/news.ts': ['telling'],
  'pools/groups/actions/news.ts': ['telling'],
  'pools/owed/actions.ts': ['telling'],
  'pools/votes/actions/close.ts': ['telling'],
  'pools/votes/actions/tell.ts': ['telling'],
};

test('the program acts for an organisation without an agent of it only where this list says why', () => {
  const found = files
    .filter(({ file }) => !file.startsWith('testing/'))
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

test('pages carry no inline style or script', () => {
  const inline = (name: string) =>
    name === 'style' || name === 'dangerouslySetInnerHTML' || /^on[A-Z]/.test(name);
  must(
    files.flatMap((source) =>
      [...placesIn(source)]
        .filter(({ node }) => node.type === 'JSXAttribute')
        .map(({ node }) => String((node['name'] as { name?: unknown }).name))
        .filter(inline)
        .map((name) => `${source.file} carries ${name}`),
    ),
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

test('every path that the pages for contributors name is there', () => {
  const root = path.join(src, '..');
  const places = [root, src, path.join(src, 'people'), path.join(src, 'platform')];
  must(
    ['ARCHITECTURE.md', 'STYLE.md', 'CONTRIBUTING.md'].flatMap((page) =>
      [...readFileSync(path.join(root, page), 'utf8').matchAll(/`((?:[\w.-]+\/)+[\w.-]*)`/g)]
        .map((match) => match[1]!)
        .filter((named) => !/^(?:application|text|image|halle)\/|^api\/v1/.test(named))
        .filter((named) => !places.some((place) => existsSync(path.join(place, named))))
        .map((named) => `${page} names ${named}`),
    ),
  );
});
