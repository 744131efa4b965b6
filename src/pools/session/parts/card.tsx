// SPDX-License-Identifier: AGPL-3.0-or-later
// The table itself: who is around it, the card that lies there, and what it asks of the charter.
import type { JSX } from 'preact';
import { type Lang, speaker } from '../../../base/language.ts';
import { StandingSign } from '../../../platform/parts/signs.tsx';
import { calamities } from '../../charter/clause.ts';
import { Effect } from '../../groups/parts/effect.tsx';
import { texts as effectTexts } from '../../groups/texts/effect.ts';
import { actorKinds } from '../cards.ts';
import { mustBeWritten, speakingOf } from '../clauses.ts';
import { isAgreed, isGood, lyingCard, type Speech, survived } from '../table.ts';
import { actorWords, answerWords, cardWords, clauseTitle, texts } from '../words.ts';
import { Picture } from './picture.tsx';
import type { ShownTable } from './shown.ts';

export function Felt({ shown }: { shown: ShownTable }): JSX.Element {
  const t = speaker(texts, shown.lang);
  return (
    <section class="felt" id="card" aria-label={t('pools.session.card')}>
      <div class="nave">
        <Around shown={shown} />
        <div class="deck">
          <Card shown={shown} />
        </div>
        <div class="stack">
          <Changes shown={shown} />
          <Asked shown={shown} />
        </div>
      </div>
    </section>
  );
}

/** What it would change of what each pays. */
function Changes({ shown: { lang, effect } }: { shown: ShownTable }): JSX.Element | null {
  if (effect === undefined) return null;
  return (
    <div>
      <h2>{speaker(effectTexts, lang)('pools.effect.title')}</h2>
      <Effect lang={lang} effect={effect ?? undefined} />
    </div>
  );
}

function Around({ shown }: { shown: ShownTable }): JSX.Element {
  const { lang, table, isShared } = shown;
  const t = speaker(texts, lang);
  return (
    <div>
      <h2>{t('pools.session.around')}</h2>
      {isShared ? (
        <Players shown={shown} />
      ) : (
        <ul class="seats">
          {table.actors.map((actor) => (
            <li key={actor} class={actorKinds[actor] === 'seller' ? 'away' : undefined}>
              {actorWords(lang, actor)}{' '}
              <span class="note">{t(`pools.session.kind.${actorKinds[actor]}`)}</span>
            </li>
          ))}
        </ul>
      )}
      {(isShared ? table.players : table.actors).length === 0 && <p>{t('pools.session.nobody')}</p>}
    </div>
  );
}

function Players({ shown: { lang, table, nameOf } }: { shown: ShownTable }): JSX.Element {
  const t = speaker(texts, lang);
  const { players, agreed, objected, speech } = table;
  return (
    <ul class="seats">
      {players.map((player) => (
        <li key={player} class={speech?.player === player ? 'speaks' : undefined}>
          {nameOf(player)}{' '}
          <span class="note">
            {speech?.player === player &&
              t('pools.session.has-floor', { minutes: Math.ceil(speech.seconds / 60) })}{' '}
            {speech?.player === player && <Countdown lang={lang} speech={speech} />}
            {agreed.has(player) && t('pools.session.agrees')}
            {objected.has(player) && t('pools.session.objects')}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Counted down where there is script. */
function Countdown({ lang, speech: { from, seconds } }: { lang: Lang; speech: Speech }) {
  const t = speaker(texts, lang);
  if (from === undefined) return null;
  const until = new Date(from + seconds * 1_000).toISOString();
  return <span class="num" data-until={until} data-over={t('pools.session.time-up')} />;
}

function Card({ shown }: { shown: ShownTable }): JSX.Element {
  const { lang, table, nameOf } = shown;
  const t = speaker(texts, lang);
  const card = lyingCard(table);
  if (!card)
    return (
      <article class="card" aria-labelledby="card-title">
        <p class="kind">
          <span>{t('pools.session.card')}</span>
          <span>{t('pools.session.of-all', { n: table.drawn.length, all: calamities.length })}</span>
        </p>
        <h2 id="card-title">{t('pools.session.deck')}</h2>
        {!table.isOver && (
          <p>{t(table.layout ? 'pools.session.deck-before' : 'pools.session.deck-no-layout')}</p>
        )}
        {table.drawn.length > 0 && <p class="ask-q">{deckWords(shown)}</p>}
        <p class="src">{t('pools.session.after-game')}</p>
      </article>
    );
  const { title, words, ask } = cardWords(lang, card, nameOf);
  return (
    <article class="card" aria-labelledby="card-title">
      <p class="kind">
        <span>{t('pools.session.card')}</span>
        <span>{t('pools.session.of-all', { n: table.drawn.length, all: calamities.length })}</span>
      </p>
      <Picture label={t('pools.session.picture')} />
      <h2 id="card-title">{title}</h2>
      <p>{words}</p>
      <p class="ask-q">{ask}</p>
      <p class="src">{t('pools.session.after-game')}</p>
    </article>
  );
}

function deckWords({ lang, table }: ShownTable): string {
  const t = speaker(texts, lang);
  const n = survived(table);
  if (table.isOver) return t(isGood(table) ? 'pools.session.over-good' : 'pools.session.over', { n });
  return isGood(table) ? t('pools.session.deck-good', { n }) : t('pools.session.deck-again', { n });
}

/** What the charter says to the card; without one, what it says so far. */
function Asked({ shown: { lang, table } }: { shown: ShownTable }): JSX.Element {
  const t = speaker(texts, lang);
  const card = lyingCard(table);
  const must = card ? mustBeWritten(table.answers, card.calamity) : [];
  const clauses = card ? speakingOf(card.calamity) : [...table.answers.keys()];
  const standing = (clause: (typeof clauses)[number]) =>
    table.answers.has(clause) ? 'holds' : must.includes(clause) ? 'missing' : 'unknown';
  const words = { holds: 'is-written', missing: 'is-missing', unknown: 'is-also' } as const;
  return (
    <div>
      <h2>{t('pools.session.asks')}</h2>
      {!card && (
        <p class="note">{t(clauses.length > 0 ? 'pools.session.asks-none' : 'pools.session.asks-nothing')}</p>
      )}
      {card && !isAgreed(table) && must.length > 0 && (
        <p>{t('pools.session.missing-clauses', { n: must.length })}</p>
      )}
      <ul class="posed">
        {clauses.map((clause) => {
          const answer = table.answers.get(clause);
          return (
            <li key={clause}>
              <StandingSign
                standing={standing(clause)}
                word={t(`pools.session.${words[standing(clause)]}`)}
              />{' '}
              <strong>{clauseTitle(lang, clause)}</strong>
              {answer !== undefined && <span class="note"> {answerWords(lang, clause, answer)}</span>}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
