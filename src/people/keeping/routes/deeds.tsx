// SPDX-License-Identifier: AGPL-3.0-or-later
// The section of what was done at the desk.
import { type Texts, wordsOf } from '../../../base/language.ts';
import { Section as PageSection } from '../../../platform/parts/section.tsx';
import { Deeds } from '../parts-deeds.tsx';
import { listDeeds } from '../stores/deeds.ts';
import { texts } from '../texts.ts';
import type { Section } from './who.ts';

/** @param known the sentences of the features to the right */
export const deedsSection = (known: Texts): Section => ({
  word: texts['people.keeping.deeds-word'],
  title: texts['people.keeping.deeds'],
  why: texts['people.keeping.deeds-why'],
  body: async ({ lang, tx }) => (
    <PageSection id="deeds" title={wordsOf(texts['people.keeping.deeds'], lang)}>
      <Deeds lang={lang} deeds={await listDeeds(tx)} known={known} />
    </PageSection>
  ),
});
