// SPDX-License-Identifier: AGPL-3.0-or-later
// The course of an exercise, act by act: each leads to the table as it then was.
import type { JSX } from 'preact';
import { type Lang, speaker } from '../../../base/language.ts';
import { Section } from '../../../platform/parts/section.tsx';
import { site } from '../../../site.ts';
import { addressWords, alone, type Exercise } from '../exercise.ts';
import { actWords, type NameOf, texts } from '../words.ts';

interface ReplayProps {
  readonly lang: Lang;
  readonly exercise: Exercise;
  readonly nameOf: NameOf;
  readonly another: number;
}

export function Replay({ lang, exercise, nameOf, another }: ReplayProps): JSX.Element {
  const t = speaker(texts, lang);
  const { acts, shown } = exercise;
  const at = (n: number) => site.governanceSession(lang, addressWords(exercise, n));
  const isBack = shown < acts.length;
  return (
    <Section id="replay" title={t('pools.session.replay')} note={t('pools.session.replay-note')}>
      <div class="stack">
        {isBack && <p>{t('pools.session.replay-at', { n: shown, all: acts.length })}</p>}
        {acts.length === 0 ? (
          <p>{t('pools.session.replay-none')}</p>
        ) : (
          <ol class="replay">
            {acts.map((act, nth) => (
              <li key={nth}>
                <a href={at(nth + 1)} rel="nofollow" aria-current={nth + 1 === shown ? 'step' : undefined}>
                  {actWords(lang, act, alone, nameOf)}
                </a>
              </li>
            ))}
          </ol>
        )}
        <p class="ways">
          {shown > 0 && (
            <a href={at(shown - 1)} rel="nofollow">
              {t('pools.session.replay-before')}
            </a>
          )}
          {isBack && (
            <a href={at(shown + 1)} rel="nofollow">
              {t('pools.session.replay-after')}
            </a>
          )}
          {isBack && (
            <a href={at(acts.length)} rel="nofollow">
              {t('pools.session.replay-end')}
            </a>
          )}
          {acts.length > 0 && !isBack && (
            <a href={undone(lang, exercise)} rel="nofollow">
              {t('pools.session.undo')}
            </a>
          )}
          <a href={site.governanceSession(lang, { seed: String(another) })} rel="nofollow">
            {t('pools.session.again')}
          </a>
        </p>
      </div>
    </Section>
  );
}

const undone = (lang: Lang, { seed, acts }: Exercise) =>
  site.governanceSession(lang, addressWords({ seed, acts: acts.slice(0, -1) }));
