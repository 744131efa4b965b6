// SPDX-License-Identifier: AGPL-3.0-or-later
// Reads the rows of the law from their data files, once per process.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { packageRoot } from '../platform/root.ts';
import { answerTimeShape } from './answer-time.ts';
import { civicDayShape } from './civic-day.ts';
import { holidayShape } from './holiday.ts';
import { billShape, ruleShape, sourceShape } from './rule.ts';
import { vehicleShape } from './vehicle.ts';
import { wayShape } from './way.ts';

/** @throws ZodError when a file is broken: a fault of the program, not of its user */
function rowsOf<Shape extends z.ZodType>(file: string, shape: Shape): () => z.infer<Shape> {
  let known: z.infer<Shape> | undefined;
  return () => {
    known ??= shape.parse(JSON.parse(readFileSync(path.join(packageRoot, 'src/law', file), 'utf8')));
    return known;
  };
}

export const loadRules = rowsOf('rules.json', z.array(ruleShape));
export const loadBills = rowsOf('bills.json', z.array(billShape));
export const loadAnswerTimes = rowsOf('answer-times.json', z.array(answerTimeShape));
export const loadHolidays = rowsOf('holidays.json', z.array(holidayShape));
export const loadCivicDays = rowsOf('civic-days.json', z.array(civicDayShape));
export const loadVehicles = rowsOf('vehicles.json', z.array(vehicleShape));
export const loadWays = rowsOf('ways.json', z.array(wayShape));
/** By id. */
export const loadSources = rowsOf('source-list.json', z.record(z.string(), sourceShape));

export const loadLaw = () => ({ rules: loadRules(), sources: loadSources() });
