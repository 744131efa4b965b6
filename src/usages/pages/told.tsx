// SPDX-License-Identifier: AGPL-3.0-or-later
// What became of a spreadsheet, line by line: what was refused first, with why.
import type { JSX } from 'preact';
import { type Lang, speaker, type TextFacts } from '../../base/language.ts';
import { texts as codeTexts } from '../../people/directory/codes/texts.ts';
import { texts as peopleTexts } from '../../people/directory/texts.ts';
import type { Page } from '../../platform/web/page.ts';
import { site } from '../../site.ts';
import { speak } from '../parts.tsx';
import { texts } from '../texts.ts';

const told = { ...peopleTexts, ...texts, ...codeTexts };

interface Told {
  readonly line: number;
  readonly outcome: 'declared' | 'refused';
  readonly key: string;
  readonly facts?: TextFacts;
}

/** Beyond this a page of lines helps nobody. */
const shown = 2_000;

export function toldPage(
  lang: Lang,
  organisation: { name: string; slug: string },
  told: readonly Told[],
): Page & { who: string } {
  const t = speak(lang);
  const refused = told.filter(({ outcome }) => outcome === 'refused');
  const ordered = [...refused, ...told.filter(({ outcome }) => outcome === 'declared')];
  const list = site.ownUsages(lang, organisation.slug);
  const body = (
    <div class="nave page-head stack">
      <h1>{t('usages.report')}</h1>
      <p class="lead">
        {t('usages.report-lead', {
          declared: told.length - refused.length,
          refused: refused.length,
        })}
      </p>
      <p>
        <a href={list}>{t('usages.back')}</a>
      </p>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{t('usages.report-line')}</th>
            <th scope="col">{t('usages.report-what')}</th>
          </tr>
        </thead>
        <tbody>{ordered.slice(0, shown).map((one) => line(lang, one))}</tbody>
      </table>
      {ordered.length > shown && <p class="note">{t('usages.report-more', { n: ordered.length - shown })}</p>}
    </div>
  );
  const crumbs = [{ label: t('usages.own-title'), href: list }, { label: t('usages.report') }];
  return { lang, title: t('usages.report'), noindex: true, who: organisation.name, crumbs, body };
}

function line(lang: Lang, { line, outcome, key, facts }: Told): JSX.Element {
  const words = speaker(told, lang)(key as keyof typeof told, facts);
  return (
    <tr key={line}>
      <th scope="row">{line}</th>
      <td>{outcome === 'refused' ? <strong>{words}</strong> : words}</td>
    </tr>
  );
}
