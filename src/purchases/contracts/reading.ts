// SPDX-License-Identifier: AGPL-3.0-or-later
// A contract as it is read: its function, the programs it names, what is bought, when it ends, and why.
// What is read is an estimate, and says from which words it comes.
import type { Thesaurus } from '../../catalogue/thesaurus/thesaurus.ts';
import { isComputing } from './computing.ts';
import type { PublishedContract, Term } from './contract.ts';
import { type FunctionRead, functionOf, functionsSaid } from './functions.ts';
import { type KindRead, kindOf } from './kind.ts';
import { flat, type ProgramFound, type ProgramIndex, programsIn } from './programs.ts';
import { repaired } from './repair.ts';

export interface Known {
  readonly thesaurus: Thesaurus;
  readonly programs: ProgramIndex;
}

export interface ContractRead {
  readonly contract: PublishedContract;
  /** Whether information technology is bought. */
  readonly isComputing: boolean;
  readonly function: FunctionRead | undefined;
  readonly programs: readonly ProgramFound[];
  readonly kind: KindRead;
  readonly term: Term;
}

export function readContract(contract: PublishedContract, known: Known): ContractRead {
  const text = repaired(contract.object);
  const object = flat(text);
  // most contracts are of other trades: what they say of functions is not asked
  let kept: readonly FunctionRead[] | undefined;
  const said = () => (kept ??= functionsSaid(object, known.thesaurus));
  const isSaid = isComputing(object, contract.cpv, () => said().some(({ weight }) => weight > 0.7));
  const around = { isComputing: isSaid, functions: () => new Set(said().map(({ id }) => id)) };
  const programs = programsIn(known.programs, text, around);
  const isBought = isSaid || programs.length > 0;
  return {
    contract,
    isComputing: isBought,
    programs,
    function: isBought ? quoted(functionOf(said(), programs), text, object) : undefined,
    kind: isBought ? quoted(kindOf(object), text, object)! : { kind: 'other', because: '' },
    term: contract.term,
  };
}

/** The words that were recognised, as the object writes them: `object` is as long as `text`. */
function quoted<Found extends { readonly because: string }>(
  found: Found | undefined,
  text: string,
  object: string,
): Found | undefined {
  const at = found ? object.indexOf(found.because) : -1;
  return found && at >= 0 ? { ...found, because: text.slice(at, at + found.because.length) } : found;
}
