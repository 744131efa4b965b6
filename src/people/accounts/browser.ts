// SPDX-License-Identifier: AGPL-3.0-or-later
// The kind of browser and of machine, as the owner of a session recognises it: two words, nothing that tells
// one person from another.

const browsers: readonly [RegExp, string][] = [
  [/\bEdgA?\//, 'edge'],
  [/\bOPR\//, 'opera'],
  [/\b(?:Firefox|FxiOS)\//, 'firefox'],
  [/(?:Chrome|Chromium|CriOS)\//, 'chrome'],
  [/\bSafari\//, 'safari'],
];
const machines: readonly [RegExp, string][] = [
  [/\b(?:iPhone|iPad|iPod)\b/, 'ios'],
  [/\bAndroid\b/, 'android'],
  [/\bWindows\b/, 'windows'],
  [/\bMac OS X\b/, 'mac'],
  [/\bLinux\b/, 'linux'],
];

/** @param agent the `User-Agent` header @returns `firefox-windows`; `other` where nothing is recognised */
export function browserKind(agent: string | undefined): string {
  const words = (agent ?? '').slice(0, 400);
  const kind = (list: readonly [RegExp, string][]) =>
    list.find(([pattern]) => pattern.test(words))?.[1] ?? 'other';
  return `${kind(browsers)}-${kind(machines)}`;
}
