// SPDX-License-Identifier: AGPL-3.0-or-later
// Reads the thresholds of the law from their data file, once per process.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { packageRoot } from '../../../platform/root.ts';
import { type Threshold, thresholdShape } from '../threshold.ts';

let known: readonly Threshold[] | undefined;

/** @throws ZodError when the file is broken: a fault of the program, not of its user */
export function loadThresholds(): readonly Threshold[] {
  known ??= z
    .array(thresholdShape)
    .parse(JSON.parse(readFileSync(path.join(packageRoot, 'src/market/missions/thresholds.json'), 'utf8')));
  return known;
}
