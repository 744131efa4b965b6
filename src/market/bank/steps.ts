// SPDX-License-Identifier: AGPL-3.0-or-later
// What happens to a loan, declared: an agent proposes, a signatory of the employer confirms, somebody ends
// it. What is said anew is a new proposal, to be confirmed again. An independent's own profile goes through
// no steps: it is said, said anew, or withdrawn.
import type { StepTable } from '../../base/step-table.ts';

export const loanStates = ['proposed', 'lent', 'withdrawn'] as const;
export type LoanState = (typeof loanStates)[number];
export type LoanStep = 'proposed' | 'confirmed' | 'withdrawn';
export type LoanAct = 'loans.propose' | 'loans.confirm' | 'loans.withdraw';
export type LoanNews = 'proposed' | 'confirmed' | 'withdrawn';

export const loanSteps = {
  feature: 'market',
  kind: 'loan',
  subject: 'availability',
  refused: 'market.bank.not-now',
  beaten: 'market.bank.at-once',
  tooMany: 'market.bank.said-often',
  states: loanStates,
  steps: {
    proposed: {
      side: 'own',
      once: 'about',
      from: [],
      to: 'proposed',
      renews: true,
      act: 'loans.propose',
      mostADay: 30,
      word: 'propose',
      button: 'market.bank.form.save',
      told: 'proposed',
    },
    confirmed: {
      side: 'own',
      once: 'about',
      from: ['proposed'],
      to: 'lent',
      act: 'loans.confirm',
      word: 'confirm',
      button: 'market.bank.ours-confirm',
      told: 'confirmed',
    },
    withdrawn: {
      side: 'own',
      once: 'thing',
      from: ['proposed', 'lent'],
      to: 'withdrawn',
      act: 'loans.withdraw',
      person: true,
      word: 'withdraw',
      button: 'market.bank.ours-withdraw',
      told: 'withdrawn',
    },
  },
} as const satisfies StepTable<LoanState, LoanStep, LoanAct, LoanNews>;
