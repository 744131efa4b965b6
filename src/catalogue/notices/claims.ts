// SPDX-License-Identifier: AGPL-3.0-or-later
// What a project declares, followed over time: each declaration made, changed or taken back is written down
// once.
import { type ClaimKind, claimKinds, declarations, type KeptClaim } from '../../measure/claim/claim.ts';

export type Declaration = Readonly<Record<string, unknown>>;

export interface Declared {
  readonly kind: ClaimKind;
  /** Null: taken back. */
  readonly said: Declaration | null;
}

/** What changed since: `before` is the last of each kind, null or absent when nothing stood. */
export function changedDeclarations(
  before: ReadonlyMap<ClaimKind, Declaration | null>,
  claim: KeptClaim | undefined,
): Declared[] {
  const now = declarations(claim);
  return claimKinds.flatMap((kind) => {
    const [was, is] = [before.get(kind) ?? null, now.get(kind) ?? null];
    return sameWords(was) === sameWords(is) ? [] : [{ kind, said: is }];
  });
}

/** The same declaration gives the same words, in whatever order a database gives its keys back. */
function sameWords(said: unknown): string {
  return JSON.stringify(said, (_, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
