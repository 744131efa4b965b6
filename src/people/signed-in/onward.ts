// SPDX-License-Identifier: AGPL-3.0-or-later
// Where somebody was going when they were asked to sign in: an address of this halle, and never another's.
import { spokenTags } from '../../base/language.ts';
import { site } from '../../site.ts';

/** A base that no address of ours has: what leaves it is somebody else's. */
const here = 'https://halle.invalid';
const longest = 600;

/**
 * An address of this halle where one may be led after signing in; undefined for anything else: another site's,
 * one that browsers read in another way than it looks (`//`, `\`, control characters), or that of signing in.
 */
export function onwardAddress(written: string | undefined): string | undefined {
  if (!written || written.length > longest || !/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(written))
    return undefined;
  if (!URL.canParse(written, here)) return undefined;
  const { origin, pathname, search, hash } = new URL(written, here);
  if (origin !== here || pathname.startsWith('//') || isSignIn(pathname)) return undefined;
  return pathname + search + hash;
}

const isSignIn = (path: string) =>
  spokenTags().some((lang) => path === site.signIn(lang) || path.startsWith(`${site.signIn(lang)}/`));
