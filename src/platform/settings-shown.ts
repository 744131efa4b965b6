// SPDX-License-Identifier: AGPL-3.0-or-later
// The settings as they stand in this process, for whoever keeps the halle: what could open something is never
// among them, only whether it is set.
import { type Lang, wordsOf } from '../base/language.ts';
import { type Setting, type SettingName, settings } from './settings.ts';

export interface StandingSetting {
  readonly name: SettingName;
  /** As it was written, or its default; '' where it is secret, or nothing. */
  readonly value: string;
  readonly isSet: boolean;
  readonly isSecret: boolean;
}

/** Settings that are a secret, or hold one: a password within an address, a token, a key. */
const secrets: readonly SettingName[] = [
  ...(['HALLE_SECRET', 'HALLE_SMTP', 'HALLE_OIDC', 'HALLE_GITHUB_TOKEN', 'HALLE_FORGE_TOKENS'] as const),
  ...(['DATABASE_URL', 'DATABASE_MIGRATION_URL', 'DATABASE_DIRECT_URL', 'DATABASE_WORKER_URL'] as const),
  'HALLE_JOURNAL_WITNESS',
];

/**
 * Whether a setting is never shown: those that are named, and any later one whose name says that it is
 * one.
 */
export const isSecretSetting = (name: string): boolean =>
  (secrets as readonly string[]).includes(name) || /SECRET|TOKEN|PASSWORD|KEY|DATABASE|SMTP/.test(name);

/** As they stand: read with the others, once. @param env what was written @param now what stands instead */
export function settingsIn(
  env: Readonly<Record<string, string | undefined>>,
  now: Readonly<Partial<Record<SettingName, string>>> = {},
): StandingSetting[] {
  return (Object.entries(settings) as [SettingName, Setting][]).map(([name, { byDefault }]) => {
    const [written, isSecret] = [env[name] ?? '', isSecretSetting(name)];
    const value = written || (now[name] ?? (byDefault === '—' ? '' : byDefault));
    return { name, value: isSecret ? '' : value, isSet: written !== '', isSecret };
  });
}

/** What a setting does, in one sentence. */
export const settingSays = (lang: Lang, name: SettingName): string =>
  wordsOf(settings[name].says, lang, `setting.${name}`);
