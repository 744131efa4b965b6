// SPDX-License-Identifier: AGPL-3.0-or-later
// What each would pay if something changed, by the key in force: a line each, with a bar for what is more.
import type { JSX } from 'preact';
import { type Lang, speaker } from '../../../base/language.ts';
import { money } from '../../../base/money.ts';
import { amountWords } from '../../../market/words.ts';
import { site } from '../../../site.ts';
import { texts as shareTexts } from '../../shares/texts.ts';
import { type EffectLine, type Effect as Effects, widestChange } from '../effect.ts';
import { texts as own } from '../texts/effect.ts';

const texts = { ...shareTexts, ...own };

interface Props {
  readonly lang: Lang;
  /** Absent: no key is frozen. */
  readonly effect?: Effects | undefined;
}

export function Effect({ lang, effect }: Props): JSX.Element {
  const t = speaker(texts, lang);
  if (!effect)
    return (
      <p class="note">
        {t('pools.effect.no-key')} <a href={site.shareCost(lang)}>{t('pools.effect.try')}</a>
      </p>
    );
  const { gone, lines, refused } = effect;
  const capped = lines.filter(({ isCapped, change }) => isCapped && change === 0).map(({ name }) => name);
  return (
    <div class="stack-tight">
      <p>
        {gone
          ? t('pools.effect.without', { name: gone.name, paid: amountWords(lang, gone.paid) })
          : t('pools.effect.equal')}
      </p>
      {refused ? (
        <p>{t('pools.effect.refused', { why: t(refused.textKey as keyof typeof texts, refused.facts) })}</p>
      ) : (
        <Lines lang={lang} effect={effect} />
      )}
      {gone && capped.length > 0 && (
        <p class="note">{t('pools.effect.capped', { names: capped.join(', ') })}</p>
      )}
    </div>
  );
}

function Lines({ lang, effect }: { lang: Lang; effect: Effects }): JSX.Element {
  const t = speaker(texts, lang);
  const { from, to, gone, lines } = effect;
  const widest = widestChange(effect)?.cents ?? 0;
  const at = (n: number, word: 'pools.effect.now' | 'pools.effect.then') =>
    t(gone ? 'pools.effect.at' : word, { n });
  return (
    <table class="effect">
      <caption class="vh">{t('pools.effect.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('pools.effect.member')}</th>
          <th scope="col" class="r">
            {at(from, 'pools.effect.now')}
          </th>
          <th scope="col" class="r">
            {at(to, 'pools.effect.then')}
          </th>
          <th scope="col">{t('pools.effect.more')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.name}>
            <th scope="row">{line.name}</th>
            <td class="r num">{amountWords(lang, line.before)}</td>
            <td class="r num">
              <strong>{amountWords(lang, line.after)}</strong>
            </td>
            <td>
              <Rise widest={widest} line={line} /> <span class="num">{changeWords(lang, line)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Rise({ widest, line: { change } }: { widest: number; line: EffectLine }): JSX.Element {
  const width = widest === 0 ? 0 : Math.round((Math.abs(change) / widest) * 1_000) / 10;
  return (
    <svg class="rise" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect class={change < 0 ? 'falls' : undefined} width={width} height="8" />
    </svg>
  );
}

function changeWords(lang: Lang, { change, after }: EffectLine): string {
  if (change === 0) return speaker(texts, lang)('pools.effect.nothing');
  const amount = amountWords(lang, money(Math.abs(change), after.currency));
  return `${change > 0 ? '+' : '\u2212'}${amount}`;
}
