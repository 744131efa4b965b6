// SPDX-License-Identifier: AGPL-3.0-or-later
// Agents beside people: what the repository says of them is told everywhere, and their part never guessed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type MadeCommit, makeRepository, scratch } from '../../../fixtures/measure/repositories.ts';
import { agentSettings, saysAgent } from '../facts/agent-signs.ts';
import { gradeFacts } from '../letter/grade-facts.ts';
import { gradeJson } from '../words/grade-json.ts';
import { showGrade } from '../words/terminal.ts';
import { plain } from '../words/terminal-words.ts';
import { readFacts, writeFacts } from './facts-files.ts';
import { defaultBudget, readRepository } from './measure.ts';

const day = 86_400;
const now = Math.floor(Date.now() / 1000);
const options = { ...defaultBudget, seconds: 60, now, allowPrivate: [] };

function made(last: Partial<MadeCommit>, message: (nth: number) => string = () => 'x'): string {
  const commits = Array.from({ length: 80 }, (_, nth): MadeCommit => {
    const one = { name: nth % 2 ? 'Claire Durand' : 'Karim Benali', mail: `p${nth % 2}@ville-exemple.fr` };
    return { at: now - (80 - nth) * 10 * day, ...one, message: message(nth), ...(nth === 79 ? last : {}) };
  });
  return makeRepository(commits);
}

const told = async (repository: string) => {
  const facts = await readRepository(repository, options);
  const grade = gradeFacts(facts);
  const finding = grade.findings.find(({ indicator }) => indicator === 'agents')!;
  return { facts, grade, finding };
};

test('settings for agents at the head are a fact of the repository, told as an unknown part', async () => {
  const { facts, grade, finding } = await told(made({ files: { 'CLAUDE.md': 'Be brief.\n' } }));
  assert.deepEqual(facts.agents, { path: 'CLAUDE.md', commits: 0 });
  assert.deepEqual([finding.outcome, finding.standing], ['unknown', 'unknown']);
  const terminal = showGrade(grade, { lang: 'fr', width: 100, paint: plain });
  assert.match(
    terminal.replace(/\s+/g, ' '),
    /□ Des agents y travaillent \(CLAUDE\.md\) ; leur part ne peut être dite/,
  );
  const json = JSON.stringify(gradeJson(grade, facts, 'en'));
  assert.match(json, /Agents work on it \(CLAUDE\.md\); their part cannot be told/);
  assert.match(json, /"agents":\{"path":"CLAUDE\.md","commits":0\}/);
});

test('lines of messages that name an agent are counted, over the last year only', async () => {
  const generated = '🤖 Generated with [Claude Code](https://claude.ai/code)';
  const message = (nth: number) =>
    nth % 10 === 0 ? `x\n\n${generated}\n` : nth % 10 === 1 ? 'x\n\nMade with love' : 'x';
  const { facts, finding, grade } = await told(made({}, message));
  assert.deepEqual(facts.agents, { commits: 3 });
  assert.equal(finding.outcome, 'unknown');
  const without = await told(made({}));
  assert.deepEqual([grade.letter, grade.probability], [without.grade.letter, without.grade.probability]);
  assert.equal(without.finding.outcome, 'not-applicable');
  const base = `${scratch()}/facts`;
  const { seal: _, ...shown } = facts;
  await writeFacts(base, shown);
  assert.deepEqual((await readFacts(base)).agents, facts.agents);
});

test('which files set an agent to work', () => {
  for (const path of [
    ...['CLAUDE.md', 'AGENTS.md', '.cursor/rules/style.mdc', '.github/copilot-instructions.md'],
    ...['.cursorrules', 'src/api/AGENTS.md', '.claude/settings.json', 'GEMINI.md', '.windsurfrules'],
  ])
    assert.equal(agentSettings(['README.md', path]), path);
  for (const path of [
    'docs/agents.md',
    'src/agents.md',
    'vendor/x/CLAUDE.md',
    'cursor/main.c',
    'src/claude.ts',
  ])
    assert.equal(agentSettings([path]), undefined, path);
});

test('which lines name an agent', () => {
  for (const line of [
    ...['🤖 Generated with [Claude Code](https://claude.ai/code)', 'Assisted-by: Claude:claude-opus-4'],
    ...[
      'Generated-by: GitHub Copilot',
      'Co-authored-by: Cursor <cursoragent@cursor.com>',
      'Assisted-by: aider',
    ],
    ...['- Created with Codex CLI', 'Generated with an AI assistant'],
  ])
    assert.ok(saysAgent(`x\n\n${line}\n`), line);
  for (const line of [
    ...['Generated with protoc 3.2', 'Assisted-by: coccinelle', 'Made with love', 'Built with gcc 13'],
    ...['Co-authored-by: Claude Martin <claude.martin@ville-exemple.fr>', 'what was generated with Codex'],
  ])
    assert.equal(saysAgent(`x\n\n${line}\n`), false, line);
});
