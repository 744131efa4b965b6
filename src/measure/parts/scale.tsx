// SPDX-License-Identifier: AGPL-3.0-or-later
// Where a forecast falls among the letters: five equal zones from E to A, and a pointer.
import type { JSX } from 'preact';
import { type Lang, speaker } from '../../base/language.ts';
import { thresholds } from '../forecast/method.ts';
import type { Letter } from '../grade/grade.ts';
import { gradeTexts } from '../texts/grade.ts';

const bands = [...thresholds].reverse().map(([letter, from]) => ({ letter, from }));

/** Place of a probability on the scale, in percent of its width: linear within its zone. */
export function placeOn(probability: number): number {
  const zone = Math.max(
    0,
    bands.findLastIndex(({ from }) => probability >= from),
  );
  const low = bands[zone]!.from;
  const high = bands[zone + 1]?.from ?? 1;
  return Math.round(((zone + Math.min(1, (probability - low) / (high - low))) / bands.length) * 1000) / 10;
}

/**
 * The pointer over the zones, on a bar as wide as the interval. `small` in a table; else each zone says its
 * threshold. The probability itself stands beside it in figures.
 */
export function Scale({
  lang,
  probability,
  interval,
  letter,
  small,
}: {
  lang: Lang;
  probability: number;
  interval?: readonly [number, number] | undefined;
  letter?: Letter | undefined;
  small?: boolean;
}): JSX.Element {
  if (small) return <SmallScale probability={probability} />;
  return <Zones lang={lang} probability={probability} interval={interval} letter={letter} />;
}

function SmallScale({ probability }: { probability: number }): JSX.Element {
  const step = 100 / bands.length;
  return (
    <svg class="scale" height="24" aria-hidden="true">
      {bands.map(({ letter }, zone) => (
        <rect
          key={letter}
          class={`zone grade-${letter.toLowerCase()}`}
          x={`${zone * step}%`}
          width={`${step - 0.8}%`}
          y="14"
          height="8"
        />
      ))}
      <Pointer probability={probability} />
    </svg>
  );
}

function Pointer({ probability }: { probability: number }): JSX.Element {
  return (
    <svg x={`${placeOn(probability)}%`} width="1" height="12" overflow="visible">
      <path class="pointer" d="M-7 0H7L0 11z" />
    </svg>
  );
}

interface Zoned {
  readonly lang: Lang;
  readonly probability: number;
  readonly interval: readonly [number, number] | undefined;
  readonly letter: Letter | undefined;
}

function Zones({ lang, probability, interval, letter }: Zoned): JSX.Element {
  return (
    <div class="zones-wrap">
      <svg class="zones-pointer" height="12" aria-hidden="true">
        {interval && (
          <rect class="range" x={`${placeOn(interval[0])}%`} width={`${width(interval)}%`} y="9" height="3" />
        )}
        <Pointer probability={probability} />
      </svg>
      <ol class="zones" aria-label={speaker(gradeTexts, lang)('measure.zone.label')}>
        {bands.map((band, zone) => (
          <li
            key={band.letter}
            class={`grade-${band.letter.toLowerCase()}`}
            aria-current={band.letter === letter ? 'true' : undefined}
          >
            <b>{band.letter}</b>
            <br />
            {zoneWords(lang, zone)}
          </li>
        ))}
      </ol>
    </div>
  );
}

const width = ([low, high]: readonly [number, number]) =>
  Math.max(0.5, Math.round((placeOn(high) - placeOn(low)) * 10) / 10);

/** « 90 à 97 ». */
function zoneWords(lang: Lang, zone: number): string {
  const t = speaker(gradeTexts, lang);
  const low = Math.round(bands[zone]!.from * 100);
  const high = Math.round((bands[zone + 1]?.from ?? 1) * 100);
  if (zone === 0) return t('measure.zone.below', { high });
  return zone === bands.length - 1
    ? t('measure.zone.above', { low })
    : t('measure.zone.between', { low, high });
}
