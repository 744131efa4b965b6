// SPDX-License-Identifier: AGPL-3.0-or-later
// The types that spdx-expression-parse does not bring.
declare module 'spdx-expression-parse' {
  export type Expression =
    | Readonly<{ license: string; plus?: true; exception?: string }>
    | Readonly<{ left: Expression; conjunction: 'and' | 'or'; right: Expression }>;
  /** @throws Error where the words are no SPDX expression */
  export default function parse(written: string): Expression;
}
