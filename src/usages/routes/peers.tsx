// SPDX-License-Identifier: AGPL-3.0-or-later
// Peers of a software, for who is signed in or for a commune that anybody chooses; and the letters written to
// them.
import { parseId } from '../../base/id.ts';
import { Problem } from '../../base/problem.ts';
import { findSoftware } from '../../catalogue/stores/naming.ts';
import { asMember } from '../../people/agents/actions/acting.ts';
import type { Organisation } from '../../people/directory/organisation.ts';
import { lookForOrganisations, organisationNaming } from '../../people/directory/stores/naming.ts';
import { findPlaces } from '../../people/directory/stores/places.ts';
import { onSubmit, takeForms } from '../../people/signed-in/routes/form.ts';
import { pageFor, servePage } from '../../people/signed-in/routes/page.ts';
import { type Asked, everyone, type SignedInUser, signedIn } from '../../people/signed-in/routes/who.ts';
import { actAs, type Tx } from '../../platform/db.ts';
import { mailContext } from '../../platform/mail.ts';
import type { Web } from '../../platform/web.tsx';
import { site } from '../../site.ts';
import { writeToPeer } from '../actions/letter.ts';
import { peerLetterForm } from '../forms.ts';
import { letterPage } from '../pages/letter.tsx';
import { peersPage } from '../pages/peers.tsx';
import { listPeers, listTools } from '../stores/peers.ts';

async function softwareOf(tx: Tx, slug: string) {
  const software = await findSoftware(tx, slug);
  if (!software) throw new Problem('not-found', 'catalogue.no-software', { slug: slug.slice(0, 80) });
  return software;
}

/** @throws Problem not-found `people.no-organisation` */
async function organisationOf({ tx, lang, params }: Letter): Promise<Organisation> {
  const { organisation: written } = params;
  const { found } = await organisationNaming.resolve(tx, written, lang);
  if (!found) throw new Problem('not-found', 'people.no-organisation', { written: written.slice(0, 80) });
  return found;
}

type Peers = Asked<typeof site.patterns.peers> & { readonly user: SignedInUser | undefined };

const peers = pageFor(everyone, async ({ lang, tx, on, params, query, user, actor }: Peers) => {
  const software = await softwareOf(tx, params.slug);
  const named = query('o') || query('c');
  const own = user?.agencies.map(({ organisation }) => organisation) ?? [];
  const written = named || (own.length === 1 ? own[0]!.slug : '');
  const of = written ? (await organisationNaming.resolve(tx, written, lang)).found : undefined;
  // private rows count only for one's own organisation
  const mine = of && own.find(({ id }) => id === of.id);
  await actAs(tx, mine ? asMember(actor, mine.id) : {});
  return peersPage(lang, {
    software,
    of,
    place: of && (await findPlaces(tx, [of.id])).get(of.id),
    peers: of ? await peersOf(tx, software.id, of, on) : [],
    typed: of ? '' : named.slice(0, 120),
    choices: named && !of ? await lookForOrganisations(tx, named, 12) : [],
    own,
    on,
    who: own[0]?.name,
  });
});

export function peerRoutes(web: Web): void {
  servePage(web, site.patterns.peers, peers);
  letterRoutes(web);
}

async function peersOf(tx: Tx, software: string, of: Organisation, on: string) {
  return listPeers(tx, software, of.id, { on, tools: await listTools(tx, of.id, on) });
}

type Letter = Asked<typeof site.patterns.peerLetter> & { readonly user: SignedInUser };

const sidesOf = async (asked: Letter) => {
  const { tx, params, user } = asked;
  const [software, to] = [await softwareOf(tx, params.slug), await organisationOf(asked)];
  return {
    software,
    to,
    own: user.agencies.map(({ organisation }) => organisation).filter(({ id }) => id !== to.id),
  };
};

const letter = pageFor(signedIn, async (asked: Letter) =>
  letterPage(asked.lang, {
    ...(await sidesOf(asked)),
    state: asked.state,
    sent: asked.query('sent') === '1',
  }),
);

function letterRoutes(web: Web): void {
  const { peerLetter } = site.patterns;
  servePage(web, peerLetter, letter);
  takeForms(web, peerLetter, { who: signedIn, page: letter }, async (asked) => {
    const { software, to, own } = await sidesOf(asked);
    if (own.length === 0) throw new Problem('forbidden', 'usages.letter-for-nobody');
    return onSubmit(
      peerLetterForm(own),
      async ({ tx, lang, actor, at }: Letter, { organisation, ...said }) => {
        const from = parseId<'Organisation'>(organisation);
        await writeToPeer(tx, actor, { from, to: to.id, software, ...said }, mailContext(web), at);
        return site.peerLetter(lang, software.slug, to.slug, { sent: true });
      },
    );
  });
}
