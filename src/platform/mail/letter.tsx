// SPDX-License-Identifier: AGPL-3.0-or-later
// From what a mail says to its two forms, text and HTML. No picture, no script, nothing that is fetched:
// opening it tells nobody.
import type { JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { type Lang, speaker } from '../../base/language.ts';
import { Blocks } from '../document/parts.tsx';
import { blocksText } from '../document/text.ts';
import type { MailContent } from './content.ts';
import { partsWithLinks } from './linked.ts';
import { texts } from './texts.ts';

/** What stands under every mail. */
export interface Foot {
  /** HALLE_URL. */
  readonly site: string;
  /** Where further mails of this topic are refused; absent when they cannot be. */
  readonly unsubscribe?: string;
  /** Of the letter of the day, which holds several topics: the refusal is of all. */
  readonly isWhole?: boolean;
}

const style = `body{font-family:system-ui,sans-serif;font-size:16px;line-height:1.5;max-width:36em;margin:1em auto;padding:0 1em}
.button{display:inline-block;padding:.6em 1.2em;border-radius:4px;background:#14532d;color:#fff;font-weight:600;text-decoration:none}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.3em .8em .3em 0;border-top:1px solid #bbb}
td p,th p{margin:0}caption{text-align:left;font-weight:600;padding:.3em 0}tbody th{font-weight:400}small{color:#555}
h2{font-size:19px;margin:1.4em 0 .4em;border-top:1px solid #bbb;padding-top:.6em}h3{font-size:16px;margin:1em 0 .3em}ul{padding-left:1.2em}li{margin:.3em 0}p{margin:.4em 0}a{color:#14532d;overflow-wrap:anywhere}
dt{font-weight:600}dd{margin:0 0 .6em}.small{font-size:14px;color:#555}hr{border:0;border-top:1px solid #bbb}`;

/** The text form: what matters even where HTML is not shown. Lines end with LF. */
export function letterText(content: MailContent, lang: Lang, foot: Foot): string {
  const t = speaker(texts, lang);
  const { paragraphs, button, facts = [], blocks = [], after = [] } = content;
  const parts = [
    ...paragraphs,
    blocksText(blocks, lang),
    facts.map(({ label, value }) => t('mail.fact', { label, value })).join('\n'),
    button && t('mail.button', { label: button.label, url: button.url }),
    ...after,
    `-- \n${t('mail.from', { site: foot.site })}${foot.unsubscribe ? `\n${t(foot.isWhole ? 'mail.no-letter-at' : 'mail.no-more-at', { url: foot.unsubscribe })}` : ''}`,
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** The HTML form, whole document. */
export function letterHtml(content: MailContent, lang: Lang, foot: Foot): string {
  return `<!doctype html>${renderToString(<Letter content={content} lang={lang} foot={foot} />)}`;
}

function Letter({ content, lang, foot }: { content: MailContent; lang: Lang; foot: Foot }): JSX.Element {
  const { paragraphs, button, facts = [], blocks = [], after = [] } = content;
  return (
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>{content.subject}</title>
        <style>{style}</style>
      </head>
      <body>
        {paragraphs.map((words) => (
          <p key={words}>
            <Linked words={words} />
          </p>
        ))}
        <Blocks lang={lang} blocks={blocks} />
        {facts.length > 0 && <Facts facts={facts} />}
        {button && (
          <p>
            <a class="button" href={button.url}>
              {button.label}
            </a>
          </p>
        )}
        {after.map((words) => (
          <p key={words} class="small">
            <Linked words={words} />
          </p>
        ))}
        <hr />
        <Under lang={lang} foot={foot} />
      </body>
    </html>
  );
}

/** Words in which an address of the web can be opened. */
function Linked({ words }: { words: string }): JSX.Element {
  return (
    <>
      {partsWithLinks(words).map((part) => (part.link ? <a href={part.link}>{part.words}</a> : part.words))}
    </>
  );
}

function Facts({ facts }: { facts: NonNullable<MailContent['facts']> }): JSX.Element {
  return (
    <dl>
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <Linked words={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Under({ lang, foot }: { lang: Lang; foot: Foot }): JSX.Element {
  const t = speaker(texts, lang);
  return (
    <p class="small">
      {t('mail.from', { site: foot.site })}
      {foot.unsubscribe && (
        <>
          {' '}
          <a href={foot.unsubscribe}>{t(foot.isWhole ? 'mail.no-letter' : 'mail.no-more')}</a>
        </>
      )}
    </p>
  );
}
