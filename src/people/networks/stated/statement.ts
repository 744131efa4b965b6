// SPDX-License-Identifier: AGPL-3.0-or-later
// That an organisation is a member, as the network says it: told to the member, who denies it in one click.
import type { Id } from '../../../base/id.ts';
import { Problem } from '../../../base/problem.ts';

type Organisation = Id<'Organisation'>;

export type Answer = 'yes' | 'no';

/** As the two sides see it. */
export interface Statement {
  readonly id: Organisation;
  /** Of the other side: the member for the network, the network for the member. */
  readonly name: string;
  readonly slug: string;
  /** ISO date. */
  readonly statedOn: string;
  readonly answer?: Answer;
  readonly answeredOn?: string;
}

/** A member that does not deny it is counted. */
export const isStanding = ({ answer }: Pick<Statement, 'answer'>): boolean => answer !== 'no';

/** The most that are stated at once, and in a day: each is a mail. */
export const mostStated = 400;

/** What the link of the mail says: who is asked, about which network, until when. */
export interface StatementLink {
  readonly member: Organisation;
  readonly network: Organisation;
  /** The last moment, seconds since 1970. */
  readonly until: number;
}

/** Days that a link opens. */
export const linkDays = 90;

export const writeLink = ({ member, network, until }: StatementLink): string =>
  [member, network, until.toString(36)].join('~');

/** @throws Problem invalid `people.stated.link-forged` */
export function readLinkWords(words: string): StatementLink {
  const [, member, network, until] = /^([0-9a-f-]{36})~([0-9a-f-]{36})~([0-9a-z]{1,9})$/.exec(words) ?? [];
  if (!member || !network || !until) throw new Problem('invalid', 'people.stated.link-forged');
  return {
    member: member as Organisation,
    network: network as Organisation,
    until: Number.parseInt(until, 36),
  };
}
