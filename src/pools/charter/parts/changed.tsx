// SPDX-License-Identifier: AGPL-3.0-or-later
// How a text became another: words struck through and underlined, so that the colour is not the only sign.
import type { JSX } from 'preact';
import { wordChanges } from '../words.ts';

export function ChangedWords({ before, after }: { before: string; after: string }): JSX.Element {
  return (
    <p class="written">
      {wordChanges(before, after).map(({ words, how }, at) => {
        const key = `${at}-${how}`;
        if (how === 'gone') return <del key={key}>{words}</del>;
        return how === 'new' ? <ins key={key}>{words}</ins> : <span key={key}>{words}</span>;
      })}
    </p>
  );
}
