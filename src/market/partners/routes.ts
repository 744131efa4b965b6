// SPDX-License-Identifier: AGPL-3.0-or-later
// The address where providers look for a co-contractor for a mission.
import { parseId } from '../../base/id.ts';
import { asMember } from '../../people/agents/actions/acting.ts';
import type { Actor } from '../../people/agents/actor.ts';
import type { Choosable } from '../../people/agents/forms-choosing.ts';
import { onSubmit, takeForms } from '../../people/signed-in/routes/form.ts';
import { pageFor, servePage } from '../../people/signed-in/routes/page.ts';
import { type FormTable, handlerFrom } from '../../people/signed-in/routes/several.ts';
import { type Asked, type SignedInUser, signedIn } from '../../people/signed-in/routes/who.ts';
import { actAs, type Tx } from '../../platform/db.ts';
import { mailContext } from '../../platform/mail.ts';
import type { Web } from '../../platform/web.tsx';
import { site } from '../../site.ts';
import { loadMission } from '../missions/stores/missions.ts';
import { listProviders, loadProvider } from '../providers/stores/providers.ts';
import { lookForPartner, sayYes, stopLooking } from './actions.ts';
import { lookForm, partnerButton } from './forms.ts';
import { type Looking, partnersPage } from './pages.tsx';
import { findSearch, listOthers } from './store.ts';

type OfMission = Asked<typeof site.patterns.missionPartners> & { readonly user: SignedInUser };

async function providersOf(tx: Tx, { agencies }: SignedInUser): Promise<Choosable[]> {
  const own = agencies.map(({ organisation }) => organisation);
  const ids = own.map(({ id }) => id);
  const providers = await listProviders(tx, ids);
  return own.filter(({ id }) => providers.has(id)).map(({ id, name }) => ({ value: id, label: name }));
}

const page = pageFor(signedIn, async ({ lang, tx, actor, params, user, state }: OfMission) => {
  const { mission } = await loadMission(tx, { slug: params.slug });
  const providers = await providersOf(tx, user);
  const looking: Looking[] = [];
  for (const provider of providers) {
    const found = await lookingFor(tx, actor, provider, mission.id);
    if (found) looking.push(found);
  }
  return partnersPage(lang, {
    ...{ state, providers, looking },
    mission: { slug: params.slug, title: mission.title },
  });
});

/** @param tx afterwards acts for the provider */
async function lookingFor(
  tx: Tx,
  actor: Actor,
  { value, label: name }: Choosable,
  mission: string,
): Promise<Looking | undefined> {
  const id = parseId<'Organisation'>(value);
  await actAs(tx, asMember(actor, id));
  const own = await findSearch(tx, { mission, organisation: id });
  if (!own) return undefined;
  const others: Looking['others'][number][] = [];
  for (const { met, ...other } of await listOthers(tx, mission))
    others.push({ ...other, ...(met && { met: await loadProvider(tx, { id: met.organisation }) }) });
  return { organisation: { id, name }, own, others };
}

export function partnerRoutes(web: Web): void {
  const mails = mailContext(web);
  servePage(web, site.patterns.missionPartners, page);
  type Doing = Asked<typeof site.patterns.missionPartnersAction> & { readonly user: SignedInUser };
  const of = ({ params: { slug } }: Doing, organisation: string) => ({
    slug,
    organisation: parseId<'Organisation'>(organisation),
  });
  const back = ({ lang, params: { slug } }: Doing) => site.missionPartners(lang, slug);
  const forms: FormTable<Doing> = {
    look: {
      handler: async ({ tx, user }) =>
        onSubmit(lookForm(await providersOf(tx, user)), async (asked: Doing, { organisation, ...said }) => {
          await lookForPartner(asked.tx, asked.actor, of(asked, organisation), said, asked.at);
          return back(asked);
        }),
    },
    yes: {
      handler: onSubmit(partnerButton, async (asked: Doing, { organisation, other }) => {
        await sayYes(asked.tx, asked.actor, of(asked, organisation), parseId(other), mails, asked.at);
        return back(asked);
      }),
    },
    end: {
      handler: onSubmit(partnerButton, async (asked: Doing, { organisation }) => {
        await stopLooking(asked.tx, asked.actor, of(asked, organisation), asked.at);
        return back(asked);
      }),
    },
  };
  takeForms(
    web,
    site.patterns.missionPartnersAction,
    { who: signedIn, page },
    handlerFrom(forms, ({ params }: Doing) => params.action, ['not-found', 'market.partner.none']),
  );
}
