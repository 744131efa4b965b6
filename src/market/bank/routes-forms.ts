// SPDX-License-Identifier: AGPL-3.0-or-later
// The forms of the developers' bank and the pages they stand on: one's own profile, the agents lent, a
// profile one writes to, a letter one answers.
import { type Id, parseId } from '../../base/id.ts';
import { type Lang, speaker, wordsOf } from '../../base/language.ts';
import { loadThesaurus } from '../../catalogue/sources/thesaurus.ts';
import { softwareNaming } from '../../catalogue/stores/naming.ts';
import { territoryNaming } from '../../people/directory/stores/territory-naming.ts';
import { readLetter } from '../../people/letters/actions.ts';
import { type FormHandler, onSubmit, takeForm, takeForms } from '../../people/signed-in/routes/form.ts';
import { pageFor, servePage } from '../../people/signed-in/routes/page.ts';
import {
  type FormTable,
  formNamed,
  formsOfSteps,
  handlerFrom,
} from '../../people/signed-in/routes/several.ts';
import { type Asked, everyone, type SignedInUser, signedIn } from '../../people/signed-in/routes/who.ts';
import type { MailContext } from '../../platform/mail.ts';
import { resolverOf } from '../../platform/naming.ts';
import { sentBy } from '../../platform/web/input.ts';
import type { Web } from '../../platform/web.tsx';
import { site } from '../../site.ts';
import { confirmLoanOf, sayProfile, seeAvailability, seeLent, withdrawAvailability } from './actions.ts';
import { replyTo, writeTo } from './actions-letters.ts';
import { askProof, forget, openProof } from './actions-proof.ts';
import {
  addressForm,
  endForm,
  forgetForm,
  loanForm,
  type Offered,
  profileForm,
  proofForm,
  replyForm,
  writeForm,
} from './forms.ts';
import { proveWork } from './jobs.ts';
import { developerLetters } from './letter.ts';
import { profilePage } from './pages.tsx';
import { loansPage, proofPage, replyPage, sentPage } from './pages-loans.tsx';
import { selfPage } from './pages-self.tsx';
import { functionGroups, sayingOf } from './routes-words.ts';
import { type LoanStep, loanSteps } from './steps.ts';
import { listOwn } from './store-availabilities.ts';
import { listProofs } from './store-proofs.ts';
import { texts } from './texts.ts';
import { profileOf } from './written.ts';

const agenciesOf = (user: SignedInUser | undefined) =>
  user?.agencies.map(({ organisation: { id, name } }) => ({ value: id, label: name })) ?? [];
const organisationIn = (written: string | undefined): Id<'Organisation'> | undefined =>
  written ? parseId<'Organisation'>(written) : undefined;

/** What the form of a profile offers: employers and functions of the trade. */
const offeredTo = (user: SignedInUser): Offered => ({
  employers: agenciesOf(user).map((one) => ({
    ...one,
    said: (lang: Lang) => speaker(texts, lang)('market.bank.form.as-agent', { employer: one.label }),
  })),
  functions: loadThesaurus().functions.map(({ id, label }) => ({
    id,
    said: (lang: Lang) => wordsOf(label, lang),
  })),
});

const self = pageFor(signedIn, async ({ lang, tx, user, at, state, query }) => {
  const profiles = await listOwn(tx, user.account.id);
  const proofs = await listProofs(tx, user.account.id);
  const say = sayingOf(lang, at);
  const groups = functionGroups(lang);
  const form = profileForm(offeredTo(user));
  return selfPage(lang, { state, say, profiles, proofs, groups, form, sent: query('sent') !== '' });
});

const ours = pageFor(signedIn, async ({ lang, tx, actor, at, state }) => {
  const lent = await seeLent(tx, actor, at);
  return loansPage(lang, { say: sayingOf(lang, at), lent, state });
});

/** Where the link of a mail leads, or one's own page where the address that was asked for is refused. */
const proof = pageFor(signedIn, async (asked) =>
  asked.state.refused?.form === addressForm.name
    ? self.build(asked)
    : proofPage(asked.lang, { state: asked.state, token: asked.query('t') }),
);

const one = pageFor<{ user: SignedInUser | undefined }, typeof site.patterns.developer>(
  everyone,
  async ({ lang, tx, actor, at, params, user, query, state }) => {
    if (user && query('sent')) return sentPage(lang);
    const profile = await seeAvailability(tx, actor, parseId(params.id));
    const isOwn = user?.account.id === profile.availability.account;
    const say = sayingOf(lang, at);
    return profilePage(lang, { say, profile, state, isOwn, writeFor: agenciesOf(user) });
  },
);

const letter = pageFor<{ user: SignedInUser }, typeof site.patterns.developerReply>(
  signedIn,
  async ({ lang, tx, actor, params, query, state }) => {
    if (query('sent')) return sentPage(lang);
    const message = parseId(params.message);
    await readLetter(tx, actor, developerLetters, message);
    return replyPage(lang, { message, state });
  },
);

export function formRoutes(web: Web): void {
  const mails = { keyFor: web.keyFor, url: web.config.url };
  servePage(web, site.patterns.developersOurs, ours);
  servePage(web, site.patterns.developer, one);
  selfForms(web, mails);
  servePage(web, site.patterns.developerReply, letter);
  takeForm(
    web,
    site.patterns.developerReply,
    { who: signedIn, page: letter },
    onSubmit(replyForm, async ({ lang, tx, actor, at, params }, { words }) => {
      const message = parseId(params.message);
      await replyTo(tx, actor, message, words, mails, at);
      return sentAnd(lang, site.developerReply(lang, message));
    }),
  );
  const forms = formsWith(mails);
  const around = pageFor<{ user: SignedInUser }, typeof site.patterns.developerAction>(signedIn, (asked) => {
    const page = formNamed(forms, asked.params.action)?.page;
    return page ? page.build(asked) : self.build(asked);
  });
  const wordIn = ({ params }: Doing) => params.action;
  const choose = handlerFrom(forms, wordIn, ['not-found', 'market.bank.no-such-action']);
  takeForms(web, site.patterns.developerAction, { who: signedIn, page: around }, choose);
}

type Doing = Asked<typeof site.patterns.developerAction> & { readonly user: SignedInUser };

/** The steps of a loan by their words, and what else is done to a profile; after each, where one is led. */
const formsWith = (mails: MailContext): FormTable<Doing> => ({
  ...formsOfSteps<LoanStep, 'confirmed' | 'withdrawn', Doing>(loanSteps, {
    confirmed: {
      page: ours,
      handler: onSubmit(
        loanForm,
        async ({ lang, tx, actor, at, params }: Doing, { quota, from, until, basis }) => {
          const terms = { quotaDays: quota, from, until, legalBasis: basis };
          await confirmLoanOf(tx, actor, parseId(params.id), terms, mails, at);
          return site.developersOurs(lang);
        },
      ),
    },
    withdrawn: {
      handler: onSubmit(endForm, async ({ lang, tx, actor, at, params }: Doing) => {
        await withdrawAvailability(tx, actor, parseId(params.id), mails, at);
        return site.developerSelf(lang);
      }),
    },
  }),
  forget: {
    handler: onSubmit(forgetForm, async ({ lang, tx, actor, at, params }: Doing) => {
      await forget(tx, actor, parseId(params.id), proveWork, at);
      return site.developerSelf(lang);
    }),
  },
  write: { page: one, handler: ({ user }) => writing(user, mails) },
});

const writing = (user: SignedInUser, mails: MailContext): FormHandler<Doing> =>
  onSubmit(
    writeForm(agenciesOf(user)),
    async ({ lang, tx, actor, at, params }: Doing, { organisation: chosen, words }) => {
      const organisation = organisationIn(chosen);
      const said = { words, ...(organisation ? { organisation } : {}) };
      await writeTo(tx, actor, parseId(params.id), said, mails, at);
      return sentAnd(lang, site.developer(lang, params.id));
    },
  );

/** The page that says it is sent, and where it is read again. */
const sentAnd = (lang: Lang, address: string) => ({ ...sentPage(lang), again: `${address}?sent=1` });

function selfForms(web: Web, mails: MailContext): void {
  servePage(web, site.patterns.developerSelf, self);
  takeForms(web, site.patterns.developerSelf, { who: signedIn, page: self }, ({ user }) =>
    onSubmit(
      profileForm(offeredTo(user)),
      async ({ lang, tx, actor, at }: Asked, { employer: chosen, name, consent: _, ...written }) => {
        const employer = organisationIn(chosen);
        const whose = { ...(employer ? { employer } : {}), ...(name ? { name } : {}) };
        await sayProfile(tx, actor, { profile: profileOf(written), ...whose }, mails, at);
        return site.developerSelf(lang);
      },
      ({ lang, tx }) => ({
        software: resolverOf(softwareNaming, tx, lang),
        territory: resolverOf(territoryNaming, tx, lang),
      }),
    ),
  );
  servePage(web, site.patterns.developerProof, proof);
  takeForms(web, site.patterns.developerProof, { who: signedIn, page: proof }, ({ request }) =>
    sentBy(request).fields['t'] === undefined
      ? onSubmit(addressForm, async ({ lang, tx, actor, at }: Asked, { address }) => {
          await askProof(tx, actor, address, lang, mails, at);
          return `${site.developerSelf(lang)}?sent=1`;
        })
      : onSubmit(proofForm, async ({ lang, tx, actor, at }: Asked, { t }) => {
          await openProof(tx, actor, t, proveWork, at);
          return site.developerSelf(lang);
        }),
  );
}
