// SPDX-License-Identifier: AGPL-3.0-or-later
// An account: someone who signs in. It is known by a mail address that only the person and the halle know; no
// name, no password.
import type { Id } from '../../base/id.ts';
import type { Lang } from '../../base/language.ts';

export interface Account {
  readonly id: Id<'Account'>;
  /** The language that the halle writes in. */
  readonly lang: Lang;
}
