// SPDX-License-Identifier: AGPL-3.0-or-later
// What cannot be read of a question that stands in the address of its page: a link to each field, and why.
import type { ComponentChildren, JSX } from 'preact';

export interface WrongField {
  readonly field: string;
  readonly sentence: string;
}

/** Nothing where all was read. @param children further lines, each an `li` */
export function Wrong({
  title,
  fields,
  children,
}: {
  title: string;
  fields: readonly WrongField[];
  children?: ComponentChildren;
}): JSX.Element | null {
  if (fields.length === 0 && !children) return null;
  return (
    <div class="nave">
      <div class="refused stack-tight">
        <p>
          <strong>{title}</strong>
        </p>
        <ul>
          {fields.map(({ field, sentence }) => (
            <li key={`${field}${sentence}`}>
              <a href={`#${field}`}>{sentence}</a>
            </li>
          ))}
          {children}
        </ul>
      </div>
    </div>
  );
}
