// SPDX-License-Identifier: AGPL-3.0-or-later
// GOVERNANCE.md: the charter as the repository of the code shows it (Standard for Public Code, « welcome
// contributors »). Words that people wrote are escaped: they make no link, no heading, no HTML.
import { type Lang, speaker } from '../../base/language.ts';
import { answeredTo, type Charter, ruleFor } from './charter.ts';
import { parts, type Question, questions } from './clause.ts';
import { type ClauseId, clauses } from './clauses.ts';
import type { Drafted } from './drafted.ts';
import { texts as own } from './texts/documents.ts';
import { texts as pageTexts } from './texts/pages.ts';
import { askWords, ruleWords, saidWords, titleWords } from './words.ts';

const texts = { ...pageTexts, ...own };

/** CommonMark 2.4: a backslash before what would mean something there, anywhere or where a line begins. */
export const plainMarkdown = (words: string): string =>
  words
    .replace(/[\\`*_[\]<>|~&]/g, '\\$&')
    .split(/\r?\n/)
    .map((line) => line.trim().replace(/^(?:[#+=-]|\d+(?=[.)]))/, (sign) => escapedFirst(sign)))
    .filter((line) => line !== '')
    .join('\n\n');

/** A number is a list by the sign behind it, which stays: the number is told by its code point. */
const escapedFirst = (sign: string): string =>
  /^\d/.test(sign) ? `&#${sign.codePointAt(0)};${sign.slice(1)}` : `\\${sign}`;

export function governanceFile(lang: Lang, drafted: Drafted): string {
  const t = speaker(texts, lang);
  const { pool, charter, members, coordinator, software, version, address } = drafted;
  const intro = t('pools.charter.doc.md.intro', {
    ...{ n: members.length, coordinator },
    software: software ?? t('pools.charter.doc.md.software'),
  });
  return [
    `# ${plainMarkdown(t('pools.charter.doc.md.title', { name: pool.name }))}`,
    plainMarkdown(intro),
    plainMarkdown(t('pools.charter.doc.version', { n: version.number, state: version.words })),
    ...parts.flatMap((part) => [
      `## ${plainMarkdown(t(`pools.charter.part.${part}`))}`,
      ...clauses.filter((one) => one.part === part).flatMap(({ id }) => clauseLines(lang, charter, id)),
    ]),
    `## ${plainMarkdown(t('pools.charter.doc.md.rules'))}`,
    questions.map((question) => `- ${ruleLine(lang, charter, question)}`).join('\n'),
    `${plainMarkdown(t('pools.charter.doc.md.from', { address: '' })).trim()} <${address}>`,
    '',
  ].join('\n\n');
}

function clauseLines(lang: Lang, charter: Charter, id: ClauseId): string[] {
  const said = answeredTo(charter, id);
  const open = plainMarkdown(speaker(texts, lang)('pools.charter.doc.md.open'));
  return [
    `### ${plainMarkdown(titleWords(lang, id))}`,
    `*${plainMarkdown(askWords(lang, id))}*`,
    ...(said ? saidWords(lang, said).map(plainMarkdown) : [open]),
  ];
}

const ruleLine = (lang: Lang, charter: Charter, question: Question): string =>
  `${plainMarkdown(speaker(texts, lang)(`pools.charter.question.${question}`))}: ${plainMarkdown(
    ruleWords(lang, ruleFor(charter, question)),
  )}`;
