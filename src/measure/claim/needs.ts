// SPDX-License-Identifier: AGPL-3.0-or-later
// What a project says that it needs.

/** In the order shown. `upkeep`: somebody who keeps it up. */
export const needKinds = [
  'upkeep',
  'review',
  'code',
  'documentation',
  'tests',
  'translation',
  'design',
  'money',
] as const;
export type NeedKind = (typeof needKinds)[number];

export const isNeedKind = (word: string): word is NeedKind => needKinds.some((kind) => kind === word);
