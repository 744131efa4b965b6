// SPDX-License-Identifier: AGPL-3.0-or-later
// A key that means nothing in a `.halle.yml`, with the one that was probably meant.
import { nearest } from '../../publiccode/nearest.ts';
import type { Complaints } from './complaint.ts';

/** @param under path of the section that holds it @param at offset in the file */
export function unknownKey(
  key: string,
  under: string,
  at: number,
  known: readonly string[],
  complaints: Complaints,
): void {
  const meant = nearest(key, known);
  complaints.say(meant ? 'unknown-key-near' : 'unknown-key', under ? `${under}.${key}` : key, at, {
    key,
    meant,
    known: known.join(', '),
  });
}
