// SPDX-License-Identifier: AGPL-3.0-or-later
// An indicator is one question asked of the facts, with its definition, its source and the reason for its
// weight. The page of the method is printed from these, and each says its words under
// `measure.<id>.question|definition|why`.
import type { Finding } from '../grade/grade.ts';
import type { View } from '../work/work.ts';

export interface Indicator {
  readonly id: string;
  /** The CHAOSS metric it computes or comes closest to, in CHAOSS's own words. */
  readonly chaoss: string;
  /** `forecast` weighs in the letter; `solidity` may stop it; `openness` is shown and weighs nothing. */
  readonly area: 'forecast' | 'solidity' | 'openness';
  /** What it is read from: without it, the finding is unknown. */
  readonly from: 'history' | 'files' | 'forge';
  readonly unit: 'commits' | 'days' | 'months' | 'years' | 'share' | 'persons' | 'organisations' | 'file';
  readonly source: { readonly words: string; readonly url: string };
  /** Log-odds for a feature of 1, and the feature of the median project, against which an effect is told. */
  readonly weight?: { readonly coefficient: number; readonly median: number };
  find(view: View): Finding;
}

/** A forecast indicator: its feature, between 0 and 1, rises when things go better. */
export interface Forecast extends Indicator {
  readonly weight: { readonly coefficient: number; readonly median: number };
  feature(view: View): number;
}

/** What a weighted feature adds to the log-odds, against the median project. */
export function effectOf(weight: Forecast['weight'], feature: number): number {
  return weight.coefficient * (feature - weight.median);
}
