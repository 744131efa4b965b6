// SPDX-License-Identifier: AGPL-3.0-or-later
// From a page to the document that is sent: the layout around it, its technical words explained.
import { renderToString } from 'preact-render-to-string';
import { type Lang, languages } from '../../base/language.ts';
import { Layout, type Loaded } from '../layout.tsx';
import type { Page, Shell } from './page.ts';
import { explain, lexicon } from './terms.ts';

/** @param inside whether the browser says that someone has come in */
export type RenderDocument = (page: Page, inside: boolean) => string;

/** @param loaded addresses of style sheet, icon and fonts */
export function documentRenderer(shell: Shell, loaded: Loaded): RenderDocument {
  const words = new Map<Lang, ReturnType<typeof lexicon>>(
    languages().map(({ lang }) => [lang, lexicon(shell.terms, lang)]),
  );
  return (page, inside) =>
    `<!doctype html>${explain(renderToString(<Layout page={page} shell={shell} loaded={loaded} inside={inside} />), page.plainWords ? undefined : words.get(page.lang))}`;
}
