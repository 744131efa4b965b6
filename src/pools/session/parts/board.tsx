// SPDX-License-Identifier: AGPL-3.0-or-later
// The board drawn: a box for each actor, full lines of decision, dashed lines of money. On a narrow screen
// the list beside it stands alone.
import type { JSX } from 'preact';
import { type Lang, speaker } from '../../../base/language.ts';
import { boardOf, box, type Line } from '../board.ts';
import { type Actor, actorKinds } from '../cards.ts';
import { lyingCard, type Table } from '../table.ts';
import { actorWords, isActor, texts } from '../words.ts';

export function BoardPicture({ lang, table }: { lang: Lang; table: Table }): JSX.Element {
  const t = speaker(texts, lang);
  const { width, height, places, lines } = boardOf(table);
  const upon = lyingCard(table)?.upon;
  return (
    <svg
      class="board"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={t('pools.session.board', { n: places.length })}
    >
      {lines.map((line) => (
        <LineDrawn key={`${line.kind} ${line.from} ${line.to}`} line={line} />
      ))}
      {places.map(({ actor, x, y }) => (
        <g key={actor} class={`actor ${actorKinds[actor]}`} transform={`translate(${x} ${y})`}>
          <rect width={box.width} height={box.height} />
          <rect
            class={upon && isActor(upon) && upon === actor ? 'top struck' : 'top'}
            width={box.width}
            height="6"
          />
          <Name lang={lang} actor={actor} />
        </g>
      ))}
    </svg>
  );
}

/** A line and the head of its arrow. */
function LineDrawn({ line: { kind, path } }: { line: Line }): JSX.Element {
  const [, x, y] = /(-?[\d.]+) (-?[\d.]+)$/.exec(path)!.map(Number) as [number, number, number];
  const start = Number(/^M(-?[\d.]+)/.exec(path)![1]);
  const [, bend] = /C(-?[\d.]+)/.exec(path)!.map(Number) as [number, number];
  // the last piece of the line is level: it comes from the side on which it bends
  const forth = bend > start && x > start + 10 ? 1 : -1;
  return (
    <g class={kind}>
      <path d={path} />
      <path class="head" d={`M${x + 7 * forth} ${y}l${-9 * forth} -5v10z`} />
    </g>
  );
}

const widest = 21;

/** In two lines where it is long. */
function Name({ lang, actor }: { lang: Lang; actor: Actor }): JSX.Element {
  const lines: string[] = [];
  for (const word of actorWords(lang, actor).split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || `${last} ${word}`.length > widest) lines.push(word);
    else lines.splice(-1, 1, `${last} ${word}`);
  }
  return (
    <text x="10" y={lines.length > 1 ? 28 : 38}>
      {lines.map((line, nth) => (
        <tspan key={line} x="10" dy={nth === 0 ? 0 : 20}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
