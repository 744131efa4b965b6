// SPDX-License-Identifier: AGPL-3.0-or-later
// The page of the method, and that of its proof.
import { speaker } from '../base/language.ts';
import type { Web } from '../platform/web.tsx';
import { site } from '../site.ts';
import { MethodPage } from './pages.tsx';
import { proofRoutes } from './routes-proof.tsx';
import { pageTexts } from './texts/page.ts';

export function measureRoutes(web: Web): void {
  proofRoutes(web);
  web.get(site.patterns.method, async ({ lang }) => {
    const t = speaker(pageTexts, lang);
    const title = t('measure.page.title');
    return {
      lang,
      title,
      description: t('measure.page.lead'),
      address: site.method,
      here: 'choose',
      crumbs: [{ label: title }],
      body: <MethodPage lang={lang} />,
      shows: {},
    };
  });
}
