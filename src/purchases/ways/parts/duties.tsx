// SPDX-License-Identifier: AGPL-3.0-or-later
// The duties that come beside the way chosen.
import type { JSX } from 'preact';
import { speaker } from '../../../base/language.ts';
import { money } from '../../../base/money.ts';
import { limitWords, RuleName } from '../../../law/parts.tsx';
import type { Rule } from '../../../law/rule.ts';
import { texts } from '../texts/texts.ts';
import { BasisWords, type Reading } from './basis.tsx';

export function Duties({ duties, reading }: { duties: readonly Rule[]; reading: Reading }): JSX.Element {
  const { lang } = reading;
  if (duties.length === 0) return <p>{speaker(texts, lang)('purchases.ways.no-duties')}</p>;
  return (
    <ul class="lawful">
      {duties.map((rule) => (
        <li key={rule.id} id={rule.id}>
          <h3>
            <RuleName lang={lang} rule={rule} />
          </h3>
          <p>{limitWords(lang, shown(rule))}</p>
          <BasisWords basis={{ ...rule, texts: rule.legalBasis }} reading={reading} />
        </li>
      ))}
    </ul>
  );
}

const shown = (rule: Rule) =>
  'cents' in rule.limit
    ? {
        rule,
        amount: {
          ...money(rule.limit.cents, rule.limit.currency),
          ...{ by: [rule.id], mark: rule.mark },
        },
      }
    : { rule };
