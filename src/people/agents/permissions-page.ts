// SPDX-License-Identifier: AGPL-3.0-or-later
// The page that documents who may do what, printed from the table.
import type { Lang } from '../../base/language.ts';
import { acts, allActs, allKeeperActs, keeperActs, standings } from './permissions.ts';
import { texts } from './texts.ts';

/** The matrix in Markdown, in both languages: ● may, ○ may within a mandate, ◆ commits money. */
export function permissionsPage(): string {
  return [
    '# Permissions · Droits',
    '',
    'Printed from `src/people/agents/permissions.ts`. ● may · peut; ○ may by a role in the mandatary, within its mandate · peut par son rôle chez le mandataire, dans les limites du mandat; ✗ refused to whoever sells, under any hat · refusé à qui vend, sous tout chapeau; ◆ commits money: by mandate only within its ceiling, and without a ceiling not at all · engage une dépense : par mandat, dans la limite de son plafond, et sans plafond pas du tout.',
    ...table('fr'),
    ...table('en'),
    ...keepers('fr'),
    ...keepers('en'),
    '',
  ].join('\n');
}

function table(lang: Lang & ('fr' | 'en')): string[] {
  const head = [...standings, 'mandate' as const, 'ceiling' as const, 'apart' as const].map(
    (standing) => texts[`people.role.${standing}`][lang],
  );
  const rows = allActs.map((act) => {
    const { may, mandate, commits, apart } = acts[act];
    const cells = standings.map((standing) => ((may as readonly string[]).includes(standing) ? '●' : ''));
    return `| ${texts[`people.act.${act}`][lang]} | ${[...cells, mandate ? '○' : '', commits ? '◆' : '', apart ? '✗' : ''].join(' | ')} |`;
  });
  return ['', `|  | ${head.join(' | ')} |`, `|---|${head.map(() => '---').join('|')}|`, ...rows];
}

/** What those who keep the halle may do, and toward whom not. */
function keepers(lang: Lang & ('fr' | 'en')): string[] {
  const word = (name: 'title' | 'words' | 'act' | 'own') => texts[`people.keeper.${name}`][lang];
  const rows = allKeeperActs.map(
    (act) => `| ${texts[`people.act.${act}`][lang]} | ${keeperActs[act].apart ? '✗' : '●'} |`,
  );
  const head = `| ${word('act')} | ${word('own')} |`;
  return ['', `## ${word('title')}`, '', word('words'), '', head, '|---|---|', ...rows];
}
