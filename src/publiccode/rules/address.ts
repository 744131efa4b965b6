// SPDX-License-Identifier: AGPL-3.0-or-later
// Addresses: web pages, repositories, and the URIs that name an organisation or a norm.
import { aliases } from '../categories.ts';
import { type Complaint, error } from '../finding.ts';
import type { TextRule } from '../shape.ts';
import { italianCode } from './italy.ts';

const shown = (value: string) => ({ value: value.slice(0, 120) });

/**
 * The address, when it is one as written: the WHATWG parser mends spaces and lost slashes, a catalogue that
 * compares texts does not.
 */
export function asUrl(value: string): URL | undefined {
  if (/[\s\\<>"{}|^`\u0000-\u001f\u007f]/.test(value) || !/^[a-z][a-z0-9+.-]*:./i.test(value))
    return undefined;
  if (/^https?:/i.test(value) && !/^https?:\/\/[^/]/i.test(value)) return undefined;
  return URL.canParse(value) ? new URL(value) : undefined;
}

/** Any URL: a repository may be at `git://`, `ssh://` or `https://`. */
export const anyUrl: TextRule = (value) => {
  const url = asUrl(value);
  if (url && (url.host || (url.pathname && !url.pathname.startsWith('/')))) return undefined;
  return error(/^[\w.-]+@[\w.-]+:/.test(value) ? 'url.scp' : 'url.not-a-url', shown(value));
};

/** A page that a browser opens: `http:` or `https:` and a host. */
export const webUrl: TextRule = (value) => {
  const url = asUrl(value);
  return url && /^https?:$/.test(url.protocol) && url.hostname
    ? undefined
    : error('url.not-a-page', shown(value));
};

/** RFC 8141 (and RFC 2141 before it): `urn:` namespace `:` specific string. */
const urn = /^urn:[a-z0-9][a-z0-9-]{0,31}:(?:[a-z0-9()+,\-.:=@;$_!*'/~&]|%[0-9a-f]{2})+$/i;

function uri(value: string): Complaint | undefined {
  if (/^urn:/i.test(value)) return urn.test(value) ? undefined : error('uri.not-a-urn', shown(value));
  const url = asUrl(value);
  return url?.host ? undefined : error('uri.not-a-uri', shown(value));
}

/** An organisation's lasting address: a URL, or a URN such as `urn:x-italian-pa:` and its code. */
export const organisationUri: TextRule = (value, options) => {
  const complaint = uri(value);
  if (complaint) return complaint;
  const code = /^urn:x-italian-pa:(.*)$/i.exec(value)?.[1];
  return code === undefined ? undefined : italianCode(code, options);
};

/** What the software supports: an alias of the standard's list, else a URL or URN. */
export const supportsId: TextRule = (value) => {
  if (!value.startsWith('alias:')) return uri(value);
  const name = value.slice('alias:'.length);
  return Object.hasOwn(aliases, name)
    ? undefined
    : error('supports.unknown-alias', { ...shown(name), known: Object.keys(aliases).join(', ') });
};
