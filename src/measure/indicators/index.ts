// SPDX-License-Identifier: AGPL-3.0-or-later
// All the questions, in the order in which they are shown. Adding one here is all it takes to ask it, show it and explain it.
import { contributorAbsenceFactor } from './contributor-absence-factor.ts';
import { elephantFactor } from './elephant-factor.ts';
import { fileIndicators } from './files.ts';
import type { Forecast, Indicator } from './indicator.ts';
import { longestSilenceIndicator } from './longest-silence.ts';
import { newcomersIndicator } from './newcomers.ts';
import { recentWork } from './recent-work.ts';
import { regularsIndicator } from './regulars.ts';
import { releaseFrequency } from './release-frequency.ts';
import { retention } from './retention.ts';

/** Those that make the forecast. */
export const forecastIndicators: readonly Forecast[] = [
  recentWork,
  longestSilenceIndicator,
  retention,
  regularsIndicator,
  releaseFrequency,
];

export const indicators: readonly Indicator[] = [
  ...forecastIndicators,
  contributorAbsenceFactor,
  elephantFactor,
  newcomersIndicator,
  ...fileIndicators,
];
