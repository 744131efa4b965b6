// SPDX-License-Identifier: AGPL-3.0-or-later
// The licence is an SPDX expression: `AGPL-3.0-or-later`, `MIT OR Apache-2.0`, `GPL-2.0-only WITH
// Classpath-exception-2.0`.
import parseExpression from 'spdx-expression-parse';
import identifiers from 'spdx-license-list/spdx-simple.json' with { type: 'json' };
import { type Complaint, error, note, warning } from '../finding.ts';
import type { TextRule } from '../shape.ts';

const judged = new Map<string, Complaint | undefined>();
let spelling: ReadonlyMap<string, string> | undefined;

/**
 * A valid SPDX expression. Identifiers match whatever their capitals (SPDX 2.3, annex D): told as advice.
 * Operators in small letters came with SPDX 3: older readers refuse them.
 */
export const licence: TextRule = (expression) => {
  if (judged.has(expression)) return judged.get(expression);
  const complaint = judge(expression);
  if (judged.size < 2_000 && expression.length < 200) judged.set(expression, complaint);
  return complaint;
};

function judge(expression: string): Complaint | undefined {
  const facts = { value: expression.slice(0, 120) };
  if (expression.length > 1_000 || (expression.match(/\(/g)?.length ?? 0) > 50)
    return error('licence.unknown', facts);
  const better = withCapitals(expression);
  if (!isExpression(better)) return error('licence.unknown', facts);
  const upper = better.replace(/\s(?:and|or|with)\s/g, (operator) => operator.toUpperCase());
  if (upper !== better) return warning('licence.operators', { ...facts, better: upper });
  return better === expression ? undefined : note('licence.case', { ...facts, better });
}

/** `apache-2.0` → `Apache-2.0`. */
function withCapitals(expression: string): string {
  spelling ??= new Map([...identifiers].map((identifier) => [identifier.toLowerCase(), identifier]));
  return expression.replace(/[\w.-]+/g, (word) => spelling!.get(word.toLowerCase()) ?? word);
}

function isExpression(expression: string): boolean {
  try {
    parseExpression(expression);
    return true;
  } catch {
    return false;
  }
}
