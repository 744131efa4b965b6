// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factsOf, steadyRows } from '../../../fixtures/measure/facts.ts';
import { isInstitution, organisationDomain } from '../facts/domains.ts';
import { establishedOrganisations } from '../forecast/organisations.ts';
import { organisationsOf } from './organisations.ts';
import { viewAt } from './work.ts';

const day = 86_400;
const now = Date.UTC(2026, 0, 1) / 1000;
const from = now - 365 * day;
const rows = (domain: string, people: readonly number[], since = 900) =>
  people.flatMap((who) =>
    steadyRows(now - since * day, now - who * 3600, 60, 1, domain).map((row) => ({ ...row, who })),
  );
const of = (...all: readonly ReturnType<typeof rows>[]) => viewAt(factsOf(all.flat(), { readAt: now }), now);

test('a domain that one person uses is no organisation; one that two use is, and an institution’s with one', () => {
  const found = organisationsOf(of(rows('d1', [0]), rows('d2', [1, 2]), rows('d3i', [3])), from);
  assert.deepEqual(found.each.map(({ people }) => people).sort(), [1, 2]);
  assert.equal(found.ofOne, rows('d1', [0]).filter(({ at }) => at > from).length);
  assert.equal(found.known + found.ofOne, found.total);
});

test('an organisation is one from the day on which its second person signs, and no earlier', () => {
  const all = [...rows('d1', [0]), ...rows('d1', [1], 100)];
  const facts = factsOf(all, { readAt: now });
  assert.equal(organisationsOf(viewAt(facts, now - 120 * day), from - 120 * day).each.length, 0);
  assert.equal(organisationsOf(viewAt(facts, now), from).each.length, 1);
});

test('established organisations: somebody of theirs for a hundred days, in two weeks, and work of late', () => {
  assert.equal(establishedOrganisations(of(rows('d1', [0, 1]), rows('d2', [2, 3]), rows('d3', [4]))), 2);
  assert.equal(establishedOrganisations(of(rows('d1', [0, 1]), rows('d2', [2, 3], 60))), 1);
  const gone = rows('d1', [0, 1]).map((row) => ({ ...row, at: row.at - 400 * day }));
  assert.equal(establishedOrganisations(of(gone)), 0);
});

test('second levels of registries by the public suffix list; aliases, forges and open mailboxes are none', () => {
  const told: Readonly<Record<string, string>> = {
    'anne@tbs-sct.gc.ca': 'tbs-sct.gc.ca',
    'paul@dev.pch.gc.ca': 'pch.gc.ca',
    'a@stats.govt.nz': 'stats.govt.nz',
    'a@mail.mhlw.go.jp': 'mhlw.go.jp',
    'a@trust.nhs.uk': 'trust.nhs.uk',
    'a@dep.univ-exemple.ac.uk': 'univ-exemple.ac.uk',
    'a@ville-exemple.qc.ca': 'ville-exemple.qc.ca',
    'a@it.ville-exemple.fr': 'ville-exemple.fr',
  };
  for (const [mail, domain] of Object.entries(told)) assert.equal(organisationDomain(mail), domain);
  for (const mail of [
    'x@users.sourceforge.net',
    'x@users.noreply.github.com',
    'x@users.noreply.forge.ville-exemple.fr',
    'x@noreply.gitlab.exemple.net',
    'x@framagit.org',
    'x@duck.com',
    'x@laposte.net',
    'x@alumni.univ-exemple.edu',
  ])
    assert.equal(organisationDomain(mail), 'free', mail);
  for (const mail of ['x@srv.local', 'x@7d8f0a1c-0000-4000-8000-a1b2c3d4e5f6', 'x@pc.lan', 'x@gc.ca'])
    assert.equal(organisationDomain(mail), 'none', mail);
  for (const domain of ['pch.gc.ca', 'ville.gouv.fr', 'stats.govt.nz', 'trust.nhs.uk', 'univ.ac.uk', 'x.gov'])
    assert.ok(isInstitution(domain), domain);
  for (const domain of ['ville-exemple.fr', 'exemple.co.uk', 'exemple.qc.ca', 'exemple.go.it'])
    assert.equal(isInstitution(domain), false, domain);
});
