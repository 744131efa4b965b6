// SPDX-License-Identifier: AGPL-3.0-or-later
// What the page of a charter is made from.
import type { Lang } from '../../../base/language.ts';
import type { Choosable } from '../../../people/agents/forms-choosing.ts';
import type { FormState } from '../../../platform/form/parts.tsx';
import type { Effect } from '../../groups/effect.ts';
import type { OwnSeat, SeenPool, ShownSeat } from '../../groups/shown.ts';
import type { Charter } from '../charter.ts';
import type { ClauseId } from '../clauses.ts';
import type { Version, VersionState, WholeVersion } from '../version.ts';

export interface CharterModel {
  readonly pool: SeenPool;
  readonly seats: readonly ShownSeat[];
  readonly state: FormState;
  readonly versions: readonly { readonly version: Version; readonly state: VersionState }[];
  /** The one shown. */
  readonly whole?: WholeVersion | undefined;
  readonly standing?: VersionState | undefined;
  readonly charter: Charter;
  /** Whether another may be begun, this one proposed. */
  readonly mayBegin: boolean;
  readonly mayPropose: boolean;
  /** Own seats, for which one writes; those for which one may give an accord now. */
  readonly writers: readonly Choosable[];
  readonly agreeing: readonly OwnSeat[];
  /** The clause whose form is open. */
  readonly opened?: ClauseId | undefined;
  /** What that clause would change of what each pays; `null`: no key is frozen. */
  readonly effect?: Effect | null | undefined;
  /** When it is to be read again, ISO day; whether that day has come. */
  readonly review?: { readonly on: string; readonly isDue: boolean } | undefined;
  /** The next elections where its members are, ISO days; those of a month without a day, its first. */
  readonly elections: readonly string[];
}

export interface Part {
  readonly lang: Lang;
  readonly model: CharterModel;
}
