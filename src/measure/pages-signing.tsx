// SPDX-License-Identifier: AGPL-3.0-or-later
// Who is a person, as the page of the method prints it from the rules themselves.
import type { JSX } from 'preact';
import { type Lang, speaker } from '../base/language.ts';
import { Section } from '../platform/parts/section.tsx';
import { knownRobots } from './facts/signing/known.ts';
import { type SigningRule, signingRules } from './facts/signing/rules.ts';
import { signingTexts } from './texts/signing.ts';

export function Signatories({ lang }: { lang: Lang }): JSX.Element {
  const t = speaker(signingTexts, lang);
  return (
    <Section id="persons" title={t('measure.signing.title')} note={t('measure.signing.note')}>
      <div class="stack">
        <ol class="rows">
          {signingRules.map((rule) => (
            <Rule key={rule.id} lang={lang} rule={rule} />
          ))}
        </ol>
        {(['joined', 'beside', 'unseen'] as const).map((part) => (
          <p key={part}>{t(`measure.signing.${part}`)}</p>
        ))}
        <details>
          <summary>{t('measure.signing.known')}</summary>
          <p lang="en">{knownRobots.map(({ product }) => product).join(' · ')}</p>
        </details>
      </div>
    </Section>
  );
}

type RuleKey = keyof typeof signingTexts;

function Rule({ lang, rule }: { lang: Lang; rule: SigningRule }): JSX.Element {
  const t = speaker(signingTexts, lang);
  return (
    <li class="stack-tight" id={`signing-${rule.id}`}>
      <h3>{t(`measure.signing.is-${rule.is}`)}</h3>
      <p>{t(`measure.signing.${rule.id}` as RuleKey)}</p>
      <ul>
        {rule.examples.map(([name, mail]) => (
          <li key={name}>
            <code>{`${name} <${mail}>`}</code>
          </li>
        ))}
      </ul>
    </li>
  );
}
