// SPDX-License-Identifier: AGPL-3.0-or-later
// Who is told what of a mission: those it may suit, the organisation that asks, those who offered. Each mail
// may be refused.

import type { Id } from '../../../base/id.ts';
import { asSystem } from '../../../people/agents/actions/acting.ts';
import { allows } from '../../../people/agents/permissions.ts';
import { listColleagues } from '../../../people/agents/stores/agents.ts';
import { mailAccount } from '../../../people/signed-in/actions-mail.ts';
import { actAs, type Db, inTransaction, type Tx } from '../../../platform/db.ts';
import type { MailContext } from '../../../platform/mail.ts';
import { accountsOf } from '../../actions-mail.ts';
import { missionMail, type Told } from '../mails.ts';
import { type MissionOffer, retainedIn, standingOffers } from '../mission.ts';
import type { News } from '../steps.ts';
import { countOffers, findMission, type ListedMission } from '../stores/missions.ts';
import { listSuited, noteNews } from '../stores/news.ts';

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
    await tellWithin(tx, mail, { mission, news }, at);
  });
}

/** @param tx acts as the program that tells for the organisation that asks */
export async function tellWithin(
  tx: Tx,
  mail: MailContext,
  { mission, news }: { readonly mission: string; readonly news: News },
  at: Date,
): Promise<void> {
  const found = await findMission(tx, { id: mission });
  if (!found) return;
  const listed = { ...found, offers: (await countOffers(tx, [mission])).get(mission) ?? 0 };
  const written = new Set<string>();
  for (const [account, told] of await readersOf[news](tx, listed, at)) {
    if (written.has(account)) continue;
    written.add(account);
    await write(tx, mail, account, told, listed, at);
  }
}

type Reader = readonly [account: string, told: Told];
type Readers = (tx: Tx, listed: ListedMission, at: Date) => Promise<Reader[]>;

/** All who act for the organisation that asks. */
const askers =
  (told: Told): Readers =>
  async (tx, { mission }) =>
    (await accountsOf(tx, mission.organisation)).map((account) => [account, told]);

/** Those whose offer stands, each by what becomes of it. */
const offerers =
  (told: (isRetained: boolean) => Told | undefined): Readers =>
  async (tx, { mission }) => {
    const readers: Reader[] = [];
    for (const offer of standingOffers(mission)) {
      const what = told(retainedIn(mission) === offer.id);
      if (what) for (const account of await offerersOf(tx, offer)) readers.push([account, what]);
    }
    return readers;
  };

/** Who may open a draft; where nobody may, who gives roles. */
const openers: Readers = async (tx, { mission }) => {
  await actAs(tx, asSystem('telling', mission.organisation));
  const colleagues = await listColleagues(tx, mission.organisation);
  const able = colleagues.filter(({ roles }) => allows('missions.open', roles));
  const asked = able.length > 0 ? able : colleagues.filter(({ roles }) => roles.includes('admin'));
  return asked.map(({ account }) => [account, 'proposed']);
};

const suited: Readers = async (tx, listed, at) => {
  const { organisations, accounts } = await listSuited(tx, listed, at);
  const agents: string[] = [];
  for (const organisation of organisations)
    agents.push(...(await accountsOf(tx, organisation as Id<'Organisation'>)));
  const own = new Set(await accountsOf(tx, listed.mission.organisation));
  return [...agents, ...accounts].filter((account) => !own.has(account)).map((account) => [account, 'new']);
};

/** Those who asked, and those whose offer stands. */
const curious: Readers = async (tx, listed, at) => {
  const asked = listed.mission.steps.filter(({ step }) => step === 'asked');
  return [
    ...asked.map(({ by }): Reader => [by, 'replied']),
    ...(await offerers(() => 'replied')(tx, listed, at)),
  ];
};

const readersOf: Readonly<Record<News, Readers>> = {
  proposed: openers,
  new: suited,
  asked: askers('asked'),
  replied: curious,
  answered: askers('answered'),
  retained: offerers((isRetained) => (isRetained ? 'retained' : 'not-retained')),
  delivered: askers('delivered'),
  'not-done': offerers((isRetained) => (isRetained ? 'not-done' : undefined)),
  confirmed: offerers((isRetained) => (isRetained ? 'confirmed' : undefined)),
  withdrawn: offerers(() => 'withdrawn'),
  late: async (tx, listed, at) => [
    ...(await offerers((isRetained) => (isRetained ? 'late' : undefined))(tx, listed, at)),
    ...(await askers('late')(tx, listed, at)),
  ],
};

async function offerersOf(tx: Tx, { made }: MissionOffer): Promise<string[]> {
  return made.organisation ? accountsOf(tx, made.organisation) : [made.by];
}

const digests: ReadonlySet<Told> = new Set(['new', 'answered', 'asked']);

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
