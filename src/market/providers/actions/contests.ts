// SPDX-License-Identifier: AGPL-3.0-or-later
// A number that a provider claims is contested by whoever holds it, and the desk decides: it is the
// provider's, it is freed, or nothing of what was said shows it.
import { dayHere } from '../../../base/day.ts';
import { Problem } from '../../../base/problem.ts';
import { asSystem } from '../../../people/agents/actions/acting.ts';
import { listColleagues } from '../../../people/agents/stores/agents.ts';
import { releaseNumber, verifyOrganisation } from '../../../people/directory/stores/providers.ts';
import { doDeed } from '../../../people/keeping/actions/desk.ts';
import type { Keeper } from '../../../people/keeping/keeper.ts';
import { mailAccount } from '../../../people/signed-in/actions-mail.ts';
import { actAs, type Tx } from '../../../platform/db.ts';
import { record } from '../../../platform/journal.ts';
import { clientOf } from '../../../platform/links/secrets.ts';
import { lockFor } from '../../../platform/locks.ts';
import { type MailContext, queueMail } from '../../../platform/mail.ts';
import { site } from '../../../site.ts';
import { answeredMail, contestedMail, decidedMail, receivedMail } from '../mails-contest.ts';
import { answerContests, type NewContest, putContest } from '../stores/contests.ts';
import { freeNumber, proveAtDesk } from '../stores/numbers.ts';
import { loadProvider, type Provider } from '../stores/providers.ts';

/**
 * Whoever holds the number says so, without an account. They are written to, so that the answer has somewhere
 * to go, and the provider's administrators are told that it is contested, not by whom.
 * @param ip network address of who asks, for the limit of mails
 * @throws Problem conflict `market.contest.no-number`, `market.contest.waits`; unavailable as `queueMail`
 */
export async function contestNumber(
  tx: Tx,
  post: MailContext,
  slug: string,
  contest: NewContest & { readonly ip: string },
  at: Date,
): Promise<void> {
  const provider = await loadProvider(tx, { slug });
  if (provider.number.number === undefined) throw new Problem('conflict', 'market.contest.no-number');
  const id = await putContest(tx, post.keyFor, provider, contest, at);
  if (!id) throw new Problem('conflict', 'market.contest.waits', { field: 'address' });
  const { lang, address: to, ip } = contest;
  const asker = { client: clientOf(post.keyFor, ip) };
  const kind = { urgency: 'prompt', topic: 'market.contest', optional: false, asker } as const;
  await queueMail(tx, post.keyFor, { to, lang, ...kind, content: receivedMail(lang, provider) }, at);
  await record(tx, { kind: 'market.number-contested', subject: { kind: 'contest', id } }, at);
  await actAs(tx, asSystem('telling', provider.id));
  await tellAdministrators(tx, post, provider, contestedMail, at);
}

type Told = (
  lang: Parameters<typeof contestedMail>[0],
  provider: Provider,
  url: string,
) => ReturnType<typeof contestedMail>;

/** @param tx reads the agents of the provider; afterwards it acts for the last who was told */
async function tellAdministrators(
  tx: Tx,
  { keyFor, url }: MailContext,
  provider: Provider,
  words: Told,
  at: Date,
): Promise<void> {
  const admins = (await listColleagues(tx, provider.id)).filter(({ roles }) => roles.includes('admin'));
  for (const { account } of admins) {
    const content: Parameters<typeof mailAccount>[2]['content'] = (lang) =>
      words(lang, provider, url + site.provider(lang, provider.slug));
    await mailAccount(tx, keyFor, { account, urgency: 'prompt', topic: 'market.contest', content }, at);
  }
}

/** The answer of the desk to what is said of a provider's number. */
export interface Decision {
  readonly organisation: string;
  readonly reason: string;
}

/**
 * The number is the provider's: it was looked at.
 * @throws Problem conflict `market.contest.proved`, and as `doDeed`
 */
export async function confirmNumber(
  tx: Tx,
  post: MailContext,
  keeper: Keeper,
  { organisation, reason }: Decision,
  at: Date,
): Promise<void> {
  const provider = await loadForDeed(tx, organisation);
  const deed = { act: 'keeping.confirm-number', reason, ...about(provider) } as const;
  await doDeed(tx, keeper, deed, at, async () => {
    if (!(await proveAtDesk(tx, provider.id, dayHere(at))))
      throw new Problem('conflict', 'market.contest.proved');
    await verifyOrganisation(tx, provider.id);
    return { contests: await tellAll(tx, post, keeper, { provider, answer: 'kept', reason }, at) };
  });
}

/**
 * The number is not the provider's: it is free again for whoever holds it, and what was offered under it is
 * withdrawn. What others confirmed or did with the provider stays as it was.
 * @throws Problem conflict `market.contest.no-number`, and as `doDeed`
 */
export async function freeNumberAtDesk(
  tx: Tx,
  post: MailContext,
  keeper: Keeper,
  { organisation, reason }: Decision,
  at: Date,
): Promise<void> {
  const provider = await loadForDeed(tx, organisation);
  if (provider.number.number === undefined) throw new Problem('conflict', 'market.contest.no-number');
  const deed = { act: 'keeping.free-number', reason, ...about(provider) } as const;
  await doDeed(tx, keeper, deed, at, async () => {
    const offers = await freeNumber(tx, provider.id, dayHere(at));
    await releaseNumber(tx, provider.id);
    return { offers, contests: await tellAll(tx, post, keeper, { provider, answer: 'freed', reason }, at) };
  });
}

/**
 * Nothing shows that the number is not the provider's: it stays as it stood, claimed or proved.
 * @throws Problem not-found `market.contest.none`, and as `doDeed`
 */
export async function dismissContests(
  tx: Tx,
  post: MailContext,
  keeper: Keeper,
  { organisation, reason }: Decision,
  at: Date,
): Promise<void> {
  const provider = await loadForDeed(tx, organisation);
  const deed = { act: 'keeping.dismiss-contest', reason, ...about(provider) } as const;
  await doDeed(tx, keeper, deed, at, async () => {
    const contests = await tellAll(tx, post, keeper, { provider, answer: 'kept', reason }, at);
    if (contests === 0) throw new Problem('not-found', 'market.contest.none');
    return { contests };
  });
}

async function loadForDeed(tx: Tx, id: string): Promise<Provider> {
  await lockFor(tx, ['organisation', id]);
  return loadProvider(tx, { id });
}

const about = ({ id }: Provider) => ({ subject: { kind: 'organisation', id }, concerns: [id] });

interface Decided {
  readonly provider: Provider;
  readonly answer: 'freed' | 'kept';
  readonly reason: string;
}

/** Writes to those who contested and to the provider's administrators. @returns how many contested */
async function tellAll(
  tx: Tx,
  post: MailContext,
  keeper: Keeper,
  { provider, answer, reason }: Decided,
  at: Date,
): Promise<number> {
  const contesting = await answerContests(tx, post.keyFor, provider.id, answer, at);
  const kind = { urgency: 'prompt', topic: 'market.contest', optional: false } as const;
  for (const { address: to, lang } of contesting) {
    const content = answeredMail(lang, provider, answer, reason.trim(), post.url);
    await queueMail(tx, post.keyFor, { to, lang, ...kind, content }, at);
  }
  const told: Told = (lang, one, url) => decidedMail(lang, one, answer, reason.trim(), url);
  await tellAdministrators(tx, post, provider, told, at);
  await actAs(tx, keeper);
  return contesting.length;
}
