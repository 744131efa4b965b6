// SPDX-License-Identifier: AGPL-3.0-or-later
// What a repository itself says of agents that work beside people: settings written for them, and lines of
// messages. Agents that sign as their user leave nothing else.
import { isKnownAgent } from './signing/recognise.ts';
import { takeApart } from './signing/signed.ts';
import { agentWords } from './signing/vocabulary.ts';

const settings = [
  /(?:^|\/)(?:CLAUDE(?:\.local)?|AGENTS?|GEMINI|QWEN|CONVENTIONS\.aider)\.md$/,
  /(?:^|\/)\.(?:claude|cursor|gemini|windsurf|roo|kiro|codex|opencode|junie|amazonq|augment|trae)\/./,
  /(?:^|\/)\.(?:cursorrules|cursorignore|windsurfrules|clinerules|roorules|goosehints|aiderignore)(?:\/|$)/,
  /(?:^|\/)\.aider\.conf\.ya?ml$/,
  /^\.github\/copilot-instructions\.md$/,
  /^\.github\/(?:instructions\/.+\.instructions|(?:agents|chatmodes)\/[^/]+)\.md$/,
];
const others = /(?:^|\/)(?:node_modules|vendor|third[-_]party|fixtures?|testdata)\//i;

/** A file that sets an agent to work, the shortest path where there are several. */
export function agentSettings(paths: readonly string[]): string | undefined {
  return paths
    .filter((path) => path.length <= 300 && !others.test(path))
    .filter((path) => settings.some((pattern) => pattern.test(path)))
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0];
}

/** What `git log -E -i --grep` finds lines of this kind by; whether they name an agent is told afterwards. */
export const helpedPattern =
  '(authored|developed|generated|assisted|created|written|made|built)[ -](with|by|using)';
const helped =
  /^[^\p{L}\n]*(?:co-)?(?:authored|developed|generated|assisted|created|written|made|built)[ -](?:with|by|using)\s*:?\s*(.+)$/gimu;

/** Whether a message says that an agent helped: `🤖 Generated with [Claude Code](…)`, `Assisted-by: aider`. */
export function saysAgent(message: string): boolean {
  return [...message.slice(0, 20_000).matchAll(helped)].some(([, rest = '']) => namesAgent(rest.trim()));
}

function namesAgent(words: string): boolean {
  const [, bracketed, signed, mail = '', plain = ''] =
    /^(?:\[([^\]]{1,80})\]|([^<>]{1,80}?)\s*<([^<>]*)>|([^\n:([<]{1,80}))/.exec(words) ?? [];
  const name = (bracketed ?? signed ?? plain).replace(/\s+(?:and|et|using|with|\|).*$/i, '').trim();
  const identity = takeApart({ name, mail });
  return isKnownAgent(identity) || (mail === '' && identity.words.some((word) => agentWords.has(word)));
}
