// SPDX-License-Identifier: AGPL-3.0-or-later
// Whoever keeps the halle withdraws one public text, with a reason, or puts it back. Whoever wrote it is told
// why, and how to answer.
import { createHash, randomBytes } from 'node:crypto';
import { idFrom } from '../../base/id.ts';
import { Problem } from '../../base/problem.ts';
import { actAs, type Tx } from '../../platform/db.ts';
import type { MailContext } from '../../platform/mail.ts';
import { site } from '../../site.ts';
import { listColleagues } from '../agents/stores/agents.ts';
import { doDeed } from '../keeping/actions/desk.ts';
import type { Deed, Keeper } from '../keeping/keeper.ts';
import { mailAccount } from '../signed-in/actions-mail.ts';
import { putBackMail, withdrawnMail } from './mails.ts';
import type { PublicText, TextKind, WithdrawnText } from './public-text.ts';
import { endWithdrawal, findPublicTexts, findWithdrawn, putWithdrawal } from './store.ts';

export interface Withdrawing {
  readonly kind: TextKind;
  readonly thing: string;
  readonly reason: string;
}

type Whose = Pick<PublicText, 'organisation' | 'account' | 'other' | 'kind'>;

/** What a deed about a text concerns: who wrote it, and the other side. */
function concerning({ organisation, account, other }: Whose): Pick<Deed, 'concerns' | 'person'> {
  const concerns = [organisation, other].filter((one) => one !== undefined);
  return { concerns, ...(account && { person: account }) };
}

/**
 * @param tx keeps the halle
 * @throws Problem not-found `people.words.none`, conflict `people.words.withdrawn-already`, and as `doDeed`
 */
export async function withdrawText(
  tx: Tx,
  post: MailContext,
  keeper: Keeper,
  { kind, thing, reason }: Withdrawing,
  at: Date,
): Promise<void> {
  const [text] = await findPublicTexts(tx, { kind, thing });
  if (!text) throw new Problem('not-found', 'people.words.none', { field: 'thing' });
  const id = idFrom<'WithdrawnText'>(at.getTime(), randomBytes(16));
  const subject = { kind: 'public-text', id };
  const deed = { act: 'keeping.withdraw-text', reason, subject, ...concerning(text) } as const;
  await doDeed(tx, keeper, deed, at, async () => {
    const digest = createHash('sha256').update(text.words).digest();
    if (!(await putWithdrawal(tx, post.keyFor, { id, text, digest, reason: reason.trim() }, at)))
      throw new Problem('conflict', 'people.words.withdrawn-already', { field: 'thing' });
    await tell(tx, post, keeper, text, { isBack: false, reason: reason.trim() }, at);
    return { text: kind };
  });
}

/**
 * @param tx keeps the halle
 * @throws Problem not-found `people.words.none`, and as `doDeed`
 */
export async function putBackText(
  tx: Tx,
  post: MailContext,
  keeper: Keeper,
  { withdrawal, reason }: { readonly withdrawal: string; readonly reason: string },
  at: Date,
): Promise<void> {
  const text = await findWithdrawn(tx, post.keyFor, withdrawal);
  if (!text) throw new Problem('not-found', 'people.words.none', { field: 'withdrawal' });
  const subject = { kind: 'public-text', id: text.id };
  const deed = { act: 'keeping.put-back-text', reason, subject, ...concerning(text) } as const;
  await doDeed(tx, keeper, deed, at, async () => {
    if (!(await endWithdrawal(tx, text, at)))
      throw new Problem('not-found', 'people.words.none', { field: 'withdrawal' });
    await tell(tx, post, keeper, text, { isBack: true, reason: reason.trim() }, at);
    return { text: text.kind };
  });
}

/** To whoever wrote it: the account that speaks for itself, or those who act for the organisation. */
async function tell(
  tx: Tx,
  { keyFor, url }: MailContext,
  keeper: Keeper,
  text: PublicText | WithdrawnText,
  { isBack, reason }: { readonly isBack: boolean; readonly reason: string },
  at: Date,
): Promise<void> {
  const colleagues = text.organisation ? await listColleagues(tx, text.organisation) : [];
  const accounts = new Set([
    ...(text.account ? [text.account] : []),
    ...colleagues.map((one) => one.account),
  ]);
  const make = isBack ? putBackMail : withdrawnMail;
  const { kind, words } = text;
  for (const account of accounts) {
    const content: Parameters<typeof mailAccount>[2]['content'] = (lang) =>
      make(lang, { kind, words, reason, url: url + site.write(lang) });
    await mailAccount(
      tx,
      keyFor,
      { account, urgency: 'prompt', topic: 'people.keeping', optional: false, content },
      at,
    );
  }
  await actAs(tx, keeper);
}
