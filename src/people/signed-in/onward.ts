// SPDX-License-Identifier: AGPL-3.0-or-later
// Where somebody was going when they were asked to sign in: an address of this halle, and never another's.

/** A base that no address of ours has: what leaves it is somebody else's. */
const here = 'https://halle.invalid';
const longest = 600;

/**
 * An address of this halle; undefined for anything else: another site's, or one that browsers read in another
 * way than it looks (`//`, `\`, control characters).
 */
export function onwardAddress(written: string | undefined): string | undefined {
  if (!written || written.length > longest || !/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(written))
    return undefined;
  if (!URL.canParse(written, here)) return undefined;
  const { origin, pathname, search, hash } = new URL(written, here);
  return origin === here && !pathname.startsWith('//') ? pathname + search + hash : undefined;
}
