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

/** Beyond this a page of lines helps nobody. */
const shown = 2_000;

/** Why a line was refused, or that it was declared. */
export const toldWords = (lang: Lang, { key, facts }: Pick<Told, 'key' | 'facts'>): string =>
  speaker(told, lang)(key as keyof typeof told, facts);

export function toldPage(lang: Lang, model: ToldModel): Page & { who: string } {
  const t = speak(lang);
  const { organisation, outcomes, unread, idle } = model;
  const refused = outcomes.filter(({ outcome }) => outcome === 'refused');
  const ordered = [...refused, ...outcomes.filter(({ outcome }) => outcome === 'declared')];
  const list = site.ownUsages(lang, organisation.slug);
  const body = (
    <div class="nave page-head stack">
      <h1>{t('usages.report')}</h1>
      <p class="lead">
        {t('usages.report-lead', {
          declared: outcomes.length - refused.length,
          refused: refused.length,
        })}
      </p>
      {idle > 0 && <p>{t('usages.report-idle', { n: idle })}</p>}
      {unread.length > 0 && (
        <p>{t('usages.report-unread', { n: unread.length, headings: unread.join(', ') })}</p>
      )}
      {model.refused.lines > 0 && <Back lang={lang} refused={model.refused} all={refused.length} />}
      <p>
        <a href={list}>{t('usages.back')}</a>
      </p>
      {ordered.length > 0 && <Lines lang={lang} ordered={ordered} />}
    </div>
  );
  const crumbs = [{ label: t('usages.own-title'), href: list }, { label: t('usages.report') }];
  return { lang, title: t('usages.report'), noindex: true, who: organisation.name, crumbs, body };
}

/** The refused lines to take away: the file is kept nowhere, so that it stands in the link itself. */
function Back({
  lang,
  refused: { words, lines },
  all,
}: {
  lang: Lang;
  refused: ToldModel['refused'];
  all: number;
}): JSX.Element {
  const t = speak(lang);
  const file = `data:text/csv;charset=utf-8;base64,${Buffer.from(words).toString('base64')}`;
  return (
    <p>
      <a class="btn" href={file} download={`${t('usages.report-file')}.csv`}>
        {t('usages.report-back', { n: lines })}
      </a>{' '}
      <span class="note">{t('usages.report-back-how', { more: all - lines })}</span>
    </p>
  );
}

function Lines({ lang, ordered }: { lang: Lang; ordered: readonly Told[] }): JSX.Element {
  const t = speak(lang);
  return (
    <>
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
    </>
  );
}

function line(lang: Lang, one: Told): JSX.Element {
  const words = toldWords(lang, one);
  return (
    <tr key={one.line}>
      <th scope="row">{one.line}</th>
      <td>{one.outcome === 'refused' ? <strong>{words}</strong> : words}</td>
    </tr>
  );
}
