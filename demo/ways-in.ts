// SPDX-License-Identifier: AGPL-3.0-or-later
// How to sign in as whom: one link for each function, asked for as people ask, and good for one use.
import { mailboxOf, personas } from '../src/testing/personas.ts';
import type { Asking } from '../src/testing/site.ts';
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
    `  anybody else · quelqu’un d’autre: ${url}/entrer, then the newest file of the folder “mail”`,
  ];
}
