// SPDX-License-Identifier: AGPL-3.0-or-later
// What the others would pay if one left: a link for each member.
import type { JSX } from 'preact';
import { type Lang, speaker } from '../../../base/language.ts';
import { Section } from '../../../platform/parts/section.tsx';
import { site } from '../../../site.ts';
import type { Simulated } from '../simulated.ts';
import { texts } from '../texts.ts';
import type { Typed } from '../words-asked.ts';

interface LeavingProps {
  readonly lang: Lang;
  readonly typed: Typed;
  readonly of: Simulated;
  readonly asked: Record<string, string>;
}

/** Each member left out, by one link: what the others would pay stands in the table then. */
export function Leaving({ lang, typed, of: { lines }, asked }: LeavingProps): JSX.Element | null {
  const t = speaker(texts, lang);
  const { without: _, ...all } = asked;
  const whole = { ...all, members: typed.members, total: typed.total, ...rulesOf(typed) };
  if (lines.length < 3 && !typed.without) return null;
  return (
    <Section id="leaving" title={t('pools.try.leave-title')}>
      <div class="stack-tight">
        {typed.without && (
          <p>
            {t('pools.try.left', { names: typed.without })}{' '}
            <a href={site.shareCost(lang, whole)}>{t('pools.try.back')}</a>
          </p>
        )}
        {!typed.without && (
          <ul class="columns">
            {lines.map(({ participant: { name } }) => (
              <li key={name}>
                <a href={`${site.shareCost(lang, { ...whole, without: name })}#result`} rel="nofollow">
                  {t('pools.try.leave', { name })}
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Section>
  );
}

const rulesOf = ({ members: _members, total: _total, without: _without, ...rules }: Typed) =>
  Object.fromEntries(Object.entries(rules).filter(([, value]) => value !== ''));
