// SPDX-License-Identifier: AGPL-3.0-or-later
// Addresses of one organisation's own agents: pages and forms that ask the matrix before anything is read or
// written for it.
import { Problem } from '../../../base/problem.ts';
import { actAs, type Tx } from '../../../platform/db.ts';
import type { Page, Web } from '../../../platform/web.tsx';
import type { Pattern } from '../../../site.ts';
import type { Organisation } from '../../directory/organisation.ts';
import { findOrganisationBySlug } from '../../directory/stores/directory.ts';
import { type DeedAsked, type PageAsked, personalDeed, personalPage } from '../../signed-in/routes.ts';
import { speakFor } from '../actions/acting.ts';
import { actorOf } from '../actions/agents.ts';
import { type Actor, mayAct } from '../actor.ts';
import type { Act, SpeakingAct } from '../permissions.ts';

interface Ours {
  readonly organisation: Organisation;
  readonly actor: Actor;
  /** Today. */
  readonly on: string;
  readonly may: (act: Act) => boolean;
}

export type OursAsked = PageAsked & Ours;

/** A page of an organisation for who may do `act` for it. `tx` acts for both. */
export function organisationPage(
  web: Web,
  pattern: Pattern,
  act: SpeakingAct,
  build: (asked: OursAsked) => Promise<Page & { who: string }>,
): void {
  personalPage(web, pattern, async (asked) => {
    const ours = await loadOurs(asked.tx, asked);
    await actAs(asked.tx, speakFor(ours.actor, act, ours.organisation.id, new Date()));
    return build({ ...asked, ...ours });
  });
}

export type OursDeed = DeedAsked & Ours;

/**
 * A form of an organisation, in one transaction; the action asks the matrix. `act` gives the address to go to
 * next.
 */
export function organisationDeed(
  web: Web,
  pattern: Pattern,
  act: (asked: OursDeed) => Promise<string>,
): void {
  personalDeed(web, pattern, async (asked) => act({ ...asked, ...(await loadOurs(asked.tx, asked)) }));
}

async function loadOurs(tx: Tx, { request, user }: Pick<PageAsked, 'request' | 'user'>): Promise<Ours> {
  const { organisation: slug = '' } = request.params as { organisation?: string };
  const organisation = await findOrganisationBySlug(tx, slug);
  if (!organisation) throw new Problem('not-found', 'people.no-organisation', { written: slug.slice(0, 80) });
  const actor = await actorOf(tx, user.account.id, user.agencies);
  const on = new Date().toISOString().slice(0, 10);
  return { organisation, actor, on, may: (act) => mayAct(actor, act, organisation.id, on) };
}

/** The words after `?`, bounded. */
export function asked({ request }: Pick<PageAsked, 'request'>, name: string): string {
  const value = (request.query as Record<string, unknown>)[name];
  return String(Array.isArray(value) ? value.at(-1) : (value ?? ''))
    .trim()
    .slice(0, 120);
}
