// SPDX-License-Identifier: AGPL-3.0-or-later
// What a link shows before its button is pressed. Looking at it uses nothing.

import { formatDay } from '../../../base/format.ts';
import { type Lang, speaker } from '../../../base/language.ts';
import { asSystem } from '../../../people/agents/actions/acting.ts';
import { nameWords } from '../../../people/directory/organisations/words.ts';
import { actAs, type Tx } from '../../../platform/db.ts';
import { mustBeOpen, type ProofLink, type Purpose } from '../link.ts';
import { nameApart } from '../number-words.ts';
import { hasPerson } from '../stores/claims.ts';
import { loadLink } from '../stores/links.ts';
import { loadProvider } from '../stores/providers.ts';
import { listReferences } from '../stores/references.ts';
import { texts } from '../texts/texts.ts';

export interface LinkShown {
  readonly purpose: Purpose;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly isSaid?: boolean;
}

/** @throws Problem `market.link.…` where the button would do nothing */
export async function showLink(tx: Tx, token: string, lang: Lang, at: Date): Promise<LinkShown> {
  const link = await loadLink(tx, token);
  const { purpose, matter } = link;
  if (purpose === 'person') return showPerson(tx, link, at);
  mustBeOpen(link, at);
  if (purpose === 'provider')
    return { purpose, facts: { name: matter.name ?? '', number: matter.number ?? '' } };
  if (purpose === 'reference') return showReference(tx, link, lang);
  const { name } = await loadProvider(tx, { id: link.organisation! });
  return { purpose, facts: { name, domain: matter.domain ?? '' } };
}

/** Saying yes is possible until the link expires; taking a yes back is possible at any time. */
async function showPerson(
  tx: Tx,
  { organisation, matter, expiresAt }: ProofLink,
  at: Date,
): Promise<LinkShown> {
  const { name } = await loadProvider(tx, { id: organisation! });
  await actAs(tx, asSystem('proof-link', organisation!));
  const isSaid = await hasPerson(tx, organisation!, Buffer.from(matter.mailHash!, 'hex'));
  if (!isSaid) mustBeOpen({ expiresAt }, at);
  return { purpose: 'person', facts: { name }, isSaid };
}

async function showReference(tx: Tx, { organisation, matter }: ProofLink, lang: Lang): Promise<LinkShown> {
  await actAs(tx, asSystem('official-mailbox', organisation!));
  const [found] = await listReferences(tx, { id: matter.reference! });
  if (!found) return { purpose: 'reference', facts: { name: '', said: '' } };
  const { deed, kind, software, client, on, providerName, apart } = found;
  const facts = {
    kind: speaker(texts, lang)(`market.kind.${kind}`),
    software: software.name,
    client: nameWords(lang, client),
    day: formatDay(lang, on),
  };
  const said = speaker(texts, lang)(
    deed === 'training' ? 'market.page.training' : 'market.page.reference',
    facts,
  );
  return {
    purpose: 'reference',
    facts: { name: nameApart(lang, { name: providerName, ...(apart && { apart }) }), said },
  };
}
