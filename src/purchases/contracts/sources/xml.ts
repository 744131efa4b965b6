// SPDX-License-Identifier: AGPL-3.0-or-later
// The records of an XML file of contracts, cut out one by one and brought to the shape of their JSON:
// children by name, several of one name as a list, text as words. No entity is read but the five of XML
// and numbers.
import type { Mapping } from '../contract.ts';

const record = /<(marche|contrat-concession|release)(?=[\s>])[^>]*>[\s\S]*?<\/\1\s*>/g;
const opening = /<(?:marche|contrat-concession|release)[\s>]/;
const longestRecord = 5 * 2 ** 20;

/** Each record; `null` where the file ended within one. @throws RangeError a record too long */
export async function* xmlRecords(texts: AsyncIterable<string>): AsyncGenerator<Mapping | null> {
  let held = '';
  for await (const text of texts) {
    held += text;
    let end = 0;
    for (const found of held.matchAll(record)) {
      yield mappingOf(found[0]);
      end = found.index + found[0].length;
    }
    held = held.slice(end);
    const next = held.search(opening);
    held = next < 0 ? held.slice(-100) : held.slice(next);
    if (held.length > longestRecord) throw new RangeError('record');
  }
  if (opening.test(held)) yield null;
}

const part = /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<(\/?)([\w.:-]+)([^<>]*?)(\/?)>|([^<]+)/g;
const deepest = 30;

interface Node {
  readonly name: string;
  words: string;
  readonly children: Record<string, unknown>;
}

function mappingOf(xml: string): Mapping {
  const root: Node = { name: '', words: '', children: {} };
  const open = [root];
  for (const [, data, closing, name, , alone, text] of xml.matchAll(part)) {
    const node = open.at(-1)!;
    if (data !== undefined) node.words += data;
    else if (text !== undefined) node.words += withoutEntities(text);
    else if (name === undefined) continue;
    else if (closing) {
      if (open.length > 1 && node.name === bare(name)) add(open.at(-2)!, open.pop()!);
    } else if (alone || open.length > deepest) add(node, { name: bare(name), words: '', children: {} });
    else open.push({ name: bare(name), words: '', children: {} });
  }
  const [whole] = Object.values(root.children);
  return typeof whole === 'object' && whole !== null ? (whole as Mapping) : {};
}

const bare = (name: string): string => name.slice(name.indexOf(':') + 1);

function add(parent: Node, { name, words, children }: Node): void {
  if (name === '__proto__') return;
  const value = Object.keys(children).length > 0 ? children : words.trim();
  const before = parent.children[name];
  parent.children[name] =
    before === undefined ? value : Array.isArray(before) ? [...before, value] : [before, value];
}

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const withoutEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(amp|lt|gt|quot|apos));/gi, (_, ten, hex, name) =>
    name ? signs[name.toLowerCase()]! : String.fromCodePoint(ten ? Number(ten) : Number.parseInt(hex, 16)),
  );
