// SPDX-License-Identifier: AGPL-3.0-or-later
// Videos lie with a host that supports oEmbed, so that a catalogue can show them; the hosts are those of
// https://oembed.com.
import providers from 'oembed-providers' with { type: 'json' };
import { error } from '../finding.ts';
import type { TextRule } from '../shape.ts';
import { webUrl } from './address.ts';

let schemes: (readonly string[])[] | undefined;

/** The address of a video that others can show. */
export const video: TextRule = (value, options) => {
  const complaint = webUrl(value, options);
  if (complaint) return complaint;
  schemes ??= providers
    .flatMap(({ endpoints }) => endpoints.flatMap((endpoint) => endpoint.schemes ?? []))
    .map((scheme) => scheme.split('*'));
  return schemes.some((parts) => follows(value, parts))
    ? undefined
    : error('video.no-oembed', { value: value.slice(0, 120) });
};

/**
 * Whether a text is made of these parts with anything between them: `https://*.youtube.com/watch*`. A pattern
 * would backtrack for ages.
 */
function follows(value: string, parts: readonly string[]): boolean {
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  if (parts.length === 1) return value === first;
  if (!value.startsWith(first) || !value.endsWith(last)) return false;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = value.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return at <= value.length - last.length;
}
