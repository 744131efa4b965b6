// SPDX-License-Identifier: AGPL-3.0-or-later
// The votes of a pool: to its members those that run, those under discussion and the record; to all, what
// decisions say in public. Both are searched by words.
import type { JSX } from 'preact';
import { formatDay, formatMoment } from '../../../base/format.ts';
import { type Lang, speaker } from '../../../base/language.ts';
import { fold } from '../../../base/text.ts';
import { QueryForm, WordsInput, WordsLabel } from '../../../platform/form/parts-query.tsx';
import { Section } from '../../../platform/parts/section.tsx';
import type { Page } from '../../../platform/web/page.ts';
import { site } from '../../../site.ts';
import type { SeenVotes } from '../shown.ts';
import { texts } from '../texts/pages.ts';
import { type Vote, type VoteState, voteState } from '../vote.ts';

export interface ListModel extends SeenVotes {
  readonly at: Date;
  /** Words looked for. */
  readonly looked: string;
  readonly mayPropose: boolean;
}

export function listPage(lang: Lang, model: ListModel): Page {
  const t = speaker(texts, lang);
  const { seen, votes, mayPropose } = model;
  const { slug, pool } = seen;
  const body = (
    <>
      <div class="nave page-head stack">
        <h1>{t('pools.votes.title')}</h1>
        <p class="lead">{t(votes ? 'pools.votes.lead' : 'pools.votes.public')}</p>
        {mayPropose && (
          <p>
            <a class="btn" href={site.poolVoteNew(lang, slug)}>
              {t('pools.votes.propose')}
            </a>
          </p>
        )}
      </div>
      {votes ? <Inside lang={lang} model={model} votes={votes} /> : <Public lang={lang} model={model} />}
    </>
  );
  return {
    ...{ lang, title: t('pools.votes.title'), body, here: 'join' },
    address: (other) => site.poolVotes(other, slug),
    crumbs: [
      { label: t('pools.votes.all-pools'), href: site.pools(lang) },
      { label: pool.name, href: site.pool(lang, slug) },
      { label: t('pools.votes.title') },
    ],
    noindex: true,
  };
}

interface Part {
  readonly lang: Lang;
  readonly model: ListModel;
}

function Inside({ lang, model, votes }: Part & { readonly votes: readonly Vote[] }): JSX.Element {
  const t = speaker(texts, lang);
  const of = (...states: VoteState[]) => votes.filter((vote) => states.includes(voteState(vote, model.at)));
  const wanted = fold(model.looked);
  const record = of('closed').filter(({ title, words }) => fold(`${title} ${words}`).includes(wanted));
  const sections = [
    ['running', t('pools.votes.running'), of('open', 'counting')],
    ['proposed', t('pools.votes.proposed'), of('proposed')],
  ] as const;
  return (
    <>
      {sections.map(([id, title, some]) => (
        <Section key={id} id={id} title={title}>
          {some.length > 0 ? (
            <Votes lang={lang} model={model} votes={some} />
          ) : (
            <div class="stack-tight">
              <p>{t(`pools.votes.none-${id}`)}</p>
              {id === 'proposed' && votes.length === 0 && <p class="note">{t('pools.votes.example')}</p>}
            </div>
          )}
        </Section>
      ))}
      <Section id="record" title={t('pools.votes.record')}>
        <div class="stack">
          <Search lang={lang} model={model} />
          <Votes lang={lang} model={model} votes={record} />
        </div>
      </Section>
    </>
  );
}

function Votes({ lang, model, votes }: Part & { readonly votes: readonly Vote[] }): JSX.Element {
  const t = speaker(texts, lang);
  if (votes.length === 0)
    return <p>{t(model.looked ? 'pools.votes.nothing-found' : 'pools.votes.nothing')}</p>;
  return (
    <ul class="list stack">
      {votes.map((vote) => (
        <li key={vote.id} class="stack-tight">
          <p>
            <a href={site.poolVote(lang, model.seen.slug, String(vote.number))}>
              <strong>{vote.title}</strong>
            </a>
          </p>
          <p class="note">
            {t('pools.votes.number', { n: vote.number })}, {whereWords(lang, vote, model.at)}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** « vote ouvert. Clôture le … », « adoptée le … ». */
export function whereWords(lang: Lang, vote: Vote, at: Date): string {
  const t = speaker(texts, lang);
  const state = voteState(vote, at);
  const { running } = vote;
  if (state === 'open' && running)
    return `${t('pools.votes.state.open')}. ${t('pools.votes.closes', {
      moment: formatMoment(lang, running.closesAt, running.rule.zone),
    })}`;
  return running?.result ? t(`pools.votes.result.${running.result}`) : t(`pools.votes.state.${state}`);
}

function Public({ lang, model }: Part): JSX.Element {
  const t = speaker(texts, lang);
  const wanted = fold(model.looked);
  const found = model.decisions.filter(({ words }) => fold(words).includes(wanted));
  return (
    <Section id="record" title={t('pools.votes.record')}>
      <div class="stack">
        <Search lang={lang} model={model} />
        {found.length === 0 && <p>{t(model.looked ? 'pools.votes.nothing-found' : 'pools.votes.nothing')}</p>}
        <ul class="list stack">
          {found.map(({ id, number, words, result, at }) => (
            <li key={id} class="stack-tight">
              <p class="written">{words}</p>
              <p class="note">
                {t('pools.votes.number', { n: number })}, {t(`pools.votes.result.${result}`)}.{' '}
                {t('pools.votes.closed-on', { day: formatDay(lang, at) })}
              </p>
            </li>
          ))}
        </ul>
      </div>
    </Section>
  );
}

function Search({ lang, model }: Part): JSX.Element {
  const t = speaker(texts, lang);
  return (
    <QueryForm class="ask" action={site.poolVotes(lang, model.seen.slug)} lang={lang}>
      <WordsLabel id="q" label={t('pools.votes.search')} />
      <div class="ask-row">
        <WordsInput class="input" id="q" value={model.looked} />
        <button class="btn btn-plain" type="submit">
          {t('pools.votes.search-go')}
        </button>
      </div>
    </QueryForm>
  );
}
