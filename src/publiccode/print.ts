// SPDX-License-Identifier: AGPL-3.0-or-later
// Writes a publiccode.yml from its model: the keys in the standard's order, texts that YAML could misread in
// quotes.
import { Document, isScalar, Scalar, visit } from 'yaml';
import type { PublicCode } from './model.ts';
import { version0 } from './schema.ts';
import type { Shape } from './shape.ts';

/**
 * Looks like a number, a date, a truth or nothing to some YAML reader: written in quotes so that it stays a
 * text for all.
 */
const ambiguous = /^(?:[-+.]?[\d.].*|y|yes|n|no|on|off|true|false|null|~|)$/i;

const first = ['publiccodeYmlVersion', 'name', 'applicationSuite', 'url', 'landingURL'];

/** The YAML text of a model. What it says is read back equal by `parsePublicCode`. */
export function toPublicCode(code: PublicCode): string {
  const ordered = order(version0, { publiccodeYmlVersion: '0', ...code });
  const document = new Document(ordered, { schema: 'core', version: '1.2', aliasDuplicateObjects: false });
  visit(document, {
    Scalar: (_key, node) => {
      if (typeof node.value === 'string' && ambiguous.test(node.value)) node.type = Scalar.QUOTE_DOUBLE;
      else if (typeof node.value === 'string' && node.value.includes('\n')) node.type = Scalar.BLOCK_LITERAL;
    },
    Pair: (_key, pair) => {
      if (isScalar(pair.key) && typeof pair.key.value === 'string' && ambiguous.test(pair.key.value))
        pair.key.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return document.toString({ lineWidth: 100, indentSeq: true });
}

/**
 * The same values with keys in the order of the standard; unknown keys are left out, undefined values too.
 */
function order(shape: Shape, value: unknown): unknown {
  if (Array.isArray(value)) return shape.kind === 'list' ? value.map((item) => order(shape.of, item)) : value;
  if (value === null || typeof value !== 'object') return value;
  const given = Object.entries(value).filter(([, inner]) => inner !== undefined);
  if (shape.kind === 'languages')
    return Object.fromEntries(given.map(([tag, inner]) => [tag, order(shape.of, inner)]));
  if (shape.kind !== 'section') return value;
  const names = Object.keys(shape.keys);
  const rank = (name: string) =>
    first.includes(name) ? first.indexOf(name) : first.length + names.indexOf(name);
  return Object.fromEntries(
    given
      .filter(([name]) => names.includes(name))
      .sort(([a], [b]) => rank(a) - rank(b))
      .map(([name, inner]) => [name, order(shape.keys[name]!, inner)]),
  );
}
