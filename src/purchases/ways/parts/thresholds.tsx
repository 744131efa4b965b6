// SPDX-License-Identifier: AGPL-3.0-or-later
// The thresholds of a day with one's own amount among them, drawn and as a table that says the same.
import type { JSX } from 'preact';
import type { Currency } from '../../../base/currency.ts';
import { formatDay, formatMoney } from '../../../base/format.ts';
import { speaker } from '../../../base/language.ts';
import { money } from '../../../base/money.ts';
import { limitWords, validityWords, worded } from '../../../law/parts.tsx';
import { StandingSign } from '../../../platform/parts/signs.tsx';
import type { Lapsed, Threshold } from '../../advice/thresholds.ts';
import { ladderOf } from '../ladder.ts';
import { texts } from '../texts/texts.ts';
import { type Reading, sureWords } from './basis.tsx';

interface Props {
  readonly reading: Reading;
  readonly currency: Currency;
  readonly thresholds: readonly Threshold[];
  readonly lapsed: readonly Lapsed[];
  /** The estimate, where an amount was told. */
  readonly own: number | undefined;
}

export function Thresholds(props: Props): JSX.Element {
  const { lang } = props.reading;
  return (
    <div class="stack">
      {props.thresholds.length > 0 && (
        <div class="ladder-beside">
          <Ladder {...props} />
          <Table {...props} />
        </div>
      )}
      {props.lapsed.map(({ kind, since }) => (
        <p key={kind}>
          {speaker(texts, lang)('purchases.ways.lapsed', {
            ...{ kind: worded(lang, 'kind', kind), since: formatDay(lang, since) },
          })}
        </p>
      ))}
    </div>
  );
}

/** Width and height of the drawing, and where its beam stands. */
const drawn = { width: 320, height: 360, beam: 12, x: 20 } as const;

function Ladder({ reading: { lang }, currency, thresholds, own }: Props): JSX.Element {
  const t = speaker(texts, lang);
  const amount = (cents: number) => formatMoney(lang, money(cents, currency));
  const { rungs, mine } = ladderOf(thresholds, own, drawn.height);
  const sign = (kind: string) => t(`purchases.ways.sign.${kind}` as keyof typeof texts);
  const told = [
    ...rungs.map(({ cents, kinds }) => `${amount(cents)} ${kinds.map(sign).join(', ')}`),
    ...(own === undefined ? [] : [t('purchases.ways.picture-yours', { amount: amount(own) })]),
  ];
  const label = t('purchases.ways.picture', { told: told.join('\u00a0; ') });
  return (
    <svg class="thresholds" viewBox={`0 0 ${drawn.width} ${drawn.height}`} role="img" aria-label={label}>
      <rect class="beam" x={drawn.x} y="0" width={drawn.beam} height={drawn.height} />
      {mine && (
        <rect class="filled" x={drawn.x} y={mine.y} width={drawn.beam} height={drawn.height - mine.y} />
      )}
      {rungs.map(({ cents, kinds, y, labelY }) => (
        <g key={cents}>
          <path class="rung" d={`M${drawn.x - 6} ${y}h${drawn.beam + 14}L56 ${labelY - 4}`} />
          <text x="62" y={labelY}>
            <tspan class="strong">{amount(cents)}</tspan>
            {kinds.map((kind) => (
              <tspan key={kind} class="small" x="62" dy="16">
                {sign(kind)}
              </tspan>
            ))}
          </text>
        </g>
      ))}
      {mine && (
        <g>
          <path class="mine" d={`M${drawn.x - 8} ${mine.y}h${drawn.beam + 16}L56 ${mine.labelY - 4}`} />
          <text x="62" y={mine.labelY}>
            <tspan class="own">{t('purchases.ways.yours', { amount: amount(own!) })}</tspan>
          </text>
        </g>
      )}
    </svg>
  );
}

function Table({ reading, thresholds, own }: Props): JSX.Element {
  const { lang } = reading;
  const t = speaker(texts, lang);
  const heads = (['threshold', 'amount-column', 'you', 'validity', 'sure'] as const)
    .filter((head) => head !== 'you' || own !== undefined)
    .map((head) => t(`purchases.ways.${head}`));
  return (
    <table class="table table-fold">
      <caption class="vh">{t('purchases.ways.thresholds')}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {thresholds.map(({ rule, cents, mark, concerns }) => (
          <tr key={rule.id}>
            <th scope="row">
              {worded(lang, 'kind', rule.kind)}
              <small>{rule.id}</small>
            </th>
            <td data-l={t('purchases.ways.amount-column')}>
              {limitWords(lang, { rule, amount: { ...amountIn(rule, cents), by: [], mark } })}
            </td>
            {concerns !== undefined && (
              <td data-l={t('purchases.ways.you')}>
                <StandingSign standing={concerns ? 'holds' : 'unknown'} />{' '}
                {t(concerns ? 'purchases.ways.concerned' : 'purchases.ways.unconcerned')}
              </td>
            )}
            <td data-l={t('purchases.ways.validity')}>{validityWords(lang, rule)}</td>
            <td data-l={t('purchases.ways.sure')}>{sureWords(reading, { ...rule, mark })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const amountIn = ({ jurisdiction }: Threshold['rule'], cents: number) =>
  money(cents, jurisdiction === 'CA-QC' || jurisdiction === 'CA' ? 'CAD' : 'EUR');
