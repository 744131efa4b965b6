// SPDX-License-Identifier: AGPL-3.0-or-later
// No circles, by value or by type: neither between files nor between folders that lie side by side.
import { kindOf } from './kinds.ts';
import type { Source } from './read.ts';

type Edges = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Circles of files, each as one sentence. */
export function circlesOfFiles(sources: readonly Source[]): string[] {
  const edges = new Map<string, Map<string, string>>();
  for (const { file, imports } of sources)
    edges.set(file, new Map(imports.filter(({ ours }) => ours).map(({ to }) => [to, `${file} → ${to}`])));
  return circles(edges);
}

/**
 * Circles of folders that have the same parent. A folder named for a kind (`stores`, `pages`) is part of its
 * parent, and a parent's own files may gather its folders and give them words: they are no side of a circle.
 */
export function circlesOfFolders(sources: readonly Source[]): string[] {
  const parents = new Map<string, Map<string, Map<string, string>>>();
  const program = sources.filter(({ file }) => kindOf(file) !== 'test');
  for (const { file, imports } of program)
    for (const { to, ours } of imports) {
      const step = ours ? apart(file, to) : undefined;
      if (!step) continue;
      const edges = parents.get(step.parent) ?? new Map<string, Map<string, string>>();
      parents.set(step.parent, edges);
      edges.set(step.from, (edges.get(step.from) ?? new Map()).set(step.to, `${file} → ${to}`));
    }
  return [...parents.values()].flatMap(circles);
}

const kindFolder = /^(actions|api|commands|pages|parts|routes|sources|stores|texts)$/;

/** Where two paths part, if both go into a folder there. */
function apart(from: string, to: string): { parent: string; from: string; to: string } | undefined {
  const [one, two] = [from, to].map((file) => file.split('/'));
  const at = one!.findIndex((part, i) => part !== two![i]);
  if (one!.length <= at + 1 || two!.length <= at + 1) return undefined;
  if (kindFolder.test(one![at]!) || kindFolder.test(two![at]!)) return undefined;
  const parent = one!.slice(0, at).join('/');
  return {
    parent,
    from: [...one!.slice(0, at), one![at]].join('/'),
    to: [...one!.slice(0, at), two![at]].join('/'),
  };
}

/** Groups that reach themselves (Tarjan 1972), with the imports that hold each together. */
function circles(edges: Edges): string[] {
  const number = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const found: string[][] = [];
  const visit = (one: string) => {
    number.set(one, number.size);
    lowest.set(one, number.get(one)!);
    open.push(one);
    for (const next of edges.get(one)?.keys() ?? []) {
      if (!number.has(next)) visit(next);
      if (open.includes(next)) lowest.set(one, Math.min(lowest.get(one)!, lowest.get(next)!));
    }
    if (lowest.get(one) !== number.get(one)) return;
    const group = open.splice(open.indexOf(one));
    if (group.length > 1 || edges.get(one)?.has(one)) found.push(group);
  };
  for (const one of edges.keys()) if (!number.has(one)) visit(one);
  return found.map((group) => sentence(group, edges));
}

function sentence(group: readonly string[], edges: Edges): string {
  const held = group.flatMap((one) =>
    [...(edges.get(one) ?? [])].filter(([to]) => group.includes(to)).map(([, words]) => words),
  );
  return `${group.toSorted().join(', ')} are a circle: ${held.join('; ')}`;
}
