// SPDX-License-Identifier: AGPL-3.0-or-later
// The section of what was done at the desk.
import { wordsOf } from '../../../base/language.ts';
import { Section as PageSection } from '../../../platform/parts/section.tsx';
import { Deeds } from '../parts-deeds.tsx';
import { listDeeds } from '../stores/deeds.ts';
import { texts } from '../texts.ts';
import type { Section } from './who.ts';

/** What was done at the desk. */
export const deeds: Section = {
  word: texts['people.keeping.deeds-word'],
  title: texts['people.keeping.deeds'],
  why: texts['people.keeping.deeds-why'],
  body: async ({ lang, tx }) => (
    <PageSection id="deeds" title={wordsOf(texts['people.keeping.deeds'], lang)}>
      <Deeds lang={lang} deeds={await listDeeds(tx)} />
    </PageSection>
  ),
};
