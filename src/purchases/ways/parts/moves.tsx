// SPDX-License-Identifier: AGPL-3.0-or-later
// What changes if the consultation begins on another day.
import type { JSX } from 'preact';
import { daysAfter } from '../../../base/day.ts';
import { formatDay } from '../../../base/format.ts';
import { completeFor, type Lang, speaker } from '../../../base/language.ts';
import { worded } from '../../../law/parts.tsx';
import type { Rule } from '../../../law/rule.ts';
import type { Way } from '../../../law/way.ts';
import { site } from '../../../site.ts';
import type { Move } from '../../advice/moves.ts';
import type { Answer } from '../answer.ts';
import { texts } from '../texts/texts.ts';
import { answerWord } from './ways.tsx';

interface MovesProps {
  readonly lang: Lang;
  readonly moves: Answer['moves'];
  /** All ways and rows, to name those that change. */
  readonly ways: readonly Way[];
  readonly rules: readonly Rule[];
  /** What the address asks already. */
  readonly asked: Readonly<Record<string, string>>;
}

export function Moves(props: MovesProps): JSX.Element {
  const { lang, moves } = props;
  const t = speaker(texts, lang);
  return (
    <div class="stack">
      {moves.next ? (
        <MoveShown {...props} move={moves.next} isNext />
      ) : (
        <p>{t('purchases.ways.move-none')}</p>
      )}
      {moves.last ? (
        <MoveShown {...props} move={moves.last} />
      ) : (
        <p>{t('purchases.ways.move-none-before')}</p>
      )}
    </div>
  );
}

interface ShownProps extends MovesProps {
  readonly move: Move;
  readonly isNext?: boolean;
}

function MoveShown({ lang, move, isNext, ways, rules, asked }: ShownProps): JSX.Element {
  const t = speaker(texts, lang);
  const day = isNext ? move.day : daysAfter(move.day, -1);
  const named = (ids: readonly string[]) => ids.map((id) => nameOfRow(lang, rules, id)).join('\u00a0; ');
  return (
    <div class="way-move">
      <h3>
        {t(isNext ? 'purchases.ways.move-next' : 'purchases.ways.move-last', { day: formatDay(lang, day) })}
      </h3>
      <ul>
        {move.routes.map(({ id, was, is }) => (
          <li key={id}>
            {t('purchases.ways.move-way', {
              way: `${ways.find((way) => way.id === id)!.name[completeFor(lang)]} (${id})`,
              was: t(`purchases.ways.${answerWord(was)}`),
              is: t(`purchases.ways.${answerWord(is)}`),
            })}
          </li>
        ))}
        {move.begun.length > 0 && <li>{t('purchases.ways.move-begun', { rows: named(move.begun) })}</li>}
        {move.ended.length > 0 && <li>{t('purchases.ways.move-ended', { rows: named(move.ended) })}</li>}
      </ul>
      <p>
        <a href={site.ways(lang, { ...asked, date: day })} rel="nofollow">
          {t('purchases.ways.move-ask')}
        </a>
      </p>
    </div>
  );
}

/** « Commande directe… (FR-DISP-60) ». */
function nameOfRow(lang: Lang, rules: readonly Rule[], id: string): string {
  const rule = rules.find((one) => one.id === id);
  return rule ? `${worded(lang, 'kind', rule.kind)} (${id})` : id;
}
