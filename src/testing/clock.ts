// SPDX-License-Identifier: AGPL-3.0-or-later
// Days counted from today, for forms that the site reads by its own clock. Today stays one day for a whole
// run.
const began = Date.now();

/** @param days from today; negative for the past @returns `2026-11-29` */
export const day = (days: number): string => new Date(began + days * 86_400_000).toISOString().slice(0, 10);
