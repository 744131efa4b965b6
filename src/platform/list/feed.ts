// SPDX-License-Identifier: AGPL-3.0-or-later
// A list as a feed that programs follow (Atom, RFC 4287): the newest first, each entry at its own address.

import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { withdrawnIn } from '../../base/withdrawn.ts';
import { withdrawnWords } from '../web/withdrawn-words.ts';

export interface FeedEntry {
  /** Address of its page, which is its name for good unless it has one of its own. */
  readonly address: string;
  /** A name for good, where one page has several entries: what stands behind `#` in its identifier. */
  readonly name?: string;
  readonly title: string;
  /** One sentence or two. */
  readonly summary: string;
  /** ISO date or moment. */
  readonly updated: string;
}

export interface Feed {
  readonly lang: string;
  readonly title: string;
  /** Addresses of the feed itself and of the list as a page. */
  readonly self: string;
  readonly page: string;
  readonly entries: readonly FeedEntry[];
}

/** Entries that a feed holds at most. */
export const mostInFeed = 50;

/** @returns an XML document */
export function writeFeed({ lang, title, self, page, entries }: Feed): string {
  const updated = entries.map((entry) => moment(entry.updated)).sort();
  const feed = h(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': lang },
    h('title', null, plain(title)),
    h('id', null, self),
    h('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    h('link', { rel: 'alternate', type: 'text/html', href: page }),
    h('updated', null, updated.at(-1) ?? moment('1970-01-01')),
    h('author', null, h('name', null, 'Halle')),
    entries.map((entry) =>
      h(
        'entry',
        { key: idOf(entry) },
        h('title', null, plain(entry.title)),
        h('id', null, idOf(entry)),
        h('link', { rel: 'alternate', type: 'text/html', href: entry.address }),
        h('updated', null, moment(entry.updated)),
        h('summary', null, plain(entry.summary)),
      ),
    ),
  );
  const xml = withdrawnIn(renderToString(feed), lang, withdrawnWords);
  return `<?xml version="1.0" encoding="utf-8"?>\n${xml}\n`;
}

const idOf = ({ address, name }: FeedEntry) => (name ? `${address.split('#')[0]}#${name}` : address);

const moment = (written: string) => new Date(written).toISOString();

/** Without the signs that no XML document may hold (XML 1.0, 2.2). */
const plain = (words: string) =>
  words.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
