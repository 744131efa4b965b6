// SPDX-License-Identifier: AGPL-3.0-or-later
// Following by mail, and stopping: one thing at a time.
import type { Lang } from '../base/language.ts';
import { Problem } from '../base/problem.ts';
import { loadAddress } from '../people/accounts/store.ts';
import type { Tx } from '../platform/db.ts';
import { clientOf } from '../platform/links/secrets.ts';
import { countLinks, findLink, noteMail, putLink, useLink } from '../platform/links/store.ts';
import { lockFor } from '../platform/locks.ts';
import { letterTopic } from '../platform/mail/digest.ts';
import { welcome } from '../platform/mail/store.ts';
import { type Address, type MailContext, queueMail, readerOf } from '../platform/mail.ts';
import { openWords, sealWords } from '../platform/sealing.ts';
import type { KeyFor } from '../platform/secret.ts';
import { site } from '../site.ts';
import { linkHours, mostFollows } from './follow.ts';
import { type Followed, type FollowedKind, followedKinds } from './followed.ts';
import { confirmMail } from './mails.ts';
import { type By, listFollows, putFollow } from './store.ts';

/** What letters about what is followed are refused by. */
export const newsTopic = 'follows.news';
const purpose = 'follows.confirm';
const sealing = 'follows.link-address';
const hour = 3_600_000;

/**
 * @param tx acts for the account
 * @throws Problem unavailable `follows.no-address`, conflict `follows.too-many`
 */
export async function followByAccount(
  tx: Tx,
  keyFor: KeyFor,
  { account, lang, followed }: { account: string; lang: Lang; followed: Followed },
  at: Date,
): Promise<void> {
  const { address, reader } = await loadAddress(tx, keyFor, account);
  if (address === '') throw new Problem('unavailable', 'follows.no-address');
  await follow(tx, keyFor, { reader, by: { account }, lang, followed }, at);
}

/** Whoever follows wants the letter: a refusal of before is taken back. */
async function follow(
  tx: Tx,
  keyFor: KeyFor,
  wanted: { reader: Buffer; by: By; lang: Lang; followed: Followed },
  at: Date,
): Promise<void> {
  const { reader } = wanted;
  await lockFor(tx, ['reader', reader.toString('hex')]);
  if ((await listFollows(tx, reader)).length >= mostFollows)
    throw new Problem('conflict', 'follows.too-many', { most: mostFollows });
  await putFollow(tx, keyFor, wanted, at);
  await welcome(tx, reader, newsTopic);
  await welcome(tx, reader, letterTopic);
}

export interface Asking {
  readonly address: Address;
  readonly followed: Followed;
  /** How it is called, in `lang`. */
  readonly label: string;
  readonly lang: Lang;
  /** Network address of who asks. */
  readonly ip: string;
}

export interface FollowMeans extends MailContext {
  /** How many links within an hour. */
  readonly limits: { readonly perAddress: number; readonly perClient: number };
}

/**
 * Sends a link to an address; only whoever opens it follows. The same is said whether it follows already.
 * @throws Problem unavailable `follows.too-many-links`
 */
export async function askToFollow(
  tx: Tx,
  { keyFor, url, limits }: FollowMeans,
  { address, followed, label, lang, ip }: Asking,
  at: Date,
): Promise<void> {
  const reader = readerOf(keyFor, address);
  const client = clientOf(keyFor, ip);
  const asked = await countLinks(tx, [purpose], { reader, client }, new Date(at.getTime() - hour));
  if (asked.reader >= limits.perAddress || asked.client >= limits.perClient)
    throw new Problem('unavailable', 'follows.too-many-links');
  const { kind, value, software } = followed;
  const { id, token } = await putLink(
    tx,
    {
      ...{ purpose, reader, client, lang, opensFor: linkHours * hour, keptFor: 2 * linkHours * hour },
      matter: { kind, value, ...(software && { software }) },
      seal: (link) => sealWords(keyFor(sealing), address, link),
    },
    at,
  );
  const content = confirmMail(lang, { label, kind }, url + site.followLink(lang, { t: token }));
  const mail = { to: address, lang, urgency: 'urgent', topic: purpose, optional: false } as const;
  await noteMail(tx, id, await queueMail(tx, keyFor, { ...mail, content, asker: { client } }, at));
}

/** What a link is about, without using it. @throws Problem invalid `follows.link-forged` */
export async function readFollowLink(tx: Tx, token: string): Promise<Followed> {
  return followedIn(await linkOf(tx, token));
}

/**
 * Whoever opens the link follows; a second click changes nothing.
 * @throws Problem invalid `follows.link-forged`, conflict `follows.link-expired`, `follows.too-many`
 */
export async function confirmFollow(tx: Tx, keyFor: KeyFor, token: string, at: Date): Promise<Followed> {
  const link = await linkOf(tx, token);
  const followed = followedIn(link);
  if (link.usedAt) return followed;
  if (link.expiresAt <= at) throw new Problem('conflict', 'follows.link-expired');
  const address = openWords(keyFor(sealing), link.sealed!, link.id) as Address;
  const reader = readerOf(keyFor, address);
  await follow(tx, keyFor, { reader, by: { address }, lang: link.lang as Lang, followed }, at);
  await useLink(tx, link.id, at, 'nothing');
  return followed;
}

async function linkOf(tx: Tx, token: string) {
  const link = await findLink(tx, token, [purpose]);
  if (!link) throw new Problem('invalid', 'follows.link-forged');
  return link;
}

function followedIn({ matter }: Awaited<ReturnType<typeof linkOf>>): Followed {
  const kind: FollowedKind = followedKinds.find((one) => one === matter['kind']) ?? 'software';
  const software = matter['software'];
  return { kind, value: matter['value'] ?? '', ...(software && { software }) };
}
