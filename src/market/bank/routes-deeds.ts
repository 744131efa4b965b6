// SPDX-License-Identifier: AGPL-3.0-or-later
// What is posted to the developers' bank: each deed reads its fields and calls its action.
import { parseId } from '../../base/id.ts';
import type { Lang } from '../../base/language.ts';
import { Problem } from '../../base/problem.ts';
import { loadThesaurus } from '../../catalogue/sources/thesaurus.ts';
import type { Actor } from '../../people/agents/actor.ts';
import { whoWords } from '../../people/sign-in/accounts/pages-account.tsx';
import { personalDeed, type SignedInUser } from '../../people/signed-in/routes.ts';
import type { Tx } from '../../platform/db.ts';
import { type MailContext, parseAddress } from '../../platform/mail.ts';
import type { Web } from '../../platform/web.tsx';
import { site } from '../../site.ts';
import { findSoftware } from '../missions/stores/names.ts';
import { acting } from '../routes-asked.ts';
import { confirmLoanOf, sayProfile, withdrawAvailability } from './actions.ts';
import { replyTo, writeTo } from './actions-letters.ts';
import { askProof, forget, openProof } from './actions-proof.ts';
import { proveWork } from './jobs.ts';
import { sentPage } from './pages-loans.tsx';
import { territoriesByName } from './routes-words.ts';
import { clean, listed, readLoan, readName, readProfile } from './written.ts';

type Fields = Readonly<Record<string, string>>;
interface Doing {
  readonly tx: Tx;
  readonly actor: Actor;
  readonly id: string;
  readonly fields: Fields;
  readonly means: MailContext;
  readonly at: Date;
}

const organisationIn = (written: string | undefined) =>
  written ? parseId<'Organisation'>(written) : undefined;

/** After each, where one is led: one's own profiles, or the agents lent. */
const deeds: Readonly<
  Record<string, { readonly do: (doing: Doing) => Promise<void>; readonly next: 'self' | 'ours' | 'sent' }>
> = {
  confirm: {
    do: ({ tx, actor, id, fields, means, at }) => confirmLoanOf(tx, actor, id, readLoan(fields), means, at),
    next: 'ours',
  },
  withdraw: {
    do: ({ tx, actor, id, means, at }) => withdrawAvailability(tx, actor, id, means, at),
    next: 'self',
  },
  forget: { do: ({ tx, actor, id, at }) => forget(tx, actor, id, proveWork, at), next: 'self' },
  write: {
    do: ({ tx, actor, id, fields, means, at }) => {
      const organisation = organisationIn(fields['organisation']);
      return writeTo(
        tx,
        actor,
        id,
        { words: clean(fields['words']), ...(organisation ? { organisation } : {}) },
        means,
        at,
      );
    },
    next: 'sent',
  },
};

export function bankDeeds(web: Web): void {
  const means = { keyFor: web.keyFor, url: web.config.url };
  profileDeeds(web, means);
  personalDeed(web, site.patterns.developerReply, ({ lang, user, fields, request, tx: whole }) =>
    acting(whole, user, async (tx, actor, at) => {
      const message = parseId(String((request.params as { message: string }).message));
      await replyTo(tx, actor, message, clean(fields['words']), means, at);
      return sentAnd(lang, user, site.developerReply(lang, message));
    }),
  );
  personalDeed(web, site.patterns.developerDeed, ({ lang, request, user, fields, tx: whole }) => {
    const { id, deed: name } = request.params as { id: string; deed: string };
    const deed = Object.hasOwn(deeds, name) ? deeds[name] : undefined;
    if (!deed) throw new Problem('not-found', 'market.bank.no-deed');
    return acting(whole, user, async (tx, actor, at) => {
      await deed.do({ tx, actor, id: parseId(id), fields, means, at });
      if (deed.next === 'sent') return sentAnd(lang, user, site.developer(lang, id));
      return deed.next === 'ours' ? site.developersOurs(lang) : site.developerSelf(lang);
    });
  });
}

/** The page that says it is sent, and where it is read again. */
const sentAnd = (lang: Lang, user: SignedInUser, address: string) => ({
  ...sentPage(lang, whoWords(lang, user.agencies)),
  again: `${address}?sent=1`,
});

function profileDeeds(web: Web, means: MailContext): void {
  personalDeed(web, site.patterns.developerSelf, ({ lang, user, fields, tx: whole }) =>
    acting(whole, user, async (tx, actor, at) => {
      const known = {
        functions: loadThesaurus().functions.map(({ id }) => id),
        territories: await territoriesByName(tx),
        software: await softwareIn(tx, fields),
      };
      const [employer, name] = [organisationIn(fields['employer']), readName(fields)];
      const saying = {
        profile: readProfile(fields, known),
        ...(employer ? { employer } : {}),
        ...(name ? { name } : {}),
      };
      await sayProfile(tx, actor, saying, means, at);
      return site.developerSelf(lang);
    }),
  );
  personalDeed(web, site.patterns.developerProof, ({ lang, user, fields, tx: whole }) =>
    acting(whole, user, async (tx, actor, at) => {
      if (fields['t'] !== undefined) {
        await openProof(tx, actor, fields['t'], proveWork, at);
        return site.developerSelf(lang);
      }
      await askProof(tx, actor, parseAddress(fields['address'] ?? ''), lang, means, at);
      return `${site.developerSelf(lang)}?sent=1`;
    }),
  );
}

/** @throws Problem not-found `market.bank.no-software` */
async function softwareIn(tx: Tx, fields: Fields): Promise<string[]> {
  const ids: string[] = [];
  for (const written of listed(fields['software']).slice(0, 41)) {
    const found = await findSoftware(tx, written.split('/').at(-1) ?? '');
    if (!found) throw new Problem('not-found', 'market.bank.no-software', { written: written.slice(0, 80) });
    ids.push(found.id);
  }
  return [...new Set(ids)];
}
