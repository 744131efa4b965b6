// SPDX-License-Identifier: AGPL-3.0-or-later
// What kind of thing a free software is: a common, free software, or open source that one company carries.
// The licence gives the same rights in all three; who decides what comes next differs.
import { readLicence } from './licence/licence.ts';
import type { Software } from './software.ts';

/**
 * `commons`: a steward and written rules are known. `vendor`: a company publishes it, and no steward is
 * known. `libre`: any other.
 */
export type Nature = 'commons' | 'vendor' | 'libre';

/** Undefined while the licence is unknown: then nothing is certain of it. */
export function natureOf({
  licence,
  publisher,
  commons,
}: Pick<Software, 'licence' | 'publisher' | 'commons'>): Nature | undefined {
  if (!licence || readLicence(licence.value).status !== 'libre') return undefined;
  if (commons?.value.steward && commons.value.governance) return 'commons';
  return publisher?.value.kind === 'company' && !commons?.value.steward ? 'vendor' : 'libre';
}
