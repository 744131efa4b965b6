// SPDX-License-Identifier: AGPL-3.0-or-later
// Which piece of a tender a document is, which documents make one dossier, and what the tender is about.
import type { Reading } from './reading.ts';

/**
 * `whole`: a tender in one document. `extract`: some lines of one. `other`: a note, a report, an agreement.
 * `lesson`: a glossary or a guide, which speaks of tenders.
 */
export type Piece =
  | 'rules'
  | 'clauses'
  | 'specification'
  | 'deed'
  | 'prices'
  | 'whole'
  | 'extract'
  | 'other'
  | 'lesson';

export interface Dossier {
  readonly readings: readonly Reading[];
  readonly pieces: readonly Piece[];
  /** All words of all pieces, flattened. */
  readonly flat: string;
  readonly about: About;
}

/** What is bought, as the words say it. */
export interface About {
  readonly isIt: boolean;
  readonly isDevelopment: boolean;
  readonly isMaintenance: boolean;
  readonly isHosting: boolean;
  readonly isFramework: boolean;
  readonly isFormal: boolean;
  readonly isPublicService: boolean;
  readonly isState: boolean;
}

const titles: readonly (readonly [Piece, RegExp])[] = [
  [
    'other',
    /^[#*\s]*(?:projet de )?conventions?\b(?! collective)|\bextrait du registre|^[#*\s]*(?:objet\s*: )?deliberations?\b|^[#*\s]*(?:note\b(?! (?:aux? (?:candidat|soumissionnaire|entreprise|concurrent)s?|de consultation|technique))|rapport|compte[- ]rendu|proces-verbal|memo|memorandum|releve de decisions|bilan|avis d'attribution|charte d'adhesion)\b|\bregles d'adhesion\b/,
  ],
  [
    'lesson',
    /^[#*\s]*(?:petit )?(?:lexique|glossaire|modeles? de (?:clauses?|phrases?)|clausier|guide|aide-memoire|foire aux questions|faq|vademecum)\b/,
  ],
  [
    'whole',
    /\bcahier (?:special )?des charges\b|\bcahier des clauses particulieres\b|\bappel d'offres public\b|\bdocuments? d'appel d'offres\b|\bc\.?c\.?p\b|\bc\.?s\.?c\b|\blettre de consultation\b|\bdemande de (?:devis|prix)\b|\bdevis type\b|\bc\.?c\.?a\.?t\.?p\b|\blettre de commande\b|\bmarche (?:public )?simplifie\b|\bdemande de (?:propositions?|soumissions?)\b|\bcahier de(?:s)? (?:consultation|prescriptions)\b|\bmise en concurrence\b|\binvitation a soumissionner\b|\bclauses administratives et techniques\b/,
  ],
  [
    'specification',
    /\bclauses techniques\b|\bexigences (?:techniques|fonctionnelles)\b|\bexpression (?:des? |du )besoins?\b|\bprescriptions techniques\b|\bbesoins? fonctionnels?\b|\b(?:cahier|dossier) technique\b|\bcahier des clauses techniques(?: particulieres)?\b|\bc\.?c\.?t\.?p\b|\bprogramme fonctionnel\b|\bspecifications? (?:techniques?|fonctionnelles?)\b/,
  ],
  [
    'clauses',
    /\bclauses (?:administratives|contractuelles|juridiques|particulieres)\b(?! (?:generales|et techniques))|\bc c a p\b|\bconditions (?:particulieres|administratives|d'execution) du (?:marche|contrat)\b|\bcahier des clauses administratives(?: particulieres)?\b(?! generales)|\bc\.?c\.?a\.?p\b/,
  ],
  [
    'rules',
    /\breglement (?:particulier )?(?:de (?:la )?|d'une |des )?(?:mise en )?(?:consultation|concurrence)\b|\bregles de (?:la )?consultation\b|\br\.c\.(?=\s|$)|\bmodalites de (?:la )?consultation\b|^[#*\s]*rc\b|\breglement d'appel|\binstructions aux (?:candidats|soumissionnaires)/,
  ],
  ['deed', /\bacte d'engagement\b/],
  [
    'prices',
    /\bbordereau d(?:es|e) prix\b|\bbpu\b|\bdpgf\b|\bdqe\b|\bdetail quantitatif\b|\bdecomposition du prix/,
  ],
];
/** What tells only that it is a tender, where no piece is named beside. */
const anyTender =
  /\b(?:contrat|dossier de consultation|d\.?c\.?e|consultation simplifiee|marche (?:public )?(?:n°|de (?:services?|prestations|fournitures?)|passe|a procedure adaptee))\b/;
const first = 12;
const longTitle = 140;

/** By the first title among its first lines, else by the name of the file, else by what it speaks of. */
export function pieceOf({ file, passages, flat }: Reading): Piece {
  const heads = passages.filter(({ isHeading }) => isHeading).map((one) => one.flat);
  const parts = new Set(heads.flatMap((head) => named(head).filter(isPart)));
  const top = passages.slice(0, first).map((one) => titleIn(one.flat));
  const [title] = top.map(named).filter((pieces) => pieces.length > 0);
  if (title?.[0] === 'other' || title?.[0] === 'lesson') return title[0];
  if (parts.size > 1 || (title && new Set(title.filter(isPart)).size > 1)) return 'whole';
  if (title?.[0]) return title[0];
  const name = file.split(/[/\\]/).at(-1)!.toLowerCase().replace(/[-_.]/g, ' ');
  const byName = named(name).find((piece) => piece !== 'whole');
  return byName ?? (isTender(flat, passages.length) ? 'whole' : 'extract');
}

/** A title of its own, or the sentence that begins with it: « Le présent cahier des charges … ». */
function titleIn(flat: string): string {
  if (flat.length <= longTitle && !/[.;]$/.test(flat)) return flat;
  const begun = /^[#*\s]*(?:l[ea] |l'|ce |cette |le present |la presente )?/.exec(flat)![0].length;
  const title = flat.slice(begun, begun + 90);
  return titles.some(([piece, words]) => piece !== 'other' && title.search(words) === 0) ? title : '';
}

/** The kinds of piece that a title names, in the order in which it names them. */
function named(title: string): Piece[] {
  const hits = titles.flatMap(([piece, words]) => {
    const at = title.search(words);
    return at < 0 ? [] : [{ piece, at }];
  });
  if (hits.length === 0) return anyTender.test(title) ? ['whole'] : [];
  return hits.toSorted((a, b) => a.at - b.at).map(({ piece }) => piece);
}

/** A few lines out of a tender tell nothing of what lacks in it. */
function isTender(flat: string, passages: number): boolean {
  const words = [
    /\boffres?\b/,
    /\bcandidats?\b|\bsoumissionnaires?\b/,
    /\btitulaire\b|\bprestataire\b|\badjudicataire\b/,
  ];
  const more = [/\bmarche\b|\bconsultation\b/, /\bprix\b/, /\bcriteres?\b/];
  const asking =
    /\b(?:vos?|votre) (?:offres?|propositions?|devis|reponses?)\b|\bnous (?:achetons|cherchons|demandons|commandons|souhaitons|voulons|recherchons|confions)\b|\b(?:repond\w+|reponses?) (?:avant|attendue?s?|au plus tard)/;
  return passages >= 6 && [...words, ...more, asking].filter((one) => one.test(flat)).length >= 3;
}

const isPart = (piece: Piece): boolean =>
  ['rules', 'clauses', 'specification', 'deed', 'prices'].includes(piece);

/** Documents of different kinds given together are one dossier; two of one kind are two tenders. */
export function dossiersOf(readings: readonly Reading[]): Map<Reading, Dossier> {
  const pieces = readings.map(pieceOf);
  const parts = pieces.filter(isPart);
  const together = parts.length > 1 && new Set(parts).size === parts.length && !pieces.includes('whole');
  const isMember = (at: number) => together && isPart(pieces[at]!);
  const members = readings.filter((_, at) => isMember(at));
  const shared = dossierOf(members, pieces.filter(isPart));
  return new Map(
    readings.map((one, at) => [one, isMember(at) ? shared : dossierOf([one], [pieces[at]!])] as const),
  );
}

function dossierOf(readings: readonly Reading[], pieces: readonly Piece[]): Dossier {
  const flat = readings.map((one) => one.flat).join('\n');
  return { readings, pieces, flat, about: aboutOf(flat) };
}

const it =
  /\b(?:applis?\b|algorithme|capteurs connectes|telephonie sur ip|robot conversationnel|formulaires? en ligne|codes? sources?|ordinateurs?|serveurs?|postes? de travail|visioconference|messagerie electronique|cartographi\w+|calculateur|sauvegarde (?:des donnees|externalisee)|teletravail|gestion electronique|intranet|cybersecurite|donnees numeriques|reseau informatique|logiciel|progiciel|applicati(?:on|f)|informatiq|numeriq|developpement (?:specifique|informatique|logiciel)|portail|hebergement|saas|site (?:internet|web)|code source|infogerance|tma\b|tierce maintenance|systeme d'information|base de donnees|teleservice|open.?source)/;
const development =
  /\b(?:conception|realisation|creation|refonte|ecriture|developpement|programmation|construction|elaboration|fabrication|mise au point|codage)\b(?: et (?:la |le |l'|de )?[a-z]+){0,2} (?:d'une?|du|de la|de l'|des?|d') ?(?:[a-z]+ ){0,3}?(?:logiciels?|applications?|applicatifs?|portails?|sites?|plateformes?|modules?|outils?|teleservices?|progiciels?|programmes?|calculateurs?|simulateurs?|moteurs?|applis?|jeux?|robots?|algorithmes?|scripts?|interfaces?|cartes? (?:interactive|en ligne)|services? numeriques?|connecteurs?|greffons?|extranets?|intranets?)\b|\b(?:concoi|realis|developp|constru|cre|programm|ecri|code)\w{0,4} (?:une?|le|la|l'|leur|notre|son|ce|cet|cette) ?(?:[a-z]+ ){0,2}?(?:logiciel|application|appli|applicatif|portail|site|plateforme|module|outil|teleservice|calculateur|simulateur|moteur|programme|algorithme|robot)\b|\b(?:logiciel|application|appli|outil|module|programme)\b[^.;]{0,30}\bsur mesure\b|\becriture (?:d'une?|du|de la) |\b(?:logiciel|application|outil|module|portail|calculateur|site) (?:a )?(?:developper|construire|creer|realiser|developpee?)\b|\bforfait de (?:realisation|developpement)|\bdeveloppee? (?:pour|specialement|a la demande|sur mesure)|\b(?:realise|developpe|ecrit|construit|cree|programme)\w* (?:une?|le|la|l') ?(?:logiciel|application|outil|module|portail|site|plateforme|teleservice|calculateur)|\bdeveloppements?\s+(?:specifiques?|logiciels?|informatiques?|sur mesure|complementaires?|d'une?\b|du\b|de (?:la|l'|nouve|modules?|fonction)|des\b|evolutifs?|realises|produits|libres?|demandes|necessaires|a facon|applicatifs?|web|livres)|\bdevelopper (?:une?|le|la|l'|les|des|en)\b|\b(?:conception|conception-realisation|realisation|creation|refonte|ecriture)(?: et (?:la |le |l')?\w+){0,2} (?:d'une?|du|de la|de l') (?:nouvel\w* |nouveau )?(?:logiciel|application|portail|site|plateforme|module|outil|teleservice|systeme)|\bprestations? de developpement|\bdeveloppements (?:et|,)|\bdeveloppement(?:,| et (?:la |l'|de )?(?:maintenance|integration|evolution))|\bbuild\b|(?:[:;,|(-]|\blots? \d+|\b(?:services?|prestations?|marche) de|\bet(?: de)?)\s*(?:le |la |du |les |\d+[.,)]? )?developpements?\b(?! (?:des? )?(?:usages|entreprise|activite|competence|territoire))/;
const notDevelopment =
  /developpement (?:durable|economique|territorial|local|social|urbain|rural|touristique|personnel|des competences)/g;
const maintenance =
  /\b(?:maintenance|tma\b|mco\b|tierce maintenance|corrections? des anomalies|support correctif)/;
const hosting = /\b(?:heberg|saas|infogerance|nuage|cloud\b|logiciel en tant que service)/;
const framework = /\b(?:accords?-cadres?|accord cadre|marches? a bons de commande|marches? subsequents?)\b/;
const formal =
  /\bappels? d'offres (?:ouvert|restreint)|\bprocedure formalisee|\bprocedure avec negociation|\bdialogue competitif|\bjournal officiel de l'union|\bjoue\b/;
const publicService =
  /\b(?:habitants?|citoyens?|usagers?|familles?|parents?|visiteurs?|promeneurs?|touristes?|cueilleurs?|eleves?|public)\b[^.;]{0,80}\bapplis?\b|\bapplis?\b[^.;]{0,80}\b(?:habitants?|citoyens?|usagers?|familles?|parents?|visiteurs?|promeneurs?|touristes?|public)\b|\b(?:habitants?|citoyens?|usagers?|administres?|familles?|parents?|visiteurs?|internautes?|contribuables?|riverains?|electeurs?|lecteurs?|patients?|etudiants?|demandeurs?|abonnes|public)\b[^.;]{0,80}\b(?:portail|site|application|en ligne|teleservices?|espace personnel|formulaires?|telephone|borne|internet)\b|\b(?:portail|site|application|teleservices?|espace personnel|formulaires? en ligne)\b[^.;]{0,80}\b(?:habitants?|citoyens?|usagers?|administres?|familles?|parents?|visiteurs?|internautes?|contribuables?|riverains?|electeurs?|etudiants?)\b|\b(?:habitants?|citoyens?|usagers?|administres?|familles?|parents?|visiteurs?|internautes?|contribuables?|associations?)\b[^.;]{0,60}\b(?:depos|consult|reserv|s'inscri|inscri|pai|signal|cree\w* un compte|acced|suivent|suit|se connect|telecharg|demandent|prennent|prend (?:un )?rendez|trouv|retrouv)\w*|\bportail\b[^.]{0,80}\b(?:demarches|habitants|usagers|citoyens|familles|administres|services)\b|\bl'(?:habitant|usager|administre)\b|\bextranet\b[^.]{0,60}\bfamilles|\bportail (?:citoyen|famille|usager|public|web|internet|de services|des demarches|associatif|de la|d'information)|\bsites? (?:internet|web)\b|\bteleservices?|\bdemarches? (?:en ligne|administratives? en ligne)|\bgrand public|\bservices? en ligne|\bouverte? au public|\baccessibles? (?:au|aux|du) (?:public|usagers|citoyens|habitants|administres|familles)|\bapplication mobile|\b(?:aux|par les|des|les) (?:usagers|citoyens|habitants|administres|familles)\b.{0,80}\b(?:en ligne|demand|depos|inscri|compte|rendez-vous|portail|signal|pai|consult)|\bplateforme (?:citoyenne|de participation)|\bparticipation citoyenne/;

function aboutOf(flat: string): About {
  const built = flat.replace(notDevelopment, '');
  return {
    ...{ isIt: it.test(flat), isDevelopment: development.test(built), isMaintenance: maintenance.test(flat) },
    ...{ isHosting: hosting.test(flat), isFramework: framework.test(flat), isFormal: formal.test(flat) },
    isPublicService: publicService.test(
      flat.replace(/site (?:internet|web) (?:de l'acheteur|du profil|www)/g, ''),
    ),
    isState: /\b(?:ministere|etat representee? par|direction interministerielle|prefecture de)\b/.test(
      flat.slice(0, 3000),
    ),
  };
}

/** The document that answers for what lacks: the first that bears it; `undefined`: none is given. */
export const bearerOf = ({ readings, pieces }: Dossier, bornBy: readonly Piece[]): Reading | undefined =>
  readings.find((_, at) => pieces[at] === 'whole' || bornBy.includes(pieces[at]!));
