// SPDX-License-Identifier: AGPL-3.0-or-later
// How to sign in as whom: one link for each function, asked for as people ask, and good for one use.

import { endsOf } from '../src/people/accounts/session.ts';
import { findAccountOf } from '../src/people/accounts/store.ts';
import { beginSession } from '../src/people/accounts/store-sessions.ts';
import { actAs, inTransaction } from '../src/platform/db.ts';
import { parseAddress, readerOf } from '../src/platform/mail.ts';
import { setSessionCookie } from '../src/platform/web/session-cookie.ts';
import type { Web } from '../src/platform/web.tsx';
import { site as addresses } from '../src/site.ts';
import { mailboxOf, personas } from '../src/testing/personas.ts';
import type { Asking } from '../src/testing/site.ts';
import { keeperMailbox } from './keeping.ts';
import { providers } from './world/providers.ts';
import { towns } from './world/towns.ts';

/** Lines to print: who, then the link. @param url of the site */
export async function waysIn(site: Asking, url: string): Promise<string[]> {
  const town = towns[0]!;
  const wanted = [
    ['in charge of access · responsable des accès', `mairie@${town.domain}.example`],
    ['signatory · signataire', mailboxOf(personas.direction, town.domain)],
    ['buyer · acheteur', mailboxOf(personas.purchases, town.domain)],
    ['agent', mailboxOf(personas.secretariat, town.domain)],
    ['provider · prestataire', `contact@${providers[0]!.domain}`],
    ['independent · indépendante', 'independante@ailleurs.example'],
  ] as const;
  const lines = [`Sign in as / Entrer comme (${town.slug}) :`];
  for (const [who, address] of wanted) {
    await site.post('/entrer', { address });
    const link = await site.lastLink('people.sign-in');
    lines.push(`  ${who.padEnd(46)} ${url}${link.pathname}${link.search}`);
  }
  return [
    ...lines,
    `  ${'keeper of the halle · qui tient la halle'.padEnd(46)} ${url}${keeperAddress}`,
    `  anybody else · quelqu’un d’autre: ${url}/entrer, then the newest file of the folder “mail”`,
  ];
}

const keeperAddress = '/demonstration/tenue';

/**
 * The desk opens by a passkey only, which a demonstration cannot hand over: this address, which no other halle
 * has, begins the session that the keeper's passkey would.
 */
export function keeperDoor({ server, db, keyFor, config }: Web): void {
  server.get(keeperAddress, async (_, reply) => {
    const at = new Date();
    const token = await inTransaction(
      db,
      async (tx) => {
        const account = await findAccountOf(tx, readerOf(keyFor, parseAddress(keeperMailbox)));
        if (!account) throw new Error('this demonstration has no keeper: begin it again with --fresh');
        await actAs(tx, { account });
        return (await beginSession(tx, { account, way: 'passkey', browser: 'firefox-linux' }, at)).token;
      },
      at,
    );
    setSessionCookie(reply, config.url, token, endsOf(at).endsAt);
    return reply.redirect(addresses.keeping('fr'), 303);
  });
}
