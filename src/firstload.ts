// SPDX-License-Identifier: AGPL-3.0-or-later
// What a first start loads into an empty halle, in order. Each load knows by the hash of its content that it is already done.
import type { Opened } from './platform/opened.ts';

/** @param say shows a progress sentence to the person who started the program */
export type FirstLoad = (opened: Opened, say: (words: string) => void) => Promise<void>;

export const firstLoads: readonly FirstLoad[] = [];
