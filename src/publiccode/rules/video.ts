// SPDX-License-Identifier: AGPL-3.0-or-later
// Videos lie with a host that supports oEmbed, so that a catalogue can show them; the hosts are those of https://oembed.com.
import providers from 'oembed-providers' with { type: 'json' };
import { error } from '../finding.ts';
import type { TextRule } from '../shape.ts';
import { webUrl } from './address.ts';

let schemes: RegExp[] | undefined;

/** `https://*.youtube.com/watch*` as a pattern; `*` stands for anything. */
function pattern(scheme: string): RegExp {
  return new RegExp(`^${scheme.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*+/g, '.*')}$`);
}

export const video: TextRule = (value, options) => {
  const complaint = webUrl(value, options);
  if (complaint) return complaint;
  schemes ??= providers.flatMap(({ endpoints }) => endpoints.flatMap((endpoint) => endpoint.schemes ?? [])).map(pattern);
  const facts = { value: value.slice(0, 120) };
  return value.length < 500 && schemes.some((scheme) => scheme.test(value)) ? undefined : error('video.no-oembed', facts);
};
