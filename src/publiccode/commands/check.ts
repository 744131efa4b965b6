// SPDX-License-Identifier: AGPL-3.0-or-later
// What the command does: find the files, judge each, report, and end with 1 when one has an error.
import { dayHere } from '../../base/clock-day.ts';
import { Problem } from '../../base/problem.ts';
import type { Machine } from '../../platform/cli.ts';
import { inOrder } from '../finding.ts';
import { type Parsed, parsePublicCode } from '../parse.ts';
import { checkReferences, type Look } from '../references.ts';
import { lookOnTheWeb } from '../sources/network.ts';
import type { Judged, Target } from '../target.ts';
import { fix } from './fix.ts';
import { asErrorFormat, asSarif } from './programs.ts';
import { asJson, asWords, totals } from './report.ts';
import { targetsOf } from './targets.ts';

export interface CheckFlags {
  readonly network: boolean;
  readonly json?: boolean;
  readonly format?: string;
  readonly fix?: boolean;
  readonly acceptVersion1?: boolean;
}

/** Judges every target. @throws Problem `publiccode.target.…` for one that cannot be read */
export async function checkAll(
  targets: readonly string[],
  flags: CheckFlags,
  machine: Machine,
): Promise<void> {
  const format = formatOf(flags);
  const reach = flags.network ? lookOnTheWeb((await machine.config()).allowPrivate) : undefined;
  const judged: Judged[] = [];
  for (const written of targets) {
    for await (const target of targetsOf(written, flags.network, machine)) {
      const fixed = flags.fix ? await fix(target, flags, machine) : target;
      const one = await judge(fixed, flags, reach);
      judged.push(one);
      if (format === 'text') machine.out(asWords(one, machine));
    }
  }
  const whole = {
    ...{ json: asJson, sarif: asSarif, errorformat: asErrorFormat },
    text: () => totals(judged, machine),
  }[format](judged, machine.lang);
  if (whole) machine.out(whole);
  if (judged.some(({ valid }) => !valid)) process.exitCode = 1;
}

const formats = ['text', 'json', 'sarif', 'errorformat'] as const;

/** @throws Problem invalid `publiccode.target.bad-format` */
function formatOf({ format, json }: CheckFlags): (typeof formats)[number] {
  const found = formats.find((one) => one === format);
  if (format !== undefined && !found)
    throw new Problem('invalid', 'publiccode.target.bad-format', {
      written: format.slice(0, 40),
      known: formats.join(', '),
    });
  return found ?? (json ? 'json' : 'text');
}

async function judge(
  { file, bytes, look }: Target,
  flags: CheckFlags,
  reach: Look['reach'],
): Promise<Judged> {
  const parsed: Parsed = parsePublicCode(bytes, {
    on: dayHere(new Date()),
    ...(flags.acceptVersion1 && { acceptVersion1: true }),
  });
  const outside = await checkReferences(parsed, { ...(reach && { reach }), ...(look && { file: look }) });
  const findings = inOrder([...parsed.findings, ...outside]);
  return {
    file,
    version: parsed.version ?? null,
    valid: !findings.some(({ severity }) => severity === 'error'),
    findings,
  };
}
