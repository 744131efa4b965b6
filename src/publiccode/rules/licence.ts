// SPDX-License-Identifier: AGPL-3.0-or-later
// The licence is an SPDX expression: `AGPL-3.0-or-later`, `MIT OR Apache-2.0`, `GPL-2.0-only WITH Classpath-exception-2.0`.
import parseExpression from 'spdx-expression-parse';
import { type Complaint, error, warning } from '../finding.ts';
import type { TextRule } from '../shape.ts';

const judged = new Map<string, Complaint | undefined>();

/** A valid SPDX expression; operators written in small letters are read, and told. */
export const licence: TextRule = (expression) => {
  if (!judged.has(expression) && judged.size < 2_000) judged.set(expression, judge(expression));
  return judged.get(expression) ?? (judged.has(expression) ? undefined : judge(expression));
};

function judge(expression: string): Complaint | undefined {
  const facts = { value: expression.slice(0, 120) };
  if (expression.length > 1_000 || (expression.match(/\(/g)?.length ?? 0) > 50) return error('licence.unknown', facts);
  if (isExpression(expression)) return undefined;
  const better = expression.trim().replace(/\s+(and|or|with)\s+/gi, (operator) => operator.toUpperCase());
  return isExpression(better) ? warning('licence.operators', { ...facts, better }) : error('licence.unknown', facts);
}

function isExpression(expression: string): boolean {
  try {
    parseExpression(expression);
    return true;
  } catch {
    return false;
  }
}
