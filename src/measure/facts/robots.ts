// SPDX-License-Identifier: AGPL-3.0-or-later
// Robots among the authors, and signatures that name nobody, told by how they sign: `signing/rules.ts`. A
// person taken for a robot loses their work; a robot taken for a person makes a project look carried by two.
import { isKnownAgent } from './signing/recognise.ts';
import { ruleOf, type Signatory } from './signing/rules.ts';
import { type Identity, takeApart } from './signing/signed.ts';

/** Who an identity is, as far as its signature tells. */
export function signatoryOf(identity: Identity): Signatory {
  return ruleOf(identity).is;
}

/** Whether an identity signs like no person. */
export function isRobot(identity: Identity): boolean {
  return signatoryOf(identity) !== 'person';
}

/** Whether a robot is an agent that writes code, known by its name or by the words of its kind. */
export function isAgent(identity: Identity): boolean {
  return ruleOf(identity).id === 'agent-name' || isKnownAgent(takeApart(identity));
}
