// SPDX-License-Identifier: AGPL-3.0-or-later
// The contests of one software: its project's reply, what the project was told and when, what it declares,
// and how to contest.
import type { JSX } from 'preact';
import type { Lang } from '../../base/language.ts';
import { oneLine } from '../../base/text.ts';
import { claimPath } from '../../measure/claim/claim.ts';
import type { Grade, GradeState, Letter } from '../../measure/grade/grade.ts';
import { fileUrl } from '../../measure/indicators/evidence.ts';
import { GradeMark, gradeWord } from '../../measure/parts/measure.tsx';
import { site } from '../../site.ts';
import { day, Outside, Section } from '../parts.tsx';
import type { SettledContest } from '../project.ts';
import type { Sourced } from '../software.ts';
import type { Declared as Declaration } from './claims.ts';
import type { Notice } from './notice.ts';
import { Contest, Declared, Reply } from './pages-declared.tsx';
import { sayNotice } from './words.ts';

/** A declaration in the log. */
export interface Event extends Declaration {
  readonly repository: string;
  readonly head: string;
  readonly readAt: Date;
  readonly shownBefore: string | undefined;
  readonly shownAfter: string;
}

export interface ContestView {
  readonly lang: Lang;
  readonly name: string;
  /** As it may be shown. */
  readonly grade: Grade | undefined;
  readonly notices: readonly Notice[];
  readonly settled: Sourced<SettledContest> | undefined;
  readonly events: readonly Event[];
}

export function ContestPage({ lang, name, grade, notices, events, settled }: ContestView): JSX.Element {
  const t = sayNotice(lang);
  return (
    <>
      <div class="nave page-head stack">
        <h1>{t('catalogue.contest.heading', { name: oneLine(name, 80) })}</h1>
        <p>
          <GradeMark lang={lang} grade={grade} size="m" />
        </p>
        {grade && <Reply lang={lang} grade={grade} />}
        {grade && <Contest lang={lang} grade={grade} settled={settled} />}
        {grade && <Declared lang={lang} grade={grade} />}
        <p class="lead">
          {t('catalogue.contest.lead')} <a href={site.contestMethod(lang)}>{t('catalogue.contest.how')}</a>
        </p>
      </div>
      <Section id="told" title={t('catalogue.contest.told')} note={t('catalogue.contest.told-note')}>
        {notices.length === 0 ? (
          <p>{t('catalogue.contest.told-nothing')}</p>
        ) : (
          <Told lang={lang} notices={notices} />
        )}
      </Section>
      <Section
        id="declared"
        title={t('catalogue.contest.declares')}
        note={t('catalogue.contest.declares-note')}
      >
        {events.length === 0 ? (
          <p>{t('catalogue.contest.declares-nothing')}</p>
        ) : (
          <div class="stack">
            {events.map((event, place) => (
              <Change key={place} lang={lang} event={event} />
            ))}
          </div>
        )}
      </Section>
    </>
  );
}

const seconds = (time: number) => Math.floor(time / 1000);

function Told({ lang, notices }: Pick<ContestView, 'lang' | 'notices'>): JSX.Element {
  const t = sayNotice(lang);
  return (
    <ul class="stack-tight">
      {[...notices].reverse().map(({ attemptedAt, outcome, shownFrom, endedAt, via }) => (
        <li key={attemptedAt}>
          {t(`catalogue.contest.outcome-${outcome}`, { date: day(lang, seconds(attemptedAt)) })}{' '}
          {outcome === 'told' && <Outside href={via} />}{' '}
          {shownFrom !== undefined &&
            t('catalogue.contest.shown-from', { date: day(lang, seconds(shownFrom)) })}{' '}
          {endedAt !== undefined && t('catalogue.contest.ended', { date: day(lang, seconds(endedAt)) })}
        </li>
      ))}
    </ul>
  );
}

function Change({ lang, event }: { lang: Lang; event: Event }): JSX.Element {
  const t = sayNotice(lang);
  const { repository, head, readAt, shownBefore, shownAfter } = event;
  const file = event.kind === 'aliases' ? '.mailmap' : claimPath;
  const changed = shownBefore !== undefined && shownBefore !== shownAfter;
  return (
    <article class="stack-tight">
      <h3>{what(lang, event)}</h3>
      <p class="note">
        {t('catalogue.contest.read-at', {
          date: day(lang, seconds(readAt.getTime())),
          commit: head.slice(0, 7),
        })}{' '}
        <Outside href={fileUrl({ repository, head }, file)}>{file}</Outside>
      </p>
      <p class="note">
        {changed
          ? t('catalogue.contest.changed', {
              before: gradeSaid(lang, shownBefore),
              after: gradeSaid(lang, shownAfter),
            })
          : t('catalogue.contest.no-change')}
      </p>
    </article>
  );
}

function what(lang: Lang, { kind, said }: Declaration): string {
  const t = sayNotice(lang);
  if (!said) return t(`catalogue.contest.back-${kind}`);
  const date = typeof said['date'] === 'string' ? day(lang, said['date']) : '';
  const address = typeof said['address'] === 'string' ? oneLine(said['address'], 120) : '';
  return t(`catalogue.contest.kind-${kind}`, { n: Number(said['bots'] ?? 0), date, address });
}

/** « B, vivante » or « archivé ». */
function gradeSaid(lang: Lang, word: string): string {
  const letter = /^[A-E]$/.test(word) ? (word as Letter) : undefined;
  const said = gradeWord(
    lang,
    letter ? { state: 'graded', letter } : { state: word as GradeState },
  ).toLocaleLowerCase(lang);
  return letter ? `${letter}, ${said}` : said;
}
