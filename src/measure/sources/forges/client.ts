// SPDX-License-Identifier: AGPL-3.0-or-later
// One forge being asked about one repository: never before the moment it told, within a number of calls, and
// only JSON is an answer.
import { Problem } from '../../../base/problem.ts';
import { type Allowed, type Fetched, fetchBounded } from '../../../platform/http.ts';
import type { ForgeLimits } from './limits.ts';
import { Stopped } from './outcome.ts';
import { momentTold } from './rate.ts';
import { type ForgeTokens, tokenId } from './tokens.ts';

export interface Wire {
  /** The name under which tokens and limits are kept: that of the address asked. */
  readonly host: string;
  readonly now: () => number;
  readonly tokens: ForgeTokens;
  readonly limits: ForgeLimits;
  readonly allow: Allowed;
  /** How this kind of forge is shown a token. */
  readonly authorization: (token: string) => string;
  /** Seconds since 1970 after which nothing more is asked. */
  readonly until: number;
}

export interface Answer {
  readonly json: unknown;
  readonly headers: Fetched['headers'];
  /** Where it came from, after redirects. */
  readonly url: string;
}

interface Sent {
  readonly headers: Readonly<Record<string, string>>;
  readonly method?: 'POST';
  readonly body?: string;
}

/** Calls for one repository: a forge with endless pages ends here. */
const mostCalls = 400;
const maxBytes = 8 * 1024 * 1024;

export class Client {
  readonly wire: Wire;
  #calls = 0;

  constructor(wire: Wire) {
    this.wire = wire;
  }

  /** Whether there is time and number left; what was read until then is kept. */
  get mayAsk(): boolean {
    return this.#calls < mostCalls && this.wire.now() < this.wire.until;
  }

  get hasToken(): boolean {
    return this.wire.tokens.of(this.wire.host) !== undefined;
  }

  /**
   * @param etag mark of the answer already known
   * @returns undefined where the forge says that it did not change
   * @throws Stopped
   */
  async get(url: string, etag?: string): Promise<Answer | undefined> {
    const answer = await this.#ask(url, { headers: etag ? { 'if-none-match': etag } : {} });
    if (answer.status !== 304) return jsonOf(answer);
    // 304 « not modified », when we sent no mark of an earlier answer, is not an answer.
    if (!etag) throw new Stopped({ unknown: 'bad-answer' });
    return undefined;
  }

  /** @throws Stopped */
  async post(url: string, body: unknown): Promise<Answer> {
    const headers = { 'content-type': 'application/json' };
    return jsonOf(await this.#ask(url, { headers, method: 'POST', body: JSON.stringify(body) }));
  }

  /** Keeps the moment that an answer told, and stops. @throws Stopped */
  async limited(headers: Fetched['headers']): Promise<never> {
    const { limits, host, now, tokens } = this.wire;
    const until = momentTold({ status: 429, headers }, now())!;
    await limits.tell(host, tokenId(tokens.of(host)), until);
    throw new Stopped({ later: until });
  }

  async #ask(url: string, sent: Sent, retried = false): Promise<Fetched> {
    const { host, tokens, limits, now, allow, authorization } = this.wire;
    const token = tokens.of(host);
    const id = tokenId(token);
    const told = await limits.until(host, id);
    if (told !== undefined && told > now()) throw new Stopped({ later: told });
    this.#calls++;
    const headers = {
      accept: 'application/json',
      ...sent.headers,
      ...(token ? { authorization: authorization(token) } : {}),
    };
    const answer = await reached(fetchBounded(url, { ...sent, headers, allow, maxBytes, timeoutMs: 30_000 }));
    const until = momentTold(answer, now());
    if (until !== undefined) await limits.tell(host, id, until);
    if (answer.status === 401 && token !== undefined) {
      tokens.refuse(host);
      return this.#ask(url, sent, retried);
    }
    // Forges stumble now and then: once is no reason to go without their answer.
    if (answer.status >= 500 && until === undefined && !retried) return this.#ask(url, sent, true);
    refuse(answer, until);
    return answer;
  }
}

async function reached(call: Promise<Fetched>): Promise<Fetched> {
  try {
    return await call;
  } catch (cause) {
    if (!(cause instanceof Problem)) throw cause;
    throw new Stopped(
      { unknown: cause.textKey === 'platform.http.too-large' ? 'too-large' : 'unreachable' },
      { cause },
    );
  }
}

/** An answer that came although it was the last one for a while is used: only the next call waits. */
function refuse({ status }: Fetched, later: number | undefined): void {
  if ((status >= 200 && status < 300) || status === 304) return;
  if (later !== undefined) throw new Stopped({ later });
  if (status === 404 || status === 410 || status === 451) throw new Stopped({ unknown: 'not-found' });
  if (status === 401 || status === 407) throw new Stopped({ unknown: 'needs-token' });
  if (status === 403) throw new Stopped({ unknown: 'refused' });
  throw new Stopped({ unknown: status >= 500 ? 'unreachable' : 'bad-answer' });
}

/** A page where data was asked for, or data cut short, is no answer. */
function jsonOf({ body, headers, url }: Fetched): Answer {
  try {
    return { json: JSON.parse(body.toString('utf8')), headers, url };
  } catch (cause) {
    throw new Stopped({ unknown: 'bad-answer' }, { cause });
  }
}
