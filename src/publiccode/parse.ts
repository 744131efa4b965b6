// SPDX-License-Identifier: AGPL-3.0-or-later
// The entry point of the library: reads a text and gives every finding. Bad input is reported, never thrown.
import { across } from './across.ts';
import { decode } from './encoding.ts';
import { type Complaint, error, type Finding, finding, inOrder } from './finding.ts';
import { normalised, type PublicCode } from './model.ts';
import { type Places, placesOf } from './places.ts';
import { version0, version1 } from './schema.ts';
import type { ReferenceKind, RuleOptions } from './shape.ts';
import { isNothing, plain, type Section, type Tree } from './tree.ts';
import { declaredVersion, keepsToSettledKeys } from './version.ts';
import { type Pointer, Walk } from './walk.ts';
import { readYaml } from './yaml.ts';

export interface ParseOptions extends RuleOptions {
  /** Files above this size are refused; 1 MiB by default. */
  readonly maxBytes?: number;
  /** Read version 1 of the standard, announced and not yet published, with a warning instead of an error. */
  readonly acceptVersion1?: boolean;
  /** Judge by the rules of this version whatever the file declares, and leave its version key alone. */
  readonly asVersion?: 0 | 1;
}

/** Something outside the file that it points at, to be looked at by `checkReferences`. */
export interface Reference {
  readonly kind: ReferenceKind;
  readonly value: string;
  readonly key: string;
  readonly line: number;
  readonly column: number;
}

export interface Parsed {
  /** The version declared, when it is one of the standard's. */
  readonly version?: string;
  /** All there is to say, in the order of the file. */
  readonly findings: readonly Finding[];
  /** Whether no finding is an error. */
  readonly valid: boolean;
  /** The file, normalised; absent when it is not a YAML section of keys. */
  readonly publiccode?: PublicCode;
  /** The file as plain values, unknown keys included; absent when it is not YAML or unfolds beyond reason. */
  readonly raw?: unknown;
  /** What the file points at and this reading did not open. */
  readonly references: readonly Reference[];
}

/**
 * Reads and judges a publiccode.yml (standard: https://yml.publiccode.tools) without network or disk.
 * @param input the file's bytes, or its text
 */
export function parsePublicCode(input: string | Uint8Array, options: ParseOptions = {}): Parsed {
  const { text, complaints } = decode(input, options.maxBytes);
  const places = placesOf(text ?? '');
  const findings = complaints.map(({ complaint }) => finding(complaint, '', 1, 1));
  const say = speaker(findings, places);
  if (text === undefined) return answer(findings, {});
  const reading = readYaml(text);
  for (const { complaint, at, key } of reading.complaints) say(complaint, key ?? '', at);
  if (!reading.tree) return answer(findings, {});
  return judge(reading.tree, { options, places, say, findings });
}

/** A thousand findings of a kind are enough to see what is wrong; a hostile file would bring a million. */
const most = 1_000;

function speaker(findings: Finding[], places: Places): Bench['say'] {
  const counts = { error: 0, warning: 0, note: 0 };
  return (complaint, key, at) => {
    counts[complaint.severity] += 1;
    if (counts[complaint.severity] > most + 1) return;
    const { line, column } = places(at);
    const last = counts[complaint.severity] === most + 1;
    findings.push(
      finding(
        last ? { severity: complaint.severity, code: 'file.more', facts: { most } } : complaint,
        last ? '' : key,
        line,
        column,
      ),
    );
  };
}

interface Bench {
  readonly options: ParseOptions;
  readonly places: Places;
  readonly say: (complaint: Complaint, key: string, at: number) => void;
  readonly findings: Finding[];
}

function judge(tree: Tree, { options, places, say, findings }: Bench): Parsed {
  const raw = plain(tree);
  if (raw === undefined) say(error('yaml.bomb'), '', tree.at);
  if (tree.kind !== 'section' || raw === undefined) {
    if (raw !== undefined) say(error(isNothing(tree) ? 'file.empty' : 'file.not-a-section'), '', 0);
    return answer(findings, { raw });
  }
  const entry = tree.entries.get('publiccodeYmlVersion');
  const { declared, rules, complaint } = declaredVersion(entry?.value, {
    acceptVersion1: options.acceptVersion1 ?? false,
    settled: keepsToSettledKeys(tree),
  });
  if (complaint && options.asVersion === undefined)
    say(complaint, 'publiccodeYmlVersion', entry?.keyAt ?? tree.at);
  const walk = new Walk(say, options);
  const applied = options.asVersion ?? rules;
  const walked = walk.value(applied === 0 ? version0 : version1, tree, '', tree.at) as Record<
    string,
    unknown
  >;
  across(tree as Section, applied, say);
  const publiccode = normalised(walked);
  return answer(findings, {
    ...(declared && { version: declared }),
    publiccode,
    raw,
    references: walk.pointers.map((pointer) => placed(pointer, places)),
  });
}

const placed = ({ kind, value, key, at }: Pointer, places: Places): Reference => ({
  kind,
  value,
  key,
  ...places(at),
});

function answer(findings: readonly Finding[], rest: Partial<Parsed>): Parsed {
  return {
    references: [],
    ...rest,
    findings: inOrder(findings),
    valid: !findings.some(({ severity }) => severity === 'error'),
  };
}
