// SPDX-License-Identifier: AGPL-3.0-or-later
// What the tender is estimated at: as it is told, else as the documents themselves say.
import { amountsIn } from './amounts.ts';
import type { View } from './rule.ts';

export interface Estimate {
  /** In hundredths. */
  readonly cents: number;
  /** Said to include tax: it cannot be compared. */
  readonly withTax: boolean;
}

const said =
  /\b(?:estim\w+|valeur (?:du|estimee)|montant (?:previsionnel|du marche|total du marche)|enveloppe|budget|maximum|plafond)\b/;
const notIt = /\b(?:chiffre d'affaires|seuil|penalite|capital|subvention|avance|par an\b|annuel)/;

export function estimateOf({ given, dossier }: Pick<View, 'given' | 'dossier'>): Estimate | undefined {
  if (given.cents !== undefined) return { cents: given.cents, withTax: false };
  for (const reading of dossier.readings)
    for (const { flat } of reading.sentences) {
      if (!said.test(flat) || notIt.test(flat)) continue;
      const [amount] = amountsIn(flat);
      if (amount) return { cents: amount.cents, withTax: amount.tax === 'with' };
    }
  return undefined;
}
