// SPDX-License-Identifier: AGPL-3.0-or-later
// Letters from one organisation to another that uses the same software: few a day, so that no mailbox is
// flooded.
import { type LetterKind, wordsDays } from '../people/letters/letter.ts';

export const peerLetters: LetterKind = {
  name: 'usages.peer',
  topic: 'catalogue.peer-letter',
  journal: 'catalogue.peer-written',
  least: 3,
  most: 3_000,
  aDay: { account: 5, from: 10, to: 3 },
  quoted: true,
};

/** Days within which an organisation that was written to may answer through the halle. */
export const answerDays = wordsDays;
