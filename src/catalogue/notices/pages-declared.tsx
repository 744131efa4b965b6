// SPDX-License-Identifier: AGPL-3.0-or-later
// What a project says of itself, beside its letter: its reply, its move, its end of life. Plain text, as the
// project wrote it.
import type { JSX } from 'preact';
import { completeFor, type Lang } from '../../base/language.ts';
import { shorten } from '../../base/text.ts';
import { type ClaimWords, claimPath } from '../../measure/claim/claim.ts';
import type { Grade } from '../../measure/grade/grade.ts';
import { fileUrl } from '../../measure/indicators/evidence.ts';
import { day, Outside } from '../parts.tsx';
import { isSettled, type SettledContest } from '../project.ts';
import type { Sourced } from '../software.ts';
import { sayNotice } from './words.ts';

export interface DeclaredView {
  readonly lang: Lang;
  readonly grade: Pick<Grade, 'claim' | 'at' | 'head' | 'repository'>;
}

/**
 * The reply, as large as the letter's own words, with its date and its commit; nothing where there is none.
 */
export function Reply({ lang, grade }: DeclaredView): JSX.Element | null {
  const t = sayNotice(lang);
  const reply = grade.claim?.reply;
  if (!reply) return null;
  return (
    <section class="verdict reply" aria-label={t('catalogue.verdict.reply')}>
      <div class="stack-tight whole">
        <p>
          <span class="word">{t('catalogue.verdict.reply')}</span>
        </p>
        <Words lang={lang} words={reply} />
        <p class="note">
          {t('catalogue.verdict.reply-read', { date: day(lang, grade.at) })} <Commit grade={grade} />
        </p>
      </div>
    </section>
  );
}

interface ContestView extends DeclaredView {
  readonly grade: Grade;
  readonly settled: Sourced<SettledContest> | undefined;
}

/** What those who keep the halle answered; what was contested is folded. */
function Settled({
  lang,
  settled: { value, date },
  contest,
}: Required<Pick<ContestView, 'lang'>> & {
  settled: Sourced<SettledContest>;
  contest: ClaimWords;
}): JSX.Element {
  const { outcome, words } = value;
  return (
    <div class="why">
      <details>
        <summary>{sayNotice(lang)('catalogue.verdict.settled', { date: day(lang, date), outcome })}</summary>
        <Words lang={lang} words={contest} />
      </details>
      <p>{shorten(words, 1_000)}</p>
    </div>
  );
}

/** Why the project holds its letter, or « déconseillé », to be wrong: beside it, until it is settled. */
export function Contest({ lang, grade, settled }: ContestView): JSX.Element | null {
  const contest = grade.claim?.contest;
  if (!contest || (!grade.letter && grade.advisedAgainst.length === 0)) return null;
  if (settled && isSettled(contest, settled.value)) return <Settled {...{ lang, settled, contest }} />;
  return (
    <div class="why">
      <p>
        <strong>{sayNotice(lang)('catalogue.verdict.contests')}</strong> <Commit grade={grade} />
      </p>
      <Words lang={lang} words={contest} />
    </div>
  );
}

/** In the reader's language where the project wrote in it, else in the one it wrote in. */
function Words({ lang, words }: { lang: Lang; words: ClaimWords }): JSX.Element | null {
  const said = ([completeFor(lang), 'fr', 'en'] as const).find((tag) => words[tag]);
  const text = said && words[said];
  if (!text) return null;
  return (
    <blockquote class="own-words" lang={said === lang ? undefined : said}>
      {shorten(text, 1_000)
        .split(/\n+/)
        .slice(0, 40)
        .map((paragraph, place) => (
          <p key={place}>{paragraph}</p>
        ))}
    </blockquote>
  );
}

/** The commit at which it was read, with the forge's page of the file where its address is known. */
function Commit({ grade }: Pick<DeclaredView, 'grade'>): JSX.Element {
  return (
    <Outside href={fileUrl({ repository: grade.repository, head: grade.head }, claimPath)}>
      <span class="num">{grade.head.slice(0, 7)}</span>
    </Outside>
  );
}

/** A move and an end of life, in one sentence each. */
export function Declared({ lang, grade }: DeclaredView): JSX.Element | null {
  const t = sayNotice(lang);
  const { movedTo, movedFrom, endOfLife } = grade.claim ?? {};
  if (!movedTo && !movedFrom && !endOfLife) return null;
  const over = endOfLife && Date.parse(endOfLife.date) <= grade.at * 1000;
  return (
    <>
      {endOfLife && !over && (
        <p class="why">{t('catalogue.verdict.end-planned', { date: day(lang, endOfLife.date) })}</p>
      )}
      {endOfLife?.reason && (
        <div class="why">
          <Words lang={lang} words={endOfLife.reason} />
        </div>
      )}
      {endOfLife?.replacement && (
        <p class="why">
          {t('catalogue.verdict.replacement')} <Outside href={endOfLife.replacement} />
        </p>
      )}
      {movedTo && (
        <p class="why">
          {t('catalogue.verdict.moved')} <Outside href={movedTo} />
        </p>
      )}
      {movedFrom && (
        <p class="why">
          {t('catalogue.verdict.continues')} <Outside href={movedFrom} />.{' '}
          {t('catalogue.verdict.measured-at')} <Outside href={grade.repository} />
        </p>
      )}
    </>
  );
}
