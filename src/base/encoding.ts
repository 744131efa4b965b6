// SPDX-License-Identifier: AGPL-3.0-or-later
// In which encoding a file of words was saved. Office programs still write three besides UTF-8, and seldom
// say so.

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** The words of a file, without the mark at its start. Bytes that are no UTF are read as Windows-1252. */
export function decodeText(bytes: Uint8Array): { readonly words: string; readonly encoding: Encoding } {
  const wide = wideEncoding(bytes);
  if (wide) return { words: new TextDecoder(wide).decode(bytes), encoding: wide };
  try {
    return { words: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    // the browsers' name for Latin-1 too: every byte is a letter
    return { words: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
}

const looked = 4_000;

/**
 * UTF-16 by its mark; without one, by the empty bytes that stand beside Latin letters and on one side only.
 */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const pairs = Math.floor(Math.min(bytes.length, looked) / 2);
  const empty = [0, 0];
  for (let at = 0; at < pairs * 2; at++) if (bytes[at] === 0) empty[at % 2]! += 1;
  const [even, odd] = empty as [number, number];
  if (pairs < 4 || Math.min(even, odd) > pairs / 50) return undefined;
  return odd > pairs / 2 ? 'utf-16le' : even > pairs / 2 ? 'utf-16be' : undefined;
}
