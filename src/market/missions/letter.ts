// SPDX-License-Identifier: AGPL-3.0-or-later
// Letters between the two sides of a mission, once an offer is retained.
import type { LetterKind } from '../../people/letters/letter.ts';

export const missionLetters: LetterKind = {
  name: 'market.mission',
  topic: 'market.mission-letters',
  journal: 'market.mission-letter-sent',
  least: 10,
  most: 2_000,
  aDay: { account: 10 },
};
