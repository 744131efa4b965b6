// SPDX-License-Identifier: AGPL-3.0-or-later
// Letters written to a peer.
import { dayAt } from '../../base/day.ts';
import { parseId } from '../../base/id.ts';
import { Problem } from '../../base/problem.ts';
import { findSoftware } from '../../catalogue/stores/naming.ts';
import type { Organisation } from '../../people/directory/organisation.ts';
import { organisationNaming } from '../../people/directory/stores/naming.ts';
import { onSubmit, takeForms } from '../../people/signed-in/routes/form.ts';
import { pageFor, servePage } from '../../people/signed-in/routes/page.ts';
import { type Asked, type SignedInUser, signedIn } from '../../people/signed-in/routes/who.ts';
import { actAs, type Tx } from '../../platform/db.ts';
import { mailContext } from '../../platform/mail.ts';
import type { Web } from '../../platform/web.tsx';
import { site } from '../../site.ts';
import { type Between, lettersBetween, writeToPeer } from '../actions/letter.ts';
import { peerLetterForm } from '../forms.ts';
import { type LetterModel, letterPage } from '../pages/letter.tsx';

async function softwareOf(tx: Tx, slug: string) {
  const software = await findSoftware(tx, slug);
  if (!software) throw new Problem('not-found', 'catalogue.no-software', { slug: slug.slice(0, 80) });
  return software;
}

/** @throws Problem not-found `people.no-organisation` */
async function organisationOf({ tx, lang, params }: Letter): Promise<Organisation> {
  const { organisation: written } = params;
  const { found } = await organisationNaming.resolve(tx, written, lang);
  if (!found) throw new Problem('not-found', 'people.no-organisation', { written: written.slice(0, 80) });
  return found;
}

type Letter = Asked<typeof site.patterns.peerLetter> & { readonly user: SignedInUser };

const sidesOf = async (asked: Letter) => {
  const { tx, params, user } = asked;
  const [software, to] = [await softwareOf(tx, params.slug), await organisationOf(asked)];
  return {
    software,
    to,
    own: user.agencies.map(({ organisation }) => organisation).filter(({ id }) => id !== to.id),
  };
};

const letter = pageFor(signedIn, async (asked: Letter) => {
  const sides = await sidesOf(asked);
  return letterPage(asked.lang, {
    ...sides,
    ...(await beforeThis(asked, sides)),
    state: asked.state,
    sent: asked.query('sent') === '1',
  });
});

/** What any of one's organisations wrote to this peer, the latest first, and the letter that is answered. */
async function beforeThis(
  { tx, actor, at, user }: Letter,
  { software, to, own }: Awaited<ReturnType<typeof sidesOf>>,
): Promise<Pick<LetterModel, 'written' | 'answers'>> {
  const all: Between[] = [];
  for (const { id } of own)
    all.push(await lettersBetween(tx, actor, { own: id, to: to.id, software: software.id }, at));
  await actAs(tx, { account: user.account.id });
  const written = all.flatMap((one) => one.written).sort((a, b) => b.at.getTime() - a.at.getTime());
  const answers = all.find((one) => one.answers)?.answers;
  return { written: written.slice(0, 5), answers: answers && dayAt(to, answers.at) };
}

export function letterRoutes(web: Web): void {
  const { peerLetter } = site.patterns;
  servePage(web, peerLetter, letter);
  takeForms(web, peerLetter, { who: signedIn, page: letter }, async (asked) => {
    const { software, to, own } = await sidesOf(asked);
    if (own.length === 0) throw new Problem('forbidden', 'usages.letter-for-nobody');
    return onSubmit(
      peerLetterForm(own),
      async ({ tx, lang, actor, at }: Letter, { organisation, ...said }) => {
        const from = parseId<'Organisation'>(organisation);
        await writeToPeer(tx, actor, { from, to: to.id, software, ...said }, mailContext(web), at);
        return site.peerLetter(lang, software.slug, to.slug, { sent: true });
      },
    );
  });
}
