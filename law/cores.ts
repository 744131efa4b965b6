// SPDX-License-Identifier: AGPL-3.0-or-later
// A core sees no clock, no chance, no process, no network: it may not even name what gives them.
import { kindOf } from './kinds.ts';
import { type Node, nameOf, type Place, placesIn } from './nodes.ts';
import type { Source } from './read.ts';

/** Names that everything can see, and what a core would learn by them. */
const sights: ReadonlyMap<string, string> = new Map([
  ['performance', 'a clock'],
  ['setTimeout', 'a clock'],
  ['setInterval', 'a clock'],
  ['setImmediate', 'a clock'],
  ['queueMicrotask', 'a clock'],
  ['crypto', 'chance'],
  ['fetch', 'the network'],
  ['XMLHttpRequest', 'the network'],
  ['WebSocket', 'the network'],
  ['EventSource', 'the network'],
  ['process', 'the process'],
  ['navigator', 'the process'],
  ['require', 'any module'],
  ['eval', 'anything'],
  ['Function', 'anything'],
  ['globalThis', 'everything'],
  ['global', 'everything'],
]);
const ofDate = /^(?:parse|UTC|prototype)$/;

/** What the packages `@halle/measure` and `@halle/publiccode` are made from: they run where Temporal is absent. */
const portable =
  /^(?:(?:measure|publiccode)\/|base\/(?:clock-day|format|language|locale|problem|text|url)\.ts$)/;

/** Cores, and what is held to the same rules: `base`, tables, sentences and what is shown. */
const blind = /^(?:base|core|tables|texts|mails|view|site)$/;

export function seeingCores(sources: readonly Source[]): string[] {
  return sources
    .filter(({ file }) => blind.test(kindOf(file)))
    .flatMap((source) => [
      ...new Set(
        [...placesIn(source)]
          .flatMap((place) => sightOf(source.file, place) ?? [])
          .map((what) => `${source.file} knows ${what}`),
      ),
    ]);
}

function sightOf(file: string, { node, parent, key }: Place): string | undefined {
  if (node.type === 'MetaProperty') return 'where it lies (import.meta)';
  const name = nameOf(node);
  if (!name || !isReference(parent, key)) return undefined;
  if (name === 'Temporal' && portable.test(file)) return 'Temporal, which Node 22 does not have';
  if (name === 'Date') return readsClock(parent, key) ? 'a clock (Date)' : undefined;
  if (name === 'Temporal') return member(parent, key) === 'Now' ? 'a clock (Temporal.Now)' : undefined;
  if (name === 'Math')
    return /^(?!random$)\w+$/.test(member(parent, key) ?? '') ? undefined : 'chance (Math.random)';
  const what = sights.get(name);
  return what && `${what} (${name})`;
}

/** A use of the name itself: no property, no key, no type. */
function isReference(parent: Node, key: string): boolean {
  if (parent.type.startsWith('TS') && !/^TS(?:As|Satisfies|NonNull|Instantiation)/.test(parent.type))
    return false;
  if (parent.type === 'MemberExpression' && key === 'property') return parent['computed'] === true;
  if (/^(?:Property|MethodDefinition|PropertyDefinition)$/.test(parent.type) && key === 'key')
    return parent['computed'] === true;
  return !/^(?:JSX|ImportSpecifier|ExportSpecifier|Labeled|Break|Continue)/.test(parent.type);
}

/**
 * The property asked of a name; undefined when the name stands alone or the property is only known at run
 * time.
 */
function member(parent: Node, key: string): string | undefined {
  if (parent.type !== 'MemberExpression' || key !== 'object') return undefined;
  if (!parent['computed']) return nameOf(parent['property']);
  return (parent['property'] as Node)['value'] as string | undefined;
}

/** `new Date(at)`, `Date.parse`, `Date.UTC` and `instanceof Date` read none. */
function readsClock(parent: Node, key: string): boolean {
  if (parent.type === 'NewExpression' && key === 'callee')
    return (parent['arguments'] as unknown[]).length === 0;
  if (parent.type === 'BinaryExpression') return parent['operator'] !== 'instanceof';
  return !ofDate.test(member(parent, key) ?? '');
}
