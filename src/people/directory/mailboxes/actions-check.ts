// SPDX-License-Identifier: AGPL-3.0-or-later
// What `halle check` looks at among official mailboxes: those that an earlier import may have given wrongly,
// and who signed in by them.

import { dayFact, dayHere } from '../../../base/day.ts';
import type { Check, Found } from '../../../platform/check.ts';
import { nameFacts } from '../codes/words.ts';
import { doubtOf } from './doubt.ts';
import { listTakenIn, type TakenIn } from './store-doubts.ts';

const given: Check = {
  name: 'people.check.mailboxes',
  look: async (tx) =>
    (await listTakenIn(tx)).flatMap((taken) => {
      const doubt = doubtOf(taken);
      return doubt
        ? [{ key: `people.check.mailbox-${doubt}`, mend: 'people.check.mend-mailbox', facts: factsOf(taken) }]
        : [];
    }),
};

/**
 * Of the organisations whose code is another's too: a first agent older than the mailbox that is kept came by
 * one that is not any more.
 */
const before: Check = {
  name: 'people.check.first-agents',
  look: async (tx) =>
    (await listTakenIn(tx)).flatMap((taken): Found[] =>
      taken.others.length === 0 || doubtOf(taken)
        ? []
        : taken.first
            .filter(({ since }) => since < taken.importedAt)
            .map(({ id, since }) => ({
              key: 'people.check.first-agent',
              mend: 'people.check.mend-agents',
              facts: { ...factsOf(taken), id, since: dayFact(dayHere(since)) },
            })),
    ),
};

const factsOf = ({ name, slug, address, statedOn, others, agents, first }: TakenIn) => ({
  name,
  ...nameFacts('X', name),
  slug,
  address,
  day: dayFact(statedOn),
  others: others.join(', '),
  agents,
  since: first[0] ? dayFact(dayHere(first[0].since)) : '',
});

export const mailboxChecks: readonly Check[] = [given, before];
