// SPDX-License-Identifier: AGPL-3.0-or-later
// For which of one's organisations?
import type { Lang } from '../../base/language.ts';
import type { Page } from '../../platform/web/page.ts';
import { site } from '../../site.ts';
import { speak } from '../parts.tsx';

/** @param s slug of the software to declare, or nothing */
export function whichPage(
  lang: Lang,
  own: readonly { slug: string; name: string }[],
  s: string,
): Page & { who: string } {
  const t = speak(lang);
  const body = (
    <div class="nave page-head stack">
      <h1>{t('usages.which')}</h1>
      {own.length === 0 && (
        <>
          <p class="lead">{t('usages.which-none')}</p>
          <p>
            <a class="btn" href={site.signInTo(lang, { n: site.weUse(lang, { s }) })}>
              {t('usages.which-enter')}
            </a>
          </p>
        </>
      )}
      <ul class="plain-list">
        {own.map(({ slug, name }) => (
          <li key={slug}>
            <a href={`${site.ownUsages(lang, slug, { s })}#declarer`}>{name}</a>
          </li>
        ))}
      </ul>
    </div>
  );
  return {
    lang,
    title: t('usages.which'),
    askedAt: (other) => site.weUse(other, { s }),
    noindex: true,
    who: own[0]?.name ?? t('usages.account'),
    body,
  };
}
