// SPDX-License-Identifier: AGPL-3.0-or-later
// Where a halle may keep what is its own: never among the files of the program, never around them, never
// where the system keeps no file.
import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { Problem } from '../base/problem.ts';

/** Folders of Linux that show the system and hold no file that lasts. */
const system = /^\/(?:proc|sys|dev)(?=\/|$)/;

/**
 * @param home absolute folder, which need not exist yet; links in it are followed
 * @param root the package's folder
 * @returns `home`
 * @throws Problem invalid `platform.home-of-system`, `platform.home-in-package`, `platform.package-in-home`
 */
export function checkHome(home: string, root: string): string {
  const { there, wanted } = reached(home);
  if (system.test(wanted))
    throw new Problem('invalid', 'platform.home-of-system', {
      folder: home,
      system: system.exec(wanted)![0],
    });
  if (isUnder(there, root)) throw new Problem('invalid', 'platform.home-in-package', { folder: home, root });
  if (there === wanted && isUnder(realpathSync.native(root), there))
    throw new Problem('invalid', 'platform.package-in-home', { folder: home, root });
  return home;
}

/** What exists of a path, by its true name; and the whole path as it will be named once made. */
function reached(place: string): { there: string; wanted: string } {
  try {
    const there = realpathSync.native(place);
    return { there, wanted: there };
  } catch {
    const above = path.dirname(place);
    if (above === place) return { there: place, wanted: place };
    const { there, wanted } = reached(above);
    return { there, wanted: path.join(wanted, path.basename(place)) };
  }
}

/**
 * Whether a folder is another one or lies under it. Folders are told apart by the disk, not by name: a disk
 * may make no difference between capitals.
 */
function isUnder(place: string, other: string): boolean {
  if (isSame(place, other)) return true;
  const above = path.dirname(place);
  return above !== place && isUnder(above, other);
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((place) => statSync(place, { bigint: true, throwIfNoEntry: false }));
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
}
