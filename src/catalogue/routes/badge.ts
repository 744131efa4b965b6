// SPDX-License-Identifier: AGPL-3.0-or-later
// The grade of a software as a picture that other sites may show.
import type { Lang } from '../../base/language.ts';
import { method } from '../../measure/forecast/method.ts';
import type { Grade } from '../../measure/grade/grade.ts';
import { badgeOf } from '../../measure/words/badge.ts';
import type { Web } from '../../platform/web.tsx';
import { patternIn, site } from '../../site.ts';
import { loadSheet } from '../stores/sheet.ts';

/** The grade as a picture that other sites may show. */
export function badgeRoute(web: Web, lang: Lang): void {
  web.server.get(patternIn(site.patterns.badge, lang), async (request, reply) => {
    const { slug } = request.params as { slug: string };
    const found = await loadSheet(web.db, slug, lang, Date.now());
    if ('alias' in found) return reply.redirect(site.badge(lang, found.alias), 301);
    reply
      .header('cross-origin-resource-policy', 'cross-origin')
      .header('cache-control', 'public, max-age=3600');
    return reply.type('image/svg+xml; charset=utf-8').send(badgeOf(found.grade ?? unmeasured(), lang));
  });
}

/** What stands in the place of a grade where nothing was measured. */
function unmeasured(): Grade {
  const activity = { from: '1970-01-01', quarters: [], releases: [], silences: [] };
  return {
    method,
    at: Date.now() / 1000,
    head: '',
    repository: '',
    state: 'unavailable',
    advisedAgainst: [],
    confidence: { measured: 0, of: 0 },
    findings: [],
    activity,
  };
}
