// SPDX-License-Identifier: AGPL-3.0-or-later
// What the project of a software says of itself.

/** Who pays for it. */
export interface Funder {
  readonly name: string;
  readonly url?: string;
}

/** How it is kept up, as its project says. `contractors`: who is paid for it, until which day. */
export interface Maintenance {
  readonly type?: 'internal' | 'contract' | 'community' | 'none';
  readonly contractors?: readonly { readonly name: string; readonly until?: string; readonly url?: string }[];
}
