// SPDX-License-Identifier: AGPL-3.0-or-later
// The words that an address of « which way » may hold.

export const words = [
  ...['buyer', 'country', 'object', 'amount', 'date', 'lot', 'total', 'lots-share', 'framework', 'maximum'],
  ...['years', 'yearly', 'members', 'each', 'sign', 'joining', 'existing', 'central', 'left', 'control'],
  ...['activity', 'private', 'pool', 'subject', 'once', 'for'],
] as const;
export type Word = (typeof words)[number];
export type Typed = Readonly<Record<Word, string>>;

/** Those answered by yes or no. */
export const yesOrNo = [
  'lot',
  'framework',
  'sign',
  'joining',
  'existing',
  'central',
  'control',
  'private',
] as const;
