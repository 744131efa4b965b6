// SPDX-License-Identifier: AGPL-3.0-or-later
// The ground of the end-to-end tests: the real site on a database of its own with the starter catalogue, and
// a real Chromium.
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { openSite } from '../src/app.ts';
import type { Db } from '../src/platform/db.ts';
import { openLog } from '../src/platform/log.ts';
import { sendWhileServing } from '../src/platform/mail/serving.ts';
import { testDatabase } from '../src/testing/database.ts';
import { configWith, keyFor } from '../src/testing/settings.ts';

export interface Ground {
  /** Address of the site, without last slash. */
  readonly url: string;
  readonly browser: Browser;
  /** Its database, to make a world that the starter catalogue does not hold. */
  readonly db: Db;
  readonly ownerUrl: string;
  /** The same database as the worker, who alone reads mails. */
  readonly worker: Db;
  /** A page of its own, with what it must be told of: errors of the page, requests that left the site. */
  visit(
    address: string,
    options?: { width?: number; dark?: boolean; script?: boolean; lang?: 'fr' | 'en' },
  ): Promise<Visit>;
  close(): Promise<void>;
}

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /**
   * Sentences about what went wrong in the browser: script errors, refused resources, requests to other
   * hosts.
   */
  readonly troubles: string[];
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Chromium where `CHROMIUM` says, or as Debian installs it: the one without windows if it is there, which
 * opens pages three times as fast.
 */
export async function openBrowser(): Promise<Browser> {
  const shell = '/usr/bin/chromium-headless-shell';
  const executablePath = process.env['CHROMIUM'] ?? (existsSync(shell) ? shell : '/usr/bin/chromium');
  return chromium.launch({ executablePath, args: flags });
}

/** @param env settings beyond those of every ground */
export async function openGround(env: Record<string, string> = {}): Promise<Ground> {
  const home = await mkdtemp(path.join(tmpdir(), 'halle-e2e-'));
  const database = await testDatabase('catalogue');
  const usual = { HALLE_URL: '', HALLE_SMTP: '', HALLE_LOG: 'fatal', HALLE_HOME: home, PORT: '0' };
  const config = configWith({ ...usual, ...env });
  const log = openLog('fatal');
  const opened = {
    db: database.db,
    workerDb: database.worker,
    config,
    log,
    keyFor,
    appUrl: database.url,
    directUrl: database.url,
    workerUrl: database.workerUrl,
    ownerUrl: database.ownerUrl,
    shortenTimeouts: () => {},
    close: async () => {},
  };
  const { server } = await openSite(opened);
  const stopMail = await sendWhileServing(opened, () => {});
  const url = (await server.listen({ port: config.port, host: '127.0.0.1' })).replace(/\/$/, '');
  const browser = await openBrowser();
  const close = async () => {
    await browser.close();
    await server.close();
    await stopMail();
    await database.close();
    await rm(home, { recursive: true, force: true });
  };
  return {
    url,
    browser,
    db: database.db,
    ownerUrl: database.ownerUrl,
    worker: database.worker,
    visit: (address, options) => visit(browser, url, address, options),
    close,
  };
}

async function visit(
  browser: Browser,
  site: string,
  address: string,
  options: Parameters<Ground['visit']>[1] = {},
): Promise<Visit> {
  const { width = 1280, dark = false, script = true, lang = 'fr' } = options;
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: dark ? 'dark' : 'light',
    javaScriptEnabled: script,
    locale: lang === 'fr' ? 'fr-FR' : 'en-GB',
  });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on(
    'request',
    (request) => new URL(request.url()).origin !== site && troubles.push(`left the site: ${request.url()}`),
  );
  await page.goto(site + address);
  return { page, context, troubles };
}

/** The axe violations of a page, one line each: rule and where. */
export async function axeViolations(page: Page): Promise<string[]> {
  // Without a page of its own to gather what the frames say: ours have none.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** Is something wider than the window? The selectors of what sticks out. */
export function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.scrollWidth > window.innerWidth + 1;
    if (!wide) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
      .slice(0, 5)
      .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`);
  });
}
