// SPDX-License-Identifier: AGPL-3.0-or-later
// What a record must be before it is believed, whatever it comes from.

import { isDay } from '../../../../base/day.ts';
import { oneLine } from '../../../../base/text.ts';
import { findAddress } from '../../../../platform/mail.ts';
import type { MailboxComplaint, MailboxRecord } from '../mailbox.ts';

/** The first thing that is wrong with a record besides its code; undefined when it may be kept. */
export function complaintAbout({
  address,
  statedOn,
  place,
}: Omit<MailboxRecord, 'code'>): MailboxComplaint | undefined {
  const complain = (key: string, words: string) => ({
    place,
    key: `people.mailboxes.${key}`,
    facts: { written: oneLine(words, 80) },
  });
  if (!findAddress(address)) return complain('bad-address', address);
  if (!isDay(statedOn)) return complain('bad-day', statedOn);
  return undefined;
}
