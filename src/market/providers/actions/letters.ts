// SPDX-License-Identifier: AGPL-3.0-or-later
// Writing to a provider: to whoever administers it in the halle. The answer goes to the address of who
// writes, where they give it.
import type { Id } from '../../../base/id.ts';
import type { Lang } from '../../../base/language.ts';
import { Problem } from '../../../base/problem.ts';
import { loadAddress } from '../../../people/accounts/store.ts';
import { asSystem } from '../../../people/agents/actions/acting.ts';
import { type Actor, mustBeSignedIn } from '../../../people/agents/actor.ts';
import { listColleagues } from '../../../people/agents/stores/agents.ts';
import { type Carried, writeLetter } from '../../../people/letters/actions.ts';
import { actAs, type Tx } from '../../../platform/db.ts';
import type { MailContext } from '../../../platform/mail.ts';
import { providerLetters } from '../letter.ts';
import { letterMail } from '../mails.ts';
import { loadProvider } from '../stores/providers.ts';

export interface ToProvider {
  readonly words: string;
  /** On whose behalf; absent: one's own. */
  readonly organisation?: Id<'Organisation'> | undefined;
  /** Who writes gives their address for the answer. */
  readonly answers: boolean;
}

/** @throws Problem not-found `market.provider.none`, `market.letter.nobody`; as `writeLetter` */
export async function writeToProvider(
  tx: Tx,
  actor: Actor,
  slug: string,
  { words, organisation, answers }: ToProvider,
  mails: MailContext,
  at: Date,
): Promise<void> {
  const account = mustBeSignedIn(actor);
  const { id, name } = await loadProvider(tx, { slug });
  await actAs(tx, asSystem('telling', id));
  const colleagues = await listColleagues(tx, id);
  const reader = colleagues.find(({ roles }) => roles.includes('admin')) ?? colleagues[0];
  if (!reader) throw new Problem('not-found', 'market.letter.nobody', { name });
  await actAs(tx, { account });
  const replyTo = answers ? (await loadAddress(tx, mails.keyFor, account)).address : undefined;
  const content = (lang: Lang, { words: said, from }: Carried) =>
    letterMail(lang, { name, words: said, answers, from: from?.name });
  const letter = { about: id, to: { account: reader.account }, organisation, words, replyTo };
  await writeLetter(tx, actor, providerLetters, { ...letter, content }, mails, at);
}
