// SPDX-License-Identifier: AGPL-3.0-or-later
// Moments counted from another: never from a clock.

/** As many times 24 hours before a moment. */
export const daysBefore = (at: Date, days: number): Date => new Date(at.getTime() - days * 86_400_000);
