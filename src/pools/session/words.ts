// SPDX-License-Identifier: AGPL-3.0-or-later
// A session in words: acts, actors, clauses and cards, as everybody at the table reads them.
import { type Lang, speaker } from '../../base/language.ts';
import type { Calamity } from '../charter/clause.ts';
import type { ClauseId } from '../charter/clauses.ts';
import { clauseTexts } from '../charter/texts/clauses.ts';
import type { Act } from './act.ts';
import { type Actor, actorKinds } from './cards.ts';
import type { Drawn } from './table.ts';
import { texts as actTexts } from './texts/acts.ts';
import { texts as cardTexts } from './texts/cards.ts';
import { texts as exerciseTexts } from './texts/exercise.ts';
import { texts as pageTexts } from './texts/pages.ts';

/** The sentences of clauses are there by the law of their keys: `charter/charter.test.ts` holds it. */
const clauseSaid = (lang: Lang, key: string) => speaker(clauseTexts, lang)(key as keyof typeof clauseTexts);
export const clauseTitle = (lang: Lang, clause: ClauseId) => clauseSaid(lang, `pools.clause.${clause}`);
export const clauseAsk = (lang: Lang, clause: ClauseId) => clauseSaid(lang, `pools.clause.${clause}.ask`);
export const answerWords = (lang: Lang, clause: ClauseId, answer: string) =>
  clauseSaid(lang, `pools.clause.${clause}.${answer}`);

export const texts = { ...actTexts, ...cardTexts, ...exerciseTexts, ...pageTexts };

/** Who a word of an act means: an actor of the board, else a player by the name that is known of it. */
export type NameOf = (who: string) => string;

export const isActor = (who: string): who is Actor => Object.hasOwn(actorKinds, who);

export const actorWords = (lang: Lang, actor: Actor): string =>
  speaker(texts, lang)(`pools.session.actor.${actor}`);

/** A body as a sentence names it; any other actor as it is called. */
export const namedIn = (lang: Lang, actor: Actor): string =>
  actorKinds[actor] === 'body'
    ? speaker(texts, lang)(`pools.session.named.${actor as 'first-body'}`)
    : actorWords(lang, actor);

export interface CardWords {
  readonly title: string;
  readonly words: string;
  readonly ask: string;
}

export function cardWords(
  lang: Lang,
  { calamity, upon }: Pick<Drawn, 'calamity' | 'upon'>,
  nameOf: NameOf,
): CardWords {
  const t = speaker(texts, lang);
  const key = `pools.session.card.${calamity}` as const satisfies `pools.session.card.${Calamity}`;
  const who = upon ? nameOf(upon) : '';
  return { title: t(key), words: t(`${key}.words`, { who }), ask: t(`${key}.ask`) };
}

/** What was done, as the course of the session tells it. */
export function actWords(lang: Lang, act: Act, by: string, nameOf: NameOf): string {
  const t = speaker(texts, lang);
  const who = nameOf('player' in act ? act.player : by);
  const facts = {
    who,
    ...('actor' in act && { actor: actorWords(lang, act.actor) }),
    ...('thing' in act && { thing: t(`pools.session.thing.${act.thing}`) }),
    ...('matter' in act && { matter: t(`pools.session.matter.${act.matter}`) }),
    ...('from' in act && { from: actorWords(lang, act.from), to: actorWords(lang, act.to) }),
    ...('story' in act && { story: t(`pools.session.story.${act.story}`) }),
    ...('layout' in act && { layout: t(`pools.session.layout.${act.layout}`) }),
    ...('clause' in act && clauseFacts(lang, act)),
    ...('seconds' in act && { minutes: Math.ceil(act.seconds / 60) }),
  };
  return t(`pools.session.did.${act.kind}`, facts);
}

const clauseFacts = (lang: Lang, { clause, answer }: { clause: string; answer: string }) => ({
  clause: clauseTitle(lang, clause as ClauseId),
  answer: answerWords(lang, clause as ClauseId, answer),
});
