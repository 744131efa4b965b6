// SPDX-License-Identifier: AGPL-3.0-or-later
// Passages in common with another document that was given: counted, never called a copy.
import { commonPassages } from '../common-words.ts';
import { type Piece, pieceOf } from '../dossier.ts';
import type { Looked, Rule } from '../rule.ts';

/** What says the need, or sells its answer: clauses and rules are everybody's formulas. */
const isNeed = (piece: Piece): boolean => !['rules', 'clauses', 'deed', 'prices'].includes(piece);

export const passagesInCommon: Rule = {
  ...{ id: 'L07', name: 'SPEC_COPIED', severity: 'W', lands: 'all' },
  source: {
    words: 'Égalité de traitement des candidats ; Code de la commande publique, art. R2111-7',
    mark: 'secondary',
  },
  examples: {
    before:
      'Quarante mots de suite qui se lisent aussi dans la plaquette d’un éditeur ou le cahier d’un autre acheteur.',
    after: 'Le même besoin, dit par ses volumes, ses usagers et ses résultats attendus.',
  },
  look({ reading, piece, others }): Looked {
    const compared = others.filter((other) => isNeed(piece) && isNeed(pieceOf(other)));
    if (compared.length === 0) return { open: 'alone' };
    return compared.flatMap((other) =>
      commonPassages(reading, other).map(({ passage, from, to, words }) => ({
        spot: { passage, from, to },
        facts: { words, other: other.file.split(/[/\\]/).at(-1)! },
      })),
    );
  },
};
