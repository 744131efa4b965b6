// SPDX-License-Identifier: AGPL-3.0-or-later
// The frozen key: to all its rule without amounts; to members what each pays, from which weights, and how
// their own share moved; to who coordinates the form that freezes another.
import type { JSX } from 'preact';
import { formatDay, formatNumber } from '../../../base/format.ts';
import { type Lang, speaker } from '../../../base/language.ts';
import { termsIn } from '../../../base/terms.ts';
import { amountWords } from '../../../market/words.ts';
import { Form } from '../../../platform/form/parts.tsx';
import { Section } from '../../../platform/parts/section.tsx';
import { site } from '../../../site.ts';
import { columns } from '../../simulator/asked.ts';
import { Shares } from '../../simulator/parts/shares.tsx';
import { freezeForm } from '../forms-key.ts';
import type { FrozenKey } from '../frozen.ts';
import type { SaidRule, SharingRule } from '../rule.ts';
import { texts } from '../texts/key.ts';
import { Excluded } from './excluded.tsx';
import type { PoolModel } from './model.ts';

/** « 30 % à parts égales, 50 % par habitant ; au plus 30 % pour un seul ». */
export function ruleWords(lang: Lang, rule: SaidRule): string {
  const t = speaker(texts, lang);
  const percent = (bp: number) =>
    formatNumber(lang, bp / 10_000, { style: 'percent', maximumFractionDigits: 2 });
  const part = ({ kind, column, bp }: SharingRule['parts'][number]): string => {
    if (kind === 'equal' && bp === undefined) return t('pools.rule.fixed');
    const share = bp === undefined ? t('pools.rule.rest') : percent(bp);
    if (kind === 'equal') return t('pools.rule.equal', { percent: share });
    if (kind === 'strata') return t('pools.rule.other', { percent: share });
    return column === columns.people
      ? t('pools.rule.people', { percent: share })
      : t('pools.rule.use', { percent: share, use: rule.useWord || (column ?? '') });
  };
  const parts = rule.kind === 'composite' ? rule.parts.map(part) : [t(`pools.rule.${rule.kind}`)];
  return [
    ...parts,
    ...(rule.hasFloor ? [t('pools.rule.floor')] : []),
    ...(rule.capBp !== undefined ? [t('pools.rule.cap', { percent: percent(rule.capBp) })] : []),
    ...(rule.hasGrant ? [t('pools.rule.grant')] : []),
  ].join(', ');
}

interface Part {
  readonly lang: Lang;
  readonly model: PoolModel;
}

export function Key({ lang, model }: Part): JSX.Element | null {
  const t = speaker(texts, lang);
  const { seen, keyed } = model;
  if (!seen.seats) return null;
  const { frozen, simulated } = keyed ?? {};
  const note =
    frozen && t('pools.key.frozen-on', { version: frozen.version, day: formatDay(lang, frozen.at) });
  const mayFreeze = seen.coordinates.has('ended');
  return (
    <Section id="key" title={t('pools.key.title')} {...(note && { note })}>
      <div class="stack">
        {!frozen && <p>{t(mayFreeze ? 'pools.key.none' : 'pools.key.none-yet')}</p>}
        {frozen && simulated && (
          <>
            <Shares lang={lang} of={simulated} use={frozen.useWord} />
            <Weights lang={lang} frozen={frozen} />
            <Since lang={lang} model={model} frozen={frozen} />
          </>
        )}
        <Excluded lang={lang} excluded={model.excluded} />
        {(keyed?.papers ?? []).map(({ name, address }) => (
          <p key={name}>
            <a href={address}>{t('pools.key.papers', { name, decision: termsIn(lang).decision })}</a>
          </p>
        ))}
        <p>
          <a href={model.tryAt}>{t('pools.key.try')}</a>
        </p>
        {mayFreeze && <Freeze lang={lang} model={model} />}
      </div>
    </Section>
  );
}

/** Where the weights come from. */
function Weights({ lang, frozen }: { lang: Lang; frozen: FrozenKey }): JSX.Element {
  const t = speaker(texts, lang);
  const years = [
    ...new Set(frozen.seats.flatMap(({ populationYear: year }) => (year ? [year] : []))),
  ].toSorted();
  return (
    <p class="note">
      {years.length > 0 && t('pools.key.sources', { years: years.join(', ') })}{' '}
      {frozen.source && t('pools.key.source-said', { source: frozen.source })}
    </p>
  );
}

/** Who came and who left since it was frozen. */
function Since({ lang, model, frozen }: Part & { readonly frozen: FrozenKey }): JSX.Element | null {
  const t = speaker(texts, lang);
  const seats = model.seen.seats ?? [];
  const came = seats.filter(({ id }) => !frozen.seats.some(({ seat }) => seat === id)).length;
  const left = frozen.seats.filter(({ seat }) => !seats.some(({ id }) => id === seat)).length;
  if (came + left === 0) return null;
  return (
    <p>
      {came > 0 && t('pools.key.newcomers', { n: came })} {left > 0 && t('pools.key.gone', { n: left })}
    </p>
  );
}

/** One's own share, and how it moved. */
export function OwnShares({ lang, model }: Part): JSX.Element {
  const t = speaker(texts, lang);
  const { seen, keyed } = model;
  return (
    <>
      {(keyed?.own ?? []).map(({ seat, share, before, how }) => (
        <p key={seat}>
          <strong class="display figure">{amountWords(lang, share)}</strong>{' '}
          <span class="note">
            {seen.own.length === 1
              ? t('pools.key.yours')
              : t('pools.key.yours-of', { name: seen.own.find(({ id }) => id === seat)?.member.name ?? '' })}
            {before && (how === 'fell' || how === 'rose') && (
              <> {t(`pools.key.${how}`, { before: amountWords(lang, before) })}</>
            )}
          </span>
        </p>
      ))}
    </>
  );
}

function Freeze({ lang, model }: Part): JSX.Element {
  const t = speaker(texts, lang);
  const { seen, state, currency, typed } = model;
  return (
    <details class="more" open={state.refused?.form === 'freeze'}>
      <summary>{t('pools.key.freeze')}</summary>
      <p>{t('pools.key.freeze-why')}</p>
      <Form
        of={freezeForm(currency)}
        state={state}
        action={site.poolAction(lang, seen.slug, 'freeze')}
        initial={typed}
        button={t('pools.key.freeze-button')}
      />
    </details>
  );
}
