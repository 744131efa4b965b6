// SPDX-License-Identifier: AGPL-3.0-or-later
// Whoever keeps the halle answers a remark, once; what they accept enters the catalogue in the same act.
import { parseId } from '../base/id.ts';
import { Problem } from '../base/problem.ts';
import { oneLine } from '../base/text.ts';
import type { AcceptedCorrection, AcceptedProposal } from '../catalogue/accepted.ts';
import { acceptCorrection, acceptProposal } from '../catalogue/actions/accept.ts';
import { loadOrganisation } from '../people/directory/stores/directory.ts';
import { doDeed } from '../people/keeping/actions/desk.ts';
import type { Keeper } from '../people/keeping/keeper.ts';
import type { Tx } from '../platform/db.ts';
import { type MailContext, queueMail } from '../platform/mail.ts';
import { patternIn, site } from '../site.ts';
import { answerMail } from './mails.ts';
import type { Outcome, Remark } from './remark.ts';
import { findRemark, putAnswer } from './store.ts';

export interface Answering {
  readonly remark: string;
  readonly reason: string;
}

/** What enters the catalogue. @returns the word of the sheet's address */
type Accepting = (remark: Remark) => Promise<string>;

/**
 * @param tx keeps the halle
 * @throws Problem not-found `remarks.none`, conflict `remarks.answered-already`, and as `doDeed`
 */
export function answerRemark(
  tx: Tx,
  mails: MailContext,
  keeper: Keeper,
  { outcome, ...answering }: Answering & { readonly outcome: Outcome },
  at: Date,
): Promise<void> {
  return answer(tx, mails, keeper, answering, { outcome }, at);
}

/** A software that was missing enters the catalogue. @throws Problem as `answerRemark`, `acceptProposal` */
export function acceptRemark(
  tx: Tx,
  mails: MailContext,
  keeper: Keeper,
  { remark, reason, ...proposal }: Answering & Omit<AcceptedProposal, 'publisher'>,
  at: Date,
): Promise<void> {
  const accepting: Accepting = async ({ id, organisation }) => {
    const whose = organisation && (await loadOrganisation(tx, parseId<'Organisation'>(organisation.id)));
    const { name, country } = whose ?? {};
    const publisher = name ? { name, kind: 'public' as const, ...(country && { country }) } : undefined;
    return acceptProposal(tx, id, { ...proposal, publisher }, at);
  };
  return answer(tx, mails, keeper, { remark, reason }, { outcome: 'accepted', accepting }, at);
}

/** The field that was wrong is corrected. @throws Problem as `answerRemark`, `acceptCorrection` */
export function correctRemark(
  tx: Tx,
  mails: MailContext,
  keeper: Keeper,
  { remark, reason, ...correction }: Answering & AcceptedCorrection,
  at: Date,
): Promise<void> {
  const accepting: Accepting = ({ id, about }) =>
    acceptCorrection(tx, id, softwareIn(about) ?? '', correction, at);
  return answer(tx, mails, keeper, { remark, reason }, { outcome: 'accepted', accepting }, at);
}

async function answer(
  tx: Tx,
  mails: MailContext,
  keeper: Keeper,
  { remark: id, reason }: Answering,
  { outcome, accepting }: { readonly outcome: Outcome; readonly accepting?: Accepting },
  at: Date,
): Promise<void> {
  const remark = await findRemark(tx, mails.keyFor, id);
  if (!remark) throw new Problem('not-found', 'remarks.none', { field: 'remark' });
  if (remark.answered) throw new Problem('conflict', 'remarks.answered-already', { field: 'remark' });
  const concerns = remark.organisation ? [remark.organisation.id] : [];
  const subject = { kind: 'remark', id };
  const deed = { act: 'keeping.answer-remark', reason, subject, concerns } as const;
  await doDeed(tx, keeper, deed, at, async () => {
    const slug = await accepting?.(remark);
    const words = oneLine(reason, 2_000);
    const external = slug ? { external: slug } : {};
    if (!(await putAnswer(tx, mails.keyFor, id, { at, outcome, words, ...external })))
      throw new Problem('conflict', 'remarks.answered-already', { field: 'remark' });
    await tell(tx, mails, remark, { outcome, words: reason.trim() }, slug, at);
    return { outcome };
  });
}

async function tell(
  tx: Tx,
  { keyFor, url }: MailContext,
  remark: Remark,
  said: { readonly outcome: Outcome; readonly words: string },
  slug: string | undefined,
  at: Date,
): Promise<void> {
  const { address: to, lang } = remark;
  if (!to) return;
  const sheet = slug && url + site.software(lang, slug);
  const content = answerMail(remark, said, sheet);
  await queueMail(
    tx,
    keyFor,
    { to, lang, urgency: 'prompt', topic: 'remarks.answer', optional: false, content },
    at,
  );
}

/** The word of the software whose page a path is, in whatever language. */
export function softwareIn(path: string | undefined): string | undefined {
  for (const lang of ['fr', 'en']) {
    const start = patternIn(site.patterns.software, lang).replace(':slug', '');
    if (path?.startsWith(start)) return path.slice(start.length).split(/[/?]/)[0] || undefined;
  }
  return undefined;
}
