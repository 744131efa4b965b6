// SPDX-License-Identifier: AGPL-3.0-or-later
// What the command leaves on the disk beside its answer: the facts, a badge.
import path from 'node:path';
import type { Lang } from '../../base/language.ts';
import { Problem } from '../../base/problem.ts';
import { writeAtomically } from '../../platform/atomic-file.ts';
import { refusalOf } from '../../platform/faults.ts';
import type { Facts } from '../facts/facts.ts';
import type { Grade } from '../grade/grade.ts';
import { shownUntold } from '../letter/withheld.ts';
import { factsName, writeFacts } from '../sources/facts-files.ts';
import { badgeOf } from '../words/badge.ts';

/** Says what was written where. */
type Tell = (key: string, file: string) => void;

export async function keepFacts(facts: Facts, folder: string, tell: Tell): Promise<void> {
  const base = path.join(folder, factsName(facts.repository));
  await writeFacts(base, facts).catch((cause) => {
    throw (
      refusalOf(cause) ?? new Problem('unavailable', 'measure.facts-not-written', { file: folder }, { cause })
    );
  });
  tell('measure.out.facts-written', `${base}.csv.gz`);
}

export async function keepBadge(grade: Grade, file: string, lang: Lang, tell: Tell): Promise<void> {
  // A badge is a publication: nobody here knows whether the project was told, so it waits as on a page.
  const shown = shownUntold(grade);
  await writeAtomically(file, badgeOf(shown, lang));
  const isHeld = shown.state !== grade.state || shown.advisedAgainst.length < grade.advisedAgainst.length;
  tell(isHeld ? 'measure.out.badge-held' : 'measure.out.badge-written', file);
}
