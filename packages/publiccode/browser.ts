// SPDX-License-Identifier: AGPL-3.0-or-later
// The library for browsers: the reader in one file, the lists (languages, licences, hosts of videos) in
// another, loaded when the first file is read. Without its lists a reader would call a good licence unknown, so
// it is handed over with them only.

import * as library from '../../src/publiccode/index.ts';
import { fillLists } from './holders.ts';

export type Library = typeof library;

let loading: Promise<Library> | undefined;

/** The library, once its lists are there: `const { parsePublicCode } = await loadPublicCode()`. */
export function loadPublicCode(): Promise<Library> {
  loading ??= import('./lists.ts').then((lists) => {
    fillLists(lists);
    return library;
  });
  return loading;
}
