// SPDX-License-Identifier: AGPL-3.0-or-later
// What the page of a software is shown from.

import type { Lang } from '../../base/language.ts';
import type { UsersShown } from '../section.ts';
import type { Sheet } from '../sheet.ts';

export interface SheetView {
  readonly lang: Lang;
  readonly sheet: Sheet;
  readonly users?: UsersShown | undefined;
}
