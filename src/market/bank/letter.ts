// SPDX-License-Identifier: AGPL-3.0-or-later
// Letters to the person of a profile, by who has signed in; the person answers through the halle.
import type { LetterKind } from '../../people/letters/letter.ts';

export const developerLetters: LetterKind = {
  name: 'market.developer',
  topic: 'market.letters',
  journal: 'market.letter-sent',
  least: 10,
  most: 2_000,
  aDay: { account: 20 },
};
