// SPDX-License-Identifier: AGPL-3.0-or-later
// What a share is made of, drawn as one bar, and what its colours mean.
import type { JSX } from 'preact';
import { formatMoney } from '../../../base/format.ts';
import { type Lang, speaker } from '../../../base/language.ts';
import { money } from '../../../base/money.ts';
import type { SharedLine, Slice } from '../simulated.ts';
import { texts } from '../texts.ts';

interface BarProps {
  readonly lang: Lang;
  readonly line: SharedLine;
  /** What the quantity counts. */
  readonly use: string;
  /** Cents of the longest bar. */
  readonly widest: number;
}

/** Cents that a bar must have room for. */
export const widthOf = ({ slices, pays, moved }: SharedLine): number =>
  Math.max(
    pays.cents,
    slices.reduce((sum, { cents }) => sum + cents, 0),
    pays.cents - Math.min(moved, 0),
  );

export function Bar({ lang, line, use, widest }: BarProps): JSX.Element {
  const t = speaker(texts, lang);
  const { slices, moved, pays, participant } = line;
  const width = (cents: number) => Math.round((Math.max(cents, 0) / widest) * 10_000) / 10;
  const told = slices.map(
    ({ by, cents }) => `${legendOf(lang, by, use)} ${formatMoney(lang, money(cents, pays.currency))}`,
  );
  let at = 0;
  const drawn = (slices.length > 0 ? slices : [{ by: 'other', cents: pays.cents } as Slice]).map((slice) => {
    const x = at;
    at += width(slice.cents);
    return <rect key={slice.by} class={`slice-${slice.by}`} x={x} width={width(slice.cents)} height="16" />;
  });
  const label = t('pools.try.bar', {
    name: participant.name,
    amount: formatMoney(lang, pays),
    slices: told.join(', ') || formatMoney(lang, pays),
  });
  return (
    <svg class="bar slices" viewBox="0 0 1000 16" preserveAspectRatio="none" role="img" aria-label={label}>
      {drawn}
      {moved > 0 && <rect class="slice-moved" x={at} width={width(moved)} height="16" />}
      {moved < 0 && <rect class="slice-over" x={at - width(-moved)} width={width(-moved)} height="16" />}
    </svg>
  );
}

const legendOf = (lang: Lang, by: Slice['by'] | 'moved' | 'over', use: string): string =>
  speaker(texts, lang)(`pools.try.legend-${by}`, { use });

export function Legend({ lang, lines, use }: { lang: Lang; lines: readonly SharedLine[]; use: string }) {
  const shown = [...new Set(lines.flatMap(({ slices }) => slices.map(({ by }) => by)))];
  if (shown.length === 0) return null;
  const moved = lines.some(({ moved }) => moved > 0) ? (['moved'] as const) : [];
  const over = lines.some(({ moved }) => moved < 0) ? (['over'] as const) : [];
  return (
    <ul class="legend">
      {[...shown, ...moved, ...over].map((by) => (
        <li key={by}>
          <svg class="swatch" viewBox="0 0 16 16" aria-hidden="true">
            <rect class={`slice-${by}`} width="16" height="16" />
          </svg>{' '}
          {legendOf(lang, by, use)}
        </li>
      ))}
    </ul>
  );
}
