// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkFunction, namesPerson } from './contact.ts';
import { checkFunctionMailbox, isPersonMailbox } from './mailbox.ts';

const functions = `service informatique|Service Informatique|DSI|secrétariat|Secrétariat général|secretariat|Direction des services|direction|accueil|Accueil
Directrice générale des services|DGS|directeur général|Bourgmestre|Échevin de l’état civil|Échevinat de la culture|CPAS|CPAS de Namur|C.P.A.S. de Namur
greffier-trésorier|Greffe|Directrice générale et greffière-trésorière|Service des loisirs et de la culture|Travaux publics|Service travaux|Travaux Publics
Mairie|Mairie de Saint-Denis|Mairie d’Albert|Ville de Sainte-Marie|Hôtel de ville|CCAS|Police municipale|Police Locale|État civil|État Civil|Population Étrangers
Ressources humaines|Ressources Humaines|Petite Enfance|Guichet unique|Guichet Unique|France Services|Espace France Services|Marine nationale|IT department|IT Department|Town Clerk|Public Works
Human Resources|City Hall|Clerk’s office|help desk|Webmaster|référent numérique|Responsable informatique mutualisé|Cellule communication|Médiathèque Marguerite-Duras
École Jules Ferry|Salle Georges Brassens|M. le Maire|Mme la Maire|Madame l’échevine du numérique|Monsieur le directeur|Mr Mayor|Comptabilité|Régie des eaux|Service de l’eau
Service technique|Services techniques|Urbanisme|Service urbanisme et aménagement|Bibliothèque|Cimetières|service cimetière|Taxes|Recette communale|Receveur|Direction financière
Directeur financier|administration générale|Secrétaire de mairie|secrétaire de mairie|Grand Annecy|Pays de Gex|Val d’Aoste|Maison de la Famille|Pôle numérique|pôle ressources|Bureau d’ordre
Direction du numérique et des systèmes d’information|IT|support|Support|service SIG|SAM service à domicile|marché de Noël|Faune et flore|Syndicat mixte|agent|admin|buyer|signatory|Maire|le service informatique
Officier d’état civil|Greffière|Urbaniste|Trésorière|coordonnatrice aux loisirs|Service incendie|Sécurité incendie|Inspecteur en bâtiment|Plan de cohésion sociale|Espace public numérique|EPN|conseiller numérique
Déléguée à la protection des données|DPO|Data protection officer|Chief information officer|CIO|Finance|Parks and recreation|Parks and Recreation|Library|secretariat (matin)|accueil - standard|standard|Standard`;
const persons = `Jean Dupont|jean dupont|DUPONT Jean|Dupont Jean|M. Dupont|M Dupont|Mme Martin|Mme Martin (secrétariat)|Madame Lefèbvre|Monsieur Benali|Mr Smith|Mrs. Jones|Ms Taylor|Dr Tremblay
J. Dupont|J.-P. Martin|Sophie|sophie|secrétariat (Marie)|Marie, secrétariat|Sophie du service informatique|Anne-Marie Lefebvre|Jean-François Côté|Zinédine Benali|VAN DEN BERG Joke
Joke Van den Berg|Claire Martin|Pierre Durand|DURAND Pierre|Élodie|Gaëtan Tremblay|Mélanie Bouchard|Koen Janssens|contacter Thierry|voir avec Nathalie|MM. Dupont et Durand|Dupont|DUPONT|Dupont, secrétariat
John Smith|Sarah, IT department|ask Kevin|François‑Xavier Leclercq|Éric|Mlle Leroy|Ngoc Tran|Marie-Ève Gagnon|Guillaume S.`;
const each = (words: string) => words.split(/[|\n]/);

test('services, duties and places are let through, in French and English, from the three countries', () => {
  assert.deepEqual(each(functions).filter(namesPerson), []);
});

test('names of persons are seen, with or without title, accents, capitals or a service beside them', () => {
  assert.deepEqual(
    each(persons).filter((words) => !namesPerson(words)),
    [],
  );
  for (const sign of ['\u200b', '\u00ad', '\u2060']) assert.ok(namesPerson(`So${sign}phie`));
});

const boxes = [
  ...[
    'secretariat',
    'mairie',
    'mairie.auvillar',
    'commune.de.huy',
    'accueil',
    'contact',
    'info',
    'informatique',
    'dsi',
    'it',
    'si',
    'support',
    'dgs',
    'rh',
    'etatcivil',
    'etat-civil',
  ],
  ...[
    'service.informatique',
    'cpas',
    'population',
    'bourgmestre',
    'maire',
    'mayor',
    'greffe',
    'dg',
    'direction.generale',
    'travaux',
    'urbanisme',
    'bibliotheque',
    'loisirs',
    'clerk',
    'town.clerk',
  ],
  ...[
    'helpdesk',
    'saint-martin',
    'mairie.saint.jean',
    'mairie-st-pierre',
    'ville-annecy',
    'val-dieu',
    'grand.annecy',
    'secretariat.maire',
    'numerique',
    'webmaster',
    'compta',
    'tresorerie',
    'mrc',
    'courrier',
  ],
  ...[
    'administration',
    'cabinet',
    'police',
    'ecole.maternelle',
    'animation',
    'agora',
    'mediatheque',
    'sig',
    'cimetiere',
    'proxim',
  ],
];
const personBoxes = [
  ...[
    'jean.dupont',
    'jean_dupont',
    'jean-dupont',
    'dupont.jean',
    'j.dupont',
    'jdupont',
    'dupontj',
    'sophie',
    'sophie.m',
    'c.martin',
    'anne-marie.lefebvre',
    'kylian.benali',
    'zinedine.benali',
  ],
  ...[
    'sophie.secretariat',
    'pierre.durand',
    'pierre',
    'marie2',
    'jean.dupont+halle',
    'jeandupont',
    'dupont',
    'thierry.dsi',
    'p.tremblay',
  ],
];

test('a mailbox is a function’s, or someone’s', () => {
  assert.deepEqual(
    boxes.filter((box) => isPersonMailbox(`${box}@commune.example`)),
    [],
  );
  assert.deepEqual(
    personBoxes.filter((box) => !isPersonMailbox(`${box}@commune.example`)),
    [],
  );
  assert.equal(isPersonMailbox('mesnil.roch@mesnil-roch.example'), false);
});

test('what is refused is said with what to write instead', () => {
  assert.equal(checkFunction('  service\u200b informatique '), 'service informatique');
  assert.equal(
    checkFunction('secrétariat, secretariat@commune.example'),
    'secrétariat, secretariat@commune.example',
  );
  for (const words of ['Mme Martin', 'joindre jean.dupont@commune.example'])
    assert.throws(() => checkFunction(words), { textKey: 'people.contact.person' });
  assert.equal(checkFunctionMailbox('dsi@commune.example'), 'dsi@commune.example');
  assert.throws(() => checkFunctionMailbox('jean.dupont@commune.example'), {
    textKey: 'people.contact.person-mailbox',
  });
});
