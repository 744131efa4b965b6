// SPDX-License-Identifier: AGPL-3.0-or-later
// The criteria by which offers are judged, and what is wrong with them, with the rule that says so. A row of
// the law decides from which day a criterion is asked for.
import { type Day, dayFact } from '../../base/day.ts';
import type { TextFacts } from '../../base/language.ts';
import { fold } from '../../base/text.ts';
import { holdsOn, type Rule } from '../../law/rule.ts';
import type { ClauseCountry } from './clause.ts';

export interface Criterion {
  readonly words: string;
  /** In hundredths of the whole. */
  readonly weight: number;
}

export interface Finding {
  /** `wrong`: no document is made of it; `advice`: to think of. */
  readonly severity: 'wrong' | 'advice';
  /** Last part of the key of a sentence: `purchases.tender.criteria.…`. */
  readonly key: string;
  readonly facts: TextFacts;
}

export interface Criteria {
  readonly lines: readonly Criterion[];
  readonly findings: readonly Finding[];
}

/** One criterion a line: « Prix ; 40 », “Price: 40 %”. */
export function readCriteria(written: string): Criteria {
  const findings: Finding[] = [];
  const lines = written.split('\n').flatMap((line): Criterion[] => {
    if (!line.trim()) return [];
    const [, words = '', weight = ''] =
      /^(.+?)[\s;:,|\u00a0]+(\d{1,3}(?:[.,]\d{1,2})?)[\s\u00a0]*%?\s*$/.exec(line) ?? [];
    if (!words) {
      findings.push({ severity: 'wrong', key: 'line', facts: { written: line.trim().slice(0, 80) } });
      return [];
    }
    return [{ words: words.replace(/[\s;:,\u00a0]+$/u, ''), weight: Number(weight.replace(',', '.')) }];
  });
  return { lines, findings };
}

/** A preference for who is from here; « local » said of data or of a server is none. */
const fromHere =
  /\b(preference locale|entreprises? (locales?|du territoire|de la region|du departement|quebecoises?|francaises?|wallonnes?)|implant\w+ (locale|dans)|proximite|ancrage (local|territorial)|siege (social )?(situe|dans|local)|local (firms?|supplier|preference|compan\w+)|proximity|circuit court)\b/;
const aboutPrice = /\b(prix|cout|couts|tarif|price|cost|costs)\b/;
const aboutEnvironment =
  /\b(environn\w+|ecolog\w+|numerique responsable|energ\w+|carbone|carbon|eco-?conception)\b/;
const aboutCandidate =
  /\b(chiffre d.affaires|turnover|anciennete|nombre de references|effectifs?|taille de l.entreprise)\b/;
/** Above it price hides what is bought: a value of the house, no law says one. */
const muchForPrice = 60;

export function checkCriteria(
  { lines, findings }: Criteria,
  {
    country,
    on,
    rules,
  }: { readonly country: ClauseCountry; readonly on: Day; readonly rules: readonly Rule[] },
): Finding[] {
  const told = [...findings];
  const say = (severity: Finding['severity'], key: string, facts: TextFacts = {}) =>
    void told.push({ severity, key, facts });
  if (lines.length === 0) say('wrong', 'none');
  const sum = Math.round(lines.reduce((all, { weight }) => all + weight, 0) * 100) / 100;
  if (lines.length > 0 && sum !== 100) say('wrong', 'sum', { sum });
  const asked = rules.find(
    (rule) => rule.kind === 'environmental-criterion' && rule.jurisdiction === country && holdsOn(rule, on),
  );
  const folded = lines.map((line) => ({ ...line, plain: fold(line.words) }));
  const isPrice = ({ plain }: { plain: string }) => aboutPrice.test(plain) && !aboutEnvironment.test(plain);
  for (const { words, plain } of folded) {
    if (fromHere.test(plain)) say('wrong', `local-${country}`, { words });
    if (aboutCandidate.test(plain)) say('wrong', 'candidate', { words });
  }
  const since = { from: dayFact(asked?.from ?? on) };
  if (lines.length === 1 && folded.every(isPrice))
    say(asked ? 'wrong' : 'advice', asked ? 'price-only' : 'price-only-advice', asked ? since : {});
  else if (asked && lines.length > 0 && !folded.some(({ plain }) => aboutEnvironment.test(plain)))
    say('wrong', 'environment', since);
  const price = folded.filter(isPrice).reduce((all, { weight }) => all + weight, 0);
  if (price > muchForPrice) say('advice', 'price-much', { weight: price, most: muchForPrice });
  if (lines.length > 0 && price === 0) say('advice', 'no-price');
  return told;
}
