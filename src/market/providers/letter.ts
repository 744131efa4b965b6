// SPDX-License-Identifier: AGPL-3.0-or-later
// Letters to a provider, by who has signed in: to one of those who act for it.
import type { LetterKind } from '../../people/letters/letter.ts';

export const providerLetters: LetterKind = {
  name: 'market.provider',
  topic: 'market.provider-letters',
  journal: 'market.provider-written',
  least: 10,
  most: 2_000,
  aDay: { account: 10, to: 20 },
};
