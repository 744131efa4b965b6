// SPDX-License-Identifier: AGPL-3.0-or-later
// For which organisation a transaction speaks, once that was checked. Made by
// `people/agents/actions/acting.ts` alone, which
// `architecture.test.ts` holds it to: whoever has only an id of an organisation cannot act for it.

export interface Checked {
  /** Absent: nobody's account, the program itself. */
  readonly account?: string | undefined;
  readonly organisation: string;
  /** The act that was allowed: a mandate is held to it by the database too. */
  readonly act?: string;
  /** ISO date on which it was. */
  readonly on?: string;
  /** The one thing that is acted on. A mandate about it alone opens nothing else. */
  readonly about?: { readonly kind: string; readonly id: string };
  /** Why the program acts without an agent of the organisation. */
  readonly system?: string;
}

export class Acting {
  readonly #checked: Checked;

  constructor(checked: Checked) {
    this.#checked = checked;
  }

  get account(): string | undefined {
    return this.#checked.account;
  }

  get organisation(): string {
    return this.#checked.organisation;
  }

  get act(): string | undefined {
    return this.#checked.act;
  }

  get on(): string | undefined {
    return this.#checked.on;
  }

  get about(): Checked['about'] {
    return this.#checked.about;
  }

  get system(): string | undefined {
    return this.#checked.system;
  }
}
