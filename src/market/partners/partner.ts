// SPDX-License-Identifier: AGPL-3.0-or-later
// A provider looks for a co-contractor for a mission: what it brings, what it seeks. Nobody reads who looks;
// two that said yes to each other read each other's name.
import type { Id } from '../../base/id.ts';
import { Problem } from '../../base/problem.ts';
import type { ServiceKind } from '../providers/offer.ts';

export interface Search {
  readonly id: Id<'PartnerSearch'>;
  readonly brings: readonly ServiceKind[];
  readonly seeks: readonly ServiceKind[];
}

/** Another's search for the same mission. */
export interface Other extends Search {
  /** Whether one's own yes was said. */
  readonly said: boolean;
  /** Who it is, once both said yes. */
  readonly met?: { readonly organisation: Id<'Organisation'>; readonly account: Id<'Account'> };
}

/** @throws Problem invalid `market.partner.nothing-sought`, `.nothing-brought`, `.same` */
export function checkSearch({ brings, seeks }: Pick<Search, 'brings' | 'seeks'>): void {
  if (brings.length === 0) throw new Problem('invalid', 'market.partner.nothing-brought');
  if (seeks.length === 0) throw new Problem('invalid', 'market.partner.nothing-sought');
  if (seeks.every((kind) => brings.includes(kind))) throw new Problem('invalid', 'market.partner.same');
}

/** Days after which a search leaves. */
export const searchDays = 180;
