// SPDX-License-Identifier: AGPL-3.0-or-later
// The same value on the same day is the same file, to the byte: what the package draws by chance (the ids of
// links) and reads off the clock (dates of the properties, of the archive) is replaced; the language is said
// in the properties (Dublin Core), where the package has no place for it.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Day } from '../../../base/day.ts';

/** @param file an Office Open XML package (ISO/IEC 29500-2) @param tag BCP 47 */
export function sameBytes(file: Uint8Array, day: Day, tag: string): Uint8Array {
  const parts = unzipSync(file);
  const ids = new Map<string, string>();
  for (const [name, bytes] of Object.entries(parts))
    if (name.endsWith('.rels'))
      for (const [, id] of strFromU8(bytes).matchAll(/\bId="([^"]+)"/g))
        ids.set(`${partOf(name)} ${id}`, `rId${ids.size + 1}`);
  const written = Object.entries(parts).map(([name, bytes]): [string, Uint8Array] => {
    if (!/\.(xml|rels)$/.test(name)) return [name, bytes];
    const xml = strFromU8(bytes);
    if (name === 'docProps/core.xml') return [name, strToU8(dated(xml, day, tag))];
    const part = name.endsWith('.rels') ? partOf(name) : name;
    const named = xml.replace(
      /(<[\w:]+ [^<>]*?\b(?:Id|r:id)=")([^"]+)"/g,
      (whole, before: string, id: string) => {
        const own = ids.get(`${part} ${id}`);
        return own ? `${before}${own}"` : whole;
      },
    );
    return [name, strToU8(named)];
  });
  // What tells the kind of an archive by its beginning (mail servers do) looks for this part first.
  written.sort(([one], [other]) => Number(other === types) - Number(one === types));
  // The archive has a clock without a zone: noon of the day wherever it is made.
  return zipSync(Object.fromEntries(written), { mtime: new Date(`${day}T12:00:00`), level: 6 });
}

const types = '[Content_Types].xml';

/** `word/_rels/document.xml.rels` tells of `word/document.xml`. */
const partOf = (rels: string) => rels.replace('_rels/', '').replace(/\.rels$/, '');

const dated = (xml: string, day: Day, tag: string) =>
  xml
    .replace(/(<dcterms:(created|modified)\b[^>]*>)[^<]*/g, `$1${day}T12:00:00Z`)
    .replace('</cp:coreProperties>', `<dc:language>${tag}</dc:language></cp:coreProperties>`);
