// SPDX-License-Identifier: AGPL-3.0-or-later
// All that the linter says.
import { biddersTexts } from './bidders.ts';
import { commandTexts } from './command.ts';
import { courseTexts } from './course.ts';
import { needTexts } from './need.ts';
import { resultsTexts } from './results.ts';

export const texts = { ...commandTexts, ...needTexts, ...biddersTexts, ...resultsTexts, ...courseTexts };
