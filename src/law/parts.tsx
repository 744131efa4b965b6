// SPDX-License-Identifier: AGPL-3.0-or-later
// One law as a table, the texts in discussion, and a year of public holidays.
import type { JSX } from 'preact';
import type { Day } from '../base/day.ts';
import { formatDay, formatMoney } from '../base/format.ts';
import { completeFor, type Lang, speaker } from '../base/language.ts';
import type { Holiday } from './holiday.ts';
import type { LawInForce, RuleInForce } from './overview.ts';
import { type Bill, basisWords, type LawSource, type Rule } from './rule.ts';
import { texts } from './texts.ts';

type Key = keyof typeof texts;
export type Sources = Readonly<Record<string, LawSource>>;

/** A sentence whose key ends with a word of the rows. */
export const worded = (lang: Lang, group: string, word: string) =>
  speaker(texts, lang)(`law.${group}.${word}` as Key);

const ops = { '<': 'below', '<=': 'up-to', '>=': 'from' } as const;

/** « en dessous de 60 000 € », « 1,5 fois le montant estimé au plus », « quel que soit le montant ». */
export function limitWords(lang: Lang, { rule, amount }: RuleInForce): string {
  const t = speaker(texts, lang);
  if (amount) return t(`law.op.${ops[rule.op]}`, { amount: formatMoney(lang, amount) });
  if ('timesEstimate' in rule.limit) return t('law.times', { n: rule.limit.timesEstimate });
  return t('always' in rule.limit ? 'law.always' : 'law.refers');
}

/** Its kind, for whom and of what. */
export function RuleName({ lang, rule }: { lang: Lang; rule: Rule }): JSX.Element {
  const objects = rule.objects.map((one) => worded(lang, 'object', one)).join(', ');
  return (
    <>
      {worded(lang, 'kind', rule.kind)}
      <small>
        {worded(lang, 'buyers', rule.buyers)}
        {' · '}
        {objects}
      </small>
    </>
  );
}

/** Where a row was read. */
export function SourceLinks({ sources, ids }: { sources: Sources; ids: readonly string[] }): JSX.Element {
  return (
    <>
      {ids.map((id, i) => (
        <small key={id}>
          {i > 0 && ' '}
          <a href={sources[id]!.url} rel="noopener" lang="fr">
            {sources[id]!.title}
          </a>
        </small>
      ))}
    </>
  );
}

/** « depuis le 1er avril 2026 », “start unknown, until…”. */
export function validityWords(lang: Lang, { from, until }: Pick<Rule, 'from' | 'until'>): string {
  const [first, last] = [from, until].map((day) => (day === null ? 'unknown' : formatDay(lang, day)));
  return speaker(texts, lang)('law.since', { from: first!, until: last! });
}

interface LawProps {
  readonly lang: Lang;
  readonly law: LawInForce;
  readonly sources: Sources;
}

export function LawTable({ lang, law, sources }: LawProps): JSX.Element {
  const t = speaker(texts, lang);
  const rows = [...law.rules, ...law.later];
  const [amount, valid, basis, sure] = [t('law.amount'), t('law.validity'), t('law.basis'), t('law.sure')];
  return (
    <div class="stack">
      {rows.length === 0 && <p>{t('law.none')}</p>}
      {rows.length > 0 && (
        <table class="table table-fold">
          <caption class="vh">{t('law.table', { place: worded(lang, 'of', law.jurisdiction) })}</caption>
          <thead>
            <tr>
              {[t('law.rule'), amount, valid, basis, sure].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((one) => (
              <tr key={one.rule.id} id={one.rule.id}>
                <th scope="row">
                  <RuleName lang={lang} rule={one.rule} />
                </th>
                <td data-l={amount}>{limitWords(lang, one)}</td>
                <td data-l={valid}>{validityWords(lang, one.rule)}</td>
                <td data-l={basis}>
                  <div>
                    <span lang="fr">{basisWords(one.rule)}</span>
                    <SourceLinks sources={sources} ids={one.rule.sources} />
                  </div>
                </td>
                <td data-l={sure}>
                  <div>
                    {worded(lang, 'mark', one.amount?.mark ?? one.rule.mark)}
                    <small>
                      {t(one.rule.mark === 'memory' ? 'law.noted' : 'law.read', {
                        day: formatDay(lang, one.rule.checkedOn),
                      })}
                    </small>
                    {one.rule.note && <small>{one.rule.note[completeFor(lang)]}</small>}
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {law.unknown.map(({ rule, since }) => (
        <p key={rule.series}>
          {t('law.unknown-since', { rule: worded(lang, 'kind', rule.kind), day: formatDay(lang, since) })}
        </p>
      ))}
    </div>
  );
}

export function Bills({
  lang,
  bills,
  sources,
}: {
  lang: Lang;
  bills: readonly Bill[];
  sources: Sources;
}): JSX.Element {
  const t = speaker(texts, lang);
  const own = completeFor(lang);
  return (
    <ul class="stack-tight">
      {bills.map((bill) => (
        <li key={bill.id}>
          <strong>{bill.title[own]}</strong>
          <p>
            {t('law.bill', {
              ...{ place: worded(lang, 'of', bill.jurisdiction), stage: worded(lang, 'stage', bill.stage) },
              ...{ day: formatDay(lang, bill.seenOn), would: bill.would[own] },
            })}
          </p>
          <SourceLinks sources={sources} ids={bill.sources} />
        </li>
      ))}
    </ul>
  );
}

export interface HolidayShown {
  readonly day: Day;
  /** The rows that say so. */
  readonly rows: readonly Holiday[];
  /** Names of the places that have it on that day. */
  readonly places: readonly string[];
}

/** One row of each legal basis. */
const basesOf = (rows: readonly Holiday[]): Holiday[] => [
  ...new Map(rows.map((row) => [row.legalBasis, row])).values(),
];

export function Holidays({
  lang,
  holidays,
  sources,
}: {
  lang: Lang;
  holidays: readonly HolidayShown[];
  sources: Sources;
}): JSX.Element {
  const t = speaker(texts, lang);
  const [day, where, basis] = [t('law.day'), t('law.where'), t('law.basis')];
  const inWords = { weekday: 'long', day: 'numeric', month: 'long' } as const;
  return (
    <table class="table table-fold">
      <thead>
        <tr>
          {[t('law.holiday'), day, where, basis].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {holidays.map((one) => (
          <tr key={`${one.day} ${one.rows[0]!.id}`}>
            <th scope="row">{one.rows[0]!.name[completeFor(lang)]}</th>
            <td data-l={day}>
              <time dateTime={one.day}>{formatDay(lang, one.day, inWords)}</time>
            </td>
            <td data-l={where}>{one.places.join(', ')}</td>
            <td data-l={basis}>
              <div>
                {basesOf(one.rows).map(({ legalBasis, mark, sources: ids }) => (
                  <div key={legalBasis}>
                    <span lang="fr">{legalBasis}</span> ({worded(lang, 'mark', mark)})
                    <SourceLinks sources={sources} ids={ids} />
                  </div>
                ))}
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
