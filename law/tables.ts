// SPDX-License-Identifier: AGPL-3.0-or-later
// Whose table is it? A feature writes its own tables only, and does not even read those of a feature to its
// right; what it says to PostgreSQL must be readable before it runs.
import { featureOf, kindOf, order } from './kinds.ts';
import { type Node, nameOf, placesIn, unknown, type Words, wordsIn } from './nodes.ts';
import type { Source } from './read.ts';

const writing = /^(?:insertInto|updateTable|deleteFrom|mergeInto|replaceInto)$/;
const reading = /^(?:selectFrom|(?:inner|left|right|full|cross)Join(?:Lateral)?|using)$/;
const writtenBySql =
  /\b(?:insert\s+into|update|delete\s+from|merge\s+into|copy|truncate(?:\s+table)?)\s+(?:only\s+)?(?:"?halle"?\.)?"?([\w\u{fffd}]+)/giu;
const readBySql = /\b(?:from|join|using|table)\s+(?:only\s+|lateral\s+)?(?:"?halle"?\.)?"?(\w+)/giu;

/** Which feature declares a table in the `Tables` of one of its `tables.ts`. */
export function ownersOf(sources: readonly Source[]): Map<string, string> {
  const owners = new Map<string, string>();
  for (const source of sources.filter(({ file }) => kindOf(file) === 'tables'))
    for (const { node } of placesIn(source))
      if (node.type === 'TSInterfaceDeclaration' && nameOf(node['id']) === 'Tables')
        for (const { key } of (node['body'] as { body: { key?: Node }[] }).body)
          owners.set(bare(nameOf(key) ?? String(key?.['value'])), featureOf(source.file));
  return owners;
}

const bare = (table: string) => table.replace(/^halle\./, '').replace(/ as \w+$/, '');

interface Use {
  readonly table: string;
  readonly writes: boolean;
}

export function foreignTables(sources: readonly Source[]): string[] {
  const owners = ownersOf(sources);
  const words = wordsIn(sources);
  const places: readonly string[] = ['platform', ...order];
  return sources
    .filter(({ file }) => places.includes(featureOf(file)) && kindOf(file) !== 'test')
    .flatMap((source) => {
      const feature = featureOf(source.file);
      const broken = usesIn(source, words).flatMap(({ table, writes }) => {
        if (table.includes(unknown))
          return feature === 'platform' || !writes
            ? []
            : [`${source.file} writes a table that only the running program knows`];
        const owner = owners.get(table);
        if (!owner || owner === feature) return [];
        if (writes) return [`${source.file} writes ${table} of ${owner}`];
        return places.indexOf(owner) > places.indexOf(feature)
          ? [`${source.file} reads ${table} of ${owner}`]
          : [];
      });
      return [...new Set(broken)];
    });
}

function usesIn(source: Source, words: Words): Use[] {
  return [...placesIn(source)].flatMap(({ node, parent, key }): Use[] => {
    if (node.type === 'CallExpression') {
      const asked = nameOf((node['callee'] as Node)['property']) ?? '';
      const writes = writing.test(asked);
      if (!writes && !reading.test(asked)) return [];
      return tablesIn((node['arguments'] as Node[])[0], source, words).map((table) => ({ table, writes }));
    }
    const inString =
      parent.type === 'TemplateLiteral' || (parent.type === 'BinaryExpression' && key !== 'right');
    if (inString || !/^(?:Literal|TemplateLiteral|BinaryExpression)$/.test(node.type)) return [];
    const text = words(node, source);
    const found = (pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1]!);
    const sql = parent.type === 'TaggedTemplateExpression' && nameOf(parent['tag']) === 'sql';
    return [
      ...found(writtenBySql)
        .filter((table) => sql || !table.includes(unknown))
        .map((table) => ({ table, writes: true })),
      ...found(readBySql).map((table) => ({ table, writes: false })),
    ];
  });
}

/** `'usage'`, `'usage as u'`, or several of them. A subquery names its tables itself. */
function tablesIn(node: Node | undefined, source: Source, words: Words): string[] {
  if (node?.type === 'ArrayExpression')
    return (node['elements'] as Node[]).flatMap((one) => tablesIn(one, source, words));
  if (!node || /^(?:ArrowFunction|Call|Object|Member)Expression$/.test(node.type)) return [];
  return [bare(words(node, source))];
}
