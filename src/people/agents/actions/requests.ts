// SPDX-License-Identifier: AGPL-3.0-or-later
// Asking an organisation for a mandate: one mail to its official mailbox; a signatory answers on the
// organisation's own pages.
import { randomBytes } from 'node:crypto';
import { formatDay } from '../../../base/format.ts';
import { type Id, idFrom } from '../../../base/id.ts';
import type { Lang } from '../../../base/language.ts';
import { Problem } from '../../../base/problem.ts';
import { mustBeWithin } from '../../../platform/daily-limit.ts';
import type { Tx } from '../../../platform/db.ts';
import { record } from '../../../platform/journal.ts';
import { type MailContext, queueMail } from '../../../platform/mail.ts';
import { site } from '../../../site.ts';
import { findMailbox } from '../../directory/mailboxes/store.ts';
import type { Organisation } from '../../directory/organisation.ts';
import { dayWhere } from '../../directory/stores/days.ts';
import { loadOrganisation } from '../../directory/stores/directory.ts';
import type { Actor } from '../actor.ts';
import { requestMail } from '../mails.ts';
import type { MandateRequest } from '../mandate.ts';
import { checkTerms, type MandateTerms } from '../mandate.ts';
import { mandatableActs } from '../permissions.ts';
import { countRequests, endRequest, listRequests, putRequest } from '../stores/requests.ts';
import { actFor } from './acting.ts';
import { grantMandate, mustBeTheirMoney, termFacts } from './mandates.ts';

/** Requests of one organisation, each of which is a mail to another. */
const requestsADay = { most: 400, refused: 'people.too-many-requests' };

/**
 * @throws Problem not-found `people.no-mailbox`, conflict `people.request-waits`,
 * `people.too-many-requests`, invalid as `checkTerms`
 */
export async function askMandate(
  tx: Tx,
  actor: Actor,
  terms: MandateTerms,
  keys: MailContext,
  at: Date,
): Promise<void> {
  await actFor(tx, actor, 'mandates.see', terms.mandatary, at);
  const on = await dayWhere(tx, terms.grantor, at);
  const { grantor, mandatary, acts, until, object, ceiling } = checkTerms(terms, on);
  const about = { ...(object ? { object } : {}), ...(ceiling ? { ceiling } : {}) };
  const [from, to] = [await loadOrganisation(tx, mandatary), await loadOrganisation(tx, grantor)];
  mustBeTheirMoney(about, to);
  const mailbox = await findMailbox(tx, grantor);
  if (!mailbox) throw new Problem('not-found', 'people.no-mailbox', { name: to.name });
  const asked = (since: Date) => countRequests(tx, mandatary, since);
  await mustBeWithin(tx, requestsADay, ['organisation', mandatary], asked, at);
  const id = idFrom<'MandateRequest'>(at.getTime(), randomBytes(16));
  const put = await putRequest(tx, { id, grantor, mandatary, acts, until, ...about }, actor.account!, at);
  if (!put) throw new Problem('conflict', 'people.request-waits', { name: to.name });
  const content = requestWords(mailbox.lang, { from, to, acts, ...about, until }, keys.url);
  const asker = { sort: 'request' as const, account: actor.account!, organisation: mandatary };
  const topic = 'people.mandate-request';
  const { address, lang } = mailbox;
  const sent = { to: address, lang, urgency: 'prompt' as const, topic, optional: true };
  await queueMail(tx, keys.keyFor, { ...sent, content, asker }, at);
  const entry = {
    account: actor.account!,
    organisation: mandatary,
    subject: { kind: 'mandate-request', id },
  };
  await record(
    tx,
    { kind: 'people.mandate-asked', ...entry, facts: { of: grantor, until, ...termFacts(about) } },
    at,
  );
}

type Requested = Pick<MandateTerms, 'acts' | 'object' | 'ceiling' | 'until'> & {
  readonly from: Organisation;
  readonly to: Organisation;
};

/** The mail that asks. @param base HALLE_URL */
function requestWords(lang: Lang, { from, to, until, ...terms }: Requested, base: string) {
  const url = base + site.organisationMandates(lang, to.slug);
  const signIn = base + site.signInTo(lang, { n: site.organisationMandates(lang, to.slug), o: to.slug });
  const names = { from: from.name, to: to.name, place: to };
  return requestMail(lang, { ...names, ...terms, until: formatDay(lang, until), url, signIn });
}

/** Whoever asked takes back what waits for an answer. @throws Problem not-found `people.no-request` */
export async function cancelMandateRequest(
  tx: Tx,
  actor: Actor,
  mandatary: Id<'Organisation'>,
  id: string,
  at: Date,
): Promise<void> {
  const on = await actFor(tx, actor, 'mandates.see', mandatary, at);
  const request = (await listRequests(tx, mandatary)).find(
    (one) => one.id === id && one.mandatary === mandatary,
  );
  if (!request || !(await endRequest(tx, id, on))) throw new Problem('not-found', 'people.no-request');
  const entry = {
    account: actor.account!,
    organisation: mandatary,
    subject: { kind: 'mandate-request', id },
  };
  await record(
    tx,
    { kind: 'people.mandate-request-cancelled', ...entry, facts: { of: request.grantor } },
    at,
  );
}

/** What became of a mandate asked of one of many. */
export interface AskedOne {
  readonly grantor: Id<'Organisation'>;
  /** Why it was not asked; absent: it was. */
  readonly why?: Problem;
}

/**
 * The same asked of many at once; one that cannot be asked does not stop the others.
 * @throws Problem as `askMandate`, where none could be asked
 */
export async function askMandates(
  tx: Tx,
  actor: Actor,
  grantors: readonly Id<'Organisation'>[],
  terms: Omit<MandateTerms, 'grantor'>,
  keys: MailContext,
  at: Date,
): Promise<AskedOne[]> {
  const told: AskedOne[] = [];
  for (const grantor of new Set(grantors))
    try {
      await askMandate(tx, actor, { ...terms, grantor }, keys, at);
      told.push({ grantor });
    } catch (why) {
      if (!(why instanceof Problem) || !aboutOne.includes(why.textKey)) throw why;
      told.push({ grantor, why });
    }
  const [first] = told;
  if (first?.why && told.every(({ why }) => why)) throw first.why;
  return told;
}

/** What concerns the one that is asked, and none of the others. */
const aboutOne = ['people.no-mailbox', 'people.request-waits', 'people.mandate-to-oneself'];

/** A signatory says yes to what was asked, or no. @throws Problem not-found `people.no-request` */
export async function answerMandateRequest(
  tx: Tx,
  actor: Actor,
  grantor: Id<'Organisation'>,
  id: string,
  yes: boolean,
  at: Date,
): Promise<void> {
  const on = await actFor(tx, actor, yes ? 'mandates.grant' : 'mandates.withdraw', grantor, at);
  const request = (await listRequests(tx, grantor)).find((one) => one.id === id && one.grantor === grantor);
  if (!request || !(await endRequest(tx, id, on))) throw new Problem('not-found', 'people.no-request');
  if (yes) await grantMandate(tx, actor, termsOf(request, on), at);
  else
    await record(
      tx,
      {
        kind: 'people.mandate-refused',
        account: actor.account!,
        organisation: grantor,
        subject: { kind: 'mandate-request', id },
      },
      at,
    );
}

const termsOf = (
  { grantor, mandatary, acts, until, object, ceiling }: MandateRequest,
  on: string,
): MandateTerms => ({
  ...(object ? { object } : {}),
  ...(ceiling ? { ceiling } : {}),
  grantor,
  mandatary,
  // asked for before the act could no longer be given
  acts: acts.filter((act) => mandatableActs.includes(act)),
  from: on,
  until,
});
