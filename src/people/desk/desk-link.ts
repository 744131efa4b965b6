// SPDX-License-Identifier: AGPL-3.0-or-later
// Where the features to the right lead an organisation's agents from its desk. `web.ts` hands them over.
import type { Lang, Text } from '../../base/language.ts';
import type { Act } from '../agents/permissions.ts';

/** A link on the desk of an organisation. */
export interface DeskLink {
  readonly word: Text;
  /** What is done there, in one sentence. */
  readonly why: Text;
  readonly address: (lang: Lang, slug: string) => string;
  /** Only who may do this is led there; absent: every agent. */
  readonly act?: Act;
}
