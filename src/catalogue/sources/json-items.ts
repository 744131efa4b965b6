// SPDX-License-Identifier: AGPL-3.0-or-later
// The records of a JSON file: a list, a list within an object (`{ "softwares": […] }`), or one object on each
// line (NDJSON). A long file is cut into its records without reading any; each is then parsed alone.
import { Problem } from '../../base/problem.ts';
import { type InputFile, type LongFile, textOf } from './reading.ts';
import { isMapping } from './words.ts';

/** Characters of one record of a long file. */
const longestItem = 5_000_000;

/** Where the records of a source stand. */
export interface ItemsWanted {
  /** Keys of the object that may hold the list. */
  readonly keys: readonly string[];
  /** The list may also stand by itself. */
  readonly bare: boolean;
  /** What is said to be expected where it is nowhere. */
  readonly expected: string;
}

/** @throws Problem invalid `catalogue.import.not-json`, `.other-shape`, and as `textOf` */
export function readItems(file: InputFile, { keys, bare, expected }: ItemsWanted): readonly unknown[] {
  const text = textOf(file);
  const { value, error } = parsed(text);
  const found = bare && Array.isArray(value) ? value : listIn(value, keys);
  if (found) return found;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const items = lines.map((line) => parsed(line).value);
  if (items.length > 1 && items.every(isMapping)) return items;
  throw error ? notJson(file.name, error) : otherShape(file.name, expected);
}

/** The same of a long file, record by record. @throws Problem as `readItems`, where it is met */
export async function* longItems(file: LongFile, wanted: ItemsWanted): AsyncGenerator<unknown> {
  const { keys, expected } = wanted;
  const isLines = await holdsLines(file, keys);
  const items = isLines ? linesOf(file.texts()) : listOf(file.texts(), wanted);
  let isWhole = false;
  for await (const item of items) {
    if (item === undefined) isWhole = true;
    else if (item.length > longestItem) throw otherShape(file.name, expected);
    else {
      const { value, error } = parsed(item);
      if (error) throw notJson(file.name, error);
      yield value;
    }
  }
  if (!isWhole) throw otherShape(file.name, expected);
}

function parsed(text: string): { readonly value?: unknown; readonly error?: Error } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { error: error as Error };
  }
}

const listIn = (value: unknown, keys: readonly string[]): readonly unknown[] | undefined =>
  keys.map((key) => (isMapping(value) ? value[key] : undefined)).find(Array.isArray);

function notJson(file: string, error: Error): Problem {
  const message = error.message.slice(0, 160);
  return new Problem('invalid', 'catalogue.import.not-json', { file, message }, { cause: error });
}

const otherShape = (file: string, expected: string) =>
  new Problem('invalid', 'catalogue.import.other-shape', { file, expected });

/** Whether its first line is a record by itself. */
async function holdsLines(file: LongFile, keys: readonly string[]): Promise<boolean> {
  let start = '';
  for await (const text of file.texts()) {
    start += text;
    if (start.trimStart().includes('\n') || start.length > longestItem) break;
  }
  const [first = '', ...more] = start.trimStart().split('\n');
  const { value } = parsed(first);
  return more.length > 0 && isMapping(value) && !listIn(value, keys);
}

/** Each line; at the end undefined. */
async function* linesOf(texts: AsyncIterable<string>): AsyncGenerator<string | undefined> {
  let rest = '';
  for await (const text of texts) {
    const lines = (rest + text).split('\n');
    rest = lines.pop()!;
    for (const line of lines) if (line.trim() !== '') yield line;
    if (rest.length > longestItem) break;
  }
  if (rest.trim() !== '') yield rest;
  yield undefined;
}

/** Words, and the signs that structure; a quote alone begins words that have not ended yet. */
const token = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"|[[\]{},]|"/g;

/**
 * The values of one list as they are written; undefined at its end. Brackets, commas and words tell them
 * apart: what is cut wrongly, since it is no JSON, is refused when it is parsed.
 */
async function* listOf(
  texts: AsyncIterable<string>,
  wanted: ItemsWanted,
): AsyncGenerator<string | undefined> {
  let [held, from] = ['', 0];
  const place: Place = { depth: 0, level: undefined, name: '', start: 0 };
  for await (const text of texts) {
    held += text;
    const signs = new RegExp(token);
    signs.lastIndex = from;
    from = held.length;
    for (let found = signs.exec(held); found; found = signs.exec(held)) {
      if (found[0] === '"') {
        from = found.index;
        break;
      }
      const item = step(place, found[0], held, found.index, wanted);
      if (item?.trim()) yield item;
      if (place.level !== undefined && place.depth < place.level) return yield undefined;
    }
    const kept = place.level === undefined ? from : Math.min(from, place.start);
    held = held.slice(kept);
    from -= kept;
    place.start -= Math.min(place.start, kept);
    if (held.length > longestItem) return yield held;
  }
}

interface Place {
  depth: number;
  /** The depth at which the values of the list stand, once it was found. */
  level: number | undefined;
  /** The words read last. */
  name: string;
  /** Where the value that is being read begins. */
  start: number;
}

/** @returns the value that ends at this sign */
function step(
  place: Place,
  sign: string,
  held: string,
  at: number,
  { keys, bare }: ItemsWanted,
): string | undefined {
  if (sign === '[' || sign === '{') {
    const isNamed = place.depth === 1 && keys.includes(place.name);
    const isList = sign === '[' && (isNamed || (bare && place.depth === 0));
    place.depth += 1;
    if (place.level === undefined && isList) {
      place.level = place.depth;
      place.start = at + 1;
    }
  } else if (sign === ']' || sign === '}') {
    place.depth -= 1;
    if (place.level !== undefined && place.depth === place.level - 1) return held.slice(place.start, at);
  } else if (sign === ',') {
    if (place.depth !== place.level) return undefined;
    const { start } = place;
    place.start = at + 1;
    return held.slice(start, at);
  } else if (place.level === undefined) place.name = sign.slice(1, -1);
  return undefined;
}
