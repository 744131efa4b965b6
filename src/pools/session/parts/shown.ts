// SPDX-License-Identifier: AGPL-3.0-or-later
// What every part of a session's page is shown with: alone in an exercise, or with the members of a pool.
import type { ComponentChildren, JSX } from 'preact';
import type { Lang } from '../../../base/language.ts';
import type { Effect } from '../../groups/effect.ts';
import type { Table } from '../table.ts';
import type { NameOf } from '../words.ts';

export interface ShownTable {
  readonly lang: Lang;
  readonly table: Table;
  readonly seed: number;
  readonly nameOf: NameOf;
  /** Who looks sits at the table, under this name; absent: looks on. */
  readonly own?: string | undefined;
  /** What the card changes of what each pays, by the key in force; `null`: no key can tell yet. */
  readonly effect?: Effect | null | undefined;
  /** May sit down there, as this seat. */
  readonly joins?: string | undefined;
  readonly facilitates: boolean;
  /** Several play: each prefers a wording before one is written. */
  readonly isShared: boolean;
  /**
   * The form of one act: what it holds has `act` for its name, an act in words for its value. Without script
   * each is one button away.
   */
  readonly Frame: (props: FrameProps) => JSX.Element;
}

export interface FrameProps {
  readonly children: ComponentChildren;
  /** Said by screen readers. */
  readonly label?: string;
}
