// SPDX-License-Identifier: AGPL-3.0-or-later
// A provider joins: an official number that nobody else bears, and a mailbox at its own domain that is
// opened.

import { randomBytes } from 'node:crypto';
import { dayHere } from '../../../base/day.ts';
import { type Id, idFrom } from '../../../base/id.ts';
import type { Lang } from '../../../base/language.ts';
import { Problem } from '../../../base/problem.ts';
import { oneLine } from '../../../base/text.ts';
import { asSystem } from '../../../people/agents/actions/acting.ts';
import { type Actor, mustBeSignedIn } from '../../../people/agents/actor.ts';
import { becomeFirstAgent } from '../../../people/agents/stores/agencies.ts';
import { findOrganisationByCode, loadOrganisation } from '../../../people/directory/stores/directory.ts';
import { addProvider, verifyOrganisation } from '../../../people/directory/stores/providers.ts';
import { actAs, type Tx } from '../../../platform/db.ts';
import { record } from '../../../platform/journal.ts';
import { useLink } from '../../../platform/links/store.ts';
import { type Address, type Mail, type MailContext, queueMail, readerOf } from '../../../platform/mail.ts';
import { site } from '../../../site.ts';
import { provableDomain } from '../domain.ts';
import { type IdentityScheme, officialNumber } from '../identity.ts';
import { type Matter, mustBeOpen, type ProofLink, type Purpose } from '../link.ts';
import { proofMail } from '../mails.ts';
import { addDomain, isOfficialDomain } from '../stores/claims.ts';
import { domainHash } from '../stores/hashes.ts';
import { putLink } from '../stores/links.ts';
import { proveByLists } from '../stores/numbers.ts';
import { saveProvider } from '../stores/providers.ts';

export interface Sending {
  readonly purpose: Purpose;
  readonly to: Address;
  readonly lang: Lang;
  readonly account?: Id<'Account'> | undefined;
  /** In whose name it is asked. */
  readonly by?: Id<'Organisation'> | undefined;
  readonly organisation?: Id<'Organisation'>;
  readonly matter: Matter;
  readonly words: Readonly<Record<string, string | number>>;
}

/** Sends a link that proves something. @throws Problem unavailable `market.link.too-many` */
export async function sendProof(
  tx: Tx,
  { keyFor, url }: MailContext,
  sending: Sending,
  at: Date,
): Promise<void> {
  const { purpose, to, lang, account, organisation, matter, words } = sending;
  const reader = readerOf(keyFor, to);
  const whose = { ...(account && { account }), ...(organisation && { organisation }) };
  const token = await putLink(tx, { purpose, ...whose, reader, matter, lang }, at);
  const content = proofMail(lang, purpose, url + site.providerLink(lang, { t: token }), words);
  const kind = { ...kinds[purpose], topic: `market.${purpose}`, optional: purpose !== 'provider' };
  const asker = account && sorts[purpose] && { sort: sorts[purpose], account, organisation: sending.by };
  await queueMail(tx, keyFor, { to, lang, ...kind, content, asker }, at);
}

/** Somebody who proves a mailbox of their own waits at the screen, so that mail is urgent. */
const kinds: Readonly<Record<Purpose, { urgency: Mail['urgency'] }>> = {
  provider: { urgency: 'urgent' },
  domain: { urgency: 'urgent' },
  person: { urgency: 'prompt' },
  reference: { urgency: 'prompt' },
  renewal: { urgency: 'digest' },
};
const sorts = {
  provider: 'proof',
  domain: 'proof',
  person: 'request',
  reference: 'reference',
  renewal: undefined,
} as const;

export interface ComingIn {
  readonly name: string;
  readonly scheme: IdentityScheme;
  readonly number: string;
  readonly mailbox: Address;
  readonly lang: Lang;
}

/**
 * Asks for the link that proves a provider's mailbox.
 * @throws Problem unauthenticated; invalid `market.provider.…`, `market.domain.…`; conflict
 * `market.provider.taken`, `.listed`
 */
export async function askToComeIn(
  tx: Tx,
  actor: Actor,
  post: MailContext,
  coming: ComingIn,
  at: Date,
): Promise<void> {
  const account = mustBeSignedIn(actor);
  const name = oneLine(coming.name, 160);
  if (name.length < 2) throw new Problem('invalid', 'market.provider.no-name');
  const { scheme, number } = officialNumber(coming.scheme, coming.number);
  const domain = provableDomain(coming.mailbox);
  const { lang, mailbox: to } = coming;
  await mustBeFree(tx, { scheme, number, domain }, lang);
  const matter = { name, scheme, number, domain };
  await sendProof(tx, post, { purpose: 'provider', to, lang, account, matter, words: { name, number } }, at);
  await record(tx, { kind: 'market.provider-asked', account }, at);
}

const codeOf = ({ scheme, number }: { scheme: IdentityScheme; number: string }) =>
  scheme === 'siren' ? number : `${scheme}:${number}`;

async function mustBeFree(
  tx: Tx,
  { scheme, number, domain }: { scheme: IdentityScheme; number: string; domain: string },
  lang: Lang,
): Promise<void> {
  const known = await findOrganisationByCode(tx, codeOf({ scheme, number }));
  if (known)
    throw new Problem(
      'conflict',
      known.kind === 'provider' ? 'market.provider.taken' : 'market.provider.listed',
      known.kind === 'provider'
        ? { name: known.name, address: site.providerNumber(lang, known.slug) }
        : { name: known.name },
    );
  if (await isOfficialDomain(tx, domain)) throw new Problem('conflict', 'market.domain.official', { domain });
}

const countries: Readonly<Record<IdentityScheme, string>> = { siren: 'FR', bce: 'BE', neq: 'CA' };

/**
 * The link is opened by the account that asked for it: the organisation is made, the account is its first
 * agent. Opened again by the same account, it leads to what it made.
 * @returns the address of the provider
 * @throws Problem forbidden `market.link.other-account`; conflict `market.provider.taken`,
 * `market.domain.taken`
 */
export async function comeIn(
  tx: Tx,
  link: ProofLink,
  account: Id<'Account'> | undefined,
  { keyFor }: MailContext,
  at: Date,
): Promise<string> {
  const { name, scheme, number, domain } = link.matter as Required<
    Pick<Matter, 'name' | 'scheme' | 'number' | 'domain'>
  >;
  const made =
    link.usedAt && account === link.account && (await findOrganisationByCode(tx, codeOf({ scheme, number })));
  if (made) return made.slug;
  mustBeOpen(link, at);
  if (!account || account !== link.account) throw new Problem('forbidden', 'market.link.other-account');
  const on = dayHere(at);
  await mustBeFree(tx, { scheme, number, domain }, link.lang);
  const id = idFrom<'Organisation'>(at.getTime(), randomBytes(16));
  await useLink(tx, link.id, at);
  if (!(await addProvider(tx, { id, name, scheme, number, country: countries[scheme] }, on)))
    throw new Problem('conflict', 'market.provider.taken-now', { name });
  await actAs(tx, asSystem('first-agent', id, account));
  await saveProvider(tx, { id, scheme, number, domain, provedOn: on });
  const proved = {
    id: idFrom(at.getTime(), randomBytes(16)),
    organisation: id,
    domain,
    hash: domainHash(keyFor, domain),
  };
  if ((await proveByLists(tx, on, id)).length > 0) await verifyOrganisation(tx, id);
  if (!(await addDomain(tx, proved, on))) throw new Problem('conflict', 'market.domain.taken', { domain });
  await becomeFirstAgent(tx, account, id, at);
  for (const kind of ['market.provider-came-in', 'market.claims-changed'])
    await record(tx, { kind, account, organisation: id, subject: { kind: 'organisation', id } }, at);
  return (await loadOrganisation(tx, id)).slug;
}
