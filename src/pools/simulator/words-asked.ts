// SPDX-License-Identifier: AGPL-3.0-or-later
// The words that an address of the simulator may hold.

export const words = [
  ...['total', 'currency', 'members', 'use', 'equal', 'people', 'by-use', 'fixed'],
  ...['floor', 'cap', 'grant', 'grant-most', 'key', 'without'],
] as const;
export type Word = (typeof words)[number];
export type Typed = Readonly<Record<Word, string>>;
