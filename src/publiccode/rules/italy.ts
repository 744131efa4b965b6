// SPDX-License-Identifier: AGPL-3.0-or-later
// The codes of the Italian index of public administrations (indice PA): `c_h501` is the city of Rome.
import { error, note } from '../finding.ts';
import type { TextRule } from '../shape.ts';

/**
 * How the index writes its codes: letters and digits, in one word or two joined by one underscore; 16
 * characters at most, a few have three parts like `ac_v_ao`.
 */
const shape = /^(?:[a-z0-9]{2,16}|[a-z0-9]{1,12}_(?:v_)?[a-z0-9]{1,12})$/i;

/**
 * Whether a code can be that of an Italian administration. Sure with `options.italianCodes` (the index, lower
 * case); without it the way it is written is judged, and the note says that its existence was not checked.
 */
export const italianCode: TextRule = (code, { italianCodes }) => {
  const value = code.slice(0, 60);
  if (italianCodes)
    return italianCodes.has(code.toLowerCase()) ? undefined : error('italy.unknown-code', { value });
  return shape.test(code)
    ? note('italy.code-not-checked', { value })
    : error('italy.unknown-code', { value });
};

/** The deprecated `riuso.codiceIPA`: empty is absent. */
export const codiceIpa: TextRule = (code, options) => (code === '' ? undefined : italianCode(code, options));
