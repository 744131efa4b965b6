// SPDX-License-Identifier: AGPL-3.0-or-later
// What the forms of usages ask, from their fields to a declaration.
import { Problem } from '../base/problem.ts';
import { type Declaration, hostings, type PrivateDetails } from './usage.ts';

type Fields = Readonly<Record<string, string>>;

/** @throws Problem invalid `catalogue.usage.bad-agents` */
export function declarationOf(fields: Fields): Declaration {
  const plain = (name: string) => (fields[name] ?? '').trim();
  const agents = plain('agents').replace(/\s/g, '');
  if (agents && !/^\d{1,8}$/.test(agents))
    throw new Problem('invalid', 'catalogue.usage.bad-agents', { written: agents.slice(0, 40) });
  return {
    ...(plain('since') && { since: plain('since') }),
    ...(agents && { agents: Number(agents) }),
    details: detailsOf(plain),
  };
}

function detailsOf(plain: (name: string) => string): PrivateDetails {
  const hosting = hostings.find((one) => one === plain('hosting'));
  const said = (name: string, field: keyof PrivateDetails) => (plain(name) ? { [field]: plain(name) } : {});
  return {
    ...said('version', 'version'),
    ...said('updated', 'updatedOn'),
    ...said('function', 'contactFunction'),
    ...said('mailbox', 'contactMailbox'),
    ...(hosting && { hosting }),
  };
}
