// SPDX-License-Identifier: AGPL-3.0-or-later
// What a need is about within its trade: dealing with those who come, knowing what there is, showing it,
// keeping it in order… Two needs of one trade that share none of these are near misses: billing school meals
// and publishing their menus.
import { fold } from '../../base/text.ts';
import { stem } from '../../catalogue/thesaurus/words.ts';

/** The families of work; those of one family are commonly one program. */
export const facets = {
  people:
    'inscription inscrire inscrit préinscription enrolment enrollment enroll registration apply waiting candidature réserver réservation book booking reservation créneau location louer louée hire rental slot facture facturer facturation invoice invoicing bill billing impayé mensualisation tarif payer paiement encaisser encaissement payment pay caution présence pointage attendance attribution attribuer admission allocate vendre vente sell billet ticket abonnement subscription',
  knowledge:
    'registre fichier record plan cartographie cartographier map mapping échéance renouvellement renewal expiry inventaire inventorier recensement catalogue cataloguer inventory catalog fiche',
  lending: 'prêt prêter emprunt emprunter retour lend loan borrow hold',
  showing:
    'publier publication afficher affichage affiché diffuser diffusion consultable vitrine publish publishing menu allergène allergen annuaire directory',
  filming:
    'filmer film captation retransmission retransmettre streaming stream webcast broadcast webdiffusion',
  upkeep:
    'entretien entretenir tonte tondre arrosage arroser désherbage désherber nettoyage nettoyer réparation réparer dépanner panne mowing watering weeding cleaning repair fix sel balayage élagage élaguer',
  staffing:
    'animateur intervenant roulement équipe effectif rota shift roster remplaçant astreinte jardinier',
  entry: 'accès badge barrière access gate serrure lock portique',
  counting:
    'fuite détection capteur sonde comptage compter compteur statistique fréquentation leak sensor count counting statistic analyse analysis indicateur mesure télérelève',
  scanning: 'numériser numérisation numérisé scanner digitise digitisation digitization indexation',
  drafting: 'rédiger rédaction draft drafting écrire élaboration révision modèle template',
  sending: 'transmission télétransmission transmettre transmit dépôt déposer submit filing',
  making: 'production fabrication recette produire cooking recipe composer',
  creating: 'création créer creation refonte refaire redesign concevoir conception maquette graphique',
  teaching: 'cours leçon natation lesson atelier stage class classes apprentissage',
  care: 'stérilisation vaccination soin vétérinaire treatment adoption',
  digital: 'numérique ebook liseuse digital',
  ceremony: 'crématorium cérémonie chapelle crematorium chapel ceremony incinération',
  appointment: 'rendez appointment rdv',
  alert: 'alerte alerter alert warning',
} as const satisfies Readonly<Record<string, string>>;

export type Facet = keyof typeof facets;

/** Facets that a plain need of the trade says nothing of: one that has them is another need. */
export const peculiar: ReadonlySet<Facet> = new Set<Facet>([
  'filming',
  'scanning',
  'staffing',
  'making',
  'teaching',
  'care',
  'digital',
  'ceremony',
  'counting',
  'entry',
  'appointment',
]);

/** Of these, what is hardly ever done by the program that does the rest of the trade. */
export const apartWork: ReadonlySet<Facet> = new Set<Facet>([
  'filming',
  'scanning',
  'staffing',
  'care',
  'ceremony',
]);

/** Facets that people say in one breath: whoever has one is not told from whoever has the other. */
export const beside: ReadonlySet<string> = new Set(
  ['knowledge lending', 'upkeep knowledge', 'drafting sending'].flatMap((two) => [
    two,
    two.split(' ').reverse().join(' '),
  ]),
);

const byStem: ReadonlyMap<string, Facet> = new Map(
  Object.entries(facets).flatMap(([facet, words]) =>
    words.split(' ').map((word) => [stem(fold(word)), facet as Facet] as const),
  ),
);

/** « bac roulant », « popote roulante »: no roster. */
const verb = /^(?!roulant$).{4,}(?:ent|ons|ez|er|ant)$/;
const ending = /(?<=.{4})(?:ations?|ements?|ions?|ent|ons|ez|er|ant|ing|ed|ees?|es?|s)$/;
/** « réservent », « réserver », « réservation » → one. */
const rootOf = (wordStem: string): string => wordStem.replace(ending, '');

const byRoot: ReadonlyMap<string, Facet> = new Map(
  [...byStem].toReversed().map(([wordStem, facet]) => [rootOf(wordStem), facet]),
);

/** The facet that a word says, or another form of the word. */
export const facetOf = (wordStem: string): Facet | undefined =>
  byStem.get(wordStem) ?? (verb.test(wordStem) ? byRoot.get(rootOf(wordStem)) : undefined);
