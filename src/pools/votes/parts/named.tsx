// SPDX-License-Identifier: AGPL-3.0-or-later
// The member that a vote names: until when it is heard, what it answers, whether it votes, what follows.
import type { JSX } from 'preact';
import { formatDay } from '../../../base/format.ts';
import { type Lang, speaker } from '../../../base/language.ts';
import { Section } from '../../../platform/parts/section.tsx';
import { texts } from '../texts/exclusion.ts';
import type { Remark } from '../vote.ts';
import type { VoteModel } from './model.ts';

type Model = Pick<VoteModel, 'vote' | 'seats' | 'remarks' | 'heardUntil' | 'namedVotes'>;

/** The seat that it names, and what it says. */
export function namedOf({ vote, seats, remarks }: Pick<Model, 'vote' | 'seats' | 'remarks'>) {
  const seat = seats.find(({ id }) => id === vote.about);
  const said: readonly Remark[] = seat
    ? remarks.filter(({ organisation }) => organisation === seat.organisation)
    : [];
  return seat && { seat, said };
}

/** What holds of who is named, a sentence each. */
export function namedSentences(lang: Lang, model: Model): string[] {
  const t = speaker(texts, lang);
  const { seat } = namedOf(model) ?? {};
  if (!seat) return [];
  const { name } = seat;
  if (model.vote.question === 'admission') return [t('pools.votes.about-return', { name })];
  const day = model.heardUntil && formatDay(lang, model.heardUntil);
  return [
    ...(day ? [t('pools.votes.about-exclusion', { name, day })] : []),
    t(model.namedVotes ? 'pools.votes.about-votes' : 'pools.votes.about-votes-not'),
    t('pools.votes.about-effect'),
    ...(seat.excluded && seat.until
      ? [t('pools.votes.about-out', { day: formatDay(lang, seat.until) })]
      : []),
  ];
}

export function Named({ lang, model }: { lang: Lang; model: Model }): JSX.Element | null {
  const t = speaker(texts, lang);
  const named = namedOf(model);
  if (!named) return null;
  const { name } = named.seat;
  return (
    <Section id="named" title={t('pools.votes.about')}>
      <div class="stack">
        {namedSentences(lang, model).map((one) => (
          <p key={one}>{one}</p>
        ))}
        {model.vote.question === 'exclusion' && <Answers lang={lang} name={name} said={named.said} />}
      </div>
    </Section>
  );
}

function Answers({ lang, name, said }: { lang: Lang; name: string; said: readonly Remark[] }) {
  const t = speaker(texts, lang);
  if (said.length === 0) return <p class="note">{t('pools.votes.about-silent', { name })}</p>;
  return (
    <>
      <h3>{t('pools.votes.about-said', { name })}</h3>
      <ul class="list stack">
        {said.map(({ words, at }) => (
          <li key={at.toISOString() + words} class="stack-tight">
            <p class="written">{words}</p>
            <p class="note">{formatDay(lang, at)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
