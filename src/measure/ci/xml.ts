// SPDX-License-Identifier: AGPL-3.0-or-later
// XML 1.0 written from values: every word of it is escaped, and what XML cannot hold is left out.

export interface Element {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string | number>>;
  readonly children?: readonly (Element | string)[];
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
};

/** Characters of XML 1.0 alone; lone halves of characters are no characters. */
const clean = (words: string) =>
  words.toWellFormed().replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
const inText = (words: string) => clean(words).replace(/[&<>]/g, (sign) => escapes[sign]!);
const inAttribute = (words: string) => clean(words).replace(/[&<>"\n]/g, (sign) => escapes[sign]!);

/** A document, two spaces a level. */
export const xmlDocument = (root: Element): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${lines(root, '')}\n`;

function lines({ name, attributes = {}, children = [] }: Element, indent: string): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${inAttribute(String(value))}"`);
  const open = `${indent}<${name}${written.join('')}`;
  if (children.length === 0) return `${open}/>`;
  if (children.every((child) => typeof child === 'string'))
    return `${open}>${children.map(inText).join('')}</${name}>`;
  const inside = children.map((child) =>
    typeof child === 'string' ? inText(child) : lines(child, `${indent}  `),
  );
  return [`${open}>`, ...inside, `${indent}</${name}>`].join('\n');
}
