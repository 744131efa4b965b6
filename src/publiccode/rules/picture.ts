// SPDX-License-Identifier: AGPL-3.0-or-later
// Logos, screenshots and the authors file: a path within the repository, or a web address; pictures in the
// standard's formats.
import { type Complaint, error, warning } from '../finding.ts';
import type { TextRule } from '../shape.ts';
import { asUrl } from './address.ts';

/**
 * A relative path or a web address. `/img/logo.svg`, `file:…`, `C:\…` and `../elsewhere` are not: nobody else
 * can open them.
 */
export const pathOrUrl: TextRule = (value) => {
  const facts = { value: value.slice(0, 120) };
  if (value.startsWith('/')) return error('path.absolute', facts);
  if (/^https?:/i.test(value)) return asUrl(value) ? undefined : error('url.not-a-page', facts);
  if (/^[a-z][a-z0-9+.-]*:/i.test(value)) return error('path.scheme', facts);
  if (value.includes('\\')) return error('path.backslash', facts);
  return leavesRepository(value) ? error('path.outside', facts) : undefined;
};

function leavesRepository(path: string): boolean {
  let depth = 0;
  for (const step of path.split('/')) {
    if (step === '..') depth -= 1;
    else if (step !== '' && step !== '.') depth += 1;
    if (depth < 0) return true;
  }
  return false;
}

/** A logo: SVG, SVGZ or PNG. */
export const logo: TextRule = (value) =>
  value === '' ? undefined : (pathOrUrl(value, {}) ?? format(value, ['.svg', '.svgz', '.png']));

/** A screenshot: PNG or JPG; `.jpeg` is the same thing, and some catalogues refuse it. */
export const screenshot: TextRule = (value) => {
  const complaint = pathOrUrl(value, {});
  if (complaint) return complaint;
  return extensionOf(value) === '.jpeg'
    ? warning('picture.jpeg', { value: value.slice(0, 120) })
    : format(value, ['.png', '.jpg']);
};

/** The file that names the authors: a path or an address; empty is absent. */
export const authorsFile: TextRule = (value) => (value === '' ? undefined : pathOrUrl(value, {}));

function format(value: string, wanted: readonly string[]): Complaint | undefined {
  return wanted.includes(extensionOf(value))
    ? undefined
    : error('picture.format', { value: value.slice(0, 120), wanted: wanted.join(', ') });
}

/** The last part's extension, lower case, with its dot; a web address without its query. */
export function extensionOf(value: string): string {
  const path = asUrl(value)?.pathname ?? value;
  return /\.[a-z0-9]+$/i.exec(path.split('/').at(-1) ?? '')?.[0].toLowerCase() ?? '';
}
