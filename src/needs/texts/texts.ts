// SPDX-License-Identifier: AGPL-3.0-or-later
// Every sentence about needs.
import { boardTexts } from './board.ts';
import { handingTexts } from './handing.ts';
import { kindTexts } from './kinds.ts';
import { mergingTexts } from './merging.ts';
import { needTexts } from './need.ts';
import { newTexts } from './new.ts';
import { talkTexts } from './talk.ts';

export const texts = {
  ...kindTexts,
  ...boardTexts,
  ...newTexts,
  ...needTexts,
  ...talkTexts,
  ...mergingTexts,
  ...handingTexts,
} as const;
