// SPDX-License-Identifier: AGPL-3.0-or-later
// A document as HTML: on a page of the site, on the paper it is printed on, and, its blocks alone, in a mail.
import type { JSX } from 'preact';
import { formatDay } from '../../base/format.ts';
import { type Lang, speaker } from '../../base/language.ts';
import {
  type Block,
  type BlockOf,
  type Document,
  headingNumbers,
  type Line,
  lineWords,
  runsFromRight,
  runsOf,
} from './document.ts';
import { texts } from './texts.ts';

/** The whole document; its title is the `h1` of the page. */
export function DocumentArticle({ document }: { document: Document }): JSX.Element {
  const { lang, title, author, address, day, halle, blocks } = document;
  const t = speaker(texts, lang);
  const made: BlockOf<'facts'>['facts'] = [
    { label: t('document.author'), value: author },
    { label: t('document.day'), value: formatDay(lang, day) },
    { label: t('document.address'), value: [{ words: address, link: address }] },
  ];
  return (
    <article class="document">
      <header>
        <h1>{title}</h1>
        <Facts facts={made} />
        {halle.demonstration && <p class="demonstration">{t('document.demonstration')}</p>}
      </header>
      <Blocks lang={lang} blocks={blocks} />
    </article>
  );
}

/** Blocks one after another: sections are `h2`, their parts `h3`. */
export function Blocks({ lang, blocks }: { lang: Lang; blocks: readonly Block[] }): JSX.Element {
  const numbers = headingNumbers(blocks);
  return (
    <>
      {blocks.map((block, place) => (
        <OneBlock key={place} lang={lang} block={block} number={numbers.get(place)} />
      ))}
    </>
  );
}

interface OneBlockProps {
  readonly lang: Lang;
  readonly block: Block;
  readonly number: string | undefined;
}

function OneBlock({ lang, block, number }: OneBlockProps): JSX.Element {
  switch (block.kind) {
    case 'heading': {
      const { words } = block;
      const said = number ? speaker(texts, lang)('document.numbered', { number, words }) : words;
      return block.level === 1 ? <h2>{said}</h2> : <h3>{said}</h3>;
    }
    case 'paragraph':
      return (
        <p dir={direction(block.line)}>
          <Words line={block.line} />
        </p>
      );
    case 'list':
      return <List {...block} />;
    case 'facts':
      return <Facts facts={block.facts} />;
    case 'table':
      return <Table {...block} />;
    case 'fields':
      return <Fields {...block} />;
    case 'page-break':
      return <div class="page-break" />;
  }
}

const direction = (line: Line) => (runsFromRight(lineWords(line)) ? 'rtl' : undefined);

function Words({ line }: { line: Line }): JSX.Element {
  return (
    <>
      {runsOf(line).map(({ words, link, strong, soft }, at) => {
        const linked = link ? <a href={link}>{words}</a> : words;
        const said = strong ? <strong>{linked}</strong> : linked;
        return soft ? <small key={at}>{said}</small> : <span key={at}>{said}</span>;
      })}
    </>
  );
}

function List({ items, counted }: BlockOf<'list'>): JSX.Element {
  const lines = items.map((item, at) => (
    <li key={at} dir={direction(item)}>
      <Words line={item} />
    </li>
  ));
  return counted ? <ol class="counted">{lines}</ol> : <ul>{lines}</ul>;
}

function Facts({ facts }: Pick<BlockOf<'facts'>, 'facts'>): JSX.Element {
  return (
    <dl class="made">
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd dir={direction(value)}>
            <Words line={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Table({ caption, columns, rows }: BlockOf<'table'>): JSX.Element {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  return (
    <table class="table-fold">
      <caption class="vh">{caption}</caption>
      <colgroup>
        {columns.map(({ share }, at) => (
          <col key={at} width={`${Math.round((100 * share) / whole)}%`} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ heading }, at) => (
            <th key={at} scope="col" dir={direction(heading)}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, at) => (
          <Row key={at} cells={cells} headings={columns.map(({ heading }) => heading)} />
        ))}
      </tbody>
    </table>
  );
}

function Row({
  cells: [name = [], ...cells],
  headings,
}: {
  cells: BlockOf<'table'>['rows'][number];
  headings: readonly string[];
}): JSX.Element {
  const lines = (cell: typeof name) =>
    cell.map((line, at) => (
      <p key={at} dir={direction(line)}>
        <Words line={line} />
      </p>
    ));
  return (
    <tr>
      <th scope="row">{lines(name)}</th>
      {cells.map((cell, at) => (
        <td key={at} data-l={headings[at + 1]}>
          {lines(cell)}
        </td>
      ))}
    </tr>
  );
}

/** For paper: nothing is typed here. */
function Fields({ fields }: BlockOf<'fields'>): JSX.Element {
  return (
    <dl class="to-fill">
      {fields.map(({ label, room, choices = [] }) => (
        <div key={label} class={`room-${room}`}>
          <dt>{label}</dt>
          <dd>
            {choices.map((choice) => (
              <span key={choice} class="box">
                {choice}
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
