// SPDX-License-Identifier: AGPL-3.0-or-later
// Who is told what of a need: who leads it, who leads one that is near, all who stand behind it. Each mail
// may be refused.

import type { Id } from '../../base/id.ts';
import { completeFor } from '../../base/language.ts';
import { zoneAt } from '../../base/zone.ts';
import { loadThesaurus } from '../../catalogue/sources/thesaurus.ts';
import { accountsOf } from '../../market/actions-mail.ts';
import { asSystem } from '../../people/agents/actions/acting.ts';
import { mailAccount } from '../../people/signed-in/actions-mail.ts';
import { actAs, type Db, inTransaction, type Tx } from '../../platform/db.ts';
import type { MailContext } from '../../platform/mail.ts';
import { type Beside, needMail } from '../mails.ts';
import { nearIn, readingOf } from '../near.ts';
import type { NeedNews } from '../news.ts';
import type { NeedShelf } from '../shelf.ts';
import { listBackers } from '../stores/backings.ts';
import { type LoadedNeed, loadNeed } from '../stores/needs.ts';
import { noteTold } from '../stores/told.ts';
import { loadMeeting } from '../talk/store.ts';

export interface NewsOf {
  readonly id: string;
  readonly need: string;
  readonly organisation: string;
  readonly news: NeedNews;
  readonly meeting?: string | undefined;
  /** The other need; of a need that changes hands, who would lead it. */
  readonly other?: string | undefined;
}

/** Administrations whose agents are told at most of one thing. */
const most = 500;

/** Tells it once: a second run with the same id does nothing. @param shelf all needs, to find who is near */
export function tellNeed(db: Db, mail: MailContext, told: NewsOf, shelf: NeedShelf, at: Date): Promise<void> {
  return inTransaction(db, async (tx) => {
    if (!(await noteTold(tx, told.id, at))) return;
    const need = await loadNeed(tx, { id: told.need });
    await actAs(tx, asSystem('telling', need.owner.id));
    const isOfNeed = told.other !== undefined && told.news !== 'hand';
    const other = isOfNeed ? await loadNeed(tx, { id: told.other! }) : undefined;
    const meeting = told.meeting ? await loadMeeting(tx, told.meeting) : undefined;
    const beside = { meeting, at, zone: zoneAt(need.owner), ...(other && { other: tellingOf(other) }) };
    const written = new Set<string>();
    for (const [organisation, about] of await toBeTold(tx, told, need, shelf))
      for (const account of await accountsOf(tx, organisation)) {
        if (written.has(account)) continue;
        written.add(account);
        await write(tx, mail, { account, told, about }, beside, at);
      }
  });
}

const tellingOf = ({ id, title, slug, owner }: LoadedNeed) => ({ id, title, slug, organisation: owner.name });

type Reader = readonly [organisation: Id<'Organisation'>, about: LoadedNeed];

/** Whose agents are told, and of which need: whoever did it knows. @param tx acts for who leads the need */
async function toBeTold(
  tx: Tx,
  { news, organisation, other }: NewsOf,
  need: LoadedNeed,
  shelf: NeedShelf,
): Promise<Reader[]> {
  if (news === 'said') return nearby(need, shelf).map((owner) => [owner, need]);
  if (news === 'joined') return need.owner.id === organisation ? [] : [[need.owner.id, need]];
  if (news === 'hand') return other ? [[other as Id<'Organisation'>, need]] : [];
  if (news === 'merge') return other ? [[(await loadNeed(tx, { id: other })).owner.id, need]] : [];
  const behind = await listBackers(tx, need.id);
  return behind
    .map(({ organisation: one }) => one.id)
    .filter((one) => one !== organisation || news === 'fixed' || news === 'called-off')
    .slice(0, most)
    .map((one) => [one, need]);
}

/** Who leads a need that may be the same. */
function nearby(need: LoadedNeed, shelf: NeedShelf): Id<'Organisation'>[] {
  const reading = readingOf({ ...need, lang: completeFor(need.lang) }, loadThesaurus());
  const owners = nearIn(shelf, reading, 10, [need.id])
    .filter(({ same }) => same)
    .map((one) => one.need.owner.id as Id<'Organisation'>);
  return [...new Set(owners)].filter((one) => one !== need.owner.id);
}

/** What cannot wait for the letter of the day. */
const prompt: ReadonlySet<NeedNews> = new Set(['fixed', 'called-off', 'dates', 'merge', 'hand']);

interface Writing {
  readonly account: string;
  readonly told: NewsOf;
  readonly about: LoadedNeed;
}

function write(
  tx: Tx,
  { keyFor, url }: MailContext,
  { account, told: { news }, about }: Writing,
  beside: Beside,
  at: Date,
): Promise<void> {
  const urgency = prompt.has(news) ? 'prompt' : 'digest';
  const topic = news === 'said' ? 'needs.near' : 'needs.news';
  const content = (lang: string) => needMail(lang, news, tellingOf(about), beside, url);
  return mailAccount(tx, keyFor, { account, urgency, topic, content }, at);
}
