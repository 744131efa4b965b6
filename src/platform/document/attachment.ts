// SPDX-License-Identifier: AGPL-3.0-or-later
// The name of a file that is taken away: what it holds, never the name of the program.
import { slugify } from '../../base/text.ts';
import { plain } from './document.ts';

/**
 * The header `content-disposition` of every file that people keep: its name in ASCII for all, in full for
 * those who read RFC 8187. No sign that a file system refuses is in it.
 * @param title what the file holds, as its page says it @param ending `csv`, `docx`
 */
export function attachment(title: string, ending: string): string {
  const full = plain(title)
    .replace(/[\\/:*?"<>|%]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 120)
    .toWellFormed()
    .trim();
  const coded = encodeURIComponent(`${full || 'document'}.${ending}`).replace(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${slugify(title)}.${ending}"; filename*=UTF-8''${coded}`;
}
