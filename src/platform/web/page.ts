// SPDX-License-Identifier: AGPL-3.0-or-later
// What a page hands to the layout, and what the halle as a whole hands to every page.
import type { ComponentChildren } from 'preact';
import type { Lang, Text } from '../../base/language.ts';
import type { Shows } from '../../base/shows.ts';
import type { Refused } from '../form/refused.ts';

/** A page before the layout is put around it. */
export interface Page {
  readonly lang: Lang;
  /** Without the halle's name, which the layout adds. */
  readonly title: string;
  /** One sentence for search engines and shared links. */
  readonly description?: string;
  /**
   * The address of this page in a language: the canonical link, and the link to the other languages. Absent
   * on error pages.
   */
  readonly address?: (lang: Lang) => string;
  /** The same with all that was asked of it, which the link to the other languages keeps; else `address`. */
  readonly askedAt?: (lang: Lang) => string;
  /** Identifier of the step of the path that the page belongs to (`choose`). */
  readonly here?: string;
  readonly crumbs?: readonly { readonly label: string; readonly href?: string }[];
  /** True on a page that has a search field of its own: the header's is then left out. */
  readonly ownSearch?: boolean;
  /** What the header's search field holds already. */
  readonly asked?: string;
  readonly body: ComponentChildren;
  /** The `Next` part that closes the page. */
  readonly next?: ComponentChildren;
  /** Pages that search engines should not keep: results narrowed by facets. */
  readonly noindex?: boolean;
  /** Address of the feed of what the page lists. */
  readonly feed?: string;
  readonly status?: number;
  /** The form of this page that was refused: its summary stands above all. */
  readonly refused?: Refused;
  /**
   * Set on a page made for one person: the name shown in its header (an organisation, else the word for their
   * account). Such a page is never cached.
   */
  readonly who?: string;
  /**
   * True on a page that holds a secret (the link of a mail), or is late for a moment: kept nowhere either.
   */
  readonly unkept?: boolean;
  /**
   * What of the database it shows: it is kept until that changes. Everything, when it does not say; `{}` on
   * a page that shows nothing of it.
   */
  readonly shows?: Shows;
  /** True on the page that explains the technical words: there they do not open. */
  readonly plainWords?: boolean;
}

/** A door of the path. It is in the list only when what is behind it works. */
export interface Door {
  readonly id: string;
  readonly word: Text;
  readonly address: (lang: Lang) => string;
}

export interface FootLink {
  readonly word: Text;
  readonly address: (lang: Lang) => string;
}

/** A technical word of GLOSSARY.md: its spellings by language and its meaning in one sentence. */
export interface Term {
  readonly id: string;
  readonly words: Readonly<{ fr: readonly string[]; en: readonly string[] }>;
  readonly meaning: Text;
  /** Proper names that hold the word (« API Particulier »): left alone. */
  readonly names?: readonly string[];
}

/** What every page shows around its matter; `src/web.ts` fills it from the features. */
export interface Shell {
  readonly doors: readonly Door[];
  /** Columns of links at the foot of the page. */
  readonly foot: readonly (readonly FootLink[])[];
  readonly terms: readonly Term[];
}
