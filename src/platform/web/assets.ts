// SPDX-License-Identifier: AGPL-3.0-or-later
// Style sheets, fonts, icon, picture and scripts: read once at start, named by the hash of their content,
// sent compressed, kept a year by browsers.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';

interface Asset {
  readonly type: string;
  readonly body: Buffer;
  /** Made when it is first asked for, or when the site begins to listen. */
  readonly packed?: () => Readonly<Record<'br' | 'gzip', Buffer>>;
}

/** Addresses of what every page loads, and the files behind them. */
export interface Assets {
  readonly style: string;
  readonly icon: string;
  readonly picture: string;
  /** Element of a page → the script that makes it work; no page without such an element loads one. */
  readonly scripts: Readonly<Record<string, string>>;
  readonly fonts: readonly string[];
  readonly files: ReadonlyMap<string, Asset>;
}

/**
 * The files of `public/`, by name: what else lies there is served to nobody. Style sheets in the order in
 * which they rule.
 */
export const sheets = [
  '00-fonts.css',
  '01-tokens.css',
  '02-ground.css',
  '03-hall.css',
  '04-parts.css',
  '05-charts.css',
  '05-names.css',
  '06-home.css',
  '07-choose.css',
  '07-document.css',
  '07-market.css',
  '07-pools.css',
  '07-purchases.css',
  '07-sheet.css',
  '08-forced.css',
  '08-print.css',
] as const;
/** Each makes the element `halle-…` of its name work; the page works without. */
const scripts = ['passkey', 'names', 'live', 'near', 'streamed'] as const;
const families = ['atkinson-hyperlegible-next', 'bricolage-grotesque'] as const;
const firstPaint = ['atkinson-hyperlegible-next-latin-wght-normal', 'bricolage-grotesque-latin-wdth-normal'];
const require = createRequire(import.meta.url);

/** Reads `public/` and the fonts it names. @param root the package's folder */
export function loadAssets(root: string): Assets {
  const files = new Map<string, Asset>();
  const add = (name: string, type: string, body: Buffer): string => {
    const address = hashed(name, body);
    const isPacked = /^(font\/|image\/png)/.test(type);
    files.set(address, isPacked ? { type, body } : { type, body, packed: once(body) });
    return address;
  };
  const fonts = new Map<string, string>();
  const style = sheets
    .map((sheet) => readFileSync(path.join(root, 'public', sheet), 'utf8'))
    .join('\n')
    .replace(/url\(font:([\w-]+)\)/g, (_, name: string) => {
      if (!fonts.has(name)) fonts.set(name, add(`${name}.woff2`, 'font/woff2', readFont(name)));
      return `url(${fonts.get(name)})`;
    });
  return {
    style: add('halle.css', 'text/css; charset=utf-8', Buffer.from(lean(style))),
    icon: add('halle.svg', 'image/svg+xml', readFileSync(path.join(root, 'public', 'icon.svg'))),
    picture: add('halle.png', 'image/png', readFileSync(path.join(root, 'public', 'picture.png'))),
    scripts: Object.fromEntries(
      scripts.map((name) => {
        const body = readFileSync(path.join(root, 'public', `${name}.js`));
        return [`halle-${name}`, add(`${name}.js`, 'text/javascript; charset=utf-8', body)];
      }),
    ),
    fonts: firstPaint.flatMap((name) => fonts.get(name) ?? []),
    files,
  };
}

/** Sends the files, immutable: a new content has a new address. */
export function serveAssets(server: FastifyInstance, assets: Assets): void {
  server.addHook('onListen', async () => {
    for (const { packed } of assets.files.values()) packed?.();
  });
  for (const [address, asset] of assets.files) {
    server.get(address, { config: { rateLimit: false } }, (request, reply) => {
      const accepted = String(request.headers['accept-encoding'] ?? '');
      const encoding =
        asset.packed && (/\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : undefined);
      reply
        .header('content-type', asset.type)
        .header('cache-control', 'public, max-age=31536000, immutable')
        .header('vary', 'accept-encoding');
      if (encoding) reply.header('content-encoding', encoding);
      return reply.send(encoding && asset.packed ? asset.packed()[encoding] : asset.body);
    });
  }
}

function hashed(name: string, body: Buffer): string {
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 12);
  return `/assets/${name.replace(/\.(\w+)$/, `.${hash}.$1`)}`;
}

function once(body: Buffer): NonNullable<Asset['packed']> {
  let made: ReturnType<NonNullable<Asset['packed']>> | undefined;
  const br = () => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  return () => (made ??= { br: br(), gzip: gzipSync(body, { level: 9 }) });
}

function readFont(name: string): Buffer {
  const family = families.find((known) => name.startsWith(known));
  return readFileSync(require.resolve(`@fontsource-variable/${family}/files/${name}.woff2`));
}

/** Without comments and needless white space; style sheets hold no text in quotes that this could hurt. */
function lean(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/;\}/g, '}')
    .trim();
}
