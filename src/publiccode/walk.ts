// SPDX-License-Identifier: AGPL-3.0-or-later
// Walks a document along the standard: says what is wrong, gives back what is right in one form, and lists
// what points outside.
import { type Code, type Complaint, error, note, warning } from './finding.ts';
import { formerKey } from './former.ts';
import { nearest } from './nearest.ts';
import { isLanguage, language } from './rules/language.ts';
import type {
  FlagShape,
  LanguagesShape,
  ListShape,
  ReferenceKind,
  RuleOptions,
  SectionShape,
  Shape,
  TextShape,
} from './shape.ts';
import { isNothing, type Scalar, type Section, type Tree } from './tree.ts';

/** Something outside the file that a key points at: a page, a picture. */
export interface Pointer {
  readonly kind: ReferenceKind;
  readonly value: string;
  readonly key: string;
  readonly at: number;
}

/** Says one thing about a key at an offset. */
export type Say = (complaint: Complaint, key: string, at: number) => void;

/** One walk over one document. Values are undefined where nothing usable stands. */
export class Walk {
  readonly pointers: Pointer[] = [];
  readonly #say: Say;
  readonly #options: RuleOptions;

  constructor(say: Say, options: RuleOptions) {
    this.#say = say;
    this.#options = options;
  }

  /** The value of `tree` in the shape the standard wants. `at` is the place of its key. */
  value(shape: Shape, tree: Tree | undefined, key: string, at: number): unknown {
    if (shape.deprecated && !isNothing(tree) && !isEmptyText(tree))
      this.#say(
        warning(shape.deprecated, { key, value: tree?.kind === 'scalar' ? tree.source.slice(0, 60) : '' }),
        key,
        at,
      );
    if (isNothing(tree)) return this.#absent(shape, key, at);
    if (shape.kind === 'text') return this.#text(shape, tree!, key, at);
    if (shape.kind === 'flag') return this.#flag(shape, tree!, key, at);
    if (shape.kind === 'list') return this.#list(shape, tree!, key, at);
    if (tree!.kind !== 'section') return this.#wrong('type.section', key, at);
    return shape.kind === 'section'
      ? this.#section(shape, tree as Section, key)
      : this.#languages(shape, tree as Section, key, at);
  }

  /** A required section that is absent is walked as an empty one: each key it lacks is named. */
  #absent(shape: Shape, key: string, at: number): undefined {
    if (!shape.required) return undefined;
    if (shape.kind === 'section') this.#section(shape, { kind: 'section', at, entries: new Map() }, key, at);
    else this.#say(error('key.missing', { key }), key, at);
    return undefined;
  }

  #text(shape: TextShape, tree: Tree, key: string, at: number): string | undefined {
    if (tree.kind !== 'scalar') return this.#wrong('type.text', key, at);
    const value = this.#written(tree, key);
    if (shape.required && value.trim() === '') return this.#wrong('key.empty', key, at);
    for (const rule of shape.rules) {
      const complaint = rule(value, this.#options);
      if (complaint) this.#say(value === '' ? error('key.blank', { key }) : complaint, key, tree.at);
      if (complaint?.severity === 'error') return value;
    }
    if (shape.points && value !== '') this.pointers.push({ kind: shape.points, value, key, at: tree.at });
    return value;
  }

  /** A number or a truth without quotes is read as it was typed; other programs may read 1.10 as 1.1. */
  #written({ value, source, at }: Scalar, key: string): string {
    if (typeof value === 'string') return value;
    if (String(value) !== source || typeof value === 'boolean')
      this.#say(note('type.quotes', { source: source.slice(0, 60), read: String(value) }), key, at);
    return source;
  }

  #flag(_shape: FlagShape, tree: Tree, key: string, at: number): boolean | undefined {
    if (tree.kind === 'scalar' && typeof tree.value === 'boolean') return tree.value;
    const old = tree.kind === 'scalar' && /^(y|yes|no|n|on|off)$/i.test(tree.source);
    return this.#wrong(old ? 'type.flag-yaml-1-1' : 'type.flag', key, at);
  }

  #list(shape: ListShape, tree: Tree, key: string, at: number): unknown[] | undefined {
    if (tree.kind !== 'list' && !(shape.orOne && tree.kind === 'scalar'))
      return this.#wrong('type.list', key, at);
    const items = tree.kind === 'list' ? tree.items : [tree];
    if (shape.required && items.length === 0) return this.#wrong('key.empty', key, at);
    const values = items.map((item, index) =>
      this.#item(shape.of, item, tree.kind === 'list' ? `${key}[${index}]` : key, item.at || at),
    );
    return values.filter((value) => value !== undefined);
  }

  #item(shape: Shape, item: Tree, key: string, at: number): unknown {
    if (!isNothing(item) && !(shape.kind === 'text' && isEmptyText(item) && shape.rules.length === 0))
      return this.value(shape, item, key, at);
    if (shape.kind === 'section') return this.#wrong('type.section', key, at);
    this.#say(warning('list.empty-item'), key, at);
    return undefined;
  }

  #section(shape: SectionShape, tree: Section, key: string, at = tree.at): Record<string, unknown> {
    const values: Record<string, unknown> = {};
    const path = (name: string) => (key ? `${key}.${name}` : name);
    for (const [name, entry] of tree.entries) {
      const of = Object.hasOwn(shape.keys, name) ? shape.keys[name]! : undefined;
      if (!of) this.#say(unknownKey(name, path(name), shape), path(name), entry.keyAt);
      const value = of && this.value(of, entry.value, path(name), entry.keyAt);
      if (value !== undefined) values[name] = value;
    }
    for (const [name, of] of Object.entries(shape.keys))
      if (of.required && !tree.entries.has(name)) this.#absent(of, path(name), at);
    return values;
  }

  #languages(
    shape: LanguagesShape,
    tree: Section,
    key: string,
    at: number,
  ): Record<string, unknown> | undefined {
    if (tree.entries.size === 0) return this.#wrong('description.no-language', key, at);
    const values: Record<string, unknown> = {};
    for (const [tag, entry] of tree.entries) {
      const path = `${key}.${tag}`;
      const complaint = isLanguage(tag) ? undefined : language(tag, this.#options);
      if (complaint) this.#say(complaint, path, entry.keyAt);
      const value = this.value({ ...shape.of, required: true }, entry.value, path, entry.keyAt);
      if (value !== undefined && tag !== '__proto__') values[tag] = value;
    }
    return values;
  }

  #wrong(code: Code, key: string, at: number): undefined {
    this.#say(error(code, { key }), key, at);
    return undefined;
  }
}

const isEmptyText = (tree: Tree | undefined) => tree?.kind === 'scalar' && tree.value === '';

function unknownKey(name: string, path: string, { keys }: SectionShape): Complaint {
  const former = formerKey(path);
  if (former) return error(former.code, { name, better: former.better });
  const better = nearest(name, Object.keys(keys));
  return better
    ? error('key.unknown-near', { name: name.slice(0, 60), better })
    : error('key.unknown', { name: name.slice(0, 60) });
}
