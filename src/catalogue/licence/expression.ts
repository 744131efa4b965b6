// SPDX-License-Identifier: AGPL-3.0-or-later
// The grammar of SPDX expressions (`MIT OR GPL-3.0-only`, `… WITH …`), read once each.
import parse from 'spdx-expression-parse';

/** The tree that spdx-expression-parse gives. */
export type LicenceExpression =
  | Readonly<{ license: string; plus?: true; exception?: string }>
  | Readonly<{ left: LicenceExpression; conjunction: 'and' | 'or'; right: LicenceExpression }>;

const read = new Map<string, LicenceExpression | undefined>();

/** The tree of an expression (SPDX 2.3, annex D), or undefined where the words are none. */
export function parseLicenceExpression(written: string): LicenceExpression | undefined {
  if (read.has(written)) return read.get(written);
  const tree = tryParse(written);
  if (read.size < 2_000) read.set(written, tree);
  return tree;
}

function tryParse(written: string): LicenceExpression | undefined {
  try {
    return parse(written) as LicenceExpression;
  } catch {
    return undefined;
  }
}
