// SPDX-License-Identifier: AGPL-3.0-or-later
// Parts of a packed document, unpacked in small pieces and never beyond a bound, whatever it says of itself.
import { Unzip, UnzipInflate, unzipSync } from 'fflate';
import { Unreadable } from './extracted.ts';

/** Of all parts that are read. The text of two thousand pages is some forty million bytes of XML. */
const mostUnpacked = 400_000_000;
/** No text is packed to less than a two-hundredth. */
const mostRatio = 200;
const looked = 5_000_000;
const mostNames = 20_000;
const piece = 64 * 1024;

/** @throws Unreadable broken, encrypted */
export function namesInZip(bytes: Uint8Array): Set<string> {
  const names = new Set<string>();
  unzipSync(bytes, {
    filter({ name }) {
      names.add(name);
      if (names.size > mostNames) throw new Unreadable('bomb');
      return false;
    },
  });
  // the general flag of the first entry: encrypted
  if ((bytes[6]! & 1) === 1) throw new Unreadable('encrypted');
  return names;
}

/**
 * Hands the words of each wanted part over, piece by piece, in the order in which they are packed.
 * @throws Unreadable bomb
 */
export function readParts(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  take: (name: string, words: string, isLast: boolean) => void,
): void {
  let unpacked = 0;
  let failed: unknown;
  const unzip = new Unzip((file) => {
    if (!wanted(file.name)) return;
    const decoder = new TextDecoder('utf-8');
    file.ondata = (error, chunk, isLast) => {
      if (error) {
        failed ??= error;
        return;
      }
      unpacked += chunk.length;
      if (unpacked > mostUnpacked || (unpacked > looked && unpacked > bytes.length * mostRatio))
        throw new Unreadable('bomb');
      take(file.name, decoder.decode(chunk, { stream: !isLast }), isLast);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += piece)
    unzip.push(bytes.subarray(at, at + piece), at + piece >= bytes.length);
  if (failed) throw failed;
}
