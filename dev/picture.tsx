// SPDX-License-Identifier: AGPL-3.0-or-later
// Draws public/picture.png, what a shared link shows: the halle of the home page under its name. Run it again
// when the drawing changes: `node --import tsx dev/picture.tsx`. Needs Chromium at /usr/bin/chromium.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { render } from 'preact-render-to-string';
import { Gable } from '../src/home/parts/gable.tsx';
import { packageRoot } from '../src/platform/root.ts';
import { loadAssets } from '../src/platform/web/assets.ts';

const { style, files } = loadAssets(packageRoot);
const inline = (address: string) => {
  const { type, body } = files.get(address)!;
  return `data:${type.split(';')[0]};base64,${body.toString('base64')}`;
};
const css = files
  .get(style)!
  .body.toString('utf8')
  .replace(/url\((\/assets\/[^)]+)\)/g, (_, address: string) => `url(${inline(address)})`);
const own = `body{margin:0;width:1200px;height:630px;display:grid;place-items:center;align-content:center;gap:24px}
  .gable{width:760px}h1{font-size:72px;margin:0}`;
const html = `<!doctype html><html lang="fr"><style>${css}${own}</style><body><h1>Halle</h1>${render(<Gable label="Halle" />)}</body></html>`;

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({ viewport: { width: 1200, height: 630 }, colorScheme: 'light' });
await page.setContent(html);
await page.evaluate('document.fonts.ready');
writeFileSync(path.join(packageRoot, 'public', 'picture.png'), await page.screenshot());
await browser.close();
console.log(`${readFileSync(path.join(packageRoot, 'public', 'picture.png')).byteLength} bytes`);
