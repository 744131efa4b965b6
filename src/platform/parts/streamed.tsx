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
        readonly 'data-token': string | undefined;
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
  /** Of the reader's forms: what is told to all bears `anyToken` instead. */
  readonly token: string | undefined;
  readonly children: ComponentChildren;
}

/** Stands in what is told to many where the token of each one's forms goes; the browser puts theirs there. */
export const anyToken = 'token-of-who-reads';

export const Streamed = ({ from, part, token, children }: StreamedProps): JSX.Element =>
  from === undefined ? (
    <>{children}</>
  ) : (
    <halle-streamed data-from={from} data-part={part} data-token={token}>
      {children}
    </halle-streamed>
  );
