// SPDX-License-Identifier: AGPL-3.0-or-later
// What each attack costs, and what it would buy.
import type { JSX } from 'preact';
import type { Lang } from '../../../base/language.ts';
import type { AttackLine, Lifted, Proof } from '../proof.ts';
import { percent, speak } from './figures.ts';

const columns = ['given', 'forecast', 'scorecard', 'openCode'] as const;

export function Attacks({ lang, attacks }: { lang: Lang; attacks: Proof['attacks'] }): JSX.Element {
  const t = speak(lang);
  return (
    <table class="table table-fold proof-table">
      <thead>
        <tr>
          {(['attack', 'cost', ...columns] as const).map((column) => (
            <th key={column} scope="col" class={column === 'attack' ? undefined : 'r'}>
              {t(`measure.proof.column-${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{t('measure.proof.attack-none')}</th>
          <td class="blank" />
          <Shares lang={lang} lifted={attacks.before} />
        </tr>
        {attacks.lines.map((line) => (
          <tr key={line.name}>
            <th scope="row">{attackWords(lang, line)}</th>
            <td class="r num" data-l={t('measure.proof.column-cost')}>
              {t('measure.proof.cost', { commits: line.commits })}
            </td>
            <Shares lang={lang} lifted={line} plus />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function attackWords(lang: Lang, { by, over, tags }: AttackLine): string {
  return speak(lang)('measure.proof.attack', { by, over, tags: tags ? 'yes' : 'no' });
}

function Shares({ lang, lifted, plus }: { lang: Lang; lifted: Lifted; plus?: boolean }): JSX.Element {
  const t = speak(lang);
  const words = (share: number) => `${plus && share > 0 ? '+' : ''}${percent(lang, share)}`;
  return (
    <>
      {columns.map((column) => (
        <td key={column} class="r num" data-l={t(`measure.proof.column-${column}`)}>
          {column === 'given' ? <b>{words(lifted[column])}</b> : words(lifted[column])}
        </td>
      ))}
    </>
  );
}
