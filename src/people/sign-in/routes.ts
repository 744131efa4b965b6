// SPDX-License-Identifier: AGPL-3.0-or-later
// The sign-in page at its address, and each way to sign in.
import type { FormState } from '../../platform/form/parts.tsx';
import type { Web } from '../../platform/web.tsx';
import { site } from '../../site.ts';
import { pageFor } from '../signed-in/routes/page.ts';
import { everyone } from '../signed-in/routes/who.ts';
import { canSend, linkRoutes } from './link/routes.ts';
import { openidRoutes } from './openid/routes.ts';
import { signInPage } from './pages.tsx';
import { passkeyRoutes } from './passkeys/routes.ts';

export function signInRoutes(web: Web): void {
  const shown = (state: FormState) => signInPage(state, canSend(web), web.config.openid);
  web.get(site.patterns.signIn, async ({ lang }) => ({ ...shown({ lang }), shows: {} }));
  const page = pageFor(everyone, async ({ state }) => shown(state));
  linkRoutes(web, page);
  openidRoutes(web);
  passkeyRoutes(web, page);
}
