// SPDX-License-Identifier: AGPL-3.0-or-later
// What a letter to a provider asks: on whose behalf, the words, and whether one's address goes along.
import { type Lang, speaker } from '../../base/language.ts';
import type { Choosable } from '../../people/agents/forms-choosing.ts';
import { forOneselfToo, letterForm } from '../../people/letters/forms.ts';
import { yes } from '../../platform/form/fields.ts';
import { providerLetters } from './letter.ts';
import { texts } from './texts/texts.ts';

const label = (lang: Lang) => speaker(texts, lang)('market.letter.words');
const answers = yes<never>({ label: (lang) => speaker(texts, lang)('market.letter.answers') });

/** @param organisations on whose behalf one may write; one may always do so for oneself */
export const writeForm = (organisations: readonly Choosable[]) =>
  letterForm({ kind: providerLetters, label }, forOneselfToo(organisations), { answers });
