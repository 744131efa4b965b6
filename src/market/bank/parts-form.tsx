// SPDX-License-Identifier: AGPL-3.0-or-later
// The form of a profile: as whom, what one knows, where, when, on what terms.
import type { JSX } from 'preact';
import { type Lang, speaker } from '../../base/language.ts';
import { FormToken } from '../../people/sign-in/accounts/parts.tsx';
import { site } from '../../site.ts';
import { Choice, Field, type Option, Tick, Words } from '../parts-field.tsx';
import { territoryWords } from '../words.ts';
import type { ProfileShown, Saying } from './parts.tsx';
import { texts } from './texts.ts';
import { spoken } from './written.ts';

export interface FunctionGroup {
  readonly id: string;
  readonly label: string;
  readonly functions: readonly { readonly id: string; readonly label: string }[];
}

export interface FormModel {
  readonly say: Saying;
  readonly formToken: string;
  readonly profiles: readonly ProfileShown[];
  readonly employers: readonly Option[];
  readonly groups: readonly FunctionGroup[];
}

export function ProfileForm({ lang, model }: { lang: Lang; model: FormModel }): JSX.Element {
  const t = speaker(texts, lang);
  const [written] = model.profiles;
  const availability = written?.availability;
  const roles = [
    { value: '', label: t('market.bank.form.as-independent') },
    ...model.employers.map(({ value, label }) => ({
      value,
      label: t('market.bank.form.as-agent', { employer: label }),
    })),
  ];
  const places = availability?.territories.map((code) =>
    model.say.places.has(code) || !code.includes('-') ? territoryWords(lang, code, model.say.places) : code,
  );
  return (
    <form class="stack form" method="post" action={site.developerSelf(lang)}>
      <FormToken token={model.formToken} />
      <Choice
        name="employer"
        label={t('market.bank.form.as')}
        options={roles}
        value={availability?.employer}
      />
      <Field
        name="name"
        label={t('market.bank.form.name')}
        hint={t('market.bank.form.name-hint')}
        most={80}
        value={availability?.named?.name}
      />
      <Tick
        name="consent"
        label={t('market.bank.form.consent')}
        checked={availability?.named !== undefined}
      />
      <Functions lang={lang} groups={model.groups} chosen={availability?.functions ?? []} />
      <Field
        name="software"
        label={t('market.bank.form.software')}
        hint={t('market.bank.form.software-hint')}
        most={1_000}
        value={written?.software.map(({ slug }) => slug).join(', ')}
      />
      <Languages lang={lang} chosen={availability?.languages ?? [lang]} />
      <Field
        name="territories"
        label={t('market.bank.form.territories')}
        hint={t('market.bank.form.territories-hint')}
        most={1_000}
        value={places?.join(', ')}
      />
      <Tick name="remote" label={t('market.bank.form.remote')} checked={availability?.remote ?? false} />
      <Field
        name="days"
        label={t('market.bank.form.days')}
        most={5}
        value={availability?.daysAMonth}
        required
      />
      <Field
        name="from"
        type="date"
        label={t('market.bank.form.from')}
        value={availability?.from ?? model.say.on}
        required
      />
      <Field
        name="until"
        type="date"
        label={t('market.bank.form.until')}
        hint={t('market.bank.form.until-hint')}
        value={availability?.until}
        required
      />
      <Words
        name="terms"
        label={t('market.bank.form.terms')}
        hint={t('market.bank.form.terms-hint')}
        most={600}
        value={availability?.terms}
      />
      <button class="btn" type="submit">
        {t('market.bank.form.save')}
      </button>
    </form>
  );
}

function Functions({
  lang,
  groups,
  chosen,
}: {
  lang: Lang;
  groups: readonly FunctionGroup[];
  chosen: readonly string[];
}): JSX.Element {
  return (
    <fieldset>
      <legend>{speaker(texts, lang)('market.bank.form.functions')}</legend>
      {groups.map(({ id, label, functions }) => (
        <details class="more" key={id} open={functions.some((one) => chosen.includes(one.id))}>
          <summary>{label}</summary>
          {functions.map((one) => (
            <Tick
              key={one.id}
              name={`function-${one.id}`}
              label={one.label}
              checked={chosen.includes(one.id)}
            />
          ))}
        </details>
      ))}
    </fieldset>
  );
}

function Languages({ lang, chosen }: { lang: Lang; chosen: readonly string[] }): JSX.Element {
  const names = new Intl.DisplayNames(lang, { type: 'language' });
  return (
    <fieldset>
      <legend>{speaker(texts, lang)('market.bank.form.languages')}</legend>
      {spoken.map((code) => (
        <Tick
          key={code}
          name={`language-${code}`}
          label={names.of(code) ?? code}
          checked={chosen.includes(code)}
        />
      ))}
    </fieldset>
  );
}
