// SPDX-License-Identifier: AGPL-3.0-or-later
// What was found, for editors (`file:line:column: …`, the errorformat of vim and of editors since) and for
// forges (SARIF 2.1.0).
import type { Log, Result } from 'sarif';
import { wordsOf } from '../../base/language.ts';
import { oneLine } from '../../base/text.ts';
import { version } from '../../platform/root.ts';
import type { Finding } from '../finding.ts';
import type { Judged } from '../target.ts';

/** One line a finding, told by no more than spaces and colons. */
export function asErrorFormat(judged: readonly Judged[], lang: string): string {
  const lines = judged.flatMap(({ file, findings }) =>
    findings.map(({ line, column, severity, key, message }) => {
      const words = oneLine(`${key && `${key}: `}${wordsOf(message, lang)}`, 600);
      return `${oneLine(file)}:${line}:${column}: ${severity}: ${words}`;
    }),
  );
  return lines.map((line) => `${line}\n`).join('');
}

export function asSarif(judged: readonly Judged[], lang: string): string {
  const codes = [...new Set(judged.flatMap(({ findings }) => findings.map(({ code }) => code)))].sort();
  const log: Log = {
    version: '2.1.0',
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    runs: [
      {
        tool: {
          driver: {
            name: 'halle publiccode check',
            semanticVersion: version,
            informationUri: 'https://yml.publiccode.tools/',
            rules: codes.map((id) => ({ id })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: judged.flatMap(({ file, findings }) => findings.map((one) => resultOf(file, one, lang))),
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}

function resultOf(
  file: string,
  { code, severity, key, line, column, message }: Finding,
  lang: string,
): Result {
  const uri = /^[a-z]+:\/\//i.test(file) ? file : file.split(/[\\/]/).map(encodeURIComponent).join('/');
  return {
    ruleId: code,
    level: severity,
    message: { text: `${key && `${key}: `}${wordsOf(message, lang)}` },
    locations: [
      { physicalLocation: { artifactLocation: { uri }, region: { startLine: line, startColumn: column } } },
    ],
    partialFingerprints: { 'publiccodeFinding/v1': `${code} ${key}` },
  };
}
