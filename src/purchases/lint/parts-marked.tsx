// SPDX-License-Identifier: AGPL-3.0-or-later
// The text of a document, line by line, with the words of each finding marked; of a long one, the lines
// around them.
import type { JSX } from 'preact';
import { type Lang, speaker } from '../../base/language.ts';
import type { ReadLine } from './asked.ts';
import type { Finding } from './tender.ts';
import { texts } from './texts/texts.ts';

const mostLines = 1_500;
const aroundEach = 3;

export interface MarkedProps {
  readonly lang: Lang;
  readonly lines: readonly ReadLine[];
  readonly findings: readonly Finding[];
  readonly id: string;
}

export function MarkedText({ lang, lines, findings, id }: MarkedProps): JSX.Element {
  const t = speaker(texts, lang);
  const places = findings.flatMap(({ place, rule }) => (place ? [{ ...place, rule }] : []));
  const byLine = Map.groupBy(places, ({ line }) => line);
  const isLong = lines.length > mostLines;
  const near = (line: number) => places.some((one) => Math.abs(one.line - line) <= aroundEach);
  const shown = lines
    .map(({ text }, index) => ({ text, line: index + 1 }))
    .filter(({ text, line }) => text.trim() && (!isLong || near(line)));
  return (
    <details open>
      <summary>{t('purchases.lint.read-text')}</summary>
      {isLong && <p class="note">{t('purchases.lint.text-cut')}</p>}
      <ol class="read-text">
        {shown.map(({ text, line }) => (
          <li key={line} id={byLine.has(line) ? `${id}-line-${line}` : undefined} value={line}>
            <Marked text={text} places={byLine.get(line) ?? []} />
          </li>
        ))}
      </ol>
    </details>
  );
}

function Marked({
  text,
  places,
}: {
  text: string;
  places: readonly { from: number; to: number; rule: string }[];
}) {
  const parts: JSX.Element[] = [];
  let at = 0;
  for (const { from, to, rule } of places.toSorted((a, b) => a.from - b.from)) {
    if (from < at || from >= text.length) continue;
    parts.push(
      <span key={`${at}-before`}>{text.slice(at, from)}</span>,
      <mark key={`${from}-mark`}>
        {text.slice(from, to)} <small>{rule}</small>
      </mark>,
    );
    at = to;
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
