// SPDX-License-Identifier: AGPL-3.0-or-later
// What needs talk of beside what they want: numbers, budgets, dates, the program of today, who speaks and
// for whom. None of it makes two needs the same, nor another.
import { fold } from '../../base/text.ts';
import { stem } from '../../catalogue/thesaurus/words.ts';

const listed = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .trim()
      .split(/\s+/)
      .map((word) => stem(fold(word))),
  );

/** Words of every request: never an object of their own. */
const talk = listed(`
  vouloir voulons voudrions veut veulent souhaite souhaitons souhaiter souhaitent cherche cherchons aimerions
  faut faudrait devons doit doivent peut peuvent pouvoir puisse puissent permettre permet mettre mise place
  avoir avons ont être sommes soit soient étaient est recherche trouver besoin objectif projet projets
  nouveau nouvelle nouveaux remplacer remplacement changer acquérir acheter achat changement améliorer
  simplifier moderniser dématérialiser dématérialisation mutualiser mutualisé mutualisation commun commune
  communes partagé partager ensemble plusieurs chaque chacun chacune deux trois quatre cinq six dix vingt
  vingtaine centaine fois environ moins maximum minimum actuel actuelle actuellement existant aujourd hui
  aujourdhui papier cahier classeur tableur tableau excel début jour jours semaine mois année années an
  ans janvier février mars avril mai juin juillet août septembre octobre novembre décembre printemps été
  automne hiver prochain prochaine depuis avant après pendant dès ligne internet web numérique électronique
  libre éditeur prestataire contrat budget euros coût coûte prix tarif
  budgétaire annuel site adapté pratique facile rapide efficace interne externe organiser organise
  organisation suivre suit tenir tient tenu gérer géré gestion traitement technique techniques  utiliser utilise utilisé usage
  propre même autre autres ainsi aussi très bien trop plus encore cas lieu effectuer réaliser faire fait
  proposer propose service services outil travail temps réel réelle former exécution rural rurale urbain
  syndicat intercommunal intercommunalité communauté agglomération département province région mrc
  municipalité municipalités mairies bourg hôtel quartier territoire local locale locaux dossier dossiers
  demande demandes formulaire suivi éditer saisie saisir saisissent recevoir reçoit reçoivent envoyer envoi
  want wants wanted would like should must can could need needs looking seek seeking replace replacing new
  buy purchase get better improve simplify modern share shared common together several each two three four
  five six ten dozen about around times currently today paper spreadsheet excel notebook end start day days
  week month year years january february april june july august september october november
  december spring summer autumn fall winter next since before after online web digital electronic free
  vendor supplier contract budget cost costs price annual easy quick use using used user users follow
  track tracking keep keeps manage managing manager management system software solution app application
  applications still have has had been being them they their it its there one over per receive receives
  handle handling department county township district province small large rural records record request
  requests process processing support
  encaisser encaissement percevoir perception émission émettre recueil recueillir canal dispositif disposer obtenir assurer aider rendre savoir connaître voir prendre passer donner lancer gagner éviter informer
  let allow help make makes give see know everyone
`);

/** For whom or by whom: said beside the object, hardly ever the object. */
export const audiences = {
  staff: listed(
    'agent agents personnel salarié employé employés fonctionnaire secrétaire staff employee employees workers',
  ),
  residents: listed(
    'habitant habitants résident résidents citoyen citoyens administré administrés usager usagers population public riverain riverains particulier particuliers foyers abonné abonnés resident residents citizen citizens inhabitant inhabitants people household households customer customers',
  ),
  families: listed(
    'famille familles parent parents enfant enfants élève élèves jeunes école écoles family families child children pupil pupils student students school schools',
  ),
  associations: listed('association associations club clubs asbl bénévoles groups community clubs'),
  elected: listed('élu élus conseiller conseillers maire bourgmestre échevins councillor councillors mayor'),
  buildings: listed('bâtiment bâtiments locaux building buildings'),
} as const satisfies Readonly<Record<string, ReadonlySet<string>>>;

export type Audience = keyof typeof audiences;

/** Those for whom things are done: what is done for two others of them is done twice. */
const served: readonly Audience[] = ['staff', 'families', 'elected', 'associations'];

/** Each names some of those who are served, and none is the same. */
export function areOthers(a: readonly Audience[], b: readonly Audience[]): boolean {
  const [own, others] = [a, b].map((one) => one.filter((who) => served.includes(who)));
  return own!.length > 0 && others!.length > 0 && !own!.some((who) => others!.includes(who));
}

/** One names those who work there and no inhabitants, the other inhabitants and nobody who works there. */
export function areStaffAndResidents(a: readonly Audience[], b: readonly Audience[]): boolean {
  const [staff, residents] = [a, b].map((one) => one.includes('staff') && !one.includes('residents'));
  const [others, own] = [a, b].map((one) => one.includes('residents') && !one.includes('staff'));
  return (staff! && own!) || (residents! && others!);
}

export const isTalk = (wordStem: string): boolean => talk.has(wordStem) || /^\d/.test(wordStem);

/** Not « emploi », which has the stem of « employé ». */
export const audienceIn = ({ typed, stem: root }: { typed: string; stem: string }): Audience | undefined =>
  /^emplois?$/.test(typed) ? undefined : audienceOf(root);

export const audienceOf = (wordStem: string): Audience | undefined =>
  (Object.keys(audiences) as Audience[]).find((one) => audiences[one].has(wordStem));

const amount =
  /(?:\d[\d\s\u00a0\u202f.,']*\d|\d)(?:\s?(?:€|\$|k€|%|h|euros?|dollars?|ha|km|go|gb)(?!\p{L}))?/giu;
const budget =
  /\b(?:budget|montant|co[uû]ts?|prix|cost|price)s?\b[^.;,]{0,30}?[$€]?\s?\d[\d\s\u00a0\u202f.,]*(?:€|\$|euros?|dollars?)?[^.;,]*/giu;
const today =
  /\b(?:aujourd.hui|actuel(?:le)?(?:ment)?|à ce jour|pour l.instant|depuis (?:19|20)\d\d|currently|today|at present|still|current|contrat|contract)\b/iu;
const wish =
  /\b(?:voulons|voudrions|voudrait|veut|veulent|veux|souhait\p{L}+|cherch\p{L}+|recherch\p{L}+|faut|faudrait|besoin|aimer\p{L}+|il nous faut|on veut|want|wants|would like|need|needs|looking for|seek\p{L}*|should)\b/iu;

/** A part of what was written, with how far it says what is wanted: 0 to 1. */
export interface Said {
  readonly words: string;
  readonly weight: number;
}

const mostSentences = 40;

/** The sentences of a need, those that speak of today or of money weighing less than those of the wish. */
export function sentencesOf(text: string): Said[] {
  const sentences = text
    .replace(/\u2019/g, "'")
    .split(/(?<=\p{L}{2}[)»"]?\s?[.!?])\s+|(?<=\d\s?[.!?])\s+(?=\p{Lu})|[;\n\r]+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence))
    .slice(0, mostSentences);
  const said = sentences.map((sentence, place) => ({
    words: sentence.replace(budget, ' ').replace(amount, ' '),
    weight: weightOf(sentence, place, sentences.length),
  }));
  return said.filter(({ words }) => /\p{L}/u.test(words));
}

function weightOf(sentence: string, place: number, count: number): number {
  if (count === 1 || wish.test(sentence)) return 1;
  if (today.test(sentence)) return 0.5;
  return place === 0 ? 0.8 : 0.7;
}
