// SPDX-License-Identifier: AGPL-3.0-or-later
// All the questions, in the order in which they are shown. A further one takes a line here, and its
// sentences (`measure.<id>.question`, `.definition`, `.why`) in `measure/texts/`.
import { agentsIndicator } from './agents.ts';
import { contributorAbsenceFactor } from './contributor-absence-factor.ts';
import { decisionClarity } from './decision-clarity.ts';
import { elephantFactor } from './elephant-factor.ts';
import { fileIndicators } from './files.ts';
import { forecastIndicators } from './forecast.ts';
import type { Indicator } from './indicator.ts';
import { newcomersIndicator } from './newcomers.ts';
import { regularsIndicator } from './regulars.ts';
import { releaseFrequency } from './release-frequency.ts';
import { responsiveness } from './responsiveness.ts';
import { unanswered } from './responsiveness-unanswered.ts';
import { review } from './review.ts';
import { rewrittenIndicator } from './rewritten.ts';

export const indicators: readonly Indicator[] = [
  ...forecastIndicators,
  contributorAbsenceFactor,
  elephantFactor,
  regularsIndicator,
  newcomersIndicator,
  responsiveness,
  unanswered,
  review,
  decisionClarity,
  releaseFrequency,
  rewrittenIndicator,
  agentsIndicator,
  ...fileIndicators,
];
