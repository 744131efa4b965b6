// SPDX-License-Identifier: AGPL-3.0-or-later
// A map, drawn here without script, tiles or anybody else's server: grounds with marks and a scale. It always
// stands beside the list that says the same, where the links are.
import type { JSX } from 'preact';
import { formatNumber } from '../../base/format.ts';
import { type Lang, speaker } from '../../base/language.ts';
import { listFormat } from '../../base/locale.ts';
import { type Counted, disc, type Numbered } from './marks.ts';
import type { Inset, MapPlan } from './plan.ts';
import { texts } from './texts.ts';

const speak = (lang: Lang) => speaker(texts, lang);
/** Above 999 a number is wider than its disc: « 1,2 k ». */
const short = (lang: Lang, count: number) =>
  formatNumber(lang, count, { notation: 'compact', maximumSignificantDigits: count > 999 ? 2 : 3 });

/** Below the ground, for the scale. */
const strip = 22;

export interface MapProps {
  readonly lang: Lang;
  /** Tells this map from others of the page. */
  readonly id: string;
  readonly plan: MapPlan;
  /** Who looks: named in the legend where the map marks it. */
  readonly from?: string;
}

/** Nothing where the place of nobody is known: the list says so of each. */
export function MapFigure({ lang, id, plan, from }: MapProps): JSX.Element | null {
  const t = speak(lang);
  const { insets, numbered, off } = plan;
  if (insets.length === 0) return null;
  const sources = [...new Set(insets.map(({ country }) => country))].map((country) =>
    t('map.source', { country }),
  );
  return (
    <figure class="map">
      <div class="map-insets">
        {insets.map((inset, place) => (
          <div key={inset.id} class={place === 0 ? 'map-main' : 'map-inset'}>
            <Ground lang={lang} id={`${id}-${inset.id}`} inset={inset} numbered={numbered} />
            {insets.length > 1 && (
              <p class="note" aria-hidden="true">
                {t('map.inset', { where: t('map.frame', { frame: inset.id }), n: inset.known })}
              </p>
            )}
          </div>
        ))}
      </div>
      <figcaption class="note">
        {t(numbered ? 'map.desc-numbered' : 'map.desc-counted')}{' '}
        {from && insets.some(({ here }) => here) && `${t('map.here', { name: from })} `}
        {off > 0 && t('map.off', { n: off })}{' '}
        {t('map.made-from', { sources: listFormat(lang).format(sources) })}
      </figcaption>
    </figure>
  );
}

interface GroundProps {
  readonly lang: Lang;
  readonly id: string;
  readonly inset: Inset;
  readonly numbered: boolean;
}

function Ground({ lang, id, inset, numbered }: GroundProps): JSX.Element {
  const t = speak(lang);
  const { width, height, outline, borders, marks, counts, here, scale, known } = inset;
  const bar = height + strip - 5;
  return (
    <svg
      viewBox={`0 0 ${width} ${height + strip}`}
      width={width}
      height={height + strip}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-desc`}
    >
      <title id={`${id}-title`}>
        {t('map.title', { where: t('map.frame', { frame: inset.id }), n: known })}
      </title>
      <desc id={`${id}-desc`}>{t(numbered ? 'map.desc-numbered' : 'map.desc-counted')}</desc>
      <svg width={width} height={height}>
        <path class="land" d={outline} />
        {borders && <path class="borders" d={borders} />}
        {here && <path class="here" d={`M${here.x} ${here.y - 8}l8 8-8 8-8-8Z`} />}
        <Numbers marks={marks} />
        <Counts lang={lang} counts={counts} />
      </svg>
      <path class="scale" d={`M6 ${bar - 5}V${bar}H${6 + scale.length}V${bar - 5}`} />
      <text class="scale-words" x={scale.length + 12} y={bar}>
        {t('map.kilometres', { n: scale.kilometres })}
      </text>
    </svg>
  );
}

function Numbers({ marks }: { marks: readonly Numbered[] }): JSX.Element | null {
  if (marks.length === 0) return null;
  const moved = marks.flatMap(({ from, ...disc }) => (from ? [{ from, disc }] : []));
  return (
    <>
      {moved.map(({ from, disc: { number, x, y } }) => (
        <path key={number} class="lead-line" d={`M${from.x} ${from.y}L${x} ${y}`} />
      ))}
      <g class="discs">
        {moved.map(({ from, disc: { number } }) => (
          <circle key={number} cx={from.x} cy={from.y} r={2} />
        ))}
        {marks.map(({ number, x, y }) => (
          <circle key={number} cx={x} cy={y} r={disc} />
        ))}
      </g>
      <g class="on-discs">
        {marks.map(({ number, x, y }) => (
          <text key={number} x={x} y={y}>
            {number}
          </text>
        ))}
      </g>
    </>
  );
}

function Counts({ lang, counts }: { lang: Lang; counts: readonly Counted[] }): JSX.Element | null {
  if (counts.length === 0) return null;
  return (
    <>
      <g class="discs">
        {counts.map(({ x, y, radius }) => (
          <circle key={`${x} ${y}`} cx={x} cy={y} r={radius} />
        ))}
      </g>
      <g class="on-discs">
        {counts
          .filter(({ count }) => count > 1)
          .map(({ x, y, count }) => (
            <text key={`${x} ${y}`} x={x} y={y}>
              {short(lang, count)}
            </text>
          ))}
      </g>
    </>
  );
}

/** The number of a line of the list, as its disc bears it; nothing where it has none. */
export function MapNumber({ lang, number }: { lang: Lang; number: number | undefined }): JSX.Element | null {
  if (number === undefined) return null;
  return (
    <>
      <span class="map-number">
        <span class="vh">{speak(lang)('map.number')} </span>
        {number}
      </span>{' '}
    </>
  );
}
