// SPDX-License-Identifier: AGPL-3.0-or-later
// A form whose answer is an address, answered while one types (public/live.js); without script by its button.
import type { ComponentChildren, JSX } from 'preact';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'halle-live': { readonly 'data-part': string; readonly children?: ComponentChildren };
    }
  }
}

interface LiveProps {
  /** `id` of what is put in place of the one shown. */
  readonly part: string;
  readonly children: ComponentChildren;
}

export const Live = ({ part, children }: LiveProps): JSX.Element => (
  <halle-live data-part={part}>{children}</halle-live>
);
