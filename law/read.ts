// SPDX-License-Identifier: AGPL-3.0-or-later
// Sources as the law reads them: parsed, with everything they import, however it is written.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Comment, type Program, parseSync, Visitor } from 'oxc-parser';

/** One import, export from, dynamic import or type import of a file. */
export interface Import {
  /** A file of the tree (`market/words.ts`), or a package as it is written (`node:fs`, `zod`). */
  readonly to: string;
  /** Stands in the tree. */
  readonly ours: boolean;
  /** Leaves nothing in the program that runs. */
  readonly type: boolean;
  /** What is taken; `*` for everything. */
  readonly names: readonly string[];
  /** What each of them is called in this file. */
  readonly locals: readonly string[];
}

export interface Source {
  /** Its path in the tree, with `/`. */
  readonly file: string;
  readonly text: string;
  readonly program: Program;
  readonly comments: readonly Comment[];
  readonly imports: readonly Import[];
}

/** Texts by path: a folder of the project, or a made-up one. */
export type Tree = Readonly<Record<string, string>>;

/** The TypeScript of a folder. */
export function treeOf(folder: string): Tree {
  const files = globSync('**/*.{ts,tsx}', { cwd: folder }).map((file) => file.replaceAll('\\', '/'));
  return Object.fromEntries(
    files.toSorted().map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]),
  );
}

/** @throws Error naming the file that is no TypeScript */
export function readTree(tree: Tree): Source[] {
  return Object.entries(tree).map(([file, text]) => readSource(file, text, tree));
}

function readSource(file: string, text: string, tree: Tree): Source {
  const parsed = parseSync(file, text);
  if (parsed.errors.length > 0) throw new Error(`${file}: ${parsed.errors[0]!.message}`);
  const { program, comments } = parsed;
  const imports: Import[] = [];
  const take = (name: string, type: boolean, names: readonly string[], locals: readonly string[] = []) => {
    const to = name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name;
    imports.push({
      to,
      ours: name.startsWith('.') && (to in tree || /\.tsx?$/.test(to)),
      type,
      names,
      locals,
    });
  };
  for (const { moduleRequest, entries } of parsed.module.staticImports)
    take(
      moduleRequest.value,
      entries.length > 0 && entries.every(({ isType }) => isType),
      entries.map(({ importName }) => importName.name ?? (importName.kind === 'Default' ? 'default' : '*')),
      entries.map(({ localName }) => localName.value),
    );
  for (const { entries } of parsed.module.staticExports)
    for (const { moduleRequest, importName, exportName, isType } of entries)
      if (moduleRequest)
        take(moduleRequest.value, isType, [importName.name ?? '*'], [exportName.name ?? '*']);
  new Visitor({
    ImportExpression: ({ source }) => take(wordsOf(source) ?? '?', false, ['*']),
    TSImportType: ({ source }) => take(source.value, true, ['*']),
    CallExpression: ({ callee, arguments: [name] }) => {
      if (callee.type === 'Identifier' && callee.name === 'require') take(wordsOf(name) ?? '?', false, ['*']);
    },
  }).visit(program);
  return { file, text, program, comments, imports };
}

/** What a string or a template without holes says; undefined when it is only known at run time. */
export function wordsOf(node: unknown): string | undefined {
  const { type, value, quasis } = node as {
    type?: string;
    value?: unknown;
    quasis?: { value: { cooked?: string | null } }[];
  };
  if (type === 'Literal' && typeof value === 'string') return value;
  if (type === 'TemplateLiteral' && quasis?.length === 1) return quasis[0]!.value.cooked ?? undefined;
  return undefined;
}
