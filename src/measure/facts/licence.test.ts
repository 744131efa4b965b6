// SPDX-License-Identifier: AGPL-3.0-or-later
// A licence file is told by its title: what it says of other licences further down never decides.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { declaredLicence, recogniseLicence } from './licence.ts';

const filler = 'Terms and conditions. '.repeat(600);

test('the GNU licences are told apart although each names the others at its end', () => {
  const gpl3 = `GNU GENERAL PUBLIC LICENSE\n Version 3, 29 June 2007\n${filler}
    either version 3 of the License, or (at your option) any later version. GNU Affero General Public License … use the GNU Lesser General Public License instead`;
  assert.equal(recogniseLicence(gpl3), 'GPL-3.0');
  const gpl2 = `GNU GENERAL PUBLIC LICENSE\n Version 2, June 1991\n${filler} use the GNU Library General Public License instead of this License.`;
  assert.equal(recogniseLicence(gpl2), 'GPL-2.0');
  const early = `GNU GENERAL PUBLIC LICENSE\n Version 2, June 1991\nSome other software is covered by the GNU Library General Public License instead.${filler}`;
  assert.equal(recogniseLicence(early), 'GPL-2.0');
  const agpl3 = `GNU AFFERO GENERAL PUBLIC LICENSE\n Version 3, 19 November 2007\n${filler} 13. Remote Network Interaction; Use with the GNU General Public License.`;
  assert.equal(recogniseLicence(agpl3), 'AGPL-3.0');
  const lgpl3 =
    'GNU LESSER GENERAL PUBLIC LICENSE\n Version 3, 29 June 2007\n incorporates the terms of version 3 of the GNU General Public License';
  assert.equal(recogniseLicence(lgpl3), 'LGPL-3.0');
});

test('the licences of Québec are told by their title, not by the compatible licences that they list', () => {
  const text = (title: string) =>
    `Licence Libre du Québec – ${title}\nVersion 1.1\n${filler} CeCILL-C, LiLiQ-R+ réciprocité forte`;
  assert.equal(recogniseLicence(text('Réciprocité (LiLiQ-R)')), 'LiLiQ-R-1.1');
  assert.equal(recogniseLicence(text('Réciprocité forte (LiLiQ-R+)')), 'LiLiQ-Rplus-1.1');
  assert.equal(recogniseLicence(text('Permissive (LiLiQ-P)')), 'LiLiQ-P-1.1');
});

test('the European licence in French is told although its annex lists the others', () => {
  const text = `LICENCE PUBLIQUE DE L’UNION EUROPÉENNE v. 1.2\n${filler} Appendice : CeCILL v. 2.0, GNU General Public License`;
  assert.equal(recogniseLicence(text), 'EUPL-1.2');
});

test('the notice of a GNU licence decides before the licence of a part that follows it', () => {
  const text = `This program is free software: you can redistribute it under the terms of the GNU Affero General Public License
    as published by the Free Software Foundation, either version 3 of the License, or (at your option) any later version.
    A part of it: Redistribution and use in source and binary forms … Neither the name … "AS IS"`;
  assert.equal(recogniseLicence(text), 'AGPL-3.0-or-later');
});

test('a licence merely named far from the start is not the licence', () => {
  assert.equal(
    recogniseLicence(`Terms of our own.\n${filler} MIT … Apache License, Version 2.0, January 2004`),
    undefined,
  );
});

test('a copyright file in Debian’s form says the licence of all files, not the one of a part', () => {
  const text = (name: string) => `Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Example

Files: *
Copyright: 2012 A company
           2013 Another
License: ${name}

Files: part/*
Copyright: 1999 A third
License: BSD
  Redistribution and use in source and binary forms … "AS IS"
`;
  assert.equal(recogniseLicence(text('AGPL-3.0-only')), 'AGPL-3.0-only');
  assert.equal(recogniseLicence(text('Some-Licence')), undefined);
});

test('the licence of a publiccode.yml is that of its legal part, not the file that another part names', () => {
  const files = 'name: Pod\nmetadataFiles:\n  readme: README.md\n  license: COPYING\n';
  const legal = 'legal:\n  # as agreed\n\n  license: "LGPL-3.0-or-later"\n  repoOwner: A\n';
  assert.equal(declaredLicence(`${files}${legal}`), 'LGPL-3.0-or-later');
  assert.equal(declaredLicence(`${legal}${files}`), 'LGPL-3.0-or-later');
  assert.equal(declaredLicence('legal:\r\n  license: EUPL-1.2'), 'EUPL-1.2');
  assert.equal(declaredLicence(files), undefined);
  assert.equal(declaredLicence(`legal:\n  repoOwner: A\n${files}`), undefined);
});

test('three clauses are three in whoever’s words, and the licence of zlib is told before those it brings along', () => {
  const bsd = (third: string) =>
    `Redistribution and use in source and binary forms, with or without modification, are permitted: 1. … 2. … ${third} THIS SOFTWARE IS PROVIDED "AS IS"`;
  assert.equal(recogniseLicence(bsd('')), 'BSD-2-Clause');
  assert.equal(
    recogniseLicence(bsd('3. The name of the author may not be used to endorse or promote products.')),
    'BSD-3-Clause',
  );
  const zlib = `This software is provided 'as-is', without any express or implied warranty. Altered source versions must be plainly marked as such.`;
  assert.equal(recogniseLicence(zlib), 'Zlib');
  assert.equal(recogniseLicence(`${zlib} A part: ${bsd('Neither the name …')}`), 'Zlib');
});
