// SPDX-License-Identifier: AGPL-3.0-or-later
// One vote as its members see it: the proposal and its versions, the discussion, the frozen rule, one's own
// vote, who has voted, the result.
import type { JSX } from 'preact';
import { formatDay } from '../../../base/format.ts';
import { type Lang, speaker } from '../../../base/language.ts';
import type { Page } from '../../../platform/web/page.ts';
import { site } from '../../../site.ts';
import { Ballots } from '../parts/ballots.tsx';
import { Casting, Steps, Talk } from '../parts/doing.tsx';
import type { VoteModel } from '../parts/model.ts';
import { Named } from '../parts/named.tsx';
import { Interests, Results, Rule, Text } from '../parts/told.tsx';
import { texts } from '../texts/pages.ts';
import { voteState } from '../vote.ts';
import { whereWords } from './list.tsx';

interface Props {
  readonly lang: Lang;
  readonly model: VoteModel;
}

export function votePage(lang: Lang, model: VoteModel): Page {
  const t = speaker(texts, lang);
  const { seen, vote } = model;
  const number = String(vote.number);
  const body = (
    <>
      <Head lang={lang} model={model} />
      <Casting lang={lang} model={model} />
      <Results lang={lang} model={model} />
      <Text lang={lang} model={model} />
      <Named lang={lang} model={model} />
      <Rule lang={lang} model={model} />
      <Ballots lang={lang} model={model} />
      <Interests lang={lang} model={model} />
      <Talk lang={lang} model={model} />
      <Steps lang={lang} model={model} />
    </>
  );
  return {
    ...{ lang, title: vote.title, body, here: 'join', noindex: true },
    address: (other) => site.poolVote(other, seen.slug, number),
    crumbs: [
      { label: seen.pool.name, href: site.pool(lang, seen.slug) },
      { label: t('pools.votes.title'), href: site.poolVotes(lang, seen.slug) },
      { label: vote.title },
    ],
  };
}

function Head({ lang, model }: Props): JSX.Element {
  const t = speaker(texts, lang);
  const { vote, seats, at, seen } = model;
  const proposer = seats.find(({ organisation }) => organisation === vote.organisation)?.name;
  const state = voteState(vote, at);
  return (
    <div class="nave page-head stack">
      <h1>{vote.title}</h1>
      <p class="note">
        {t('pools.votes.proposed-by', {
          name: proposer ?? t('pools.votes.gone'),
          day: formatDay(lang, vote.proposedAt),
        })}
        , {t('pools.votes.version', { n: vote.version, day: formatDay(lang, versionDay(model)) })}
      </p>
      <p class="lead">{sentence(lang, whereWords(lang, vote, at))}</p>
      {state === 'open' && model.isHoliday && <p class="note">{t('pools.votes.on-holiday')}</p>}
      {vote.running && (
        <p>
          <a href={site.poolVoteMinutes(lang, seen.slug, String(vote.number))}>
            {t(vote.running.closedAt ? 'pools.votes.minutes' : 'pools.votes.so-far')}
          </a>
        </p>
      )}
    </div>
  );
}

const versionDay = ({ versions, vote }: VoteModel): Date => versions[0]?.at ?? vote.proposedAt;
const sentence = (lang: Lang, words: string) => words.charAt(0).toLocaleUpperCase(lang) + words.slice(1);
