// SPDX-License-Identifier: AGPL-3.0-or-later
// The sections about the machine: mails doubtful and refused, jobs, the settings.
import { formatDay } from '../../../base/format.ts';
import { type Lang, speaker, wordsOf } from '../../../base/language.ts';
import { countMails, listDoubtful, listRefused } from '../../../platform/mail/store.ts';
import { texts as mailTexts } from '../../../platform/mail/texts.ts';
import { Section as PageSection } from '../../../platform/parts/section.tsx';
import { type StandingSetting, settingSays } from '../../../platform/settings-shown.ts';
import type { Web } from '../../../platform/web.tsx';
import { site } from '../../../site.ts';
import { onSubmit } from '../../signed-in/routes/form.ts';
import { dropMail, runJobAgain, sendMailAgain } from '../actions/machine.ts';
import { jobForm, mailForm } from '../forms-machine.ts';
import { DoubtfulMail, FailedJobLine, MailLine, Rows } from '../pages-machine.tsx';
import { countJobs, listFailedJobs } from '../stores/machine.ts';
import { texts } from '../texts.ts';
import type { Section } from './who.ts';

const speak = (lang: Lang) => speaker({ ...mailTexts, ...texts }, lang);
const named = (name: 'mails' | 'jobs' | 'settings') => ({
  word: texts[`people.keeping.${name}-word`],
  title: texts[`people.keeping.${name}`],
  why: texts[`people.keeping.${name}-why`],
});
const wordIn = (lang: Lang, { word }: Pick<Section, 'word'>) => wordsOf(word, lang);

const mails: Section = {
  ...named('mails'),
  waiting: async ({ tx }) => (await listDoubtful(tx)).length,
  body: async ({ tx, lang, state }) => {
    const t = speak(lang);
    const [counts, doubtful, refused] = [await countMails(tx), await listDoubtful(tx), await listRefused(tx)];
    return (
      <>
        <PageSection id="counts" title={t('people.keeping.mails-counts')}>
          <Rows
            columns={[t('people.keeping.column-state'), t('people.keeping.column-count')]}
            rows={counts.map(({ state: of, n }) => [t(`mail.state.${of}`), n])}
          />
        </PageSection>
        <PageSection
          id="doubtful"
          title={t('people.keeping.mails-doubtful')}
          note={t('people.keeping.mails-doubtful-note')}
        >
          {doubtful.length === 0 && <p>{t('people.keeping.mails-none')}</p>}
          <ul class="rows">
            {doubtful.map((mail) => (
              <DoubtfulMail key={mail.id} {...{ lang, state, mail }} word={wordIn(lang, mails)} />
            ))}
          </ul>
        </PageSection>
        <PageSection id="refused" title={t('people.keeping.mails-refused')}>
          {refused.length === 0 && <p>{t('people.keeping.mails-none')}</p>}
          <ul class="stack-tight">
            {refused.map((mail) => (
              <li key={mail.id}>
                <MailLine lang={lang} mail={mail} />
              </li>
            ))}
          </ul>
        </PageSection>
      </>
    );
  },
  forms: {
    mail: {
      handler: onSubmit(mailForm, async ({ tx, lang, keeper, at }, { mail: id, reason, do: chosen }) => {
        const decide = chosen === 'again' ? sendMailAgain : dropMail;
        await decide(tx, keeper, { id, reason }, at);
        return site.keepingSection(lang, wordIn(lang, mails));
      }),
    },
  },
};

const jobs: Section = {
  ...named('jobs'),
  waiting: async ({ tx }) => (await listFailedJobs(tx)).length,
  body: async ({ tx, lang, state }) => {
    const t = speak(lang);
    const [counts, failed] = [await countJobs(tx), await listFailedJobs(tx)];
    const columns = ['job', 'state', 'count', 'latest'] as const;
    return (
      <>
        <PageSection id="failed" title={t('people.keeping.jobs-failed')}>
          {failed.length === 0 && <p>{t('people.keeping.jobs-none')}</p>}
          <ul class="rows">
            {failed.map((job) => (
              <FailedJobLine key={job.id} {...{ lang, state, job }} word={wordIn(lang, jobs)} />
            ))}
          </ul>
        </PageSection>
        <PageSection id="counts" title={t('people.keeping.jobs-counts')}>
          {counts.length === 0 && <p>{t('people.keeping.jobs-never')}</p>}
          {counts.length > 0 && (
            <Rows
              columns={columns.map((column) => t(`people.keeping.column-${column}`))}
              rows={counts.map(({ name, state: of, n, latest }) => [
                name,
                t('people.keeping.job-state', { state: of }),
                n,
                formatDay(lang, latest.toISOString()),
              ])}
            />
          )}
        </PageSection>
      </>
    );
  },
  forms: {
    job: {
      handler: onSubmit(jobForm, async ({ tx, lang, keeper, at }, { job: id, reason }) => {
        await runJobAgain(tx, keeper, { id, reason }, at);
        return site.keepingSection(lang, wordIn(lang, jobs));
      }),
    },
  },
};

/** As they stand in this process; secrets are not among them. */
function settingsSection({ config }: Pick<Web, 'config'>): Section {
  return {
    ...named('settings'),
    body: async ({ lang }) => {
      const t = speak(lang);
      const words = ({ value, isSecret, isSet }: StandingSetting) => {
        if (isSecret) return t(isSet ? 'people.keeping.setting-secret' : 'people.keeping.setting-unset');
        return value === '' ? t('people.keeping.setting-unset') : value;
      };
      return (
        <PageSection id="settings" title={t('people.keeping.settings')}>
          <Rows
            columns={[
              t('people.keeping.column-setting'),
              t('people.keeping.column-value'),
              t('people.keeping.column-does'),
            ]}
            rows={config.settings.map((one) => [
              <code>{one.name}</code>,
              words(one),
              settingSays(lang, one.name),
            ])}
          />
        </PageSection>
      );
    },
  };
}

/** In the order in which they are shown. */
export const machineSections = (web: Pick<Web, 'config'>): readonly Section[] => [
  ...[mails, jobs],
  settingsSection(web),
];
