// SPDX-License-Identifier: AGPL-3.0-or-later
// On the page of a network: the software that it says it hosts, for how many members.
import type { JSX } from 'preact';
import type { Lang } from '../../base/language.ts';
import { site } from '../../site.ts';
import { dayIn } from '../day.ts';
import { speak } from '../parts.tsx';
import type { HostedSoftware } from '../users.ts';

export function HostedByNetwork({
  lang,
  hosted,
}: {
  lang: Lang;
  hosted: readonly HostedSoftware[];
}): JSX.Element {
  const t = speak(lang);
  return (
    <ul class="stack-tight">
      {hosted.map(({ slug, name, members, agreed, latest }) => (
        <li key={slug}>
          <a href={site.software(lang, slug)}>{name}</a>{' '}
          <span class="said note">
            {t('usages.network.hosts-count', { n: members, agreed, day: dayIn(lang, latest) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
