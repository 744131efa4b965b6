// SPDX-License-Identifier: AGPL-3.0-or-later
// The curves of the proof as a table, for those who read numbers.
import type { JSX } from 'preact';
import type { Lang } from '../../../base/language.ts';
import { recognisedAt } from '../order.ts';
import type { Proof } from '../proof.ts';
import { ruleName } from './curves.tsx';
import { percent, speak } from './figures.ts';

const shares = [0.05, 0.1, 0.2, 0.5];

/** The same curves as numbers, every rule. */
export function CurveTable({ lang, proof }: { lang: Lang; proof: Proof }): JSX.Element {
  const t = speak(lang);
  const heads = shares.map((share) => t('measure.proof.column-let', { share: percent(lang, share, 0) }));
  return (
    <table class="table table-fold proof-table">
      <caption>{t('measure.proof.order-table')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('measure.proof.column-rule')}</th>
          {heads.map((head) => (
            <th key={head} scope="col" class="r">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {proof.curves.map(({ name, points }) => (
          <tr key={name} class={name === proof.method ? 'us' : undefined}>
            <th scope="row">{ruleName(lang, name)}</th>
            {shares.map((share, index) => (
              <td key={share} class="r num" data-l={heads[index]}>
                {percent(lang, recognisedAt(points, share), 0)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
