// SPDX-License-Identifier: AGPL-3.0-or-later
// The decision: for each clause that the card asks, wordings to choose from; then whether the model suits.
import type { JSX } from 'preact';
import { speaker } from '../../../base/language.ts';
import { Box } from '../../../platform/form/parts-inputs.tsx';
import { Section } from '../../../platform/parts/section.tsx';
import { type ClauseId, findClause } from '../../charter/clauses.ts';
import { writeAct } from '../act.ts';
import { mustBeWritten, speakingOf } from '../clauses.ts';
import { lyingCard } from '../table.ts';
import { answerWords, clauseAsk, clauseTitle, texts } from '../words.ts';
import type { ShownTable } from './shown.ts';

export function Decision({ shown }: { shown: ShownTable }): JSX.Element | null {
  const { lang, table } = shown;
  const t = speaker(texts, lang);
  const card = lyingCard(table);
  if (!card || table.isOver) return null;
  const must = mustBeWritten(table.answers, card.calamity);
  const [first, ...others] = speakingOf(card.calamity);
  const main = must.length > 0 ? must : first ? [first] : [];
  const also = [first, ...others].filter((one) => one !== undefined && !main.includes(one)) as ClauseId[];
  return (
    <Section
      id="decision"
      title={t('pools.session.decision')}
      note={t(must.length > 0 ? 'pools.session.decision-note' : 'pools.session.decision-held')}
    >
      <div class="stack">
        {main.map((clause) => (
          <Wordings key={clause} shown={shown} clause={clause} isMissing={must.includes(clause)} />
        ))}
        {also.length > 0 && (
          <details class="more">
            <summary>{t('pools.session.also', { n: also.length })}</summary>
            <div class="stack">
              {also.map((clause) => (
                <Wordings key={clause} shown={shown} clause={clause} isMissing={false} />
              ))}
            </div>
          </details>
        )}
        <Suits shown={shown} mayAgree={must.length === 0} isCard />
      </div>
    </Section>
  );
}

interface WordingsProps {
  readonly shown: ShownTable;
  readonly clause: ClauseId;
  readonly isMissing: boolean;
}

function Wordings({ shown, clause, isMissing }: WordingsProps): JSX.Element {
  const { lang, table, own, isShared, facilitates, Frame } = shown;
  const t = speaker(texts, lang);
  const voices = table.preferred.get(clause);
  const chosen = table.answers.get(clause) ?? (own !== undefined ? voices?.get(own) : undefined);
  const { answers } = findClause(clause)!;
  const kind = isShared && !facilitates ? 'prefer' : 'write';
  return (
    <Frame label={clauseTitle(lang, clause)}>
      <fieldset class="wordings">
        <legend>
          {isMissing && <span class="note">{t('pools.session.missing-clause')} </span>}
          {clauseAsk(lang, clause)}
        </legend>
        <ul class="votes">
          {answers.map(({ id }) => (
            <li key={id}>
              <Box
                type="radio"
                name="act"
                value={writeAct({ kind, clause, answer: id })}
                checked={chosen === id}
                more={{ required: true }}
              >
                {answerWords(lang, clause, id)}
              </Box>
              {isShared && <Tally shown={shown} clause={clause} answer={id} />}
            </li>
          ))}
        </ul>
        <p class="ways">
          <button class="btn" type="submit">
            {t(kind === 'write' ? 'pools.session.write' : 'pools.session.prefer')}
          </button>
        </p>
      </fieldset>
    </Frame>
  );
}

/** A square for each who sits; full ones prefer it. */
function Tally({ shown, clause, answer }: { shown: ShownTable; clause: ClauseId; answer: string }) {
  const { lang, table } = shown;
  const t = speaker(texts, lang);
  const n = [...(table.preferred.get(clause)?.values() ?? [])].filter((one) => one === answer).length;
  return (
    <span class="voices">
      <span class="pips" aria-hidden="true">
        {table.players.map((player, nth) => (
          <i key={player} class={nth < n ? undefined : 'want'} />
        ))}
      </span>{' '}
      {t('pools.session.votes', { n })}
    </span>
  );
}

/** Whether the model suits who looks; with a card there, that it is set aside. */
export function Suits({
  shown,
  mayAgree,
  isCard,
}: {
  shown: ShownTable;
  mayAgree: boolean;
  isCard: boolean;
}) {
  const { lang, own, facilitates, isShared, table, Frame } = shown;
  const t = speaker(texts, lang);
  const act = (kind: 'agree' | 'object' | 'set-aside', label: string, look: string) => (
    <button class={look} type="submit" name="act" value={writeAct({ kind })}>
      {label}
    </button>
  );
  if (own === undefined && !facilitates) return null;
  return (
    <Frame>
      <p class="ways">
        {own !== undefined &&
          mayAgree &&
          !table.agreed.has(own) &&
          act('agree', t(isShared ? 'pools.session.agree' : 'pools.session.agree-all'), 'btn')}
        {own !== undefined &&
          isShared &&
          !table.objected.has(own) &&
          act('object', t('pools.session.object'), 'btn btn-plain')}
        {isCard && facilitates && act('set-aside', t('pools.session.set-aside'), 'btn btn-plain')}
      </p>
    </Frame>
  );
}
