// SPDX-License-Identifier: AGPL-3.0-or-later
// All that the page « which way » says, with the reasons that it shares with the command.
import { texts as purchaseTexts } from '../../texts/texts.ts';
import { buyerTexts } from './buyers.ts';
import { fieldTexts } from './fields.ts';
import { pageTexts } from './page.ts';

/** Its own. */
export const ownTexts = { ...buyerTexts, ...fieldTexts, ...pageTexts };
export const texts = { ...purchaseTexts, ...ownTexts };
