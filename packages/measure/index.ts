// SPDX-License-Identifier: AGPL-3.0-or-later
// The measure for programs: a repository → facts → grade → JSON as it is published.
export { Problem } from '../../src/base/problem.ts';
export type { Facts } from '../../src/measure/facts/facts.ts';
export { method } from '../../src/measure/forecast/method.ts';
export type { Grade } from '../../src/measure/grade/grade.ts';
export { type Grading, gradeFacts } from '../../src/measure/letter/grade-facts.ts';
export { readFacts, writeFacts } from '../../src/measure/sources/facts-files.ts';
export { defaultBudget, type MeasureOptions, readRepository } from '../../src/measure/sources/measure.ts';
export { badgeOf } from '../../src/measure/words/badge.ts';
export { gradeJson } from '../../src/measure/words/grade-json.ts';
