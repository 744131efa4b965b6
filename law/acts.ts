// SPDX-License-Identifier: AGPL-3.0-or-later
// The matrix of who may do what, held against the program: an act that is printed is asked somewhere, and what
// is asked is printed.
import { type Node, nameOf, placesIn } from './nodes.ts';
import type { Source } from './read.ts';

/** The functions that ask the matrix whether somebody may; what only shows a button (`may`) is none of them. */
const askers = new Set([
  ...['allows', 'mayAct', 'mustAct', 'mandateFor', 'actFor', 'speakFor'],
  ...['agents', 'handOf', 'act', 'keepers'],
]);
/** Where a table of steps, or of forms, says which act a step needs. */
const properties = new Set(['act', 'alone']);

const shape = /^[a-z]+\.[a-z-]+$/;

/** Acts that are in the matrix and asked nowhere, and acts that are asked and not in it. */
export function strayActs(sources: readonly Source[], matrix: readonly string[]): string[] {
  const asked = new Map(sources.flatMap((source) => actsAsked(source).map((act) => [act, source.file])));
  return [
    ...matrix.filter((act) => !asked.has(act)).map((act) => `${act} is in the matrix and asked nowhere`),
    ...[...asked]
      .filter(([act]) => !matrix.includes(act))
      .map(([act, file]) => `${file} asks for ${act}, which is not in the matrix`),
  ];
}

/** The acts that a file asks the matrix for, as far as they are written there. */
function actsAsked(source: Source): string[] {
  const found: string[] = [];
  for (const { node, parent, key } of placesIn(source)) {
    if (parent.type === 'CallExpression' && key === 'arguments' && askers.has(nameOf(parent['callee']) ?? ''))
      found.push(...wordsOf(node));
    if (parent.type === 'Property' && key === 'value' && properties.has(nameOf(parent['key']) ?? ''))
      found.push(...wordsOf(node));
  }
  return found;
}

/** What is written at a place, on both sides of a condition. */
function wordsOf(node: Node): string[] {
  if (node.type === 'ConditionalExpression')
    return [...wordsOf(node['consequent'] as Node), ...wordsOf(node['alternate'] as Node)];
  if (node.type === 'TSAsExpression') return wordsOf(node['expression'] as Node);
  const value = node.type === 'Literal' ? node['value'] : undefined;
  return typeof value === 'string' && shape.test(value) ? [value] : [];
}
