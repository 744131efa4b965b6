// SPDX-License-Identifier: AGPL-3.0-or-later
// Who keeps the halle of the demonstration, and what there is to look at on their desk.
import type { Opened } from '../src/open.ts';
import { makeKeeper } from '../src/people/keeping/actions/keepers.ts';
import { asOwner } from '../src/platform/owner.ts';
import { must } from '../src/testing/builders.ts';
import { giveMailboxes } from '../src/testing/organisations.ts';
import type { Asking } from '../src/testing/site.ts';
import type { Town } from './world/towns.ts';

export const keeperMailbox = 'tenue@halle.example';

/** The keeper signs in once, and the operator names them. */
export async function fillKeeping(opened: Opened, site: Asking): Promise<void> {
  await site.comeInByLink({ address: keeperMailbox });
  await asOwner(opened, (db) => makeKeeper(db, opened.keyFor, keeperMailbox, new Date()));
  for (const fields of remarks)
    await must(site.post(`/ecrire?kind=${fields.kind}`, fields), `a remark: ${fields.kind}`);
}

/** What waits on the desk: somebody says that a provider's number is theirs. */
export async function fillDesk(site: Asking, provider: string): Promise<void> {
  const fields = {
    address: 'direction@homonyme.example',
    words: 'Notre raison sociale est la même, et le registre donne ce numéro à notre siège.',
  };
  await must(site.post(`/prestataires/${provider}/numero`, fields), 'a contested number');
}

/** Two towns ask for their keys again by a mailbox that is new in the directory; in one, somebody objects. */
export async function fillKeys(
  ownerUrl: string,
  site: Asking,
  [waiting, objected]: readonly [Town, Town],
): Promise<void> {
  for (const { slug, code, domain } of [waiting, objected]) {
    const inside = await site.comeInByLink({ organisation: slug });
    await giveMailboxes(ownerUrl, { [code]: `ville@${domain}.example` });
    const keys = `/mon-organisation/${slug}/cles`;
    const outside = await site.comeInByLink({ organisation: slug });
    await must(site.post(keys, { do: 'ask' }, outside), 'keys asked for again');
    const words = 'Cette boîte est celle d’un autre service depuis le mois de mars.';
    if (slug === objected.slug) await must(site.post(keys, { do: 'object', words }, inside), 'an objection');
  }
}

const remarks = [
  {
    ...{ kind: 'missing', name: 'Arrosoir', url: 'https://forge.exemple.fr/arrosoir' },
    words: 'Suit l’arrosage des massifs. Deux communes voisines s’en servent.',
    address: 'espaces-verts@commune.example',
  },
  {
    ...{ kind: 'correction', about: '/logiciels/opencimetiere' },
    words: 'L’adresse du mode d’emploi a changé ; la nouvelle se lit sur le site du projet.',
  },
  { kind: 'question', words: 'Comment retire-t-on un logiciel que nous n’utilisons plus ?' },
] as const;
