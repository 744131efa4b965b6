// SPDX-License-Identifier: AGPL-3.0-or-later
// Asking a provider for a band of price, and answering by a button or not at all.
import { randomBytes } from 'node:crypto';
import { currencyOf } from '../../base/currency.ts';
import { type Id, idFrom } from '../../base/id.ts';
import type { Lang } from '../../base/language.ts';
import { Problem } from '../../base/problem.ts';
import { actFor, asSystem } from '../../people/agents/actions/acting.ts';
import type { Actor } from '../../people/agents/actor.ts';
import { mustBeTwo } from '../../people/agents/sides.ts';
import { findTies } from '../../people/agents/stores/ties.ts';
import { loadOrganisation } from '../../people/directory/stores/directory.ts';
import { mailAccount } from '../../people/signed-in/actions-mail.ts';
import { mustBeWithin } from '../../platform/daily-limit.ts';
import { actAs, type Tx } from '../../platform/db.ts';
import { record } from '../../platform/journal.ts';
import { lockFor } from '../../platform/locks.ts';
import type { MailContent, MailContext } from '../../platform/mail.ts';
import { site } from '../../site.ts';
import { accountsOf } from '../actions-mail.ts';
import type { ServiceKind } from '../providers/offer.ts';
import { loadProvider } from '../providers/stores/providers.ts';
import { loadSoftware } from '../providers/stores/software.ts';
import { answerOf, checkLine, type Estimate } from './estimate.ts';
import { answeredMail, askedMail } from './mails.ts';
import { answerEstimate, countEstimates, findEstimate, putEstimate } from './store.ts';

export interface AskingEstimate {
  readonly asker: Id<'Organisation'>;
  readonly kind: ServiceKind;
  /** Its record; absent: whatever the software. */
  readonly software?: string | undefined;
  readonly line: string;
}

/** In a day: what one body may ask, and what one provider may be asked. */
const aDay = { asked: 12, received: 20 } as const;

/**
 * @throws Problem forbidden as the matrix and `people.both-sides`; invalid `market.estimate.not-public`,
 * `.length`; conflict `.waits`, `.too-many`, `.enough`; not-found as what it names
 */
export async function askEstimate(
  tx: Tx,
  actor: Actor,
  slug: string,
  { asker, kind, software, line: written }: AskingEstimate,
  mails: MailContext,
  at: Date,
): Promise<void> {
  const provider = await loadProvider(tx, { slug });
  await lockFor(tx, ['organisation', asker], ['letters', provider.id]);
  await actFor(tx, actor, 'estimates.ask', asker, at);
  const account = actor.account!;
  const line = checkLine(written);
  const buyer = await loadOrganisation(tx, asker);
  if (buyer.kind === 'provider') throw new Problem('invalid', 'market.estimate.not-public');
  if (software !== undefined) await loadSoftware(tx, software);
  const deal = { buyer: asker, provider: provider.id, buyers: [account], providers: [] };
  mustBeTwo(await findTies(tx, { ...deal, actingBuyer: account, since: at.toISOString() }));
  await mustBeFew(tx, { asker, provider: provider.id }, at);
  await actFor(tx, actor, 'estimates.ask', asker, at);
  const id = idFrom<'Estimate'>(at.getTime(), randomBytes(16));
  const currency = currencyOf(buyer.country);
  const estimate = { id, asker, provider: provider.id, kind, line, currency, account, askedAt: at };
  if (!(await putEstimate(tx, estimate, software))) throw new Problem('conflict', 'market.estimate.waits');
  const subject = { kind: 'estimate', id };
  await record(tx, { kind: 'market.estimate-asked', account, organisation: asker, subject }, at);
  const content = (lang: Lang) =>
    askedMail(lang, { from: buyer.name, line, url: mails.url + site.estimates(lang) });
  await tell(tx, await accountsOf(tx, provider.id), content, { account, organisation: asker, mails }, at);
}

/** @param tx afterwards acts for the provider */
async function mustBeFew(
  tx: Tx,
  { asker, provider }: { readonly asker: Id<'Organisation'>; readonly provider: Id<'Organisation'> },
  at: Date,
): Promise<void> {
  const asked = { most: aDay.asked, refused: 'market.estimate.too-many' };
  await mustBeWithin(tx, asked, ['organisation', asker], (since) => countEstimates(tx, { asker }, since), at);
  await actAs(tx, asSystem('telling', provider));
  const received = { most: aDay.received, refused: 'market.estimate.enough' };
  await mustBeWithin(
    tx,
    received,
    ['letters', provider],
    (since) => countEstimates(tx, { provider }, since),
    at,
  );
}

interface Telling {
  readonly account: string;
  readonly organisation: string;
  readonly mails: MailContext;
}

/** @param tx afterwards acts for the last who was told */
async function tell(
  tx: Tx,
  accounts: readonly string[],
  content: (lang: Lang) => MailContent,
  { account, organisation, mails }: Telling,
  at: Date,
): Promise<void> {
  const asker = { sort: 'letter', account, organisation } as const;
  const kind = { urgency: 'digest', topic: 'market.estimates', asker } as const;
  for (const reader of accounts.slice(0, 10))
    await mailAccount(tx, mails.keyFor, { account: reader, ...kind, content }, at);
}

/**
 * The provider says a band, or that it says none.
 * @param said the number of a band, or `no`
 * @throws Problem not-found `market.estimate.none`; conflict `market.estimate.answered`; forbidden
 */
export async function sayBand(
  tx: Tx,
  actor: Actor,
  {
    provider,
    id,
    said,
  }: { readonly provider: Id<'Organisation'>; readonly id: string; readonly said: string },
  mails: MailContext,
  at: Date,
): Promise<void> {
  await actFor(tx, actor, 'estimates.answer', provider, at);
  const account = actor.account!;
  const found = await findEstimate(tx, id);
  if (!found || found.provider !== provider) throw new Problem('not-found', 'market.estimate.none');
  const band = answerOf(found, said);
  mustBeTwo(await findTies(tx, sidesNow(found, account)));
  await answerEstimate(tx, id, { band, account, at });
  const subject = { kind: 'estimate', id };
  await record(tx, { kind: 'market.estimate-answered', account, organisation: provider, subject }, at);
  const content = (lang: Lang) =>
    answeredMail(lang, {
      name: found.providerName,
      said: band !== undefined,
      url: mails.url + site.estimates(lang),
    });
  await tell(tx, [found.account], content, { account, organisation: provider, mails }, at);
}

const sidesNow = ({ asker, provider, account: asked, askedAt }: Estimate, account: Id<'Account'>) => ({
  ...{ buyer: asker, provider, buyers: [asked], providers: [account], since: askedAt.toISOString() },
});
