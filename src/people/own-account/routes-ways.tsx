// SPDX-License-Identifier: AGPL-3.0-or-later
// What the account page shows of the other ways in, and of who waits to be admitted.
import type { ComponentChildren } from 'preact';
import type { Tx } from '../../platform/db.ts';
import type { FormState } from '../../platform/form/parts.tsx';
import type { Web } from '../../platform/web.tsx';
import { admissionsFor } from '../agents/actions/admissions.ts';
import { WaitingAdmissions } from '../desk/parts/admissions.tsx';
import { OwnIdentities } from '../sign-in/openid/parts.tsx';
import { listIdentities } from '../sign-in/openid/store-identities.ts';
import { OwnPasskeys } from '../sign-in/passkeys/parts.tsx';
import { listPasskeys } from '../sign-in/passkeys/store.ts';
import type { SignedInUser } from '../signed-in/routes/who.ts';

export interface OtherWays {
  readonly waiting: ComponentChildren;
  readonly ways: ComponentChildren;
}

/** @param tx acts for the account */
export async function otherWays(
  { config, keyFor }: Web,
  tx: Tx,
  state: FormState,
  { account, agencies, formToken }: SignedInUser,
): Promise<OtherWays> {
  const { lang } = state;
  const identities = await listIdentities(tx, account.id);
  const passkeys = await listPasskeys(tx, account.id);
  const n = (await admissionsFor(tx, keyFor, account.id, agencies)).length;
  const providers = config.openid;
  return {
    waiting: n > 0 && <WaitingAdmissions lang={lang} n={n} />,
    ways: (
      <>
        <OwnPasskeys state={state} passkeys={passkeys} />
        {(providers.length > 0 || identities.length > 0) && (
          <OwnIdentities {...{ lang, identities, providers, formToken }} />
        )}
      </>
    ),
  };
}
