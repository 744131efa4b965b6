// SPDX-License-Identifier: AGPL-3.0-or-later
// How the settings about who keeps this halle are shown, and what is shown while they say nothing.
import type { JSX } from 'preact';
import { type Lang, speaker } from '../../base/language.ts';
import { texts } from './texts.ts';

export function Lines({ lines: [name, ...others] }: { readonly lines: readonly string[] }): JSX.Element {
  return (
    <address class="keeper">
      <strong>{name}</strong>
      {others.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </address>
  );
}

export function Unsaid({ lang, setting }: { readonly lang: Lang; readonly setting: string }): JSX.Element {
  return <p class="note">{speaker(texts, lang)('home.legal-unsaid', { setting })}</p>;
}
