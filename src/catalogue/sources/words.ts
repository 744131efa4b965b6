// SPDX-License-Identifier: AGPL-3.0-or-later
// Reading values that a stranger wrote: one line, bounded, without control characters or persons' addresses;
// else nothing.

import { isDay } from '../../base/day.ts';
import { oneLine, severalLines, shorten, visible } from '../../base/text.ts';
import type { Words } from '../software.ts';
import { withoutAddresses } from './persons.ts';

/** Neither a list nor a single value. */
export const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as a mapping; an empty one when it is not. */
export const mapping = (value: unknown): Record<string, unknown> => (isMapping(value) ? value : {});

/** A value as a list; an empty one when it is not. */
export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** One line of at most `limit` characters; undefined when there is nothing to read. */
export function line(value: unknown, limit = 300): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  return oneLine(withoutAddresses(visible(String(value))), limit) || undefined;
}

/** Several lines, kept as lines. */
export function prose(value: unknown, limit = 8_000): string | undefined {
  if (typeof value !== 'string') return undefined;
  return (
    shorten(
      withoutAddresses(severalLines(value))
        .split('\n')
        .map((one) => one.trim())
        .join('\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim(),
      limit,
    ) || undefined
  );
}

/** The lines of a list, each once, at most `limit`. */
export function lines(value: unknown, limit: number): readonly string[] | undefined {
  const read = list(value)
    .map((item) => line(item, 200))
    .filter((item) => item !== undefined);
  return read.length > 0 ? [...new Set(read)].slice(0, limit) : undefined;
}

/** An address that a reader may follow: http or https, no credentials. */
export function address(value: unknown): string | undefined {
  const url = URL.parse(line(value, 500) ?? '');
  if (!url || !/^https?:$/.test(url.protocol) || !url.hostname.includes('.') || url.username || url.password)
    return undefined;
  return url.href;
}

/** An ISO date; undefined when it is not one. */
export function day(value: unknown): string | undefined {
  const written = /^(\d{4}-\d{2}-\d{2})(?:$|[T ])/.exec(line(value, 40) ?? '')?.[1];
  return written && isDay(written) ? written : undefined;
}

/** The primary language of a tag: `it-IT`, `IT` → `it`; undefined when it is none. */
export function language(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag.trim().replaceAll('_', '-')).language.toLowerCase() || undefined;
  } catch {
    return undefined;
  }
}

/** Words by language from a mapping of tags. */
export function wordsBy(value: unknown, read: (words: unknown) => string | undefined): Words | undefined {
  const pairs = Object.entries(mapping(value)).flatMap(([tag, words]) => {
    const [lang, said] = [language(tag), read(words)];
    return lang && said ? [[lang, said] as const] : [];
  });
  return pairs.length > 0 ? Object.fromEntries(pairs) : undefined;
}

/** ISO 3166-1 alpha-2 codes in upper case. */
export function countries(value: unknown): readonly string[] | undefined {
  const read = (lines(value, 250) ?? [])
    .map((code) => code.toUpperCase())
    .filter((code) => /^[A-Z]{2}$/.test(code));
  return read.length > 0 ? [...new Set(read)] : undefined;
}
