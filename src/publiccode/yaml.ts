// SPDX-License-Identifier: AGPL-3.0-or-later
// Reads YAML 1.2 (the core schema: `yes` is a word, not a truth) and keeps the place of everything.
// Hostile files are bounded: depth, aliases, and what they unfold into.
import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import { type Complaint, error, warning } from './finding.ts';
import type { Entry, Scalar, Section, Tree } from './tree.ts';
import { type Told, toldOf } from './yaml-words.ts';

const deepest = 50;
const mostAliases = 1_000;

/** A document read: its tree when it is sound YAML, and what there is to say, with offsets. */
export interface Reading {
  readonly tree?: Tree;
  readonly complaints: { complaint: Complaint; at: number; key?: string }[];
}

/** Reads one YAML document. Never throws. */
export function readYaml(text: string): Reading {
  const complaints: Reading['complaints'] = [];
  try {
    const document = parseDocument(text, {
      schema: 'core',
      version: '1.2',
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'error',
      merge: false,
    });
    for (const one of document.errors.slice(0, 20)) {
      const { complaint, at, last } = told(one, text);
      complaints.push({ complaint, at });
      if (last) break;
    }
    for (const { message, pos } of document.warnings.slice(0, 20))
      complaints.push({ complaint: warning('yaml.odd', { detail: message }), at: pos[0] });
    if (document.errors.length > 0) return { complaints };
    if (document.directives?.yaml.version === '1.1')
      complaints.push({ complaint: warning('yaml.version-1-1'), at: 0 });
    return { tree: new Gatherer(complaints).gather(document), complaints };
  } catch (reason) {
    const complaint =
      reason instanceof RangeError
        ? error('yaml.too-deep', { limit: deepest })
        : error('yaml.syntax', { detail: String(reason).slice(0, 200) });
    return { complaints: [{ complaint, at: 0 }] };
  }
}

function told(one: Document['errors'][0], text: string): Told {
  if (one.message.startsWith('Maximum call stack'))
    return { complaint: error('yaml.too-deep', { limit: deepest }), at: one.pos[0] };
  return toldOf(one, text);
}

class Gatherer {
  readonly #complaints: Reading['complaints'];
  readonly #anchors = new Map<string, Tree>();
  #aliases = 0;

  constructor(complaints: Reading['complaints']) {
    this.#complaints = complaints;
  }

  gather(document: Document): Tree {
    return this.#tree(document.contents as Node | null, '', 0, 0);
  }

  #tree(node: Node | null, key: string, at: number, depth: number): Tree {
    const start = node?.range?.[0] ?? at;
    if (depth > deepest) return this.#refuse(error('yaml.too-deep', { limit: deepest }), start, key);
    if (isAlias(node)) return this.#alias(node.source, start, key);
    const tree = this.#plainTree(node, key, start, depth);
    const anchor = (node as { anchor?: string } | null)?.anchor;
    if (anchor) this.#anchors.set(anchor, tree);
    return tree;
  }

  #plainTree(node: Node | null, key: string, at: number, depth: number): Tree {
    if (isMap(node)) return this.#section(node, key, at, depth);
    if (isSeq(node))
      return {
        kind: 'list',
        at,
        items: node.items.map((item, index) => this.#tree(item as Node, `${key}[${index}]`, at, depth + 1)),
      };
    if (!isScalar(node)) return nothing(at);
    const { value, source } = node;
    if (
      value === null ||
      typeof value === 'string' ||
      typeof value === 'boolean' ||
      typeof value === 'number'
    ) {
      return { kind: 'scalar', at, value, source: source ?? String(value ?? '') };
    }
    return { kind: 'scalar', at, value: source ?? '', source: source ?? '' };
  }

  /**
   * One pass over the aliases, each pointing at a tree already made: an alias inside its own anchor finds
   * nothing.
   */
  #alias(name: string, at: number, key: string): Tree {
    this.#aliases += 1;
    if (this.#aliases === mostAliases + 1)
      return this.#refuse(error('yaml.too-many-aliases', { limit: mostAliases }), at, key);
    return (
      this.#anchors.get(name) ?? this.#refuse(error('yaml.bad-alias', { name: name.slice(0, 60) }), at, key)
    );
  }

  #section(node: YAMLMap, key: string, at: number, depth: number): Section {
    const entries = new Map<string, Entry>();
    const merged: Tree[] = [];
    for (const pair of node.items) {
      if (!isPair(pair)) continue;
      const keyNode = pair.key as Node | null;
      const name = isScalar(keyNode) ? String(keyNode.source ?? keyNode.value ?? '') : '?';
      const keyAt = keyNode?.range?.[0] ?? at;
      const path = key ? `${key}.${name}` : name;
      const value = this.#tree(pair.value as Node | null, path, keyAt, depth + 1);
      if (name === '<<') merged.push(value);
      else if (entries.has(name))
        this.#complaints.push({
          complaint: error('key.twice', { name: name.slice(0, 60) }),
          at: keyAt,
          key: path,
        });
      else entries.set(name, { keyAt, value });
    }
    for (const tree of merged) this.#merge(tree, entries, key);
    return { kind: 'section', at, entries };
  }

  #merge(tree: Tree, entries: Map<string, Entry>, key: string): void {
    this.#complaints.push({ complaint: warning('yaml.merge'), at: tree.at, key });
    const sources = tree.kind === 'list' ? tree.items : [tree];
    for (const source of sources) {
      if (source.kind !== 'section') continue;
      for (const [name, entry] of source.entries) if (!entries.has(name)) entries.set(name, entry);
    }
  }

  #refuse(complaint: Complaint, at: number, key: string): Scalar {
    this.#complaints.push({ complaint, at, key });
    return nothing(at);
  }
}

const nothing = (at: number): Scalar => ({ kind: 'scalar', at, value: null, source: '' });
