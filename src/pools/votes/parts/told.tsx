// SPDX-License-Identifier: AGPL-3.0-or-later
// What is told of a vote: the text and its versions, the frozen rule, results, conflicts of interest.
import type { JSX } from 'preact';
import { formatDay, formatMoment } from '../../../base/format.ts';
import { type Lang, speaker } from '../../../base/language.ts';
import { Section } from '../../../platform/parts/section.tsx';
import { ChangedWords } from '../../charter/parts/changed.tsx';
import { ruleSentences } from '../rule-words.ts';
import { texts as countTexts } from '../texts/count.ts';
import { texts as pageTexts } from '../texts/pages.ts';
import type { Version } from '../vote.ts';
import type { VoteModel } from './model.ts';

const texts = { ...countTexts, ...pageTexts };

interface Props {
  readonly lang: Lang;
  readonly model: VoteModel;
}

export function Results({ lang, model }: Props): JSX.Element | null {
  const t = speaker(texts, lang);
  if (model.rounds.length === 0) return null;
  return (
    <Section id="results" title={t('pools.votes.results')}>
      <ul class="list stack">
        {model.rounds.map(({ round, result, why, closesAt }) => (
          <li key={round} class="stack-tight">
            <p>
              <strong>{t('pools.votes.round', { round, result: t(`pools.votes.result.${result}`) })}</strong>
            </p>
            <p>{t(why.key as keyof typeof texts, why.facts)}</p>
            <p class="note">
              {t('pools.votes.closed-at', {
                moment: formatMoment(lang, closesAt, model.vote.running!.rule.zone),
              })}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function Text({ lang, model }: Props): JSX.Element {
  const t = speaker(texts, lang);
  const { vote, versions } = model;
  return (
    <Section id="text" title={t('pools.votes.text')}>
      <div class="stack">
        <p class="written">{vote.words}</p>
        {vote.shown && (
          <p class="note">
            <strong>{t('pools.votes.shown')}</strong> <span class="written">{vote.shown}</span>
          </p>
        )}
        <Versions lang={lang} versions={versions} />
      </div>
    </Section>
  );
}

const wholeWords = ({ title, words, shown }: Version): string =>
  [title, words, ...(shown ? [shown] : [])].join('\n\n');

/** Each version with what it changed in the one before; the first one whole. */
function Versions({ lang, versions }: { lang: Lang; versions: readonly Version[] }): JSX.Element | null {
  const t = speaker(texts, lang);
  const dated = ({ version: n, at }: Version) => t('pools.votes.version', { n, day: formatDay(lang, at) });
  if (versions.length < 2) return null;
  return (
    <details class="more">
      <summary>{t('pools.votes.versions')}</summary>
      <ul class="list stack">
        {versions.map((one, nth) => {
          const before = versions[nth + 1];
          return (
            <li key={one.version} class="stack-tight">
              <p>
                <strong>{dated(one)}</strong>{' '}
                <span class="note">
                  {t(before ? 'pools.votes.version-changes' : 'pools.votes.version-first')}
                </span>
              </p>
              <ChangedWords before={before ? wholeWords(before) : wholeWords(one)} after={wholeWords(one)} />
            </li>
          );
        })}
      </ul>
    </details>
  );
}

export function Rule({ lang, model }: Props): JSX.Element | null {
  const t = speaker(texts, lang);
  const { running } = model.vote;
  if (!running) return null;
  return (
    <Section id="rule" title={t('pools.votes.rule')} note={t('pools.votes.rule-note')}>
      <ul class="list">
        {ruleSentences(lang, running).map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </Section>
  );
}

export function Interests({ lang, model }: Props): JSX.Element | null {
  const t = speaker(texts, lang);
  if (model.interests.length === 0) return null;
  const nameOf = (seat: string) => model.seats.find(({ id }) => id === seat)?.name ?? t('pools.votes.gone');
  return (
    <Section id="interests" title={t('pools.votes.interests')}>
      <ul class="list">
        {model.interests.map(({ seat, words }) => (
          <li key={seat} class="written">
            {t('pools.votes.interest', { name: nameOf(seat), words })}
          </li>
        ))}
      </ul>
    </Section>
  );
}
