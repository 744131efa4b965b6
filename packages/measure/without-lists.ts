// SPDX-License-Identifier: AGPL-3.0-or-later
// In the place of the command that works at lists: that one needs a halle and its database.
import { Problem } from '../../src/base/problem.ts';

export const measureList = (): Promise<never> =>
  Promise.reject(new Problem('invalid', 'measure.list.needs-halle'));
