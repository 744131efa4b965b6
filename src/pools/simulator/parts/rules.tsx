// SPDX-License-Identifier: AGPL-3.0-or-later
// The rules of the simulator: an amount, who shares, three measures that make a hundred, floor and cap; then
// what is needed less often.
import type { JSX } from 'preact';
import { type Lang, speaker } from '../../../base/language.ts';
import { QueryForm, TypedField } from '../../../platform/form/parts-query.tsx';
import { site } from '../../../site.ts';
import type { Complaint } from '../asked.ts';
import { models } from '../models.ts';
import { texts } from '../texts.ts';
import { type Typed, type Word, words } from '../words-asked.ts';

interface RulesProps {
  readonly lang: Lang;
  readonly typed: Typed;
  readonly complaints: readonly Complaint[];
}

const percents: readonly Word[] = ['equal', 'people', 'by-use'];
const rare: readonly Word[] = ['fixed', 'grant', 'grant-most', 'without', 'currency'];

export function Rules({ lang, typed, complaints }: RulesProps): JSX.Element {
  const t = speaker(texts, lang);
  const field = (name: Word, more: { rows?: number; most?: number } = {}) => {
    const wrong = complaints.find((one) => one.field === name);
    return (
      <TypedField
        key={name}
        id={name}
        name={name}
        label={t(`pools.try.${name}`)}
        value={typed[name]}
        isPercent={percents.includes(name)}
        wrong={wrong && t(wrong.key as keyof typeof texts, wrong.facts)}
        {...(name === 'members' && { hint: t('pools.try.members-hint') })}
        {...(name === 'key' && { hint: <Models lang={lang} typed={typed} /> })}
        {...more}
      />
    );
  };
  const isRareUsed = [...rare, 'key' as const].some((name) => typed[name] !== '' && name !== 'currency');
  return (
    <QueryForm action={site.shareCost(lang)} class="share-rules" label={t('pools.try.title')}>
      <div class="stack">
        {field('total')}
        {field('members', { rows: 10, most: 1_800 })}
      </div>
      <div class="stack">
        {percents.map((name) => field(name))}
        {field('use')}
        <div class="pair">
          {field('floor')}
          {field('cap')}
        </div>
        <details class="more" open={isRareUsed}>
          <summary>{t('pools.try.more')}</summary>
          <div class="stack">
            {rare.map((name) => field(name))}
            {field('key', { rows: 4, most: 1_200 })}
          </div>
        </details>
        <button class="btn" type="submit">
          {t('pools.try.button')}
        </button>
      </div>
    </QueryForm>
  );
}

/** Keys of other kinds, to start from. */
function Models({ lang, typed }: { lang: Lang; typed: Typed }): JSX.Element {
  const t = speaker(texts, lang);
  const kept = Object.fromEntries(words.map((word) => [word, typed[word]]).filter(([, value]) => value));
  return (
    <>
      {t('pools.try.key-hint')}{' '}
      {Object.entries(models).map(([name, key], at) => (
        <span key={name}>
          {at > 0 && ', '}
          <a href={site.shareCost(lang, { ...kept, key: JSON.stringify(key) })} rel="nofollow">
            {t(`pools.try.model-${name as keyof typeof models}`)}
          </a>
        </span>
      ))}
      . <a href={site.costKeySchema}>{t('pools.try.schema')}</a>
    </>
  );
}
