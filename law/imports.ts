// SPDX-License-Identifier: AGPL-3.0-or-later
// Who may import whom: by kind, and by place on the path. Each law is a function from sources to sentences,
// one for each breach.
import { featureOf, kindOf, layers, order } from './kinds.ts';
import type { Source } from './read.ts';

/** A kind imports only the kinds, platform files and packages of its line in the table. */
export function brokenLayers(sources: readonly Source[]): string[] {
  return sources.flatMap(({ file, imports }) => {
    const kind = kindOf(file);
    const layer = layers[kind];
    return imports
      .filter(({ to, ours }) => {
        if (!ours) return !layer.packages.test(to);
        const other = kindOf(to);
        return other === 'platform' ? !layer.platform.test(to) : !layer.kinds.includes(other);
      })
      .map(({ to, ours }) => `${file} (${kind}) → ${to} (${ours ? kindOf(to) : 'package'})`);
  });
}

/** A feature imports base, platform, the site map and features to its left; nothing left of it does. */
export function brokenPath(sources: readonly Source[]): string[] {
  const places: readonly string[] = ['base', 'platform', ...order];
  return sources
    .filter(({ file }) => places.includes(featureOf(file)) && kindOf(file) !== 'test')
    .flatMap(({ file, imports }) =>
      imports
        .filter(({ ours }) => ours)
        .filter(({ to }) => {
          const place = places.indexOf(featureOf(to));
          return to !== 'site.ts' && (place < 0 || place > places.indexOf(featureOf(file)));
        })
        .map(({ to }) => `${file} → ${to}`),
    );
}

/** Every folder at the top has its place on the path. */
export function unknownFeatures(sources: readonly Source[]): string[] {
  const known = new Set(['', 'base', 'platform', 'languages', 'testing', ...order]);
  return [...new Set(sources.map(({ file }) => featureOf(file)))].filter((feature) => !known.has(feature));
}

/** An import that is known only when the program runs cannot be held to any law. */
export function unreadImports(sources: readonly Source[]): string[] {
  return sources
    .filter(({ file, imports }) => kindOf(file) !== 'test' && imports.some(({ to }) => to === '?'))
    .map(({ file }) => `${file} imports what only the running program knows`);
}
