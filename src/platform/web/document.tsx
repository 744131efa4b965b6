// SPDX-License-Identifier: AGPL-3.0-or-later
// From a page to the document that is sent: the layout around it, its technical words explained.

import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { dayHere } from '../../base/day.ts';
import { completeFor, directionOf, type Lang, languages } from '../../base/language.ts';
import { withdrawnIn } from '../../base/withdrawn.ts';
import { Layout, type Loaded } from '../layout.tsx';
import { markingFallbacks, tagFallbacks } from './fallbacks.ts';
import type { Page, Shell } from './page.ts';
import { explain, lexicon } from './terms.ts';
import { withdrawnWords } from './withdrawn-words.ts';

/** @param inside whether the browser says that someone is signed in */
export type RenderDocument = (page: Page, inside: boolean) => string;

/** @param loaded addresses of style sheet, icon and fonts */
export function documentRenderer(shell: Shell, loaded: Loaded): RenderDocument {
  const words = new Map<Lang, ReturnType<typeof lexicon>>(
    languages().map(({ lang }) => [lang, lexicon(shell.terms, lang)]),
  );
  return (page, inside) => {
    const document = () =>
      explain(
        renderToString(
          <Layout page={page} shell={shell} loaded={loaded} inside={inside} today={dayHere(new Date())} />,
        ),
        page.plainWords ? undefined : words.get(page.lang),
      );
    const html = withScripts(spokenBy(page.lang, document), loaded.scripts);
    return `<!doctype html>${withdrawnIn(html, page.lang, withdrawnWords)}`;
  };
}

/** A part of a page by itself: words and sentences as in a document, nothing around it. */
export function partRenderer(shell: Shell): (lang: Lang, content: ComponentChildren) => string {
  const words = new Map<Lang, ReturnType<typeof lexicon>>(
    languages().map(({ lang }) => [lang, lexicon(shell.terms, lang)]),
  );
  return (lang, content) => {
    const part = () => explain(renderToString(<>{content}</>), words.get(lang));
    return withdrawnIn(spokenBy(lang, part), lang, withdrawnWords);
  };
}

/** A page runs the scripts of the elements that stand in it, and no other. */
function withScripts(html: string, scripts: Loaded['scripts']): string {
  const needed = Object.entries(scripts).filter(([element]) => html.includes(`<${element} `));
  const tags = needed.map(([, address]) => `<script type="module" src="${address}"></script>`).join('');
  return tags ? html.replace('</head>', () => `${tags}</head>`) : html;
}

/** A page in a language of its own file: what is said in another stands under that language. */
function spokenBy(lang: Lang, render: () => string): string {
  const other = completeFor(lang);
  return other === lang ? render() : tagFallbacks(markingFallbacks(render), other, directionOf(lang));
}
