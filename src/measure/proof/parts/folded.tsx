// SPDX-License-Identifier: AGPL-3.0-or-later
// A long table that opens on a phone, and stands open on a wide page and on paper.
import type { ComponentChildren, JSX } from 'preact';

export function Folded({ words, children }: { words: string; children: ComponentChildren }): JSX.Element {
  return (
    <details class="fold">
      <summary>{words}</summary>
      {children}
    </details>
  );
}
