// SPDX-License-Identifier: AGPL-3.0-or-later
// A halle of invented life says so on every page. The mark is a file of its home and no setting: it goes
// where the home goes, and nobody can forget to say it.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const fileOf = (home: string) => path.join(home, 'demonstration');

/** Whether what this home holds is invented. */
export const isDemonstration = (home: string): boolean => existsSync(fileOf(home));

/** Marks a home, before anything is put into it. */
export function markDemonstration(home: string): void {
  mkdirSync(home, { recursive: true });
  writeFileSync(
    fileOf(home),
    'Démonstration : tout ici est inventé. / Demonstration: everything here is invented.\n',
  );
}
