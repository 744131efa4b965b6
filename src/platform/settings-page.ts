// SPDX-License-Identifier: AGPL-3.0-or-later
// The page that documents the settings, printed from their table.
import { settings } from './settings.ts';

/** The table of settings in Markdown, in both languages. */
export function settingsPage(): string {
  const rows = Object.entries(settings).map(
    ([name, { says, byDefault }]) => `| \`${name}\` | ${says.en} | ${says.fr} | ${byDefault} |`,
  );
  return [
    '# Settings · Réglages',
    '',
    'Read once from the environment. Lues une fois dans l’environnement.',
    '',
    '| Name | What it does | Ce qu’il fait | Default |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
