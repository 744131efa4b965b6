// SPDX-License-Identifier: AGPL-3.0-or-later
// Who is told what of a mission: those it may suit, the organisation that asks, those who offered. Each mail
// may be refused.

import type { Id } from '../../base/id.ts';
import { asSystem } from '../../people/agents/actions/acting.ts';
import { mailAccount } from '../../people/signed-in/actions-mail.ts';
import { actAs, type Db, inTransaction, type Tx } from '../../platform/db.ts';
import type { MailContext } from '../../platform/mail.ts';
import { accountsOf } from '../actions-mail.ts';
import { missionMail, type Told } from './mails.ts';
import { type MissionOffer, retainedIn, standingOffers } from './mission.ts';
import type { News } from './steps.ts';
import { countOffers, findMission, type ListedMission } from './stores/missions.ts';
import { listSuited, noteNews } from './stores/news.ts';

/** Tells it once: a second run with the same id does nothing. @param id of what happened */
export function tellNews(
  db: Db,
  mail: MailContext,
  { id, mission, organisation, news }: { id: string; mission: string; organisation: string; news: News },
  at: Date,
): Promise<void> {
  return inTransaction(db, async (tx) => {
    if (!(await noteNews(tx, id, at))) return;
    await actAs(tx, asSystem('telling', organisation as Id<'Organisation'>));
    const found = await findMission(tx, { id: mission });
    if (!found) return;
    const listed = { ...found, offers: (await countOffers(tx, [mission])).get(mission) ?? 0 };
    const written = new Set<string>();
    for (const [account, told] of await readersOf(tx, listed, news, at)) {
      if (written.has(account)) continue;
      written.add(account);
      await write(tx, mail, account, told, listed, at);
    }
  });
}

type Reader = readonly [account: string, told: Told];

async function readersOf(tx: Tx, listed: ListedMission, news: News, at: Date): Promise<Reader[]> {
  const { mission } = listed;
  const askers = async (told: Told) =>
    (await accountsOf(tx, mission.organisation)).map((account): Reader => [account, told]);
  if (news === 'answered' || news === 'delivered') return askers(news);
  if (news === 'new') {
    const { organisations, accounts } = await listSuited(tx, listed, at);
    const agents: string[] = [];
    for (const organisation of organisations)
      agents.push(...(await accountsOf(tx, organisation as Id<'Organisation'>)));
    const own = new Set(await accountsOf(tx, mission.organisation));
    return [...agents, ...accounts].filter((account) => !own.has(account)).map((account) => [account, news]);
  }
  const readers: Reader[] = [];
  for (const offer of standingOffers(mission)) {
    const told = toldOf(news, retainedIn(mission) === offer.id);
    if (told) for (const account of await offerersOf(tx, offer)) readers.push([account, told]);
  }
  return readers;
}

function toldOf(
  news: 'retained' | 'not-done' | 'confirmed' | 'withdrawn',
  isRetained: boolean,
): Told | undefined {
  if (news === 'retained') return isRetained ? 'retained' : 'not-retained';
  return news === 'withdrawn' || isRetained ? news : undefined;
}

async function offerersOf(tx: Tx, { made }: MissionOffer): Promise<string[]> {
  return made.organisation ? accountsOf(tx, made.organisation) : [made.by];
}

const digests: ReadonlySet<Told> = new Set(['new', 'answered']);

function write(
  tx: Tx,
  { keyFor, url }: MailContext,
  account: string,
  told: Told,
  listed: ListedMission,
  at: Date,
): Promise<void> {
  const urgency = digests.has(told) ? 'digest' : 'prompt';
  const topic = told === 'new' ? 'market.mission-new' : 'market.mission-news';
  return mailAccount(
    tx,
    keyFor,
    { account, urgency, topic, content: (lang) => missionMail(lang, told, listed, url) },
    at,
  );
}
