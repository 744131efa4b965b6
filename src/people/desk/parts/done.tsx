// SPDX-License-Identifier: AGPL-3.0-or-later
// A sentence of the journal, with its links.
import type { JSX } from 'preact';
import type { Lang } from '../../../base/language.ts';
import { site } from '../../../site.ts';
import type { Named } from '../done.ts';
import type { Target } from '../targets.ts';

/** A thing with the address of its page. */
export const leading = (lang: Lang, { label, page, slug }: Target): Named => ({
  label,
  href: site[page](lang, slug),
});

export function Done({ pieces }: { readonly pieces: readonly (string | Named)[] }): JSX.Element {
  return (
    <>
      {pieces.map((piece, place) =>
        typeof piece === 'string' ? (
          piece
        ) : (
          <a key={place} href={piece.href ?? ''}>
            {piece.label}
          </a>
        ),
      )}
    </>
  );
}
