// SPDX-License-Identifier: AGPL-3.0-or-later
// A section of a page: its title hangs in the margin with its source, its matter stands to the right.
import type { ComponentChildren, JSX } from 'preact';

export interface SectionProps {
  /** Anchor of the section; also names its title. */
  readonly id: string;
  readonly title: string;
  /** Where the matter comes from, and of what date. */
  readonly note?: ComponentChildren;
  readonly children: ComponentChildren;
}

export function Section({ id, title, note, children }: SectionProps): JSX.Element {
  return (
    <section class="nave section" id={id} aria-labelledby={`title-of-${id}`}>
      <header>
        <h2 id={`title-of-${id}`}>{title}</h2>
        {note && <p class="note">{note}</p>}
      </header>
      {children}
    </section>
  );
}
