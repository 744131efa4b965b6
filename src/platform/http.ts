// SPDX-License-Identifier: AGPL-3.0-or-later
// Calls to other people's servers: only public addresses, redirects followed by hand and checked again,
// bounded in time and size.
import type { LookupFunction } from 'node:net';
import type { Dispatcher } from 'undici';
import { Problem } from '../base/problem.ts';
import { oneLine } from '../base/text.ts';
import { type Address, type Allowed, checkedAddresses } from './http/addresses.ts';
import { acceptEncoding, readBody, writeBody } from './http/body.ts';
import { version } from './root.ts';

export { type Allowed, checkAddress } from './http/addresses.ts';

export interface FetchOptions {
  /** Bytes of body at most, unfolded. 10 MB by default. */
  readonly maxBytes?: number;
  /** For the whole call, redirects included. 20 s by default. */
  readonly timeoutMs?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A POST is not redirected: what it says was meant for one address. */
  readonly method?: 'GET' | 'HEAD' | 'POST';
  /** Body of a POST. */
  readonly body?: string;
  /** Path of a file that the body is written to, instead of being held: `body` is then empty. */
  readonly into?: string;
  /** Exceptions to the rule of public addresses. */
  readonly allow?: Allowed;
}

export interface Fetched {
  readonly status: number;
  /** Lower-case names; a header sent several times is joined with commas. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** Where the answer came from, after redirects. */
  readonly url: string;
}

const mostRedirects = 5;

/**
 * Gets an address. Any HTTP status is an answer; what prevents one is a Problem.
 * @throws Problem `platform.http.…`: bad-address (invalid); private-address (forbidden); unknown-host,
 * timeout, too-large, too-many-redirects, bad-body, failed (unavailable)
 */
export async function fetchBounded(address: string, options: FetchOptions = {}): Promise<Fetched> {
  const signal = AbortSignal.timeout(options.timeoutMs ?? 20_000);
  let url = checkedUrl(address);
  let headers = options.headers ?? {};
  for (let hop = 0; hop <= mostRedirects; hop++) {
    const answer = await once(url, { ...options, headers }, signal);
    const next =
      answer.status >= 300 && answer.status < 400 && options.method !== 'POST'
        ? answer.headers['location']
        : undefined;
    if (next === undefined) return answer;
    const target = checkedUrl(URL.parse(next, url)?.href ?? next);
    // What was meant for one host, a token for instance, is not told to another.
    if (target.origin !== url.origin) headers = {};
    url = target;
  }
  throw new Problem('unavailable', 'platform.http.too-many-redirects', { url: shown(address) });
}

function checkedUrl(address: string): URL {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password)
    throw new Problem('invalid', 'platform.http.bad-address', { url: shown(address) });
  return url;
}

async function once(url: URL, options: FetchOptions, signal: AbortSignal): Promise<Fetched> {
  const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
  const addresses = await withinTime(checkedAddresses(url.hostname, port, options.allow), url, signal);
  // Loaded when something is asked: most commands ask nobody.
  const { Agent, request } = await import('undici');
  const agent = new Agent({ connect: { lookup: pinned(addresses) }, pipelining: 0 });
  try {
    return await ask(request, url, options, agent, signal);
  } catch (error) {
    throw error instanceof Problem ? error : failed(url, error, signal);
  } finally {
    await agent.destroy();
  }
}

async function ask(
  request: typeof import('undici').request,
  url: URL,
  { headers, method = 'GET', body: said, maxBytes = 10_485_760, into }: FetchOptions,
  dispatcher: Dispatcher,
  signal: AbortSignal,
): Promise<Fetched> {
  const sent = { 'user-agent': `halle/${version}`, 'accept-encoding': acceptEncoding, ...headers };
  const answer = await request(url, { method, headers: sent, body: said ?? null, dispatcher, signal });
  const told = Object.fromEntries(
    Object.entries(answer.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  );
  const given = { encoding: told['content-encoding'], maxBytes, url: shown(url.href) };
  let body: Buffer = Buffer.alloc(0);
  if (into !== undefined) await writeBody(answer.body, given, into);
  else if (method !== 'HEAD') body = await readBody(answer.body, given);
  return { status: answer.statusCode, headers: told, body, url: url.href };
}

/** Stands in for the name service: the connection goes to what was checked, whatever the name says by now. */
function pinned(addresses: readonly [Address, ...Address[]]): LookupFunction {
  return (_host, { all }, done) =>
    all ? done(null, [...addresses]) : done(null, addresses[0].address, addresses[0].family);
}

function withinTime<Result>(work: Promise<Result>, url: URL, signal: AbortSignal): Promise<Result> {
  const late = new Promise<never>((_, reject) =>
    signal.addEventListener('abort', () => reject(failed(url, signal.reason, signal)), { once: true }),
  );
  return Promise.race([work, late]);
}

function failed(url: URL, cause: unknown, signal: AbortSignal): Problem {
  if (signal.aborted)
    return new Problem('unavailable', 'platform.http.timeout', { url: shown(url.href) }, { cause });
  const said = cause instanceof AggregateError ? cause.errors[0] : cause;
  return new Problem(
    'unavailable',
    'platform.http.failed',
    { url: shown(url.href), reason: oneLine(said instanceof Error ? said.message : String(said), 200) },
    { cause },
  );
}

/** An address as it may be told: without the name and password that it may hold. */
const shown = (url: string) => oneLine(url.replace(/\/\/[^/?#]*@/, '//…@'), 200);
