// SPDX-License-Identifier: AGPL-3.0-or-later
// What `halle check` looks at among usages: those declared across a border, as an earlier file with codes of
// two countries could do, and contacts that name someone.

import { dayFact } from '../../base/day.ts';
import { nameFacts } from '../../people/directory/codes/words.ts';
import { namesPerson } from '../../people/directory/contact/contact.ts';
import { isPersonMailbox } from '../../people/directory/contact/mailbox.ts';
import type { Check } from '../../platform/check.ts';
import { listAcrossBorders, listContacts } from '../stores/doubts.ts';

const across: Check = {
  name: 'usages.check.across',
  look: async (tx) =>
    (await listAcrossBorders(tx)).map((facts) => ({
      key: 'usages.check.across-one',
      mend: 'usages.check.mend-across',
      facts: { ...facts, on: dayFact(facts.on), ...nameFacts('X', facts.other) },
    })),
};

const contacts: Check = {
  name: 'usages.check.contacts',
  look: async (tx) =>
    (await listContacts(tx))
      .filter(({ words, mailbox }) => namesPerson(words ?? '') || isPersonMailbox(mailbox ?? ''))
      .map(({ id, software, organisation }) => ({
        key: 'usages.check.contact',
        mend: 'usages.check.mend-contact',
        facts: { id, software, organisation },
      })),
};

export const usageChecks: readonly Check[] = [across, contacts];
