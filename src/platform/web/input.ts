// SPDX-License-Identifier: AGPL-3.0-or-later
// What a request says: the names in its address, the words after `?`, the fields and files of a form.
import type { FastifyRequest } from 'fastify';
import { visible } from '../../base/text.ts';
import type { Sent } from '../form/form.ts';

/** A word of the address after `?`: the last, when it is there several times; at most 200 characters. */
export function queryWord(request: Pick<FastifyRequest, 'query'>, name: string): string {
  const value = (request.query as Record<string, unknown>)[name];
  return String(Array.isArray(value) ? value.at(-1) : (value ?? ''))
    .trim()
    .slice(0, 200);
}

/**
 * Several lines after `?`: the last, when it is there several times; without carriage returns, cut at `most`
 * characters.
 */
export function queryLines(request: Pick<FastifyRequest, 'query'>, name: string, most: number): string {
  const value = [(request.query as Record<string, unknown>)[name] ?? ''].flat().at(-1);
  return typeof value === 'string' ? visible(value.replaceAll('\r', '')).slice(0, most) : '';
}

/** A word that may stand several times, each at most 300 characters; empty ones are left out. */
export function queryWords(request: Pick<FastifyRequest, 'query'>, name: string): string[] {
  const given = [(request.query as Record<string, unknown>)[name] ?? []].flat();
  const words = given.flatMap((one) => (typeof one === 'string' && one.length <= 300 ? one.trim() : []));
  return words.filter((one) => one !== '');
}

/**
 * What a form sent: a repeated field is the last of them, without invisible characters. NUL, which no field
 * may hold, is left for who refuses it.
 */
export function sentBy({ body }: Pick<FastifyRequest, 'body'>): Required<Sent> {
  const fields: Record<string, string> = {};
  const files: Record<string, File> = {};
  for (const [name, given] of Object.entries((body ?? {}) as Record<string, unknown>)) {
    const value = Array.isArray(given) ? given.at(-1) : given;
    if (value instanceof File) files[name] = value;
    else fields[name] = seen(String(value));
  }
  return { fields, files };
}

const seen = (value: string) => (value.includes('\0') ? value : visible(value));
