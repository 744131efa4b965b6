// SPDX-License-Identifier: AGPL-3.0-or-later
// An accord given in Halle: an intention, by somebody in a function whose power comes from somewhere, on one
// version of a charter. What binds is signed on paper, or with a qualified signature, outside Halle.
import { Problem } from '../../base/problem.ts';

/** Where the power of whoever gives it comes from. */
export const powers = ['assembly', 'delegated', 'statutes'] as const;
export type Power = (typeof powers)[number];

/** Whom it is given for. */
export interface Body {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly kind: string;
}

/**
 * What its country asks of an accord.
 * `powers`: a French commune's assembly decides by itself: it delegates no convention of a group (answer of
 * the government of 28 August 2012 to question 1560, CGCT art. L2122-22).
 * `two`: a Walloon commune's acts are signed by two together (CDLD art. L1132-3).
 */
export interface AccordRules {
  readonly powers: readonly Power[];
  readonly two: boolean;
  /** Which sentence says why: `pools.charter.accord-why.<law>`. */
  readonly law: 'france' | 'wallonia' | 'quebec' | 'elsewhere';
}

export function accordRules({ country, kind }: Body): AccordRules {
  const isCommune = kind === 'commune';
  const law = lawByCountry[country] ?? 'elsewhere';
  return {
    powers: isCommune && law === 'france' ? ['assembly'] : powers,
    two: isCommune && law === 'wallonia',
    law,
  };
}

const lawByCountry: Readonly<Record<string, AccordRules['law']>> = {
  FR: 'france',
  BE: 'wallonia',
  CA: 'quebec',
};

export interface Accord {
  readonly id: string;
  readonly seat: string;
  readonly office: string;
  readonly power: Power;
  /** The day of the decision that gives it, ISO. */
  readonly powerOn: string;
  readonly powerReference?: string | undefined;
  /** ISO instant. */
  readonly at: string;
  readonly two: boolean;
  readonly second?: { readonly office: string; readonly at: string } | undefined;
}

/** Whether all who must have given it did. */
export const isWhole = ({ two, second }: Pick<Accord, 'two' | 'second'>): boolean => !two || !!second;

/**
 * @param on today where the member is
 * @throws Problem invalid `pools.charter.not-delegated`, `.power-future`
 */
export function mustBeGiven(
  { power, powerOn }: Pick<Accord, 'power' | 'powerOn'>,
  body: Body,
  on: string,
): void {
  if (!accordRules(body).powers.includes(power)) throw new Problem('invalid', 'pools.charter.not-delegated');
  if (powerOn > on) throw new Problem('invalid', 'pools.charter.power-future');
}
