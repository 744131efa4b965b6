// SPDX-License-Identifier: AGPL-3.0-or-later
// All that the page « which way » says, with the reasons that it shares with the command.
import { texts as purchaseTexts } from '../../texts/texts.ts';
import { answerTexts } from './answer.ts';
import { buyerTexts } from './buyers.ts';
import { fieldTexts } from './fields.ts';
import { movesTexts } from './moves.ts';
import { pageTexts } from './page.ts';
import { thresholdsTexts } from './thresholds.ts';

/** Its own. */
export const ownTexts = {
  ...{ ...pageTexts, ...answerTexts, ...thresholdsTexts, ...movesTexts },
  ...{ ...buyerTexts, ...fieldTexts },
};
export const texts = { ...purchaseTexts, ...ownTexts };
