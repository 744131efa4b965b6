// SPDX-License-Identifier: AGPL-3.0-or-later
// The forms of a provider's own page, by name: what each reads, and which action it is.

import type { Id } from '../../../base/id.ts';
import { parseId } from '../../../base/id.ts';
import type { Lang } from '../../../base/language.ts';
import { Problem } from '../../../base/problem.ts';
import type { Actor } from '../../../people/agents/actor.ts';
import { foldName } from '../../../people/directory/organisation.ts';
import { findOrganisationByCode, suggestOrganisations } from '../../../people/directory/stores/directory.ts';
import type { Tx } from '../../../platform/db.ts';
import { type MailContext, parseAddress } from '../../../platform/mail.ts';
import { territoryCodes } from '../labels.ts';
import { type ServiceKind, serviceKinds } from '../offer.ts';
import { territoryNames } from '../stores/labels.ts';
import { askForDomain, askPerson, dropDomain } from './claims.ts';
import { offer, renew, takeOfferDown } from './offers.ts';
import { askReference, dropReference } from './references.ts';

export interface Pressed {
  readonly tx: Tx;
  readonly actor: Actor;
  readonly organisation: Id<'Organisation'>;
  readonly post: MailContext;
  readonly fields: Readonly<Record<string, string>>;
  readonly lang: Lang;
  readonly at: Date;
}

const id = ({ fields }: Pressed) => parseId(fields['id'] ?? '');
const kindOf = (written: string | undefined) =>
  serviceKinds.find((kind) => kind === written) ?? ('' as ServiceKind);

export const deeds: ReadonlyMap<string, (pressed: Pressed) => Promise<void>> = new Map([
  ['offer', writeOffer],
  ['withdraw', (all: Pressed) => takeOfferDown(all.tx, all.actor, all.organisation, id(all), all.at)],
  ['renew', ({ tx, actor, organisation, at }: Pressed) => renew(tx, actor, organisation, at)],
  [
    'domain',
    (all: Pressed) =>
      askForDomain(
        all.tx,
        all.actor,
        all.organisation,
        all.post,
        { mailbox: parseAddress(all.fields['mailbox'] ?? ''), lang: all.lang },
        all.at,
      ),
  ],
  ['drop-domain', (all: Pressed) => dropDomain(all.tx, all.actor, all.organisation, id(all), all.at)],
  [
    'person',
    (all: Pressed) =>
      askPerson(
        all.tx,
        all.actor,
        all.organisation,
        all.post,
        { address: parseAddress(all.fields['address'] ?? ''), lang: all.lang },
        all.at,
      ),
  ],
  ['reference', writeReference],
  ['drop-reference', (all: Pressed) => dropReference(all.tx, all.actor, all.organisation, id(all), all.at)],
]);

async function writeOffer({ tx, actor, organisation, fields, at }: Pressed): Promise<void> {
  const ticked = (prefix: string) =>
    Object.keys(fields).flatMap((name) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : []));
  const offering = {
    software: fields['software'] ?? '',
    kinds: ticked('kind-').map(kindOf),
    territories: territoryCodes(fields['territories'] ?? '', await territoryNames(tx)),
    languages: ticked('language-').filter((code) => /^[a-z]{2,3}$/.test(code)),
    words: (fields['words'] ?? '').trim(),
    publish: fields['publish'] === '1',
  };
  await offer(tx, actor, organisation, offering, at);
}

async function writeReference({ tx, actor, organisation, post, fields, lang, at }: Pressed): Promise<void> {
  const trade = fields['function'];
  const asking = {
    client: await clientOf(tx, fields['client'] ?? ''),
    software: fields['software'] ?? '',
    deed: fields['training'] ? ('training' as const) : ('service' as const),
    kind: fields['training'] ? ('training' as const) : kindOf(fields['kind']),
    on: fields['on'] ?? '',
    ...(trade ? { function: trade } : {}),
    linked: fields['linked'] !== undefined,
    lang,
  };
  await askReference(tx, actor, organisation, post, asking, at);
}

/**
 * A client by its number or its exact name.
 * @returns its address
 * @throws Problem not-found, conflict `market.reference.…`
 */
async function clientOf(tx: Tx, written: string): Promise<string> {
  const coded = await findOrganisationByCode(tx, written);
  if (coded) return coded.slug;
  const exact = (await suggestOrganisations(tx, written, 30)).filter(
    ({ name }) => foldName(name) === foldName(written),
  );
  if (exact.length > 1)
    throw new Problem('conflict', 'market.reference.several', { written: written.slice(0, 80) });
  if (!exact[0])
    throw new Problem('not-found', 'market.reference.no-client', { written: written.slice(0, 80) });
  return exact[0].slug;
}
