// SPDX-License-Identifier: AGPL-3.0-or-later
// The share of each member: what it is made of, as a bar and in words, beside the price alone.
import type { JSX } from 'preact';
import { formatExactly, formatMoney, formatNumber, formatWritten } from '../../../base/format.ts';
import { type Lang, speaker } from '../../../base/language.ts';
import { type Money, money } from '../../../base/money.ts';
import { site } from '../../../site.ts';
import { texts as shareTexts } from '../../shares/texts.ts';
import type { SharedLine, Simulated } from '../simulated.ts';
import { texts } from '../texts.ts';
import { reasonWords } from '../words.ts';
import { Bar, Legend, widthOf } from './slices.tsx';

interface SharesProps {
  readonly lang: Lang;
  readonly of: Simulated;
  /** What the quantity counts. */
  readonly use: string;
}

/** A column beside the name: what it says of each member, and of all. */
interface Column {
  readonly heading: string;
  readonly of: (line: SharedLine) => JSX.Element | string | undefined;
  readonly sum?: JSX.Element | string;
  readonly isWide?: boolean;
}

export function Shares({ lang, of, use }: SharesProps): JSX.Element {
  const t = speaker(texts, lang);
  const columns = columnsOf({ lang, of, use });
  return (
    <div class="stack">
      <table class="table table-fold shares">
        <caption class="vh">{t('pools.try.result')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('pools.try.who')}</th>
            {columns.map(({ heading, isWide }) => (
              <th scope="col" class={isWide ? undefined : 'r'} key={heading}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {of.lines.map((line) => (
            <tr key={line.participant.name}>
              <th scope="row">
                <Name lang={lang} line={line} />
              </th>
              {columns.map((column) => (
                <td class={column.isWide ? undefined : 'r'} data-l={column.heading} key={column.heading}>
                  {column.of(line)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('pools.try.all')}</th>
            {columns.map(({ heading, sum }) => (
              <td class={sum ? 'r' : 'r blank'} data-l={sum ? heading : undefined} key={heading}>
                {sum}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
      <Legend {...{ lang, lines: of.lines, use }} />
      <Told {...{ lang, of, use }} />
    </div>
  );
}

function Name({ lang, line: { participant } }: { lang: Lang; line: SharedLine }): JSX.Element {
  const { slug, name } = participant;
  return slug ? <a href={site.organisation(lang, slug)}>{name}</a> : <span>{name}</span>;
}

function columnsOf({ lang, of: { lines, paid }, use }: SharesProps): Column[] {
  const t = speaker(texts, lang);
  const widest = Math.max(...lines.map(widthOf), 1);
  const typed = (cell: 'use' | 'alone' | 'own') => lines.some(({ participant }) => participant.line[cell]);
  const percent = (share: number) =>
    formatNumber(lang, share, { style: 'percent', maximumFractionDigits: 1 });
  const columns: (Column | false)[] = [
    {
      heading: t('pools.try.people-column'),
      of: ({ people }) => formatWritten(lang, people),
      sum: sumOf(lang, lines, ({ people }) => people),
    },
    Boolean(typed('use')) && {
      heading: use,
      of: ({ participant }) => formatWritten(lang, participant.line.use),
      sum: sumOf(lang, lines, ({ participant }) => participant.line.use),
    },
    {
      heading: t('pools.try.made-of'),
      of: (line) => <Bar {...{ lang, line, use, widest }} />,
      isWide: true,
    },
    { heading: t('pools.try.part'), of: ({ permille }) => percent(permille / 1000) },
    {
      heading: t('pools.try.pays'),
      of: ({ pays }) => <b>{formatExactly(lang, pays)}</b>,
      sum: <b>{formatExactly(lang, paid)}</b>,
    },
    Boolean(typed('alone')) && {
      heading: t('pools.try.alone'),
      of: ({ pays, participant: { line } }) => line.alone && savedWords(lang, pays, line.alone),
    },
    Boolean(typed('own')) && {
      heading: t('pools.try.own'),
      of: ({ participant: { line } }) => line.own && formatExactly(lang, line.own),
    },
    lines.some(({ change }) => change !== undefined) && {
      heading: t('pools.try.change'),
      of: ({ change, pays }) =>
        change === undefined ? undefined : signed(lang, money(change, pays.currency)),
    },
  ];
  return columns.filter((column) => column !== false);
}

/** The sum where all are whole numbers; else nothing. */
function sumOf(lang: Lang, lines: readonly SharedLine[], of: (line: SharedLine) => string): string {
  const values = lines.map((line) => of(line).replace(/[\s\u00a0\u202f]/g, ''));
  if (!values.every((value) => /^\d+$/.test(value))) return '';
  return formatNumber(
    lang,
    values.reduce((sum, value) => sum + Number(value), 0),
  );
}

/** « 1 900 € (−62 %) ». */
function savedWords(lang: Lang, pays: Money, alone: Money): string {
  if (alone.cents === 0) return formatMoney(lang, alone);
  const percent = formatNumber(lang, pays.cents / alone.cents - 1, {
    style: 'percent',
    maximumFractionDigits: 0,
    signDisplay: 'exceptZero',
  });
  const saved = percent.replace('-', '−');
  return speaker(texts, lang)('pools.try.saves', { amount: formatMoney(lang, alone), percent: saved });
}

const signed = (lang: Lang, { cents, currency }: Money): string =>
  `${cents > 0 ? '+' : cents < 0 ? '−' : ''}${formatExactly(lang, money(Math.abs(cents), currency))}`;

/** The reasons in words, and what must be told beside. */
function Told({ lang, of: { lines, notes, total }, use }: SharesProps): JSX.Element {
  const t = speaker(texts, lang);
  const said = speaker(shareTexts, lang);
  return (
    <>
      {notes.map(({ code, member = '', cents }) => (
        <p class="note" key={code + member}>
          {said(`pools.share.note-${code}`, {
            member,
            amount: cents === undefined ? '' : formatMoney(lang, money(cents, total.currency)),
          })}
        </p>
      ))}
      <details class="more">
        <summary>{t('pools.try.why')}</summary>
        <ul>
          {lines.map(({ participant: { name }, pays, why }) => (
            <li key={name}>
              {said('pools.share.line', {
                member: name,
                amount: formatMoney(lang, pays),
                why: reasonWords(lang, why, use),
              })}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
