// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences that a language does not have yet are said in another: a screen reader must know (WCAG 3.1.2).
// The marks that base/language.ts puts around them become `<span lang>` where an element may stand, and go
// elsewhere.
import { AsyncLocalStorage } from 'node:async_hooks';
import type { FastifyInstance } from 'fastify';
import { isComplete, markFallbacksWhen, marks, spokenTags } from '../../base/language.ts';
import { site } from '../../site.ts';

const marking = new AsyncLocalStorage<true>();
markFallbacksWhen(() => marking.getStore() ?? false);

/** Runs `render`, in which sentences that a language does not have stand between `marks`. */
export const markingFallbacks = (render: () => string): string => marking.run(true, render);

/**
 * On a GET at an address of a further language, sentences that fall back to another language are marked from
 * the start, since routes build sentences before their page is rendered. On a POST they are not marked: a
 * sentence may end up in a mail. Marks are removed from every answer that is not a page.
 */
export function markPages(server: FastifyInstance): void {
  // French and English are whole: a site that speaks nothing else pays nothing for this
  if (spokenTags().every(isComplete)) return;
  server.addHook('onRequest', (request, _reply, done) => {
    const read = /^(GET|HEAD)$/.test(request.method) && !request.url.startsWith('/api/');
    if (read && !isComplete(site.langOf(request.url, spokenTags()))) marking.run(true, done);
    else done();
  });
  server.addHook('onSend', async (_request, _reply, payload) =>
    marking.getStore() && typeof payload === 'string' ? payload.replace(anyMark, '') : payload,
  );
}

/** Elements that hold words alone. */
const wordsOnly = /^(title|option|textarea|script|style|svg)$/;
const pieces = /<(\/?)([a-z][a-z0-9-]*)(?:[^>"']|"[^"]*"|'[^']*')*>|[^<]+|</g;
const anyMark = new RegExp(`[${marks.open}${marks.close}]`, 'g');

/**
 * @param html a rendered page with marks
 * @param lang the language of what stands between them
 * @param direction of the page: what is between marks runs from left to right
 */
export function tagFallbacks(html: string, lang: string, direction: 'ltr' | 'rtl'): string {
  const open = `<span lang="${lang}"${direction === 'rtl' ? ' dir="ltr"' : ''}>`;
  let depth = 0;
  let closed: string | undefined;
  return html.replace(pieces, (piece, closing: string, tag: string | undefined) => {
    if (tag) {
      if (closing && tag === closed) closed = undefined;
      else if (!closing && wordsOnly.test(tag)) closed ??= tag;
      return piece.replace(anyMark, '');
    }
    const said = piece.split(/(?=[\uFDD0\uFDD1])/).map((part) => {
      if (part.startsWith(marks.open)) depth += 1;
      if (part.startsWith(marks.close)) depth = Math.max(0, depth - 1);
      const words = part.replace(anyMark, '');
      return depth > 0 && !closed && words.trim() ? `${open}${words}</span>` : words;
    });
    return said.join('');
  });
}
