// SPDX-License-Identifier: AGPL-3.0-or-later
// All rules of the linter, in the order of their numbers.
import type { Rule } from '../rule.ts';
import { brandWithoutEquivalent, brandWithoutReason } from './brands.ts';
import { certifiedByVendor, publisherIntegrator, references11, turnoverCap } from './candidates.ts';
import {
  noAccessibility,
  noMaintenanceBudget,
  noOpenStandards,
  noReversibility,
  noSecurityChannel,
  noUpstream,
} from './care.ts';
import { passagesInCommon } from './copied.ts';
import { heavyPriceWeight, noEnvironmentCriterion, noWeights, priceOnly } from './criteria.ts';
import { noEnvironmentClause, noSocialClause } from './duties.ts';
import { frameworkTooLong, frameworkWithoutMaximum, poolNotClosed } from './frameworks.ts';
import { freeAsSupply, freeTrademark, freeWithoutEvidence, openCore } from './free-programs.ts';
import { allLotsRequired, notAllotted } from './lots.ts';
import { designNotNeed, normWithoutEquivalent } from './needs.ts';
import { noEssentialData, sameVendor, splitting } from './orders.ts';
import { dumeRefused, noProfile, shortDeadline, vendorDrafted } from './procedure.ts';
import {
  defaultRightsOnly,
  noGeneralConditions,
  noLicence,
  noPublicationPlan,
  noSourceDelivery,
  optionAorB,
} from './results.ts';
import { disguisedSubsidy } from './subsidy.ts';

export const rules: readonly Rule[] = [
  ...[brandWithoutEquivalent, brandWithoutReason, freeAsSupply, freeTrademark, freeWithoutEvidence, openCore],
  ...[passagesInCommon, designNotNeed, normWithoutEquivalent, turnoverCap, references11, certifiedByVendor],
  ...[
    notAllotted,
    publisherIntegrator,
    allLotsRequired,
    priceOnly,
    noEnvironmentCriterion,
    noEnvironmentClause,
  ],
  ...[noSocialClause, heavyPriceWeight, noWeights, noLicence, defaultRightsOnly, optionAorB],
  ...[noGeneralConditions, noSourceDelivery, noPublicationPlan, noUpstream, noReversibility, noOpenStandards],
  ...[frameworkWithoutMaximum, frameworkTooLong, poolNotClosed, splitting, sameVendor, noProfile],
  ...[noEssentialData, dumeRefused, vendorDrafted, shortDeadline, noMaintenanceBudget, noSecurityChannel],
  ...[noAccessibility, disguisedSubsidy],
];

export const findRule = (id: string): Rule | undefined => rules.find((one) => one.id === id);
