// SPDX-License-Identifier: AGPL-3.0-or-later
// A section of a page: its title hangs in the margin with its source, its matter stands to the right.
import type { ComponentChildren, JSX } from 'preact';

export interface BayProps {
  /** Anchor of the section; also names its title. */
  readonly id: string;
  readonly title: string;
  /** Where the matter comes from, and of what date. */
  readonly note?: ComponentChildren;
  readonly children: ComponentChildren;
}

export function Bay({ id, title, note, children }: BayProps): JSX.Element {
  return (
    <section class="nave bay" id={id} aria-labelledby={`${id}-title`}>
      <header>
        <h2 id={`${id}-title`}>{title}</h2>
        {note && <p class="note">{note}</p>}
      </header>
      {children}
    </section>
  );
}

/** A later section of a long page: folded on a phone until its title is pressed. Without script: `<details>`. */
export function FoldedBay({ id, title, note, open = false, children }: BayProps & { readonly open?: boolean }): JSX.Element {
  return (
    <section class="nave bay-fold" id={id} aria-labelledby={`${id}-title`}>
      <details class="fold" open={open}>
        <summary>
          <h2 id={`${id}-title`}>{title}</h2>
        </summary>
        <div class="bay-matter">
          {note && <p class="note">{note}</p>}
          <div>{children}</div>
        </div>
      </details>
    </section>
  );
}
