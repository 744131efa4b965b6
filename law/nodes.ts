// SPDX-License-Identifier: AGPL-3.0-or-later
// A walk through a parsed source that tells each node what it stands in, and the words of strings as far as
// they can be known without running anything.
import { visitorKeys } from 'oxc-parser';
import type { Source } from './read.ts';

/** A node of the parsed source, as the law looks at it: any of the kinds of ESTree. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

export interface Place {
  readonly node: Node;
  readonly parent: Node;
  /** Under which name the parent holds it: `callee`, `property`. */
  readonly key: string;
}

/** Every node of a source but its root, from the outside in. */
export function* placesIn(source: Source): Generator<Place> {
  yield* under(source.program as unknown as Node);
}

function* under(parent: Node): Generator<Place> {
  for (const key of visitorKeys[parent.type] ?? [])
    for (const node of [parent[key]].flat() as (Node | null | undefined)[])
      if (node) {
        yield { node, parent, key };
        yield* under(node);
      }
}

/** The name of an identifier; undefined for any other node. */
export const nameOf = (node: unknown): string | undefined =>
  (node as Node | null)?.type === 'Identifier' ? ((node as Node)['name'] as string) : undefined;

/** What stands for the part of a string that nobody knows before it runs. */
export const unknown = '\u{fffd}';

/** Finds what a string says, following constants, also into the files that they come from. */
export type Words = (node: unknown, source: Source) => string;

export function wordsIn(sources: readonly Source[]): Words {
  const byFile = new Map(sources.map((source) => [source.file, source]));
  const constants = new Map(sources.map((source) => [source.file, constantsOf(source)]));
  const constant = (name: string, source: Source, seen: number): string => {
    const own = constants.get(source.file)?.get(name);
    if (own) return words(own, source, seen + 1);
    for (const { to, names, locals } of source.imports) {
      const taken = locals.indexOf(name);
      const from = byFile.get(to);
      if (taken >= 0 && from) return constant(names[taken]!, from, seen + 1);
      if (from && (names.includes(name) || names.includes('*')) && taken < 0 && seen > 0) {
        const further = constant(name, from, seen + 1);
        if (further !== unknown) return further;
      }
    }
    return unknown;
  };
  const words = (value: unknown, source: Source, seen: number): string => {
    const node = value as Node | null | undefined;
    if (!node || seen > 20) return unknown;
    if (node.type === 'Identifier') return constant(node['name'] as string, source, seen);
    return saidBy(node, (part) => words(part, source, seen + 1));
  };
  return (node, source) => words(node, source, 0);
}

/** What an expression says by itself. @param part reads what it is made of */
function saidBy(node: Node, part: (one: unknown) => string): string {
  switch (node.type) {
    case 'Literal':
      return typeof node['value'] === 'string' ? node['value'] : unknown;
    case 'TemplateLiteral': {
      const texts = node['quasis'] as { value: { cooked: string | null } }[];
      const holes = node['expressions'] as Node[];
      return texts.map((text, i) => (text.value.cooked ?? '') + (holes[i] ? part(holes[i]) : '')).join('');
    }
    case 'BinaryExpression':
      return node['operator'] === '+' ? part(node['left']) + part(node['right']) : unknown;
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
    case 'ParenthesizedExpression':
      return part(node['expression']);
    // sql.table('usage'), sql.raw('…'), sql`…`
    case 'CallExpression':
      return /^(?:table|ref|id|raw|lit)$/.test(nameOf((node['callee'] as Node)['property']) ?? '')
        ? part((node['arguments'] as Node[])[0])
        : unknown;
    case 'TaggedTemplateExpression':
      return part(node['quasi']);
    default:
      return unknown;
  }
}

/** The constants of a file, at its top or in its functions, by name. */
function constantsOf(source: Source): Map<string, Node> {
  const found = new Map<string, Node>();
  for (const { node } of placesIn(source))
    if (node.type === 'VariableDeclarator' && nameOf(node['id']) && node['init'])
      found.set(nameOf(node['id'])!, node['init'] as Node);
  return found;
}
