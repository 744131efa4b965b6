// SPDX-License-Identifier: AGPL-3.0-or-later
// What was done at the desk: when, what, about whom, and why.
import type { JSX } from 'preact';
import { formatDay } from '../../base/format.ts';
import { type Lang, speaker } from '../../base/language.ts';
import { site } from '../../site.ts';
import { texts as actTexts } from '../agents/texts.ts';
import type { Done } from './keeper.ts';
import { texts } from './texts.ts';

/** What an act of the desk is called; a deed of a later halle is named by its word. */
function actName(lang: Lang, act: string): string {
  const key = `people.act.${act}`;
  return Object.hasOwn(actTexts, key) ? speaker(actTexts, lang)(key as keyof typeof actTexts) : act;
}

export function Deeds({ lang, deeds }: { lang: Lang; deeds: readonly Done[] }): JSX.Element {
  const t = speaker(texts, lang);
  if (deeds.length === 0) return <p>{t('people.keeping.no-deeds')}</p>;
  const columns = ['day', 'act', 'about', 'by', 'reason'] as const;
  const label = (column: (typeof columns)[number]) => t(`people.keeping.column-${column}`);
  return (
    <table class="table table-fold">
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {label(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {deeds.map((deed, place) => (
          <tr key={place}>
            <td data-l={label('day')}>{formatDay(lang, deed.at.toISOString())}</td>
            <th scope="row">{actName(lang, deed.act)}</th>
            <td data-l={label('about')}>
              <About lang={lang} deed={deed} />
            </td>
            <td data-l={label('by')}>
              {deed.by
                ? t('people.keeping.by-keeper', { id: deed.by.slice(-6) })
                : t('people.keeping.by-command')}
            </td>
            <td data-l={label('reason')}>{deed.reason}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function About({ lang, deed: { concerns, subject } }: { lang: Lang; deed: Done }): JSX.Element {
  const t = speaker(texts, lang);
  if (concerns.length === 0 && subject.kind === 'account')
    return <>{t('people.keeping.account-named', { id: subject.id })}</>;
  return (
    <>
      {concerns.map(({ slug, name }, place) => (
        <span key={slug}>
          {place > 0 && ', '}
          <a href={site.organisation(lang, slug)}>{name}</a>
        </span>
      ))}
    </>
  );
}
