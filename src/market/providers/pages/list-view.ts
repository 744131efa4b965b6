// SPDX-License-Identifier: AGPL-3.0-or-later
// What the list of providers is shown from.

import type { Lang } from '../../../base/language.ts';
import type { FacetValue } from '../../../base/list/facets.ts';
import type { UnclearIn } from '../../../base/list/unclear.ts';
import type { Away } from '../../parts-from.tsx';
import type { Found } from '../find.ts';
import type { Labels } from '../labels.ts';
import type { FacetName, ProviderQuery } from '../list.ts';
import type { ListedShown } from '../parts/listed.tsx';

export interface ListModel {
  readonly query: ProviderQuery;
  /** Names in the address that mean nothing, or several things. */
  readonly unclear: UnclearIn<FacetName>;
  readonly found: Found;
  readonly pages: number;
  readonly facets: Readonly<Record<FacetName, readonly FacetValue[]>>;
  readonly labels: Labels;
  /** Codes of all territories that can be chosen. */
  readonly territories: readonly string[];
  /** Who other catalogues list for the one software that was chosen. */
  readonly listed: readonly ListedShown[];
  readonly away?: Away | undefined;
}

export interface ListView extends ListModel {
  readonly lang: Lang;
}
