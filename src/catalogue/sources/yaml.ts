// SPDX-License-Identifier: AGPL-3.0-or-later
// YAML from strangers: read with a bound on size, depth of aliases and errors, every complaint with its line
// and column.
import {
  type Document,
  isMap,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  type Scalar,
  visit,
  type YAMLMap,
} from 'yaml';
import { Problem } from '../../base/problem.ts';

/** 2 MB: the longest real publiccode.yml known names 5,202 users in 0.3 MB. */
const longest = 2_000_000;

export interface ReadYaml {
  /** The content as plain values. */
  readonly value: Record<string, unknown>;
  /** Line and column (from 1) of a key path, as near as the file has it. */
  placeOf(path: readonly PropertyKey[]): { line: number; column: number };
}

/**
 * @param strings all scalars stay the words that are written (`0.10` is not the number 0.1, nor `no` a
 * boolean)
 * @throws Problem invalid `catalogue.import.too-long`, `.not-yaml`, `.not-a-mapping`
 */
export function readYaml(text: string, options: { strings: boolean }): ReadYaml {
  if (text.length > longest)
    throw new Problem('invalid', 'catalogue.import.too-long', { limit: longest / 1e6 });
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter,
    prettyErrors: false,
    schema: options.strings ? 'failsafe' : 'core',
    // The library compares each key with all others; ours are counted below.
    uniqueKeys: false,
    logLevel: 'silent',
  });
  const error = document.errors[0];
  if (error) throw notYaml(error.message, lineCounter.linePos(error.pos[0]));
  if (!isMap(document.contents))
    throw new Problem('invalid', 'catalogue.import.not-a-mapping', { line: 1, column: 1 });
  visit(document, {
    Map: (_key, node) => refuseTwins(node, lineCounter),
    ...(options.strings && { Scalar: (_key: unknown, node: Scalar) => emptyIfNull(node) }),
  });
  return { value: plain(document), placeOf: (path) => placeIn(document, lineCounter, path) };
}

function refuseTwins(map: YAMLMap, lines: LineCounter): void {
  const known = new Set<unknown>();
  for (const { key } of map.items) {
    if (!isScalar(key)) continue;
    if (known.has(key.value)) throw notYaml('Map keys must be unique', lines.linePos(key.range?.[0] ?? 0));
    known.add(key.value);
  }
}

/** `null`, `~` and nothing at all are nothing, though other words stay as they are written. */
function emptyIfNull(node: Scalar): void {
  if (node.type === 'PLAIN' && /^(?:~|null|Null|NULL|)$/.test(node.source ?? '')) node.value = null;
}

function plain(document: Document): Record<string, unknown> {
  try {
    return document.toJS({ maxAliasCount: 100 }) as Record<string, unknown>;
  } catch (cause) {
    throw notYaml(cause instanceof Error ? cause.message : 'alias', { line: 1, col: 1 }, cause);
  }
}

function notYaml(message: string, at: { line: number; col: number }, cause?: unknown): Problem {
  return new Problem(
    'invalid',
    'catalogue.import.not-yaml',
    { message: message.split('\n')[0]!.slice(0, 160), line: at.line, column: at.col },
    { cause },
  );
}

function placeIn(
  document: Document,
  lines: LineCounter,
  path: readonly PropertyKey[],
): { line: number; column: number } {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true) as Node | undefined;
    if (!node?.range) continue;
    const { line, col } = lines.linePos(node.range[0]);
    return { line, column: col };
  }
  return { line: 1, column: 1 };
}
