// SPDX-License-Identifier: AGPL-3.0-or-later
// The language that a program asks the words of an answer in.
import { z } from 'zod';
import { languages, rootLang } from '../../base/language.ts';

/** Those that the site is offered in, when it is asked and when the API is described. */
const offered = () => languages().map(({ lang }) => lang);
export const langShape = z
  .string()
  .refine((tag) => offered().includes(tag))
  .meta({
    description: 'Language of the words in the answer',
    get enum() {
      return offered();
    },
  })
  .default(rootLang);
