// SPDX-License-Identifier: AGPL-3.0-or-later
// The terms of a mandate: its acts as a list, what it is about, how much money it may commit.
import type { JSX } from 'preact';
import type { Lang } from '../../../base/language.ts';
import { site } from '../../../site.ts';
import type { Mandate } from '../../agents/mandate.ts';
import type { ObjectKind } from '../../agents/mandate-object.ts';
import { aboutWords, actWords, ceilingWords } from '../../agents/mandate-words.ts';
import { speakDesk } from './roles.tsx';

type Terms = Pick<Mandate, 'acts' | 'object' | 'ceiling'> & Partial<Pick<Mandate, 'committedCents'>>;

/** Where a thing that a mandate is about has its page. */
const pageOf: Readonly<Record<ObjectKind, (lang: Lang, slug: string) => string>> = { mission: site.mission };

/** What it is about, with the way to it. */
export function About({ lang, terms }: { lang: Lang; terms: Terms }): JSX.Element {
  const words = aboutWords(lang, terms);
  const { object } = terms;
  if (!object) return <span>{words}</span>;
  return <a href={pageOf[object.kind](lang, object.slug)}>{words}</a>;
}

export function TermList({ lang, terms }: { lang: Lang; terms: Terms }): JSX.Element {
  const t = speakDesk(lang);
  return (
    <>
      <ul class="plain-list">
        {terms.acts.map((act) => (
          <li key={act}>{actWords(lang, act)}</li>
        ))}
      </ul>
      <dl class="facts">
        <dt>{t('people.terms.about')}</dt>
        <dd>
          <About lang={lang} terms={terms} />
        </dd>
        <dt>{t('people.terms.ceiling')}</dt>
        <dd>{ceilingWords(lang, terms)}</dd>
      </dl>
    </>
  );
}
