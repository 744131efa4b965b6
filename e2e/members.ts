// SPDX-License-Identifier: AGPL-3.0-or-later
// Members of a pool in browsers of their own: a page of a site that listens, opened as somebody.
import type { Browser, Page } from 'playwright-core';
import type { Visitor } from '../src/testing/site.ts';

/** @param origin of the site, without last slash @param who signed in; nobody where left out */
export async function openAs(
  browser: Browser,
  origin: string,
  address: string,
  { who, width = 1280 }: { readonly who?: Visitor | undefined; readonly width?: number },
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  if (who) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(who.cookie) ?? [];
    await context.addCookies([{ name, value, url: origin, httpOnly: true }]);
  }
  const page = await context.newPage();
  await page.goto(origin + address);
  return page;
}
