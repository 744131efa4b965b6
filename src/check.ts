// SPDX-License-Identifier: AGPL-3.0-or-later
// `halle check`: what in this halle is not as it should be, and by which command it is mended. It changes
// nothing.

import { softwareChecks } from './catalogue/actions/check.ts';
import { agentChecks } from './people/agents/actions/check.ts';
import { mailboxChecks } from './people/directory/mailboxes/actions-check.ts';
import type { Check } from './platform/check.ts';
import type { Machine } from './platform/cli.ts';
import { asOwner, readingEverything } from './platform/owner.ts';
import { zoneChecks } from './platform/zone-check.ts';
import { usageChecks } from './usages/actions/check.ts';

/** Every check, in the order in which they are told. A further one is added here. */
export const checks: readonly Check[] = [
  ...mailboxChecks,
  ...agentChecks,
  ...usageChecks,
  ...softwareChecks,
  ...zoneChecks,
];

/** Findings of one check beyond this are counted only. */
const shown = 200;

/** Exit code 1 when something is found. */
export async function check({ open, say, out }: Machine): Promise<void> {
  const at = new Date();
  const told = await asOwner(await open(), (db) =>
    readingEverything(db, async (tx) => {
      const all = [];
      for (const { name, look } of checks) all.push({ name, found: await look(tx, at) });
      return all;
    }),
  );
  for (const { name, found } of told) {
    out(`${found.length === 0 ? '✓' : '✗'} ${say(name, { n: found.length })}`);
    for (const { key, mend, facts } of found.slice(0, shown))
      out(`    ${say(key, facts)}\n      → ${say(mend, facts)}`);
    if (found.length > shown) out(`    ${say('platform.check.more', { n: found.length - shown })}`);
  }
  const n = told.reduce((sum, { found }) => sum + found.length, 0);
  out(say('platform.check.told', { n }));
  if (n > 0) process.exitCode = 1;
}
