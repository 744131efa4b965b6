// SPDX-License-Identifier: AGPL-3.0-or-later
// Links by which people sign in, as `platform/links` keeps them: with the address they were sent to, sealed.
import type { Id } from '../../../base/id.ts';
import type { Lang } from '../../../base/language.ts';
import type { Tx } from '../../../platform/db.ts';
import { countLinks, findLink as findAny, putLink as putAny } from '../../../platform/links/store.ts';
import type { Address } from '../../../platform/mail.ts';
import { openWords, sealWords } from '../../../platform/sealing.ts';
import type { KeyFor } from '../../../platform/secret.ts';
import type { SignInLink } from './sign-in-link.ts';

const sealing = 'people.link-address';
const [hour, day] = [3_600_000, 86_400_000];
const purposeOf = { 'sign-in': 'people.sign-in', 'first-agent': 'people.first-agent' } as const;

export interface Asked {
  readonly address: Address;
  readonly reader: Buffer;
  readonly client: Buffer;
  readonly lang: Lang;
  readonly organisation?: string;
  /** Where one was going when one was asked to sign in: the link may be opened by another browser. */
  readonly onward?: string | undefined;
}

/**
 * How many links were asked for in the last hour, for the mail address and from the network address. Other
 * transactions that count for either wait until this one ends.
 */
export async function countAsked(
  tx: Tx,
  { reader, client }: Asked,
  at: Date,
): Promise<{ address: number; client: number }> {
  const since = new Date(at.getTime() - hour);
  const by = { reader, client };
  const asked = await countLinks(tx, Object.values(purposeOf), by, since);
  return { address: asked.reader, client: asked.client };
}

/** Keeps a new link. @returns its id and the token that only the mail holds */
export function putLink(
  tx: Tx,
  keyFor: KeyFor,
  asked: Asked,
  at: Date,
): Promise<{ id: string; token: string }> {
  const { address, reader, client, lang, organisation, onward } = asked;
  const purpose = purposeOf[organisation ? 'first-agent' : 'sign-in'];
  const seal = (id: string) => sealWords(keyFor(sealing), JSON.stringify({ address, onward }), id);
  const times = { opensFor: day, keptFor: 2 * day };
  return putAny(tx, { purpose, organisation, reader, client, lang, seal, ...times }, at);
}

/** The link that a token opens, with the address it was sent to; locked until the transaction ends. */
export async function findLink(
  tx: Tx,
  keyFor: KeyFor,
  token: string,
): Promise<{ link: SignInLink; address: Address; onward?: string } | undefined> {
  const found = await findAny(tx, token, Object.values(purposeOf));
  const purpose = (['sign-in', 'first-agent'] as const).find((one) => purposeOf[one] === found?.purpose);
  if (!found?.sealed || !purpose) return undefined;
  const { id, organisation, lang, askedAt, sentAt, usedAt, sealed } = found;
  const link: SignInLink = {
    id: id as string as Id<'SignInLink'>,
    purpose,
    lang: lang as Lang,
    askedAt,
    ...(organisation && { organisation }),
    ...(sentAt && { sentAt }),
    ...(usedAt && { usedAt }),
  };
  return { link, ...wordsIn(openWords(keyFor(sealing), sealed, id)) };
}

/** Links that an earlier release sent hold the address alone. */
function wordsIn(words: string): { address: Address; onward?: string } {
  if (!words.startsWith('{')) return { address: words as Address };
  return JSON.parse(words) as { address: Address; onward?: string };
}
