// SPDX-License-Identifier: AGPL-3.0-or-later
// The addresses of the review: a tender is dropped, read, answered and forgotten; the rules are printed.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Lang, languages } from '../../base/language.ts';
import { Problem } from '../../base/problem.ts';
import { readForm } from '../../platform/form/form.ts';
import { type about, refused, unreadBy } from '../../platform/form/refused.ts';
import { type FileLimit, readFiles } from '../../platform/form/routes-files.ts';
import { sentBy } from '../../platform/web/input.ts';
import type { Web } from '../../platform/web.tsx';
import { patternIn, site } from '../../site.ts';
import { reviewForm } from './forms.ts';
import { readGiven } from './given.ts';
import { foundPage, reviewPage } from './pages.tsx';
import { rulePage, rulesPage } from './pages-rules.tsx';
import { atMost } from './routes-turns.ts';
import { findRule, rules } from './rules/index.ts';
import { lintDocuments } from './sources/process.ts';

/** Of all documents together. */
const upload: FileLimit = {
  most: 100,
  tooLarge: 'purchases.lint.too-large',
  unreadable: 'purchases.lint.unreadable',
};
/** Reviews at a time, and how many may wait for theirs: each takes a process of its own. */
const turns = { atOnce: 2, waiting: 6 };
/** Posts of one client in a minute. */
const perMinute = { rateLimit: { max: 12, timeWindow: 60_000 } };

export function reviewRoutes(web: Web): void {
  const state = (lang: Lang) => ({ lang });
  const keeper = web.config.keeper.lines[0];
  web.get(site.patterns.review, async ({ lang }) => reviewPage(lang, { state: state(lang), keeper }));
  web.get(site.patterns.reviewRules, async ({ lang }) => rulesPage(lang, rules));
  web.get(site.patterns.reviewRule, async ({ lang, request }) => {
    const rule = findRule((request.params as { rule: string }).rule.toUpperCase());
    if (!rule) throw new Problem('not-found', 'purchases.lint.no-rule');
    return rulePage(lang, rule);
  });
  web.server.register(async (server) => {
    readFiles(server, upload, upload.most * 1_000_000 + 64 * 1024);
    const inTurn = atMost(turns);
    for (const { lang } of languages())
      server.post(patternIn(site.patterns.review, lang), { config: perMinute }, (request, reply) =>
        inTurn(() => answer(web, lang, request, reply)),
      );
  });
}

async function answer(
  web: Web,
  lang: Lang,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const sent = sentBy(request);
  try {
    const read = await readForm(reviewForm, sent);
    if (!('input' in read)) return again(web, lang, request, reply, read);
    const { first, second, third, ...typed } = read.input;
    const given = readGiven(typed);
    const files = [first, second, third].filter((one) => one !== undefined);
    const documents = await Promise.all(
      files.map(async (one) => ({
        name: one.name.slice(0, 200),
        bytes: new Uint8Array(await one.arrayBuffer()),
      })),
    );
    return web.page(request, reply, foundPage(lang, await lintDocuments(documents, given, true)));
  } catch (error) {
    const unread = unreadBy(reviewForm, error);
    if (!unread) throw error;
    return again(web, lang, request, reply, unread);
  }
}

/** The page with all that was typed; a browser gives no file back. */
function again(
  web: Web,
  lang: Lang,
  request: FastifyRequest,
  reply: FastifyReply,
  unread: ReturnType<typeof about>,
): Promise<FastifyReply> {
  const tell = (key: string, facts = {}) => web.say(lang, key, facts);
  const why = refused(reviewForm, sentBy(request), unread, lang, tell);
  const keeper = web.config.keeper.lines[0];
  const page = reviewPage(lang, { state: { lang, refused: why }, keeper });
  return web.page(request, reply, { ...page, refused: why, status: 422, unkept: true });
}
