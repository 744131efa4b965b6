// SPDX-License-Identifier: AGPL-3.0-or-later
// The pages of an organisation's own agents: the hub, mandates, for whom it acts, who did what; and their forms.
import { parseId } from '../../base/id.ts';
import { Problem } from '../../base/problem.ts';
import type { Tx } from '../../platform/db.ts';
import { parseAddress } from '../../platform/mail.ts';
import type { Web } from '../../platform/web.tsx';
import { site } from '../../site.ts';
import { personalDeed } from '../access/routes.ts';
import { asAccount } from '../accounts/actions-session.ts';
import { loadAddress } from '../accounts/stores/accounts.ts';
import type { Organisation } from '../organisation.ts';
import type { OrganisationSlots } from '../organisations/section.ts';
import { findOrganisationBySlug, suggestOrganisations } from '../store.ts';
import { answerInvitation, giveRoles, invite, removeAgent } from './actions.ts';
import { grantMandate, withdrawMandate } from './actions-mandates.ts';
import { answerRequest, askMandate } from './actions-requests.ts';
import { standingsOf } from './actor.ts';
import { isInForce } from './mandate.ts';
import { hubPage } from './pages.tsx';
import { actingPage } from './pages-acting.tsx';
import { mandatesPage } from './pages-mandates.tsx';
import { recordPage } from './pages-record.tsx';
import { actsIn, rolesIn } from './parts.tsx';
import { type Role, roles } from './permissions.ts';
import { asked, oursDeed, oursPage } from './routes-ours.ts';
import { listColleagues, listInvitations } from './stores/agents.ts';
import { listDeeds } from './stores/deeds.ts';
import { listMandatesOf } from './stores/mandates.ts';
import { listRequests } from './stores/requests.ts';

/** Organisations offered to a search. */
const offered = 20;

export function roleRoutes(web: Web, { works }: Pick<OrganisationSlots, 'works'>): void {
  hub(web, works);
  agents(web);
  mandates(web);
  acting(web);
  oursPage(web, site.patterns.oursRecord, 'agents.see', async ({ lang, tx, organisation }) =>
    recordPage(lang, organisation, await listDeeds(tx, organisation.id)),
  );
}

function hub(web: Web, works: OrganisationSlots['works']): void {
  oursPage(web, site.patterns.ours, 'agents.see', async ({ lang, tx, seat, organisation, actor, may }) => {
    const colleagues = await listColleagues(tx, organisation.id);
    const invitations = may('agents.admit') ? await listInvitations(tx, { organisation: organisation.id }, new Date()) : [];
    const held = standingsOf(actor, organisation.id).filter((one): one is Role => (roles as readonly string[]).includes(one));
    const { formToken, account } = seat;
    return hubPage(lang, { organisation, roles: held, colleagues, invitations, account: account.id, may, works, formToken });
  });
}

function agents(web: Web): void {
  const { keyFor, config } = web;
  oursDeed(web, site.patterns.oursInvitations, async ({ lang, tx, actor, organisation, fields, at }) => {
    const inviting = { to: parseAddress(fields['address'] ?? ''), roles: rolesIn(fields), duty: fields['duty'] ?? '', lang };
    await invite(tx, actor, organisation.id, inviting, { keyFor, url: config.url }, at);
    return site.ours(lang, organisation.slug);
  });
  oursDeed(web, site.patterns.oursAgents, async ({ lang, tx, seat, actor, organisation, fields, at }) => {
    const agent = parseId(fields['agent'] ?? '');
    if (fields['do'] === 'roles') await giveRoles(tx, actor, organisation.id, agent, rolesIn(fields), fields['duty'] ?? '', at);
    else await removeAgent(tx, actor, organisation.id, agent, at);
    const left = fields['do'] !== 'roles' && seat.agencies.some(({ id }) => id === agent);
    return left ? site.account(lang) : site.ours(lang, organisation.slug);
  });
  personalDeed(web, site.patterns.accountInvitations, async ({ lang, seat, fields }) => {
    const id = parseId(fields['invitation'] ?? '');
    await asAccount(web.db, seat.account.id, async (tx) => {
      const { reader } = await loadAddress(tx, keyFor, seat.account.id);
      await answerInvitation(tx, seat.account.id, reader, id, fields['answer'] === 'yes', new Date());
    });
    return site.account(lang);
  });
}

function mandates(web: Web): void {
  oursPage(web, site.patterns.oursMandates, 'mandates.see', async (ask) => {
    const { lang, tx, organisation, on, may, seat } = ask;
    const all = await listMandatesOf(tx, organisation.id);
    const received = all.filter((one) => one.mandatary === organisation.id && isInForce(one, on)).length;
    const requests = (await listRequests(tx, organisation.id)).filter((one) => one.grantor === organisation.id);
    const given = all.filter((one) => one.grantor === organisation.id);
    const model = { organisation, given, received, requests, may, on, formToken: seat.formToken };
    return mandatesPage(lang, { ...model, ...(await choice(tx, organisation, asked(ask, 'q'), asked(ask, 'a'))) });
  });
  oursDeed(web, site.patterns.oursMandates, async ({ lang, tx, actor, organisation, fields, at }) => {
    const to = await named(tx, fields['to'] ?? '');
    const from = at.toISOString().slice(0, 10);
    const terms = { grantor: organisation.id, mandatary: to.id, acts: actsIn(fields), from, until: day(fields['until']) };
    await grantMandate(tx, actor, terms, at);
    return site.oursMandates(lang, organisation.slug);
  });
  oursDeed(web, site.patterns.oursMandateEnd, async ({ lang, tx, actor, organisation, fields, at }) => {
    await withdrawMandate(tx, actor, organisation.id, parseId(fields['mandate'] ?? ''), at);
    return site.oursMandates(lang, organisation.slug);
  });
  oursDeed(web, site.patterns.oursMandateAnswer, async ({ lang, tx, actor, organisation, fields, at }) => {
    await answerRequest(tx, actor, organisation.id, parseId(fields['request'] ?? ''), fields['answer'] === 'yes', at);
    return site.oursMandates(lang, organisation.slug);
  });
}

function acting(web: Web): void {
  const { keyFor, config } = web;
  oursPage(web, site.patterns.oursActing, 'mandates.see', async (ask) => {
    const { lang, tx, organisation, on, seat } = ask;
    const typed = asked(ask, 'q');
    const standing = (await listMandatesOf(tx, organisation.id)).filter((one) => one.mandatary === organisation.id && isInForce(one, on));
    const waiting = (await listRequests(tx, organisation.id)).filter((one) => one.mandatary === organisation.id);
    const named = await choice(tx, organisation, typed, asked(ask, 'a'));
    const taken = new Set<string>([...standing, ...waiting].map(({ grantor }) => grantor));
    const like = typed.toLocaleLowerCase(lang);
    return actingPage(lang, {
      organisation,
      ...named,
      mandates: standing.filter(({ grantorName }) => grantorName.toLocaleLowerCase(lang).includes(like)),
      waiting,
      found: named.found.filter(({ id }) => !taken.has(id)),
      on,
      formToken: seat.formToken,
    });
  });
  oursDeed(web, site.patterns.oursActing, async ({ lang, tx, actor, organisation, fields, at }) => {
    const of = await named(tx, fields['of'] ?? '');
    const from = at.toISOString().slice(0, 10);
    const terms = { grantor: of.id, mandatary: organisation.id, acts: actsIn(fields), from, until: day(fields['until']) };
    await askMandate(tx, actor, terms, { keyFor, url: config.url }, at);
    return site.oursActing(lang, organisation.slug);
  });
}

/** Organisations offered to what was typed, and the one chosen among them. */
async function choice(tx: Tx, { id }: Organisation, typed: string, slug: string) {
  const chosen = slug ? await findOrganisationBySlug(tx, slug) : undefined;
  const found = typed ? (await suggestOrganisations(tx, typed, offered)).filter((one) => one.id !== id) : [];
  return { typed, found, ...(chosen && chosen.id !== id && { chosen }) };
}

async function named(tx: Tx, slug: string): Promise<Organisation> {
  const organisation = await findOrganisationBySlug(tx, slug);
  if (!organisation) throw new Problem('not-found', 'people.no-organisation', { written: slug.slice(0, 80) });
  return organisation;
}

/** @throws Problem invalid `people.no-day` */
function day(written = ''): string {
  try {
    return Temporal.PlainDate.from(written).toString();
  } catch {
    throw new Problem('invalid', 'people.no-day', { written: written.slice(0, 40) });
  }
}
