// SPDX-License-Identifier: AGPL-3.0-or-later
// The exercise: a whole session for one person, without account or script; all that was done stands in the
// address.
import type { JSX } from 'preact';
import { type Lang, speaker } from '../../base/language.ts';
import { KeptField, QueryForm } from '../../platform/form/parts-query.tsx';
import { Next, type Act as NextAct } from '../../platform/parts/next.tsx';
import type { Page } from '../../platform/web/page.ts';
import { site } from '../../site.ts';
import { type Act, readAct } from './act.ts';
import { addressWords, alone, type Exercise, writeActs } from './exercise.ts';
import { Felt } from './parts/card.tsx';
import { DrawnCards, Written } from './parts/course.tsx';
import { Decision } from './parts/decision.tsx';
import { Model } from './parts/model.tsx';
import { Opening } from './parts/opening.tsx';
import { Replay } from './parts/replay.tsx';
import { Rounds } from './parts/rounds.tsx';
import type { FrameProps, ShownTable } from './parts/shown.ts';
import { enough, isAgreed, isGood, lyingCard, survived } from './table.ts';
import { actWords, isActor, namedIn, texts } from './words.ts';

export interface ExerciseModel {
  readonly exercise: Exercise;
  /** The seed of another exercise. */
  readonly another: number;
  /** Nothing was asked: this is its beginning. */
  readonly isNew: boolean;
}

export function exercisePage(lang: Lang, model: ExerciseModel): Page {
  const t = speaker(texts, lang);
  const { exercise } = model;
  const title = t('pools.session.title');
  const shown = shownIn(lang, exercise);
  const asked = model.isNew ? {} : addressWords(exercise);
  const { table, left } = exercise;
  return {
    lang,
    title,
    description: t('pools.session.description'),
    address: (other) => site.governanceSession(other),
    askedAt: (other) => site.governanceSession(other, asked),
    crumbs: [{ label: t('pools.session.crumb') }],
    here: 'join',
    noindex: !model.isNew,
    unkept: true,
    status: left.length > 0 || exercise.isFull ? 422 : 200,
    shows: {},
    body: (
      <>
        <div class="nave page-head stack">
          <h1>{title}</h1>
          <p class="lead">{t('pools.session.lead')}</p>
          <p class="note">{t('pools.session.exercise')}</p>
          {table.story && <p>{t(`pools.session.story.${table.story}`)}</p>}
          <Rounds lang={lang} table={table} />
        </div>
        <Wrong lang={lang} exercise={exercise} />
        <Felt shown={shown} />
        <Decision shown={shown} />
        <Opening shown={shown} />
        <Model shown={shown} />
        <DrawnCards shown={shown} />
        <Written shown={shown} />
        <Replay lang={lang} exercise={exercise} nameOf={shown.nameOf} another={model.another} />
      </>
    ),
    next: <NextBand lang={lang} exercise={exercise} />,
  };
}

function shownIn(lang: Lang, exercise: Exercise): ShownTable {
  const t = speaker(texts, lang);
  const { seed, table, acts, shown } = exercise;
  const kept = writeActs(acts.slice(0, shown));
  const Frame = ({ children, label }: FrameProps): JSX.Element => (
    <QueryForm action={`${site.governanceSession(lang)}#card`} {...(label && { label })}>
      <KeptField name="seed" value={String(seed)} />
      <KeptField name="acts" value={kept} />
      {children}
    </QueryForm>
  );
  const nameOf = (who: string) => (isActor(who) ? namedIn(lang, who) : t('pools.session.you'));
  return { lang, table, seed, nameOf, own: alone, facilitates: true, isShared: false, Frame };
}

function Wrong({ lang, exercise: { left, isFull } }: { lang: Lang; exercise: Exercise }) {
  const t = speaker(texts, lang);
  if (left.length === 0 && !isFull) return null;
  const nameOf = () => t('pools.session.you');
  return (
    <div class="nave">
      <div class="refused stack-tight">
        <p>
          <strong>{t('pools.session.wrong')}</strong>
        </p>
        <ul>
          {left.map(({ act, why }) => {
            const read = readAct(act);
            const said = read ? actWords(lang, read, alone, nameOf) : act;
            return (
              <li key={act}>
                {read
                  ? t('pools.session.left-out', { act: said, why: t(why as keyof typeof texts) })
                  : t('pools.session.unreadable', { act })}
              </li>
            );
          })}
          {isFull && <li>{t('pools.session.too-long')}</li>}
        </ul>
      </div>
    </div>
  );
}

/** What comes next: one main act, as a link, since nothing is kept. */
function NextBand({ lang, exercise }: { lang: Lang; exercise: Exercise }): JSX.Element {
  const t = speaker(texts, lang);
  const { table, acts, shown, seed } = exercise;
  const to = (act: Act) =>
    `${site.governanceSession(lang, addressWords({ seed, acts: [...acts.slice(0, shown), act] }))}#card`;
  const end = { label: t('pools.session.end'), href: to({ kind: 'end' }) };
  const share = { label: t('pools.session.next.share'), href: site.shareCost(lang) };
  const card = lyingCard(table);
  const band = (word: BandWord, main: NextAct, others: readonly NextAct[], n = 0) => (
    <Next title={t(`pools.session.next.${word}`, { n })} main={main} others={others}>
      {t(`pools.session.next.${word}-how`, { n })}
    </Next>
  );
  if (table.isOver) {
    const pools = { label: t('pools.session.next.over-main'), href: site.pools(lang) };
    return band('over', pools, [share], table.answers.size);
  }
  if (table.isPaused)
    return (
      <Next
        title={t('pools.session.paused')}
        main={{ label: t('pools.session.resume'), href: to({ kind: 'resume' }) }}
        others={[end]}
      />
    );
  if (!table.layout)
    return band(
      'begin',
      { label: t('pools.session.next.begin-main'), href: to({ kind: 'start', layout: '1' }) },
      [share, { label: t('pools.session.next.pools'), href: site.pools(lang) }],
    );
  const pause = { label: t('pools.session.pause'), href: to({ kind: 'pause' }) };
  if (card)
    return band('answer', { label: t('pools.session.next.answer-main'), href: '#decision' }, [pause, end]);
  if (!isAgreed(table))
    return band('agree', { label: t('pools.session.agree-all'), href: to({ kind: 'agree' }) }, [pause, end]);
  const draw = {
    label: t(table.drawn.length > 0 ? 'pools.session.draw-next' : 'pools.session.draw'),
    href: to({ kind: 'draw' }),
  };
  if (isGood(table)) return band('good', end, [draw, share], survived(table));
  return band('draw', draw, [pause, end], enough - survived(table));
}

type BandWord = 'begin' | 'agree' | 'draw' | 'answer' | 'good' | 'over';
