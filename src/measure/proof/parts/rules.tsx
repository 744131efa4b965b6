// SPDX-License-Identifier: AGPL-3.0-or-later
// Our method beside every published rule: the same questions, each figure with its range.
import type { JSX } from 'preact';
import type { Lang } from '../../../base/language.ts';
import { type Baseline, baselines } from '../../baselines/index.ts';
import type { Estimate, Order, Proof, Rival } from '../proof.ts';
import { ruleName } from './curves.tsx';
import { decimal, range, speak } from './figures.ts';

const columns = ['all', 'hard', 'dead'] as const;

export function Rules({ lang, proof }: { lang: Lang; proof: Proof }): JSX.Element {
  const t = speak(lang);
  return (
    <table class="table table-fold proof-table">
      <thead>
        <tr>
          <th scope="col">{t('measure.proof.column-rule')}</th>
          {[...columns, 'behind' as const].map((column) => (
            <th key={column} scope="col" class="r">
              {t(`measure.proof.column-${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr class="us">
          <th scope="row">{ruleName(lang, proof.method)}</th>
          <Cells lang={lang} order={proof.ours} />
          <td class="blank" />
        </tr>
        {[...proof.rules]
          .sort((one, other) => other.all.value - one.all.value)
          .map((rule) => (
            <Rule key={rule.name} lang={lang} rule={rule} />
          ))}
      </tbody>
    </table>
  );
}

function Rule({ lang, rule }: { lang: Lang; rule: Rival }): JSX.Element {
  const t = speak(lang);
  const signed = (value: number) => decimal(lang, value, 'exceptZero');
  return (
    <tr>
      <th scope="row">
        {ruleName(lang, rule.name)}
        <Published lang={lang} baseline={baselines.find(({ id }) => id === rule.name)} />
      </th>
      <Cells lang={lang} order={rule} />
      <td class="r num" data-l={t('measure.proof.column-behind')}>
        <span>
          <b>{signed(rule.behind.value)}</b>
          <small>{range(lang, rule.behind, signed)}</small>
          <small>{t('measure.proof.behind-hard', { lead: signed(rule.behindHard.value) })}</small>
        </span>
      </td>
    </tr>
  );
}

function Published({ lang, baseline }: { lang: Lang; baseline: Baseline | undefined }): JSX.Element {
  const t = speak(lang);
  const partly = baseline?.name.includes('git part');
  return (
    <small>
      {partly && <>{t('measure.proof.git-only')} · </>}
      {baseline?.source ? (
        <a href={baseline.source.url} rel="noopener" lang="en">
          {baseline.source.words}
        </a>
      ) : (
        t('measure.proof.own-use')
      )}
    </small>
  );
}

function Cells({ lang, order }: { lang: Lang; order: Order }): JSX.Element {
  const t = speak(lang);
  return (
    <>
      {columns.map((column) => (
        <td key={column} class="r num" data-l={t(`measure.proof.column-${column}`)}>
          <Figure lang={lang} figure={order[column]} />
        </td>
      ))}
    </>
  );
}

function Figure({ lang, figure }: { lang: Lang; figure: Estimate }): JSX.Element {
  return (
    <span>
      {decimal(lang, figure.value)}
      <small>{range(lang, figure, (value) => decimal(lang, value))}</small>
    </span>
  );
}
