// SPDX-License-Identifier: AGPL-3.0-or-later
// All that the linter says.
import type { Texts } from '../../../base/language.ts';
import { biddersTexts } from './bidders.ts';
import { commandTexts } from './command.ts';
import { courseTexts } from './course.ts';
import { needTexts } from './need.ts';
import { pageTexts } from './page.ts';
import { resultsTexts } from './results.ts';

export const texts = {
  ...commandTexts,
  ...pageTexts,
  ...needTexts,
  ...biddersTexts,
  ...resultsTexts,
  ...courseTexts,
};

/** The same for keys that a rule or a finding names. */
export const named: Texts = texts;
