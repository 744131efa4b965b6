// SPDX-License-Identifier: AGPL-3.0-or-later
// What is wrong with a tender, in words.
import { type Lang, speaker } from '../../base/language.ts';
import type { Finding } from './criteria.ts';
import type { Complaint } from './tender.ts';
import { texts } from './texts.ts';

export const saidOf = (lang: Lang, one: Finding | Complaint): string =>
  speaker(texts, lang)(
    `purchases.tender.${'severity' in one ? 'criteria.' : ''}${one.key}` as keyof typeof texts,
    one.facts,
  );
