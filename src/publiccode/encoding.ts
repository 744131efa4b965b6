// SPDX-License-Identifier: AGPL-3.0-or-later
// From bytes to text. The standard wants UTF-8; anything else is told by name, with what to do.
import { type Complaint, error, note } from './finding.ts';

/** The largest file read by default: 1 MiB, two hundred times an ordinary publiccode.yml. */
export const defaultMaxBytes = 1_048_576;

/** The text of a file, or none when it cannot be one; `offset` is where the complaint lies, in characters. */
export interface Decoded {
  readonly text?: string;
  readonly complaints: readonly { readonly complaint: Complaint; readonly offset: number }[];
}

/** Reads bytes (or a text already decoded) as UTF-8. Never throws. */
export function decode(input: string | Uint8Array, maxBytes = defaultMaxBytes): Decoded {
  if (input.length > maxBytes)
    return refused(error('file.too-big', { size: mebibytes(input.length), limit: mebibytes(maxBytes) }));
  if (typeof input === 'string') return checked(input);
  const [a, b] = input;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return refused(error('encoding.utf-16'));
  try {
    return checked(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(input));
  } catch {
    return notUtf8(input);
  }
}

function checked(text: string): Decoded {
  const nul = text.indexOf('\0');
  if (nul !== -1) return refused(error('encoding.nul'), nul);
  if (text.startsWith('\ufeff'))
    return { text: text.slice(1), complaints: [{ complaint: note('encoding.bom'), offset: 0 }] };
  return { text, complaints: [] };
}

/** Says which line holds the first byte that is not UTF-8: that is where the editor must look. */
function notUtf8(input: Uint8Array): Decoded {
  if (input.includes(0)) return refused(error('encoding.binary'));
  const lossy = new TextDecoder('utf-8').decode(input);
  const offset = lossy.indexOf('\ufffd');
  const line = lossy.slice(0, offset).split('\n').length;
  return refused(error('encoding.not-utf-8', { line }), 0);
}

const refused = (complaint: Complaint, offset = 0): Decoded => ({ complaints: [{ complaint, offset }] });
const mebibytes = (bytes: number) => Math.round((bytes / 1_048_576) * 100) / 100;
