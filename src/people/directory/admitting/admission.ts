// SPDX-License-Identifier: AGPL-3.0-or-later
// Admitting a public body that stands in no list: what must be said of it, and what is refused. Its number
// says which body it is, its official mailbox who may speak for it; that both are right, a human says.
import { type Address, findAddress } from '../../../base/mail-address.ts';
import { Problem } from '../../../base/problem.ts';
import { oneLine } from '../../../base/text.ts';
import { readCode } from '../codes/code.ts';
import type { CodeCountry, CodeKind, OrganisationCode } from '../codes/official-code.ts';
import { checkFunctionMailbox } from '../contact/mailbox.ts';
import { type OrganisationKind, organisationKinds } from '../organisation.ts';
import { readTerritory } from '../territory/reading.ts';
import { liesIn } from '../territory/territory.ts';

/** What may be admitted: whoever sells makes itself known in its own way. */
export const admittedKinds: readonly OrganisationKind[] = organisationKinds.filter(
  (kind) => kind !== 'provider',
);

/** As people write it. */
export interface Asked {
  readonly number: string;
  readonly name: string;
  readonly kind: string;
  readonly form?: string | undefined;
  readonly territory?: string | undefined;
  readonly mailbox: string;
  /** The page that says that the body exists. */
  readonly source: string;
}

export interface Admission {
  readonly code: OrganisationCode;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly form?: string;
  readonly territory?: string;
  readonly mailbox: Address;
  readonly source: string;
}

/** Numbers of a body as a whole: SIREN (of a SIRET too), BCE, NEQ. */
const wholeNumbers: readonly CodeKind[] = ['siren', 'siret', 'bce', 'neq'];

/**
 * @throws Problem invalid `people.admit.number`, `.name`, `.kind`, `.territory`, `.mailbox`, `.source`,
 * `people.contact.person-mailbox`
 */
export function admissionOf(asked: Asked): Admission {
  const code = numberIn(asked.number);
  const name = oneLine(asked.name, 160);
  if (name.length < 3) throw new Problem('invalid', 'people.admit.name');
  const kind = admittedKinds.find((one) => one === asked.kind.trim());
  if (!kind) throw refusal('kind', asked.kind, { kinds: admittedKinds.join(', ') });
  const mailbox = findAddress(asked.mailbox);
  if (!mailbox) throw refusal('mailbox', asked.mailbox);
  const source = asked.source.trim();
  if (!/^https?:\/\/[^\s]{4,400}$/.test(source) || !URL.canParse(source)) throw refusal('source', source);
  const form = oneLine(asked.form ?? '', 80);
  const territory = asked.territory?.trim() ? territoryIn(asked.territory, code.country) : undefined;
  return {
    ...{ code, name, kind, mailbox: checkFunctionMailbox(mailbox) as Address, source },
    ...(form && kind !== 'other' && { form }),
    ...(territory && { territory }),
  };
}

function numberIn(written: string): OrganisationCode {
  const whole = readCode(written).candidates.filter(({ kind }) => wholeNumbers.includes(kind));
  const [code] = whole;
  // Ten digits may be a BCE number and a NEQ: a word before them says which.
  if (!code || whole.length > 1) throw refusal('number', written);
  return code.kind === 'siret' ? { country: 'FR', kind: 'siren', value: code.value.slice(0, 9) } : code;
}

function territoryIn(written: string, country: CodeCountry): string {
  const read = readTerritory(written);
  if (!('found' in read) || !liesIn(read.found.code, country)) throw refusal('territory', written);
  return read.found.code;
}

const refusal = (key: string, written: string, facts: Readonly<Record<string, string>> = {}) =>
  new Problem('invalid', `people.admit.${key}`, { written: oneLine(written, 80), ...facts });
