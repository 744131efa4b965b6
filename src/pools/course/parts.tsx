// SPDX-License-Identifier: AGPL-3.0-or-later
// The way of a pool as its page shows it: its steps with where each stands, what one owes, what comes next.
import type { JSX } from 'preact';
import { formatDay } from '../../base/format.ts';
import { type Lang, speaker } from '../../base/language.ts';
import { Next } from '../../platform/parts/next.tsx';
import { Section } from '../../platform/parts/section.tsx';
import { site } from '../../site.ts';
import { whereDone } from '../owed/parts.tsx';
import { whatWords } from '../owed/words.ts';
import { type Course, type NextStep, nextStepOf, owedBy } from './course.ts';
import { texts } from './texts.ts';

interface Props {
  readonly lang: Lang;
  readonly slug: string;
  readonly course: Course;
}

export function CourseSection({ lang, slug, course }: Props): JSX.Element {
  const t = speaker(texts, lang);
  const steps = [
    ['session', site.poolSession(lang, slug), sessionWords(lang, course)],
    ['hearing', site.poolHearing(lang, slug), hearingWords(lang, course)],
    ['charter', site.poolCharter(lang, slug), charterWords(lang, course)],
    ['votes', site.poolVotes(lang, slug), votesWords(lang, course)],
    ['acts', site.poolActs(lang, slug), t('pools.course.acts.some', course.acts)],
    ['owed', site.poolOwed(lang, slug), owedWords(lang, course)],
  ] as const;
  return (
    <Section id="governed" title={t('pools.course.title')} note={t('pools.course.note')}>
      <ol class="course">
        {steps.map(([step, href, words]) => (
          <li key={step}>
            <a href={href}>{t(`pools.course.${step}`)}</a>
            <span class="note">{words}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function sessionWords(lang: Lang, { session }: Course): string {
  const t = speaker(texts, lang);
  if (!session) return t('pools.course.session.none');
  return t(session.isOpen ? 'pools.course.session.open' : 'pools.course.session.played', {
    day: formatDay(lang, session.on),
  });
}

const hearingWords = (lang: Lang, { hearing }: Course): string =>
  speaker(texts, lang)(
    hearing.questions === 0 ? 'pools.course.hearing.none' : 'pools.course.hearing.asked',
    hearing,
  );

function charterWords(lang: Lang, { charter }: Course): string {
  const t = speaker(texts, lang);
  if (!charter) return t('pools.course.charter.none');
  const { number: n, answered, all, lacking, inForceOn } = charter;
  if (charter.state === 'draft') return t('pools.course.charter.draft', { n, answered, all });
  return inForceOn
    ? t('pools.course.charter.in-force', { n, day: formatDay(lang, inForceOn) })
    : t('pools.course.charter.proposed', { n, lacking });
}

function votesWords(lang: Lang, { votes }: Course): string {
  const t = speaker(texts, lang);
  return votes.open + votes.proposed + votes.decided === 0
    ? t('pools.course.votes.none')
    : t('pools.course.votes.some', votes);
}

function owedWords(lang: Lang, { owed }: Course): string {
  const t = speaker(texts, lang);
  const [first] = owed.filter(({ on }) => on !== undefined).toSorted((a, b) => (a.on! < b.on! ? -1 : 1));
  return first
    ? t('pools.course.owed.next', { day: formatDay(lang, first.on!), what: whatWords(lang, first) })
    : t('pools.course.owed.none');
}

/** Votes, accords and acts that a seat owes, each with the way to where it is done. */
export function OwedBySeat({ lang, slug, course, seat }: Props & { seat: string }): JSX.Element | null {
  const t = speaker(texts, lang);
  const owed = owedBy(course, seat);
  const acts = owed.filter(({ kind }) => kind === 'act').length;
  const { session } = course;
  if (owed.length === 0 && !session?.isOpen) return null;
  return (
    <ul class="owed">
      {session?.isOpen && (
        <li>
          <a href={site.poolSession(lang, slug)}>
            <strong>{t('pools.course.play')}</strong>
          </a>
          <span class="note">{t('pools.course.before', { day: formatDay(lang, session.on) })}</span>
        </li>
      )}
      {owed
        .filter(({ kind }) => kind !== 'act')
        .map((one) => (
          <li key={`${one.kind}-${one.vote?.number}`}>
            <a href={whereDone(lang, slug, one) ?? site.poolOwed(lang, slug)}>
              <strong>{whatWords(lang, one)}</strong>
            </a>
            {one.on && <span class="note">{t('pools.course.before', { day: formatDay(lang, one.on) })}</span>}
          </li>
        ))}
      {acts > 0 && (
        <li>
          <a href={site.poolActs(lang, slug)}>{t('pools.course.more', { n: acts })}</a>
        </li>
      )}
    </ul>
  );
}

const whereNext: Readonly<Record<NextStep, (lang: Lang, slug: string) => string>> = {
  session: site.poolSession,
  playing: site.poolSession,
  charter: site.poolCharter,
  accords: site.poolCharter,
  vote: site.poolVotes,
  acts: site.poolActs,
  propose: site.poolVotes,
};

export function CourseNext({ lang, slug, course }: Props): JSX.Element {
  const t = speaker(texts, lang);
  const step = nextStepOf(course);
  return (
    <Next
      title={t(`pools.course.next.${step}`)}
      main={{ label: t(`pools.course.next.${step}-go`), href: whereNext[step](lang, slug) }}
      others={[{ label: t('pools.course.owed'), href: site.poolOwed(lang, slug) }]}
    >
      {t(`pools.course.next.${step}-how`)}
    </Next>
  );
}
