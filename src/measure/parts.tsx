// SPDX-License-Identifier: AGPL-3.0-or-later
// Everything that shows a grade or its evidence, in one place.
export { AreaChart, timeline } from './parts/area.tsx';
export { Advise, GradeBadge, type GradeMark, gradeClass, gradeWord, Ladder, Plaque } from './parts/grade.tsx';
export { carriers, Posts } from './parts/posts.tsx';
export { Pull } from './parts/pull.tsx';
export { type Bands, placeOn, Scale, Zones } from './parts/scale.tsx';
export { Spark, trendWords } from './parts/spark.tsx';
