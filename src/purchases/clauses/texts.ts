// SPDX-License-Identifier: AGPL-3.0-or-later
// All that writing a tender says; how sure a text is stands in the words of the ways.
import { texts as wayTexts } from '../ways/texts/texts.ts';
import { documentTexts } from './texts-document.ts';
import { pageTexts } from './texts-page.ts';

/** Its own. */
export const ownTexts = { ...pageTexts, ...documentTexts };
export const texts = { ...wayTexts, ...ownTexts };
