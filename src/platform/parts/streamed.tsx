// SPDX-License-Identifier: AGPL-3.0-or-later
// A part of a page that is put in place anew whenever something happens (public/streamed.js); without script
// it stands as it was when the page was asked.
import type { ComponentChildren, JSX } from 'preact';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'halle-streamed': {
        readonly 'data-from': string;
        readonly 'data-part': string;
        readonly children?: ComponentChildren;
      };
    }
  }
}

interface StreamedProps {
  /** Address of the stream; absent: nothing happens any more. */
  readonly from: string | undefined;
  /** `id` of what is put in place of the one shown. */
  readonly part: string;
  readonly children: ComponentChildren;
}

export const Streamed = ({ from, part, children }: StreamedProps): JSX.Element =>
  from === undefined ? (
    <>{children}</>
  ) : (
    <halle-streamed data-from={from} data-part={part}>
      {children}
    </halle-streamed>
  );
