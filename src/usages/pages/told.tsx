// SPDX-License-Identifier: AGPL-3.0-or-later
// What became of a spreadsheet, line by line: what was refused first, with why.
import { type Lang, speaker, type TextFacts } from '../../base/language.ts';
import { texts as codeTexts } from '../../people/directory/codes/texts.ts';
import { texts as peopleTexts } from '../../people/directory/texts.ts';
import { Report, reportTitle } from '../../platform/table/parts.tsx';
import type { Page } from '../../platform/web/page.ts';
import { site } from '../../site.ts';
import { speak } from '../parts.tsx';
import { texts } from '../texts/texts.ts';

const told = { ...peopleTexts, ...texts, ...codeTexts };

interface Told {
  readonly line: number;
  readonly outcome: 'declared' | 'refused';
  readonly key: string;
  readonly facts?: TextFacts;
}

export interface ToldModel {
  readonly organisation: { readonly name: string; readonly slug: string };
  readonly outcomes: readonly Told[];
  /** Headings of columns that were not read. */
  readonly unread: readonly string[];
  /** Lines that say nothing of the organisation that they name. */
  readonly idle: number;
  /** The refused lines with their reasons, as a file. */
  readonly refused: { readonly words: string; readonly lines: number };
}

/** Why a line was refused, or that it was declared. */
export const toldWords = (lang: Lang, { key, facts }: Pick<Told, 'key' | 'facts'>): string =>
  speaker(told, lang)(key as keyof typeof told, facts);

export function toldPage(lang: Lang, model: ToldModel): Page & { who: string } {
  const t = speak(lang);
  const { organisation, outcomes, unread, idle, refused } = model;
  const lines = outcomes.map(({ line, outcome, ...said }) => ({
    line,
    refused: outcome === 'refused',
    words: toldWords(lang, said),
  }));
  const left = lines.filter((one) => one.refused).length;
  const list = site.ownUsages(lang, organisation.slug);
  const title = reportTitle(lang);
  const body = (
    <div class="nave page-head stack">
      <h1>{title}</h1>
      <p class="lead">{t('usages.report-lead', { declared: lines.length - left, refused: left })}</p>
      {idle > 0 && <p>{t('usages.report-idle', { n: idle })}</p>}
      <p>
        <a href={list}>{t('usages.back')}</a>
      </p>
      <Report lang={lang} lines={lines} unread={unread} refused={refused} />
    </div>
  );
  const crumbs = [{ label: t('usages.own-title'), href: list }, { label: title }];
  return { lang, title, noindex: true, who: organisation.name, crumbs, body };
}
