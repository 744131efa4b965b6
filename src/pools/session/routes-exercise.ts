// SPDX-License-Identifier: AGPL-3.0-or-later
// The exercise at its address: the acts are read from it, and one more leads to the address that holds it.
import { randomInt } from 'node:crypto';
import { queryLines } from '../../platform/web/input.ts';
import type { Web } from '../../platform/web.tsx';
import { site } from '../../site.ts';
import { mostSeed } from './drawing.ts';
import { addressWords, type Exercise, longestActs, readExercise } from './exercise.ts';
import { exercisePage } from './pages-exercise.tsx';

export function exerciseRoutes(web: Web): void {
  web.get(
    site.patterns.governanceSession,
    async ({ lang, request }) => {
      const asked = (word: string, most = 100) => queryLines(request, word, most);
      const typed = {
        ...{
          seed: asked('seed'),
          acts: asked('acts', longestActs + 100),
          act: asked('act'),
          to: asked('to'),
        },
      };
      const exercise = readExercise(typed);
      if (exercise && typed.act && exercise.left.length === 0 && !exercise.isFull)
        return { movedTo: site.governanceSession(lang, addressWords(exercise)), forNow: true };
      const another = randomInt(1, mostSeed);
      return exercisePage(lang, { exercise: exercise ?? begun(another), another, isNew: !exercise });
    },
    { keep: false },
  );
}

const begun = (seed: number): Exercise => readExercise({ seed: String(seed), acts: '', act: '', to: '' })!;
