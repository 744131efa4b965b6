// SPDX-License-Identifier: AGPL-3.0-or-later
// The right value of a field, as a person writes it: read strictly, since it wins over all sources.
import { Problem } from '../base/problem.ts';
import { fold, oneLine } from '../base/text.ts';
import type { AcceptedCorrection, Word } from './accepted.ts';

/** @returns its identifier, where it is one or the name of one */
export type FunctionNamed = (typed: string) => string | undefined;

const several = (value: string) => [
  ...new Set(
    value
      .split(/[,;]/)
      .map((one) => one.trim())
      .filter(Boolean),
  ),
];
const bad = (key: string, facts: Record<string, string> = {}): never => {
  throw new Problem('invalid', key, { ...facts, field: 'value' });
};

/** @throws Problem invalid about the field `value` */
export function correctionOf({ field, value }: AcceptedCorrection, functionNamed: FunctionNamed): Word {
  const words = oneLine(value, 500);
  if (!words) return bad('form.empty');
  switch (field) {
    case 'name':
    case 'licence':
      return { [field]: words };
    case 'summary':
      return { summary: { fr: words } };
    case 'website':
    case 'documentation':
      return { [field]: address(words) };
    case 'functions':
      return {
        functions: several(words).map(
          (typed) => functionNamed(typed) ?? bad('catalogue.mending.no-function', { typed }),
        ),
      };
    case 'countries':
      return { countries: codes(words, /^[A-Z]{2}$/, (code) => code.toUpperCase()) };
    case 'languages':
      return { languages: codes(words, /^[a-z]{2,3}$/, (code) => code.toLowerCase()) };
    case 'madeForLocalAuthorities':
      return { madeForLocalAuthorities: yesOrNo(words) };
  }
}

function address(words: string): string {
  const url = URL.parse(words);
  const isOpen = url && /^https?:$/.test(url.protocol) && url.hostname.includes('.') && !url.username;
  return isOpen ? url.href : bad('form.bad-url');
}

const codes = (words: string, shape: RegExp, as: (code: string) => string) =>
  several(words).map((typed) => {
    const code = as(typed);
    return shape.test(code) ? code : bad('catalogue.mending.no-code', { typed });
  });

function yesOrNo(words: string): boolean {
  if (['oui', 'yes', 'true'].includes(fold(words))) return true;
  return ['non', 'no', 'false'].includes(fold(words)) ? false : bad('catalogue.mending.yes-or-no');
}
