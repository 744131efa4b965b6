// SPDX-License-Identifier: AGPL-3.0-or-later
// The fields of a task, empty or as they were written.
import type { JSX } from 'preact';
import type { Lang } from '../../../base/language.ts';
import { speaker } from '../../../base/language.ts';
import { Choice, Field, Words } from '../../parts-field.tsx';
import { missionKinds } from '../mission.ts';
import { texts } from '../texts.ts';

export interface TaskWritten {
  readonly kind?: string;
  readonly title?: string;
  readonly description?: string;
  /** Slug of the software. */
  readonly software?: string;
  readonly ceiling?: string;
  readonly due?: string;
  readonly acceptance?: string;
  readonly currency: string;
}

export function TaskFields({ lang, written }: { lang: Lang; written: TaskWritten }): JSX.Element {
  const t = speaker(texts, lang);
  const kinds = missionKinds.map((kind) => ({ value: kind, label: t(`market.mission.kind.${kind}`) }));
  return (
    <>
      <Choice name="kind" label={t('market.mission.form.kind')} options={kinds} value={written.kind} />
      <Field
        name="software"
        label={t('market.mission.form.software')}
        hint={t('market.mission.form.software-hint')}
        value={written.software}
      />
      <Field
        name="title"
        label={t('market.mission.form.title')}
        hint={t('market.mission.form.title-hint')}
        value={written.title}
        most={120}
        required
      />
      <Words
        name="description"
        label={t('market.mission.form.description')}
        value={written.description}
        required
      />
      <Field
        name="ceiling"
        label={t('market.mission.form.ceiling', { currency: written.currency })}
        hint={t('market.mission.form.ceiling-hint')}
        value={written.ceiling}
        most={20}
        required
      />
      <Field name="due" type="date" label={t('market.mission.form.due')} value={written.due} required />
      <Words
        name="acceptance"
        label={t('market.mission.form.acceptance')}
        hint={t('market.mission.form.acceptance-hint')}
        value={written.acceptance}
        most={1000}
        required
      />
    </>
  );
}
