// SPDX-License-Identifier: AGPL-3.0-or-later
// What kind of file each is, told by its name, and what each kind may import. This table is the only place
// where that is said; STYLE.md prints it in words.

/** The path through the halle, left to right: a feature imports features to its left only. */
export const order = [
  'people',
  'law',
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
  'follows',
  'remarks',
  'holdings',
  'home',
] as const;

export type Kind =
  | 'base'
  | 'core'
  | 'tables'
  | 'store'
  | 'source'
  | 'action'
  | 'mails'
  | 'texts'
  | 'view'
  | 'entry'
  | 'platform'
  | 'site'
  | 'gatherer'
  | 'test';

/** The first word of a file's name, or the name of its folder, that makes its kind. */
const words: Readonly<Record<string, Kind>> = {
  tables: 'tables',
  store: 'store',
  stores: 'store',
  sources: 'source',
  actions: 'action',
  mails: 'mails',
  texts: 'texts',
  pages: 'view',
  parts: 'view',
  routes: 'entry',
  api: 'entry',
  commands: 'entry',
  jobs: 'entry',
  firstload: 'entry',
};
/** Folders of the platform that hold an idea of their own, under the same law as a feature. */
const kits = /^platform\/(?:document|form|map|steps|table)\//;

export function kindOf(file: string): Kind {
  const folders = file.split('/');
  const name = folders.pop()!.replace(/\.tsx?$/, '');
  if (name.endsWith('.test') || /^testing($|\.)/.test(name) || folders[0] === 'testing') return 'test';
  if (folders.length === 0) return /^site(?:-[a-z]+)?$/.test(name) ? 'site' : 'gatherer';
  if (folders[0] === 'languages') return 'gatherer';
  if (folders[0] === 'base') return name.startsWith('texts') ? 'texts' : 'base';
  if (folders[0] === 'platform' && !kits.test(file)) return platformKind(name, folders);
  const folder = folders.findLast((one) => words[one] !== undefined);
  return words[folder ?? name.split('-')[0]!] ?? 'core';
}

/** In the machine room only tables, stores, sentences and what is shown are held apart. */
function platformKind(name: string, folders: readonly string[]): Kind {
  const kind = words[folders.includes('parts') ? 'parts' : name.split('-')[0]!];
  return kind === 'tables' || kind === 'store' || kind === 'texts' || kind === 'view' ? kind : 'platform';
}

export const featureOf = (file: string): string => (file.includes('/') ? file.split('/')[0]! : '');

/** What a kind may import: kinds of ours, files of the platform by name, and packages. */
interface Layer {
  readonly kinds: readonly Kind[];
  /** Files of kind `platform` that it may know; the others are closed to it. */
  readonly platform: RegExp;
  readonly packages: RegExp;
}

const none = /^(?!)/;
const all = /./;
const pure =
  /^(node:assert|d3-(scale|shape)|spdx-|bcp-47|language-subtag-registry|oembed-providers|i18n-iso-countries|uuid|intl-messageformat|zod|packageurl-js|yaml$|validator|preact$|csv-parse\/sync$|email-addresses|docx$|fflate$|tldts$|email-providers\/|sarif$|write-excel-file\/node$)/;
const noWeb = /^(?!platform\/web[./]|platform\/layout)/;

export const layers: Readonly<Record<Kind, Layer>> = {
  base: { kinds: ['base', 'texts'], platform: none, packages: pure },
  core: { kinds: ['base', 'core', 'texts'], platform: /^platform\/naming\.ts$/, packages: pure },
  tables: { kinds: ['base', 'core', 'tables'], platform: noWeb, packages: /^kysely$/ },
  store: {
    kinds: ['base', 'core', 'tables', 'store', 'source', 'texts'],
    platform: noWeb,
    packages: /^(kysely|lru-cache|node:(crypto|util|zlib))$/,
  },
  source: {
    kinds: ['base', 'core', 'source'],
    platform: noWeb,
    packages: /^(node:|csv-parse|openid-client|yaml|zod|spdx-license-list|validator)/,
  },
  action: {
    kinds: ['base', 'core', 'tables', 'store', 'source', 'action', 'mails', 'texts', 'site'],
    platform: noWeb,
    packages: /^(kysely|csv-parse|@simplewebauthn|zod|node:(crypto|fs|path|stream|timers))/,
  },
  mails: { kinds: ['base', 'core', 'mails', 'texts', 'site'], platform: /^platform\/mail/, packages: none },
  texts: { kinds: ['base', 'core', 'texts'], platform: /^platform\/web\/page\.ts$/, packages: none },
  view: {
    kinds: ['base', 'core', 'texts', 'view', 'site'],
    platform: /^platform\/(web\/(page|terms)|layout)\.tsx?$/,
    packages: /^(preact|d3-)/,
  },
  entry: {
    kinds: [
      ...(['base', 'core', 'tables', 'store', 'source', 'action', 'mails', 'texts'] as const),
      ...(['view', 'entry', 'platform', 'site'] as const),
    ],
    platform: all,
    packages: /^(?!pg($|-)|preact-render-to-string)/,
  },
  platform: {
    kinds: ['base', 'core', 'tables', 'store', 'texts', 'view', 'platform', 'site'],
    platform: all,
    packages: all,
  },
  site: { kinds: ['base', 'site'], platform: none, packages: none },
  gatherer: {
    kinds: [
      ...(['base', 'core', 'tables', 'store', 'source', 'action', 'mails', 'texts'] as const),
      ...(['view', 'entry', 'platform', 'site', 'gatherer'] as const),
    ],
    platform: all,
    packages: all,
  },
  test: {
    kinds: [
      ...(['base', 'core', 'tables', 'store', 'source', 'action', 'mails', 'texts', 'view'] as const),
      ...(['entry', 'platform', 'site', 'gatherer', 'test'] as const),
    ],
    platform: all,
    packages: all,
  },
};
