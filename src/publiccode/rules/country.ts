// SPDX-License-Identifier: AGPL-3.0-or-later
// Countries are two capital letters of ISO 3166-1; two small letters are still read, and deprecated.
import countries from 'i18n-iso-countries';
import { error, warning } from '../finding.ts';
import type { TextRule } from '../shape.ts';

const codes = new Set(Object.keys(countries.getAlpha2Codes()));

/** A country of the intended audience. */
export const country: TextRule = (code) => {
  const better = code.toUpperCase();
  const facts = { value: code.slice(0, 60), better: better.slice(0, 60) };
  if (!codes.has(better)) return error('country.unknown', facts);
  if (code === better) return undefined;
  return code === code.toLowerCase()
    ? warning('country.lowercase', facts)
    : error('country.mixed-case', facts);
};
