// SPDX-License-Identifier: AGPL-3.0-or-later
// The way of a pool as the page of the pool bears it.
import type { ShowCourse } from '../groups/routes/pool.ts';
import { readCourse } from './actions.ts';
import { firstOwed } from './course.ts';
import { CourseNext, CourseSection, OwedBySeat } from './parts.tsx';

export const showCourse: ShowCourse = async ({ lang, tx, actor, at }, seen) => {
  const course = await readCourse(tx, actor, seen, at);
  if (!course) return undefined;
  const shown = { lang, slug: seen.slug, course };
  return {
    section: <CourseSection {...shown} />,
    next: <CourseNext {...shown} />,
    owed: (seat) => ({ list: <OwedBySeat {...shown} seat={seat} />, before: firstOwed(course, seat) }),
  };
};
