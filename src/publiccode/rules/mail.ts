// SPDX-License-Identifier: AGPL-3.0-or-later
// How to reach those who maintain: e-mail addresses and telephone numbers.
import isEmail from 'validator/lib/isEmail.js';
import { error, note } from '../finding.ts';
import type { TextRule } from '../shape.ts';

// The library is CommonJS: what it exports by default lies one step deeper under some loaders.
const looksRight = isEmail.default ?? isEmail;

/** An e-mail address; empty is absent. */
export const email: TextRule = (value) =>
  value === '' || looksRight(value) ? undefined : error('email.bad', { value: value.slice(0, 120) });

/** A telephone number with its international prefix: advice only, numbers are written in many ways. */
export const phone: TextRule = (value) =>
  value.trim() === '' || /^\+\d[\d\s().-]{4,30}$/.test(value.trim())
    ? undefined
    : note('phone.no-prefix', { value: value.slice(0, 60) });
