// SPDX-License-Identifier: AGPL-3.0-or-later
// The files that a charter becomes: GOVERNANCE.md, a convention by the law of a country, the draft decision
// of one member. For members alone.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Lang, languages } from '../../base/language.ts';
import { Problem } from '../../base/problem.ts';
import { loadOrganisation } from '../../people/directory/stores/directory.ts';
import { askedBy, atOnce, findUser } from '../../people/signed-in/routes/who.ts';
import { attachment } from '../../platform/document/attachment.ts';
import type { Document } from '../../platform/document/document.ts';
import { sendDocument } from '../../platform/document/routes.ts';
import { queryWord } from '../../platform/web/input.ts';
import type { Web } from '../../platform/web.tsx';
import { type Pattern, patternIn, site } from '../../site.ts';
import { seeCharter } from './actions/see.ts';
import { conventionLaws } from './convention.ts';
import type { Drafted } from './drafted.ts';
import { governanceFile } from './governance.ts';
import { conventionDocument } from './pages/convention.ts';
import { decisionDocument } from './pages/decision.ts';
import { standingWords } from './parts/standing.tsx';
import { listDecisions } from './store.ts';
import { charterOf } from './version.ts';

export function charterFiles(web: Web): void {
  file(web, site.patterns.poolGovernance, async ({ lang, drafted, reply }) =>
    reply
      .header('cache-control', 'no-store')
      .header('content-disposition', attachment('GOVERNANCE', 'md').replace('governance.md', 'GOVERNANCE.md'))
      .type('text/markdown; charset=utf-8')
      .send(governanceFile(lang, drafted)),
  );
  const documents: readonly [Pattern, (asked: Building) => Document][] = [
    [site.patterns.poolConvention, conventionOf],
    [site.patterns.poolDecision, decisionOf],
  ];
  for (const [pattern, build] of documents)
    file(web, pattern, async (asked) => sendDocument(asked.reply, build(asked)));
}

interface Building {
  readonly lang: Lang;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly drafted: Drafted;
}

/** By the law that is asked for, else that of who coordinates. */
function conventionOf({ lang, request, drafted }: Building): Document {
  const asked = queryWord(request, 'law');
  const law = conventionLaws.find((one) => one === asked);
  if (!law) throw new Problem('not-found', 'pools.charter.no-law');
  return conventionDocument(lang, law, drafted);
}

function decisionOf({ lang, request, drafted }: Building): Document {
  const slug = queryWord(request, 'for');
  const member = drafted.members.find((one) => one.slug === slug);
  if (!member) throw new Problem('not-found', 'pools.seat.none');
  return decisionDocument(lang, drafted, member);
}

function file(web: Web, pattern: Pattern, send: (asked: Building) => unknown): void {
  for (const { lang } of languages())
    web.server.get(patternIn(pattern, lang), async (request, reply) =>
      send({ lang, request, reply, drafted: await draftedOf(web, lang, request, reply) }),
    );
}

function draftedOf(web: Web, lang: Lang, request: FastifyRequest, reply: FastifyReply): Promise<Drafted> {
  const { slug } = request.params as { slug: string };
  return atOnce(web.db, async (tx, at) => {
    const user = await findUser(web, tx, request);
    if (!user) throw new Problem('unauthenticated', 'people.sign-in-first');
    const { actor } = await askedBy({ lang, request, reply }, user, tx, at);
    const written = queryWord(request, 'v');
    const wanted = /^\d{1,4}$/.test(written) ? Number(written) : undefined;
    const { pool, seats, whole, state } = await seeCharter(tx, actor, slug, at, wanted);
    if (!whole || !state) throw new Problem('not-found', 'pools.charter.no-version');
    const { version, accords } = whole;
    const decided = await listDecisions(tx, version.id);
    const { url, demonstration } = web.config;
    return {
      halle: { site: url, demonstration },
      day: pool.on,
      address: `${url}${site.poolCharter(lang, slug)}?v=${version.number}`,
      pool: { name: pool.pool.name, purpose: pool.pool.purpose },
      coordinator: pool.coordinator.name,
      software: pool.software?.name,
      version: { number: version.number, words: standingWords(lang, { version, state }) },
      charter: charterOf(whole),
      members: await Promise.all(
        seats.map(async (seat) => {
          const { country, territory, kind } = await loadOrganisation(tx, seat.organisation);
          return {
            ...{ name: seat.member.name, slug: seat.member.slug, country, territory, kind },
            quantity: seat.quantity,
            act: decided.get(seat.id),
            accord: accords.find((one) => one.seat === seat.id),
          };
        }),
      ),
    };
  });
}
