// SPDX-License-Identifier: AGPL-3.0-or-later
// Peers of a software, for who has come in or for a commune that anybody chooses; and the letters written to
// them.
import { languages } from '../../base/language.ts';
import { Problem } from '../../base/problem.ts';
import { findSoftware } from '../../catalogue/stores/naming.ts';
import { asMember } from '../../people/agents/actions/acting.ts';
import type { Organisation } from '../../people/directory/organisation.ts';
import { findOrganisationBySlug, suggestOrganisations } from '../../people/directory/stores/directory.ts';
import { findUser, personalDeed, personalPage } from '../../people/signed-in/routes.ts';
import { actAs, inTransaction, type Tx } from '../../platform/db.ts';
import type { Web } from '../../platform/web.tsx';
import { patternIn, site } from '../../site.ts';
import { writeToPeer } from '../actions/letter.ts';
import { letterPage } from '../pages/letter.tsx';
import { peersPage } from '../pages/peers.tsx';
import { listPeers, listTools } from '../stores/peers.ts';
import { actorOfUser, organisationOf, today } from './own.tsx';

async function softwareOf(tx: Tx, slug: string) {
  const software = await findSoftware(tx, slug);
  if (!software) throw new Problem('not-found', 'catalogue.no-software', { slug: slug.slice(0, 80) });
  return software;
}

interface Asked {
  readonly o?: string;
  readonly c?: string;
}

export function peerRoutes(web: Web): void {
  for (const { lang } of languages()) {
    web.server.get(patternIn(site.patterns.peers, lang), async (request, reply) => {
      const { slug } = request.params as { slug: string };
      const { o = '', c = '' } = request.query as Asked;
      const model = await inTransaction(web.db, async (tx) => {
        const software = await softwareOf(tx, slug);
        const user = await findUser(web, tx, request);
        const own = user?.agencies.map(({ organisation }) => organisation) ?? [];
        const of = o
          ? await organisationOf(tx, String(o))
          : own.length === 1
            ? await findOrganisationBySlug(tx, own[0]!.slug)
            : undefined;
        // private rows count only for one's own organisation
        const mine = own.find(({ id }) => id === of?.id);
        await actAs(tx, user && mine ? asMember(await actorOfUser(tx, user), mine.id) : {});
        const [choices, peers] = [
          c ? await suggestOrganisations(tx, String(c), 12) : [],
          of ? await peersOf(tx, software.id, of) : [],
        ];
        return {
          software,
          of,
          peers,
          typed: String(c).slice(0, 120),
          choices,
          own,
          on: today(),
          who: own[0]?.name,
        };
      });
      return web.page(request, reply, peersPage(lang, model));
    });
  }
  letterRoutes(web);
}

async function peersOf(tx: Tx, software: string, of: Organisation) {
  const on = today();
  return listPeers(tx, software, of.id, { on, tools: await listTools(tx, of.id, on) });
}

const words = (request: { params: unknown }) => request.params as { slug: string; organisation: string };

function letterRoutes(web: Web): void {
  personalPage(web, site.patterns.peerLetter, async ({ lang, request, user, tx }) => {
    const { slug, organisation } = words(request);
    const [software, to] = [await softwareOf(tx, slug), await organisationOf(tx, organisation)];
    const own = user.agencies.map((one) => one.organisation).filter(({ id }) => id !== to.id);
    const sent = (request.query as { sent?: string }).sent === '1';
    return letterPage(lang, {
      software,
      to,
      own,
      formToken: user.formToken,
      sent,
      who: user.agencies[0]?.organisation.name ?? '·',
    });
  });
  personalDeed(web, site.patterns.peerLetter, async ({ lang, request, user, fields, tx, at }) => {
    const { slug, organisation } = words(request);
    const [software, to] = [await softwareOf(tx, slug), await organisationOf(tx, organisation)];
    const from = user.agencies.find((one) => one.organisation.slug === fields['from'])?.organisation;
    if (!from) throw new Problem('forbidden', 'catalogue.usage.letter-for-nobody');
    const letter = { from, to, software, words: fields['words'] ?? '', answers: fields['answers'] === '1' };
    const keys = { keyFor: web.keyFor, url: web.config.url };
    await writeToPeer(tx, await actorOfUser(tx, user), letter, keys, at);
    return site.peerLetter(lang, slug, organisation, { sent: true });
  });
}
