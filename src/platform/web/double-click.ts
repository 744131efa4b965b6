// SPDX-License-Identifier: AGPL-3.0-or-later
// Double clicks on forms of people who are not signed in (a link of a mail, the sign-in page): the second
// gets the answer of the first.
import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

/** Milliseconds after its answer within which a browser's same form is a second click. */
export const doubleClickMs = 2_000;

/**
 * Does the work of a form once although the same browser sent it twice in quick succession: the second gets
 * the answer of the first. Errors are not kept.
 * @returns a function that runs `make`, or waits for the first click's answer
 */
export function oncePerDoubleClick(): <Answer>(
  request: FastifyRequest,
  make: () => Promise<Answer>,
) => Promise<Answer> {
  const underWay = new Map<string, Promise<unknown>>();
  return <Answer>(request: FastifyRequest, make: () => Promise<Answer>) => {
    const key = keyOf(request);
    const first = underWay.get(key) as Promise<Answer> | undefined;
    if (first) return first;
    const made = make();
    underWay.set(key, made);
    const forget = () => void underWay.delete(key);
    const stays = request.headers['sec-fetch-mode'] === 'navigate';
    made.then(() => (stays ? setTimeout(forget, doubleClickMs).unref() : forget()), forget);
    return made;
  };
}

function keyOf({ url, body, ip, headers }: FastifyRequest): string {
  const said = [url, body ?? null, ip, headers['user-agent'] ?? '', headers.cookie ?? ''];
  return createHash('sha256').update(JSON.stringify(said)).digest('base64');
}
