// SPDX-License-Identifier: AGPL-3.0-or-later
// What is answered when something cannot be shown: a refusal, an address that leads nowhere, a bug. The one
// place where a Problem becomes a page or JSON.
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { ComponentChildren, JSX } from 'preact';
import { fill, type Lang, speaker, type TextFacts, type Texts, wordsOf } from '../../base/language.ts';
import { httpStatus, Problem } from '../../base/problem.ts';
import { site } from '../../site.ts';
import { isDatabaseAway } from '../database-away.ts';
import { SearchField } from '../parts/search-field.tsx';
import { isConflict, isUnstorable } from '../sql-errors.ts';
import type { Page } from './page.ts';
import { texts } from './texts.ts';

/** RFC 9457. `kind` and `facts` are for programs, `detail` for people. */
export interface ProblemBody {
  readonly type: 'about:blank';
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly kind: string;
  readonly key?: string;
  readonly facts?: TextFacts;
  readonly requestId: string;
}

/** What went wrong, as both kinds of readers need it. */
export interface Trouble {
  readonly status: number;
  readonly kind: string;
  readonly title: string;
  readonly detail: string;
  readonly key?: string;
  readonly facts?: TextFacts;
}

/**
 * True when the reader is a program: an address of the API, the one that says whether all is well, or one
 * that asks for JSON rather than HTML.
 */
export function wantsJson(request: FastifyRequest): boolean {
  const accept = String(request.headers.accept ?? '');
  return (
    request.url.startsWith('/api/') ||
    request.url === site.health ||
    (/\bapplication\/(?:[\w.-]+\+)?json\b/.test(accept) && !accept.includes('text/html'))
  );
}

/**
 * Reads an error thrown by an entry. Whatever is neither a Problem nor the server's own refusal is a bug: no
 * detail gets out.
 */
export function troubleOf(error: unknown, lang: Lang, sentences: Texts): Trouble {
  const t = speaker(texts, lang);
  if (error instanceof Problem) {
    const detail = sentenceOf(sentences, lang, error.textKey, error.facts);
    return {
      status: httpStatus[error.kind],
      kind: error.kind,
      title: t(titleOf(error.kind, error.textKey)),
      detail,
      key: error.textKey,
      facts: error.facts,
    };
  }
  if (isDatabaseAway(error))
    return {
      status: httpStatus.unavailable,
      kind: 'unavailable',
      title: t('web.unavailable-title'),
      detail: t('web.database-away'),
      key: 'web.database-away',
    };
  const refused = refusalOf(error);
  if (refused)
    return {
      status: httpStatus[refused.kind],
      kind: refused.kind,
      title: t(titleOf(refused.kind, refused.key)),
      detail: t(refused.key),
      key: refused.key,
    };
  const status = (error as FastifyError | undefined)?.statusCode ?? 500;
  if (status === 429)
    return { status, kind: 'too-many', title: t('web.too-many-title'), detail: (error as Error).message };
  if (status >= 400 && status < 500)
    return { status, kind: 'invalid', title: t('web.invalid-title'), detail: t('web.unreadable') };
  return { status: 500, kind: 'bug', title: t('web.bug-title'), detail: t('web.bug') };
}

/** The sentence of a refusal, whatever feature it comes from. */
export function sentenceOf(sentences: Texts, lang: Lang, key: string, facts?: TextFacts): string {
  const sentence = sentences[key];
  return sentence ? fill(wordsOf(sentence, lang, key), lang, facts) : speaker(texts, lang)('web.unreadable');
}

/** What the database refused and no action foresaw, as words that say what to do. */
function refusalOf(error: unknown): { kind: Problem['kind']; key: 'web.beaten' | 'web.unfit' } | undefined {
  if (isUnstorable(error)) return { kind: 'unfit', key: 'web.unfit' };
  return isConflict(error) ? { kind: 'conflict', key: 'web.beaten' } : undefined;
}

function titleOf(kind: Problem['kind'], key = ''): keyof typeof texts {
  if (kind === 'not-found') return 'web.not-found-title';
  if (kind === 'invalid' || kind === 'unfit')
    return key === '' || key === 'web.unreadable' ? 'web.invalid-title' : 'web.correct-title';
  // The halle itself is open: somebody's limit is reached, or it has not what this takes.
  if (kind === 'unavailable') return key.includes('too-many') ? 'web.enough-title' : 'web.refused-title';
  return kind === 'conflict' ? 'web.refused-title' : 'web.forbidden-title';
}

/** Nothing at this address. */
export function notFound(lang: Lang): Trouble {
  const t = speaker(texts, lang);
  return { status: 404, kind: 'not-found', title: t('web.not-found-title'), detail: t('web.not-found') };
}

export function sendProblem(reply: FastifyReply, trouble: Trouble, requestId: string): FastifyReply {
  const { status, title, detail, kind, key, facts } = trouble;
  const body: ProblemBody = {
    type: 'about:blank',
    title,
    status,
    detail,
    kind,
    ...(key && { key }),
    ...(facts && { facts }),
    requestId,
  };
  return reply
    .code(status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(JSON.stringify(body));
}

/** The page of a trouble: its sentence, and a way on. */
export function troublePage(trouble: Trouble, lang: Lang, requestId: string): Page {
  return {
    lang,
    title: trouble.title,
    status: trouble.status,
    ownSearch: trouble.status === 404,
    body: <TroubleBody {...{ trouble, lang, requestId }} />,
  };
}

function TroubleBody({
  trouble,
  lang,
  requestId,
}: {
  trouble: Trouble;
  lang: Lang;
  requestId: string;
}): JSX.Element {
  const t = speaker(texts, lang);
  let way: ComponentChildren = (
    <SearchField
      lang={lang}
      action={site.search(lang)}
      label={t('web.search-label')}
      button={t('web.search')}
      hiddenLabel
    />
  );
  if (trouble.status === 500)
    way = (
      <p>
        {t('web.incident')} : <code>{requestId}</code>
      </p>
    );
  else if (trouble.status !== 404) way = <p>{trouble.key === 'web.database-away' && t('web.unavailable')}</p>;
  return (
    <div class="nave page-head stack">
      <h1>{trouble.title}</h1>
      <p class="lead">{trouble.detail}</p>
      {way}
      <p>
        <a href={site.home(lang)}>{t('web.back-home')}</a>
      </p>
    </div>
  );
}
