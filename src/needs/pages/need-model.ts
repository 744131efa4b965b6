// SPDX-License-Identifier: AGPL-3.0-or-later
// What the page of a need is made of.
import type { Day } from '../../base/day.ts';
import type { PlaceIn } from '../../base/place.ts';
import type { Choosable } from '../../people/agents/forms-choosing.ts';
import type { Selling } from '../../people/agents/permissions.ts';
import type { FormState } from '../../platform/form/parts.tsx';
import type { Backer, Backing, CeilingBand, Crowd } from '../backing.ts';
import type { backForm } from '../forms.ts';
import type { HandingModel } from '../handing/parts.tsx';
import type { MergingModel } from '../merging/parts.tsx';
import type { Need, NeedState } from '../need.ts';

interface Owner {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly former?: string;
}

export interface NeedModel {
  readonly state: FormState;
  /** Today where it is led. */
  readonly on: Day;
  readonly seen: {
    readonly need: Need & {
      readonly owner: Owner;
      readonly head?: { readonly slug: string; readonly title: string };
      readonly program?: { readonly slug: string; readonly name: string };
    };
    readonly state: NeedState;
    readonly crowd: Crowd;
    readonly backers: readonly Backer[];
    readonly own: readonly { readonly organisation: string; readonly backing: Backing }[];
    readonly ceilings: readonly CeilingBand[];
    readonly leads: boolean;
  };
  /** Needs that may be the same, those that are one with it, and who may say so. */
  readonly merging: Pick<MergingModel, 'merges' | 'near' | 'leader'>;
  /** The need changes hands: what waits, and to whom it may be proposed. */
  readonly handing?: Pick<HandingModel, 'waiting' | 'behind'> | undefined;
  readonly functionWords: (id: string) => string;
  /** Where organisations are, by id. */
  readonly places: ReadonlyMap<string, PlaceIn>;
  /** Why each of those behind it is like the reader's organisation, in words; by id. */
  readonly alike: ReadonlyMap<string, string>;
  /** Who reads: absent for a visitor. */
  readonly reader?:
    | {
        /** Those that the reader may back it for; the form in their money. */
        readonly organisations: readonly Choosable[];
        /** How the reader sells: then they back none. */
        readonly sells?: Selling | undefined;
        readonly form: ReturnType<typeof backForm>;
      }
    | undefined;
}
