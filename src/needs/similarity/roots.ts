// SPDX-License-Identifier: AGPL-3.0-or-later
// One root for the verb, the noun and the adjective: « réserver », « réservation », « réservé »; “billing”,
// “bill”. Lighter than a dictionary, stronger than the stem by which phrases are read; it speaks for a thing
// and never decides alone.
import { stem } from '../../catalogue/thesaurus/words.ts';

/** What ends words of one root, French and English, longest first. */
const endings = new RegExp(
  `(?<=.{4})(?:${[
    'isation|ization|ification|issement|issante?|ations?|itions?|atrice|ateur|ement|iment|ments?|ances?|ences?',
    'ables?|ibles?|iques?|istes?|ismes?|ites?|ages?|eurs?|euses?|rices?|ives?|ifs?|eux|antes?|ants?|ents?',
    'ings?|ness|ment|ions?|ers?|ors?|ier|iere|irs?|oirs?|oire|aires?|ial|al|el|ly|ed|ee|es|er|ez|ons|e|s|i',
  ].join('|')})$`,
);

/** Roots that change: the words of each are one. Folded; the first is the root. */
const irregular: ReadonlyMap<string, string> = new Map(
  [
    'inscrire inscription inscrit inscrits inscrite inscrivent inscrivez preinscription reinscription',
    'tondre tonte tontes tond tondu',
    'payer paie paye paies payes paiement paiements payent pay payment payments paying paid payeur',
    'vendre vente ventes vend vendu vendent sell sells sale sales selling sold',
    'louer location locations loue louent louee locatif locataire locataires loyer loyers rent rental',
    'reserver reservation resa resas reservations booking book bookings',
    'rendez rdv appointment appointments',
    'enlever enlevement enleve',
    'suivre suivi suivis',
    'ecole ecoles scolaire scolaires school schools ecolier ecoliers',
    'energie energies energetique energetiques energy',
    'telephone telephonie telephonique tel phone phones',
    'vehicule vehicules voiture voitures auto autos automobile vehicle vehicles van vans car',
    'arbre arbres arbore arboree tree trees',
    'eau eaux water',
    'enfant enfants child children kid kids',
    'eleve eleves pupil pupils student students etudiant etudiants',
    'poubelle poubelles ordure ordures dechet dechets rubbish waste garbage trash immondices',
    'election elections electoral electorale electeur electeurs elector electors voter voters',
    'conseil conseils council',
    'conge conges leave vacances',
    'tombe tombes sepulture sepultures grave graves burial burials',
    'chien chiens dog dogs',
    'chat chats cat cats',
    'livre livres book',
    'rue rues street streets voie voies',
    'neige neiges deneigement snow deneiger',
    'sel salage saler gritting salting salt grit',
    'subvention subventions subside subsides grant grants',
    'logement logements housing',
    'maison maisons house houses home homes',
    'salle salles hall halls room rooms venue venues',
    'signature signatures signer sign signed signing signe',
    'courrier courriers letter letters correspondance mail',
    'courriel courriels email emails',
    'budget budgets budgetaire',
    'impot impots taxe taxes tax taxation',
    'facture factures facturer facturation invoice invoices invoicing bill bills billing',
    'cle cles clef clefs key keys',
    'photo photos photographie photographies picture pictures photographique',
    'plainte plaintes complaint complaints',
    'panne pannes outage breakdown fault',
    'demande demandes demander request requests application applications apply applying',
    'permis permit permits licence license',
    'employe employes personnel salarie staff employee employees',
    'benevole benevoles benevolat volunteer volunteers volunteering volontaire volontaires',
    'pret prets preter emprunt emprunter emprunts loan loans lend lending borrow',
    'archive archives archivage archiver',
    'menu menus',
    'repas lunch lunches meal meals diner dejeuner',
    'musee musees museum museums museal museale',
    'medecin medecins medical medicale doctor doctors',
    'concession concessions',
    'velo velos cyclable cycle bike bikes bicycle cycling',
    'carte cartes cartographie cartographier map maps mapping',
    'sauvegarde sauvegardes backup backups',
    'mot password passwords',
    'serveur serveurs server servers',
    'signaler signalement signalements report reports reporting reported',
    'voter vote votes votation voting ballot',
    'poste postes',
    'formation formations former training train',
    'candidature candidatures candidat candidats candidate candidates applicant applicants',
    'recruter recrutement recrutements hire hiring recruit recruiting recruitment embauche embaucher',
    'arrete arretes',
    'marche marches market markets',
    'chauffage chauffages chauffer heating chaudiere chaudieres boiler',
    'nettoyer nettoyage cleaning clean',
    'entretenir entretien entretiens upkeep maintenance maintenir maintain',
    'reparer reparation reparations repair repairs',
    'registre registres register registers registry registration enregistrer enregistrement',
    'naissance naissances naitre birth births',
    'mariage mariages marier wedding weddings marriage marriages',
    'deces deceder death deaths defunt defunts',
  ].flatMap((line) => {
    const words = line.split(' ');
    return words.map((word) => [word, words[0]!] as const);
  }),
);

/** @param word one folded word */
export function rootOf(word: string): string {
  const known = irregular.get(word) ?? irregular.get(stem(word));
  if (known) return known;
  if (word.length < 5 || /\d/.test(word)) return stem(word);
  const root = word.replace(/(?<=.{3})s$/, '').replace(endings, '');
  return root
    .replace(/([a-z])\1$/, '$1')
    .replace(/(?<=.{3})(?:scrip|scriv)$/, 'scri')
    .replace(/(?<=.{3})uct$/, 'u')
    .replace(/(?<=.{3})(?:gu|ge)$/, 'g')
    .replace(/(?<=.{3})(?:qu|c)$/, 'c')
    .replace(/(?<=.{4})[eiy]$/, '');
}
