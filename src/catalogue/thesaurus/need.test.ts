// SPDX-License-Identifier: AGPL-3.0-or-later
// What people type in a town hall of France, Wallonia or Québec, and the function they mean.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadThesaurus } from '../sources/thesaurus.ts';
import { readNeed } from './need.ts';
import { nearestWord } from './typos.ts';
import { readWords, stem } from './words.ts';

const thesaurus = loadThesaurus();
const first = (query: string, lang: string) => readNeed(query, lang, thesaurus).functions[0]?.id;

const french: Record<string, string> = {
  'gestion du cimetière': 'cemetery',
  tombes: 'cemetery',
  cimetiere: 'cemetery',
  cimmetière: 'cemetery',
  'concessions funéraires': 'cemetery',
  columbariums: 'cemetery',
  'logiciel pour les concessions du cimetière communal': 'cemetery',
  'registre des inhumations': 'cemetery',
  cantine: 'school-meals',
  'la cantine scolaire': 'school-meals',
  'restauration scolaire': 'school-meals',
  'réservation des repas': 'school-meals',
  courrier: 'mail-management',
  'gestion du courrier entrant': 'mail-management',
  'courriers recommandés': 'mail-management',
  courier: 'mail-management',
  parapheur: 'e-signature',
  'parapheur électronique': 'e-signature',
  parafeur: 'e-signature',
  'signature électronique': 'e-signature',
  délibération: 'council-deliberations',
  deliberation: 'council-deliberations',
  délib: 'council-deliberations',
  'conseil municipal': 'council-deliberations',
  'conseil communal': 'council-deliberations',
  'ordre du jour de la séance': 'council-deliberations',
  'l’état civil': 'civil-status',
  'état-civil': 'civil-status',
  "actes d'état civil": 'civil-status',
  naissances: 'civil-status',
  'mariages et décès': 'civil-status',
  'service population': 'population-register',
  'registre national': 'population-register',
  'carte d’identité': 'identity-documents',
  passeports: 'identity-documents',
  'liste électorale': 'electoral-roll',
  'listes electorales': 'electoral-roll',
  élections: 'election-day',
  'résultats électoraux': 'election-day',
  REU: 'electoral-roll',
  'permis de construire': 'urban-planning',
  'permis d’urbanisme': 'urban-planning',
  'instruction des autorisations d’urbanisme': 'urban-planning',
  ADS: 'urban-planning',
  DIA: 'land-sales',
  PLU: 'planning-documents',
  cadastre: 'cadastre',
  parcelles: 'cadastre',
  'comptabilité M57': 'accounting',
  compta: 'accounting',
  'budget communal': 'budget',
  facturation: 'invoicing',
  'régie de recettes': 'invoicing',
  'factures fournisseurs': 'supplier-invoices',
  'paiement en ligne': 'online-payment',
  taxes: 'local-taxes',
  'redevances communales': 'local-taxes',
  'rôle d’évaluation': 'property-assessment',
  'subventions aux associations': 'grants',
  'ressources humaines': 'hr',
  'fiches de paie': 'payroll',
  paye: 'payroll',
  congés: 'leave-time',
  pointeuse: 'leave-time',
  'offres d’emploi': 'recruitment',
  'rôle d’eau': 'water-billing',
  'relève de compteurs': 'water-billing',
  'facturation de l’eau': 'water-billing',
  assainissement: 'water-network',
  SPANC: 'septic-control',
  'ordures ménagères': 'waste',
  poubelles: 'waste',
  déchèterie: 'waste',
  garderie: 'after-school',
  périscolaire: 'after-school',
  'accueil extrascolaire': 'after-school',
  'camps de jour': 'after-school',
  crèche: 'nursery',
  'inscriptions scolaires': 'school-enrolment',
  CCAS: 'social-assistance',
  CPAS: 'social-assistance',
  'aide à domicile': 'home-care',
  voirie: 'roads',
  'nids-de-poule': 'roads',
  déneigement: 'snow-clearing',
  'éclairage public': 'public-lighting',
  'services techniques': 'work-orders',
  'bâtiments communaux': 'building-maintenance',
  véhicules: 'fleet',
  'flotte automobile': 'fleet',
  'salle des fêtes': 'room-booking',
  'location de salles': 'room-booking',
  'réservation de salles': 'room-booking',
  'prêt de matériel': 'equipment-loan',
  SIG: 'gis',
  cartographie: 'gis',
  adressage: 'addresses',
  GRU: 'citizen-requests',
  'e-guichet': 'citizen-requests',
  'démarches en ligne': 'citizen-requests',
  signalements: 'problem-reporting',
  '311': 'problem-reporting',
  'prise de rendez-vous': 'appointments',
  GED: 'document-management',
  'archivage électronique': 'archives',
  'archives municipales': 'archives',
  'bibliothèque municipale': 'library',
  médiathèque: 'library',
  musée: 'museum',
  billetterie: 'ticketing',
  'police municipale': 'municipal-police',
  'main courante': 'municipal-police',
  'objets trouvés': 'lost-property',
  'plan communal de sauvegarde': 'crisis-management',
  'marchés publics': 'procurement',
  'appels d’offres': 'procurement',
  'bons de commande': 'purchase-orders',
  assurances: 'insurance',
  'parc informatique': 'it-assets',
  tickets: 'it-helpdesk',
  sauvegardes: 'backup',
  'mot de passe': 'passwords',
  'traitement de texte': 'office-suite',
  messagerie: 'email',
  visio: 'video-conferencing',
  'agenda partagé': 'calendar',
  'site internet de la commune': 'website',
  'site web': 'website',
  intranet: 'intranet',
  'open data': 'open-data',
  'budget participatif': 'citizen-participation',
  sondage: 'surveys',
  'taxe de séjour': 'tourist-tax',
  RGPD: 'data-protection',
  PST: 'strategic-plan',
  'programme stratégique transversal': 'strategic-plan',
  covoiturage: 'soft-mobility',
  'centre de santé': 'health-centre',
  'contrôle de légalité': 'legality-control',
  'télétransmission des actes': 'legality-control',
  eTutelle: 'legality-control',
};

const english: Record<string, string> = {
  cemetery: 'cemetery',
  cemeteries: 'cemetery',
  cemetary: 'cemetery',
  graves: 'cemetery',
  'burial plots': 'cemetery',
  'civil status': 'civil-status',
  'birth certificates': 'civil-status',
  'council minutes': 'council-deliberations',
  'council meetings': 'council-deliberations',
  'building permits': 'urban-planning',
  'planning permission': 'urban-planning',
  'school meals': 'school-meals',
  canteen: 'school-meals',
  'after-school care': 'after-school',
  nursery: 'nursery',
  'incoming mail': 'mail-management',
  mail: 'mail-management',
  'e-signature': 'e-signature',
  'electronic signature': 'e-signature',
  'property tax': 'local-taxes',
  'assessment roll': 'property-assessment',
  payroll: 'payroll',
  'accounting software': 'accounting',
  'water bills': 'water-billing',
  garbage: 'waste',
  'snow removal': 'snow-clearing',
  'street lights': 'public-lighting',
  potholes: 'roads',
  library: 'library',
  'room booking': 'room-booking',
  'appointment booking': 'appointments',
  GIS: 'gis',
  maps: 'gis',
  'help desk': 'it-helpdesk',
  'video conference': 'video-conferencing',
  'word processor': 'office-suite',
  website: 'website',
  'open data': 'open-data',
  'participatory budget': 'citizen-participation',
  procurement: 'procurement',
  tenders: 'procurement',
  fleet: 'fleet',
  'parking permits': 'parking',
  'single sign-on': 'identity-sso',
  GDPR: 'data-protection',
  survey: 'surveys',
  'electoral roll': 'electoral-roll',
  'report a problem': 'problem-reporting',
  agenda: 'council-deliberations',
};

test('the everyday phrases of a French-speaking town hall lead to their function first', () => {
  const wrong = Object.entries(french).filter(([phrase, id]) => first(phrase, 'fr') !== id);
  assert.deepEqual(
    wrong.map(([phrase, id]) => `${phrase}: ${first(phrase, 'fr')}, not ${id}`),
    [],
  );
});

test('so do the English ones', () => {
  const wrong = Object.entries(english).filter(([phrase, id]) => first(phrase, 'en') !== id);
  assert.deepEqual(
    wrong.map(([phrase, id]) => `${phrase}: ${first(phrase, 'en')}, not ${id}`),
    [],
  );
});

test('the reader’s language is not needed: each phrase is understood on the other page too', () => {
  const homographs = new Set(['agenda', 'tickets', 'mail', 'sig']);
  const lost = [
    ...Object.entries(french).map(([phrase, id]) => [phrase, id, 'en'] as const),
    ...Object.entries(english).map(([phrase, id]) => [phrase, id, 'fr'] as const),
  ];
  const wrong = lost.filter(
    ([phrase, id, lang]) =>
      !homographs.has(phrase.toLowerCase()) &&
      !readNeed(phrase, lang, thesaurus).functions.some((one) => one.id === id),
  );
  assert.deepEqual(wrong, []);
});

test('a word that both languages have is read first in the language of the page', () => {
  assert.deepEqual([first('agenda', 'fr'), first('agenda', 'en')], ['calendar', 'council-deliberations']);
  assert.deepEqual([first('mail', 'fr'), first('mail', 'en')], ['email', 'mail-management']);
});

test('every label and every synonym leads to its own function', () => {
  const declared = new Set(thesaurus.ambiguous.map(({ word }) => word));
  const wrong = thesaurus.functions.flatMap(({ id, label, synonyms }) =>
    (['fr', 'en'] as const).flatMap((lang) =>
      [label[lang], ...synonyms[lang]]
        .filter((phrase) => !declared.has(phrase))
        .filter((phrase) => !readNeed(phrase, lang, thesaurus).functions.some((one) => one.id === id))
        .map((phrase) => `${id}: ${phrase} → ${first(phrase, lang)}`),
    ),
  );
  assert.deepEqual(wrong, []);
});

test('a proprietary product that people know leads to its function, and is told', () => {
  const need = readNeed('quelque chose comme Gescime', 'fr', thesaurus);
  assert.equal(need.products[0]?.name, 'Gescime');
  assert.equal(need.functions[0]?.id, 'cemetery');
  assert.equal(first('Microsoft Teams', 'fr'), 'video-conferencing');
  assert.equal(first('berger levrault', 'fr') !== undefined, true);
  assert.equal(readNeed('concert', 'fr', thesaurus).products.length, 0);
});

test('the words that say why, and the correction made, are kept', () => {
  assert.deepEqual(readNeed('logiciel de tombes', 'fr', thesaurus).functions[0]?.because, 'tombes');
  assert.equal(readNeed('cimmetière', 'fr', thesaurus).functions[0]?.corrected, stem('cimetiere'));
});

test('the words of Belgium’s other communes are understood, in one piece or as compounds', () => {
  const first = (words: string) => readNeed(words, 'fr', thesaurus).functions[0]?.id;
  for (const [words, id] of Object.entries({
    begraafplaats: 'cemetery',
    begraafplaatsen: 'cemetery',
    kantine: 'school-meals',
    'burgerlijke stand': 'civil-status',
    gemeentebibliotheek: 'library',
    omgevingsvergunningen: 'urban-planning',
    Gemeindefriedhof: 'cemetery',
    Schlaglöcher: 'problem-reporting',
    Strassenbeleuchtung: 'public-lighting',
    'öffentliche Aufträge': 'procurement',
  }))
    assert.equal(first(words), id, words);
});

test('words that only one country has tell of it; words of two tell of none', () => {
  const country = (words: string) => readNeed(words, 'fr', thesaurus).country;
  assert.equal(country('PV du collège communal'), 'BE');
  assert.equal(country('rôles d’évaluation'), 'CA');
  assert.equal(country('permis de construire'), 'FR');
  assert.equal(country('cimetière'), undefined);
  assert.equal(country('permis de construire du bourgmestre'), undefined);
});

test('beside a phrase that was read, another word is no part of another phrase and no mistake', () => {
  const ids = (words: string) => readNeed(words, 'fr', thesaurus).functions.map(({ id }) => id);
  assert.deepEqual(ids('prêt de matériel aux comités'), ['equipment-loan']);
  assert.deepEqual(ids('lutte contre les rats'), ['public-health']);
  assert.deepEqual(ids('parc de véhicules'), ['fleet']);
  assert.equal(ids('dérogation mineure')[0], 'urban-planning');
});

test('empty words alone mean nothing; unknown words are kept for the texts', () => {
  assert.deepEqual(readNeed('un logiciel pour la mairie', 'fr', thesaurus), {
    functions: [],
    products: [],
    words: [],
  });
  assert.deepEqual(readNeed('zzxqv', 'fr', thesaurus), { functions: [], products: [], words: ['zzxqv'] });
  assert.deepEqual(readNeed('', 'fr', thesaurus), { functions: [], products: [], words: [] });
});

test('a request of a million letters is read as quickly as a short one', () => {
  const started = performance.now();
  readNeed('cimetière '.repeat(100_000), 'fr', thesaurus);
  assert.ok(performance.now() - started < 200);
});

test('plural, feminine and elision come to one form', () => {
  for (const [one, many] of [
    ['tombe', 'tombes'],
    ['municipal', 'municipales'],
    ['municipal', 'municipaux'],
    ['eau', 'eaux'],
    ['cemetery', 'cemeteries'],
    ['professionnel', 'professionnelles'],
    ['box', 'boxes'],
    ['employe', 'employee'],
  ]) {
    assert.equal(stem(one!), stem(many!), `${one} ${many}`);
  }
  assert.deepEqual(
    readWords('l’état, d’eau').map((word) => word.typed),
    ['etat', 'eau'],
  );
});

test('a misspelling is mended only when it is near', () => {
  assert.equal(nearestWord('deliberatoin', ['deliberation', 'election']), 'deliberation');
  assert.equal(nearestWord('bus', ['bug']), undefined);
  assert.equal(nearestWord('lutece', ['lumiere']), undefined);
});

test('a word of several meanings takes the one that the rest of the question shares', () => {
  const meant = (query: string) => readNeed(query, 'fr', thesaurus).functions.map(({ id }) => id);
  assert.deepEqual(meant('concessions du cimetière'), ['cemetery']);
  assert.ok(meant('concession').includes('contracts'), 'alone, it keeps its meanings');
  assert.deepEqual(meant('on paie Berger-Levrault pour la cantine'), ['school-meals']);
});

test('the by-laws that rule land use are no decisions of the council; a case is first a file to process', () => {
  assert.equal(first('règlement d’urbanisme', 'fr'), 'planning-documents');
  assert.equal(first('zoning by-law', 'en'), 'planning-documents');
  assert.equal(first('case management', 'en'), 'procedure-processing');
});

test('of two phrases that overlap the later says more of the thing', () => {
  assert.equal(first('inventaire du patrimoine arboré', 'fr'), 'green-spaces');
  assert.equal(first('inventaire du patrimoine', 'fr'), 'heritage');
  const said = readNeed('perception de la taxe de séjour', 'fr', thesaurus).functions.map(({ id }) => id);
  assert.deepEqual([said[0], said.includes('local-taxes')], ['tourist-tax', false]);
});
