// SPDX-License-Identifier: AGPL-3.0-or-later
// Which licence a licence file holds: its title decides, other licences that it names further down do not.
// When in doubt: none, never a guess.

type Telltale = readonly [id: string, title: string, ...phrases: string[]];

/**
 * SPDX id → its title, then phrases that must all be there too (lower case, one space). Of two with one title
 * the first wins.
 */
const telltales: readonly Telltale[] = [
  [
    'AGPL-3.0',
    'gnu affero general public license',
    'version 3, 19 november 2007',
    'remote network interaction',
  ],
  ['LGPL-3.0', 'gnu lesser general public license', 'version 3, 29 june 2007'],
  ['LGPL-2.1', 'gnu lesser general public license', 'version 2.1, february 1999'],
  ['LGPL-2.0', 'gnu library general public license', 'version 2, june 1991'],
  ['GPL-3.0', 'gnu general public license', 'version 3, 29 june 2007'],
  ['GPL-2.0', 'gnu general public license', 'version 2, june 1991'],
  ['EUPL-1.2', 'european union public licence', 'v. 1.2'],
  ['EUPL-1.2', "licence publique de l'union européenne", 'v. 1.2'],
  ['EUPL-1.1', 'european union public licence', 'v.1.1'],
  ['EUPL-1.1', 'european union public licence', 'v. 1.1'],
  ['CECILL-2.1', 'cecill', 'version 2.1 dat'],
  ['CECILL-2.1', 'cecill', 'version 2.1 du'],
  ['CECILL-B', 'cecill-b'],
  ['CECILL-C', 'cecill-c'],
  ['CECILL-2.0', 'cecill', 'version 2.0 dat'],
  ['CECILL-2.0', 'cecill', 'version 2.0 du'],
  ['LiLiQ-Rplus-1.1', 'licence libre du québec - réciprocité forte', 'version 1.1'],
  ['LiLiQ-R-1.1', 'licence libre du québec - réciprocité', 'version 1.1'],
  ['LiLiQ-P-1.1', 'licence libre du québec - permissive', 'version 1.1'],
  ['Apache-2.0', 'apache license', 'version 2.0, january 2004'],
  ['MPL-2.0', 'mozilla public license', 'version 2.0'],
  ['MPL-1.1', 'mozilla public license', 'version 1.1'],
  ['EPL-2.0', 'eclipse public license', 'v 2.0'],
  ['OSL-3.0', 'open software license', 'v. 3.0'],
  ['BSD-3-Clause', 'redistribution and use in source and binary forms', 'neither the name', 'as is'],
  [
    'BSD-3-Clause',
    'redistribution and use in source and binary forms',
    'may not be used to endorse',
    'as is',
  ],
  ['BSD-2-Clause', 'redistribution and use in source and binary forms', 'as is'],
  [
    'ISC',
    'permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted',
  ],
  [
    'MIT',
    'permission is hereby granted, free of charge, to any person obtaining a copy',
    'the software is provided "as is", without warranty',
  ],
  ['Zlib', 'altered source versions must be plainly marked', 'without any express or implied warranty'],
  ['CC0-1.0', 'creative commons', 'cc0 1.0 universal'],
  ['Unlicense', 'this is free and unencumbered software released into the public domain'],
  ['WTFPL', 'do what the fuck you want to public license'],
  // The notice of the GNU licences alone, without their text: it says whether a later version may be chosen.
  [
    'AGPL-3.0-or-later',
    'gnu affero general public license',
    'either version 3 of the license, or (at your option) any later version',
  ],
  [
    'LGPL-3.0-or-later',
    'gnu lesser general public license',
    'either version 3 of the license, or (at your option) any later version',
  ],
  [
    'LGPL-2.1-or-later',
    'gnu lesser general public license',
    'either version 2.1 of the license, or (at your option) any later version',
  ],
  [
    'GPL-3.0-or-later',
    'gnu general public license',
    'either version 3 of the license, or (at your option) any later version',
  ],
  [
    'GPL-2.0-or-later',
    'gnu general public license',
    'either version 2 of the license, or (at your option) any later version',
  ],
];

/** An SPDX id as SPDX spells it: projects also write `agpl-3.0-only`. What we do not know stays as it is. */
export function spelledLicence(written: string): string {
  const [, bare = '', suffix = ''] = /^(.*?)(-only|-or-later|\+)?$/i.exec(written) ?? [];
  const known = telltales.find(([id]) => id.toLowerCase() === bare.toLowerCase());
  return known ? known[0] + suffix.toLowerCase() : written;
}

/**
 * Characters, from the start of the file, in which a title counts: a copyright notice may stand before it,
 * another licence's name stands far after.
 */
const titleWithin = 3000;

/**
 * The SPDX id of a licence text, undefined when it is none that we know. The GNU licences do not say in their
 * own text whether « or any later version » applies: their id comes without suffix (`GPL-3.0`) unless the
 * file's name says it (REUSE: `LICENSES/GPL-3.0-or-later.txt`).
 */
export function recogniseLicence(text: string, fileName = ''): string | undefined {
  const named = /LICENSES\/([A-Za-z0-9.-]+)\.(?:txt|md)$/.exec(fileName)?.[1];
  if (named) return named;
  if (/^Format: https?:\/\/www\.debian\.org\//.test(text)) return debianLicence(text);
  const words = text
    .slice(0, 60_000)
    .toLowerCase()
    .replace(/[“”«»]/g, '"')
    .replace(/’/g, "'")
    .replace(/[‐-―]/g, '-')
    .replace(/\s+/g, ' ');
  const held = telltales.flatMap(([id, title, ...phrases]) => {
    const at = words.slice(0, titleWithin).indexOf(title);
    return at >= 0 && phrases.every((phrase) => words.includes(phrase)) ? [{ id, at }] : [];
  });
  return held.sort((a, b) => a.at - b.at)[0]?.id;
}

/**
 * The licence of `Files: *` in a copyright file of Debian's form (DEP 5), when its short name is an SPDX id
 * that we know.
 */
function debianLicence(text: string): string | undefined {
  const said = /^Files: \*\n(?:[A-Z ].*\n)*?License: ([A-Za-z0-9.+-]{2,40})\n/m.exec(text)?.[1];
  const bare = said?.replace(/-(?:only|or-later)$/, '');
  return telltales.some(([id]) => id === bare) ? said : undefined;
}

/** The lines of `legal`: what is indented below it, comments and empty lines among them. */
const legalBlock = /^legal:[^\n]*\n((?:(?:[ \t#\r][^\n]*)?\n)*)/m;

/** The licence that a publiccode.yml declares, `legal.license`: other blocks name files of that name. */
export function declaredLicence(publiccode: string): string | undefined {
  const legal = legalBlock.exec(`${publiccode}\n`)?.[1];
  return legal && /^[ \t]{1,8}license:\s*["']?([A-Za-z0-9.+() -]{2,80}?)["']?\s*$/m.exec(legal)?.[1];
}
