// SPDX-License-Identifier: AGPL-3.0-or-later
// The band that closes a page: one main act, others as links.
import type { ComponentChildren, JSX } from 'preact';

export interface Act {
  readonly label: string;
  readonly href: string;
}

/** One green button for `main`, plain links for `others`. `aside` may hold the place on the path. */
export function Next({
  title,
  children,
  main,
  others = [],
  aside,
}: {
  title: string;
  children?: ComponentChildren;
  main: Act;
  others?: readonly Act[];
  aside?: ComponentChildren;
}): JSX.Element {
  return (
    <section class="next" aria-labelledby="next-act">
      <div class="nave">
        <div class="stack">
          <h2 id="next-act">{title}</h2>
          {children && <p>{children}</p>}
          <p class="acts">
            <a class="btn" href={main.href}>
              {main.label}
            </a>
            {others.map(({ label, href }) => (
              <a key={href} href={href}>
                {label}
              </a>
            ))}
          </p>
        </div>
        {aside}
      </div>
    </section>
  );
}
