// SPDX-License-Identifier: AGPL-3.0-or-later
// The sentences of all clauses.
import type { Texts } from '../../../base/language.ts';
import { decidingTexts } from './clauses/deciding.ts';
import { lifeTexts } from './clauses/life.ts';
import { makingTexts } from './clauses/making.ts';
import { moneyTexts } from './clauses/money.ts';
import { whoTexts } from './clauses/who.ts';

export const clauseTexts = {
  ...whoTexts,
  ...decidingTexts,
  ...makingTexts,
  ...moneyTexts,
  ...lifeTexts,
} as const satisfies Texts;
