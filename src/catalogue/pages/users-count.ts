// SPDX-License-Identifier: AGPL-3.0-or-later
// How many use a software, said once for the head of its sheet, its section and its page of users, so that no
// sentence says « nobody » above a table of names.
import type { Lang } from '../../base/language.ts';
import { speak } from '../parts.tsx';
import type { UsersShown } from '../section.ts';
import { usageCount } from '../sheet.ts';
import type { Software } from '../software.ts';

type Counted = Pick<Software, 'usageCount' | 'usages'>;

/** Those counted for the search, and never fewer than those whose names are shown. */
export const userCount = (software: Counted, users: UsersShown | undefined): number =>
  Math.max(usageCount(software), software.usages.length + (users?.named ?? 0));

/** @param key the sentence of a count; operators who speak for others without naming them have their own */
export function userWords(
  lang: Lang,
  key: 'catalogue.fact.usages-count' | 'catalogue.usages.count',
  software: Counted,
  users: UsersShown | undefined,
): string {
  const n = userCount(software, users);
  return n === 0 && users?.hosted ? speak(lang)(`${key}-hosted`) : speak(lang)(key, { n });
}
