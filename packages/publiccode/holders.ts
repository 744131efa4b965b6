// SPDX-License-Identifier: AGPL-3.0-or-later
// Where the rules find the lists in a browser: empty until they are loaded.
import type * as lists from './lists.ts';

export const languages: Record<string, unknown> = {};
export const licences: unknown[] = [];
export const videos: unknown[] = [];

export function fillLists(loaded: typeof lists): void {
  Object.assign(languages, loaded.languages);
  licences.splice(0, licences.length, ...loaded.licences);
  videos.splice(0, videos.length, ...loaded.videos);
}
