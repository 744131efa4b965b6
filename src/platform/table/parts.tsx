// SPDX-License-Identifier: AGPL-3.0-or-later
// What became of a table that was sent, line by line: what was refused first, with why, and as a file to
// mend.
import type { JSX } from 'preact';
import { type Lang, speaker } from '../../base/language.ts';
import { texts } from './texts.ts';

/** What became of one line of the file. */
export interface ToldLine {
  /** As its sender counts them, from 1. */
  readonly line: number;
  readonly refused: boolean;
  readonly words: string;
}

export interface ReportProps {
  readonly lang: Lang;
  readonly lines: readonly ToldLine[];
  /** Headings of columns that were not read. */
  readonly unread: readonly string[];
  /** The refused lines with their reasons, as a file. */
  readonly refused: { readonly words: string; readonly lines: number };
}

/** Beyond this a page of lines helps nobody. */
const shown = 2_000;

export const reportTitle = (lang: Lang): string => speaker(texts, lang)('table.report');
/** The heading of the column of reasons. */
export const whyHeading = (lang: Lang): string => speaker(texts, lang)('table.report-why');

export function Report({ lang, lines, unread, refused }: ReportProps): JSX.Element {
  const t = speaker(texts, lang);
  const first = lines.filter((one) => one.refused);
  const ordered = [...first, ...lines.filter((one) => !one.refused)];
  return (
    <>
      {unread.length > 0 && (
        <p>{t('table.report-unread', { n: unread.length, headings: unread.join(', ') })}</p>
      )}
      {refused.lines > 0 && <Back lang={lang} refused={refused} all={first.length} />}
      {ordered.length > 0 && <Lines lang={lang} ordered={ordered} />}
    </>
  );
}

/** The refused lines to take away: the file is kept nowhere, so that it stands in the link itself. */
function Back({
  lang,
  refused: { words, lines },
  all,
}: {
  lang: Lang;
  refused: ReportProps['refused'];
  all: number;
}): JSX.Element {
  const t = speaker(texts, lang);
  const file = `data:text/csv;charset=utf-8;base64,${Buffer.from(words).toString('base64')}`;
  return (
    <p>
      <a class="btn" href={file} download={`${t('table.report-file')}.csv`}>
        {t('table.report-back', { n: lines })}
      </a>{' '}
      <span class="note">{t('table.report-back-how', { more: all - lines })}</span>
    </p>
  );
}

function Lines({ lang, ordered }: { lang: Lang; ordered: readonly ToldLine[] }): JSX.Element {
  const t = speaker(texts, lang);
  return (
    <>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{t('table.report-line')}</th>
            <th scope="col">{t('table.report-what')}</th>
          </tr>
        </thead>
        <tbody>
          {ordered.slice(0, shown).map(({ line, refused, words }) => (
            <tr key={line}>
              <th scope="row">{line}</th>
              <td>{refused ? <strong>{words}</strong> : words}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {ordered.length > shown && <p class="note">{t('table.report-more', { n: ordered.length - shown })}</p>}
    </>
  );
}
