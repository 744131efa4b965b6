// SPDX-License-Identifier: AGPL-3.0-or-later
// Frameworks: a maximum, a term, and a closed list of those who may order.
import { numberOf, termsIn } from '../amounts.ts';
import { around } from '../context.ts';
import type { Sentence } from '../reading.ts';
import { absent, type Found, findings, type Looked, none, type Rule, saying, type View } from '../rule.ts';

const framework = /\baccords?[- ]cadres?\b|\bmarches? a bons de commande\b/;
/** The tender is a framework, and does not only speak of another one. */
const isFramework = ({ dossier }: View): boolean =>
  /\b(?:present|le|un|l'|cet|objet|forme d'un|est un|marche|de l'|passe)\s?:?\s?(?:\w+ ){0,3}accord[- ]cadre|\bforme d'un accord[- ]cadre|\bmarche (?:public )?a bons de commande|^[#*\s]*accord[- ]cadre/m.test(
    dossier.flat,
  ) &&
  !/\baccord[- ]cadre (?:existant|notifie en|de la centrale|du groupement|precedent|actuel)/.test(
    dossier.flat,
  );

const without =
  /\bmaximum\b\s*[:|]+\s*(?:sans|neant|aucun|illimite|non)|\b(?:quantites?|montants?|volumes?)\b[^.;]{0,40}\b(?:purement |seulement |donnee?s? a titre )?indicati\w+\b|\b(?:commandes?|depenses?|quantites?|volumes?|montants?)\b[^.;]{0,60}\b(?:ne|n'(?:est|a)|pas|jamais)\b[^.;]{0,20}\b(?:limitee?s?|plafonn\w+|bornee?s?)\b(?! a \d)|\b(?:montant|volume|valeur|quantites?|commandes?|total|accord-cadre|depenses?)\b[^.;]{0,60}\b(?:n'est|ne sont|n'a|sans etre|non|pas)\s*(?:pas |ni )?(?:ete )?(?:plafonn|limit|born|fixe de maximum)\w*|\bsans (?:plafond|limite|limitation) (?:de |d'|en |du )?(?:montant|quantite|valeur|commandes?|volume)?|\b(?:montant|quantites?|volume)s?\b[^.;]{0,30}\billimite|\b(?:aucune?|pas de|ni) (?:plafond|limite (?:haute|superieure|de montant)|borne|maximum)|\bsans\s+(?:\w+ )?(?:(?:montant |quantite |engagement )?(?:minimum|minimal\w*|mini)(?: ni| et sans| ou| et)\s+(?:de |montant |quantite |sans )*)?(?:montant |quantite |valeur )?(?:maximum|maximal\w*|maxi\b)|\b(?:ni|aucun|pas de) (?:montant |quantite )?(?:maximum|maximal)|\bmaximum\s*:\s*(?:sans|neant|aucun|non (?:fixe|defini|determine))|\bmaximum\b[^.;]{0,40}\b(?:n'est pas|ne sont pas) (?:fixe|determine|defini|connu)/;
const maximum =
  /\b(?:ne (?:peu(?:t|vent)|pourr\w+|saurai\w+) (?:\w+ )?(?:depasser|exceder)|limitee?s? a|s'arret\w+ a|dans la limite de|jusqu'a (?:hauteur|concurrence) de|plafonnee?s? a|au plus)\b[^.;\n]{0,40}\d|\b(?:montant|quantite|valeur|plafond|commandes?|total|seuil|limite)\w*\b[^.;\n]{0,80}\bmaxim\w+|\bmaxim\w+\b[^.;\n]{0,80}(?:€|\beuros?\b|\d{2,}|\bh\.?t\b|\bjours)|\bplafon\w+\b[^.;\n]{0,60}\d|\bmaximum\s*[:|(]/;
const noMaximum = /\bdelai\b|\bduree\b|\bheures?\b|\bpenalit|\btitulaires?\b maximum|\bnombre maximal? d/;

function lookAtMaximum(view: View): Looked {
  const about = view.dossier.about.isFramework && isFramework(view);
  if (!about) return none;
  const row = view.law.row('framework-maximum', 'framework');
  const explicit = findings(view, without).slice(0, 1);
  const given = view.dossier.readings.some(({ sentences }) =>
    sentences.some(
      ({ flat }) =>
        maximum.test(flat) &&
        !without.test(flat) &&
        !(noMaximum.test(flat) && !/€|euros?|montant/.test(flat)),
    ),
  );
  const found: readonly Found[] = explicit.length > 0 ? explicit : given || says(view) ? none : absent;
  if (found.length === 0) return none;
  if (row.state === 'no-day') return { open: 'no-day' };
  return row.state === 'known' ? found : none;
}
const says = ({ dossier, reading }: View) => without.test(dossier.flat) && !without.test(reading.flat);

export const frameworkWithoutMaximum: Rule = {
  ...{
    id: 'L31',
    name: 'FRAMEWORK_NO_MAX',
    severity: 'E',
    lands: 'FR',
    anyPiece: true,
    dated: ['framework-maximum'],
    bornBy: ['clauses', 'deed'],
  },
  source: {
    words: 'Code de la commande publique, art. R2162-4 ; CJUE, 17 juin 2021, C-23/20',
    mark: 'verified',
  },
  examples: {
    before: 'L’accord-cadre est conclu sans minimum ni maximum.',
    after: 'L’accord-cadre est conclu sans minimum et avec un maximum de 380 000 € HT sur toute sa durée.',
  },
  look: lookAtMaximum,
};

const longestTerm = 48;
const renewal = /\b(?:puis\b|reconduct\w+|renouvel\w+|prolong\w+)\b/;
const because = /\b(?:justifi\w+|en raison|car\b|compte tenu|amorti\w+|necessaire (?:a|pour)|du fait|motif)/;
const times = /\b(une|un|deux|trois|quatre|cinq|six|sept|huit|neuf|\d)\s*(?:\(\d\) )?fois\b/;

/** « Du 1er janvier 2027 au 31 décembre 2032 », in months. */
function monthsBetween(flat: string): number | undefined {
  const [from, to] = [
    ...flat.matchAll(/\b(?:1er|\d{1,2}) ([a-z]{3,9}) (20\d\d)\b|\b\d{1,2}\/(\d{2})\/(20\d\d)\b/g),
  ]
    .map(([, name, year, number, other]) => {
      const month = name === undefined ? Number(number) - 1 : monthNames.indexOf(name);
      return month < 0 ? undefined : Number(year ?? other) * 12 + month;
    })
    .filter((one) => one !== undefined);
  return from === undefined || to === undefined || to <= from ? undefined : to - from;
}

const monthNames =
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(' ');

/** The whole term in months, renewals counted, as a passage says it. */
function wholeTerm(flat: string): number | undefined {
  const [first, ...more] = termsIn(flat);
  if (!first) return undefined;
  if (!renewal.test(flat)) return first.months;
  const [, word] = times.exec(flat) ?? [];
  const rounds = word === undefined ? 1 : (numberOf(word) ?? 1);
  if (
    /\b(?:reconductions?|renouvellements?|prolongations?) (?:eventuelles? )?(?:comprises?|incluse?s?)\b|\bau plus\b|\bdans la limite de\b/.test(
      flat,
    )
  )
    return Math.max(first.months, ...more.map(({ months }) => months));
  const total = more.find(({ from }) =>
    /\b(?:totale|maximale|sans exceder|sans pouvoir exceder|au total|au plus)\b[^.]{0,40}$/.test(
      flat.slice(0, from),
    ),
  );
  return total?.months ?? first.months + rounds * (more[0]?.months ?? first.months);
}

const bareTerm = /^\W*(?:\d+|un|deux|trois|quatre|cinq|six|sept|huit) (?:ans?|mois)\b/;

export const frameworkTooLong: Rule = {
  ...{ id: 'L32', name: 'FRAMEWORK_TOO_LONG', severity: 'E', lands: 'FR', bornBy: ['clauses', 'deed'] },
  source: { words: 'Code de la commande publique, art. L2125-1 (non relu)', mark: 'memory' },
  examples: {
    before: 'L’accord-cadre est conclu pour six ans.',
    after: 'L’accord-cadre est conclu pour un an, reconductible trois fois un an.',
  },
  look(view) {
    if (!isFramework(view) || /\bentite adjudicatrice\b/.test(view.dossier.flat)) return none;
    const duration =
      /\b(?:duree|conclu|vaut|dure|court|valable|accord-cadre|periode|reconduct\w+|echeance|terme)\b/;
    return view.reading.passages
      .flatMap((passage) => {
        const { flat, heading } = passage;
        if (passage.isHeading || !(duration.test(flat) || /\bduree\b/.test(heading) || bareTerm.test(flat)))
          return [];
        if (
          /\b(?:garantie|archiv\w+|conserv\w+|confidentialit\w+|tierce|references?|bon de commande|offres?|paiement|marche subsequent)\b/.test(
            flat,
          ) &&
          !framework.test(flat)
        )
          return [];
        const months = wholeTerm(flat) ?? monthsBetween(flat);
        if (
          months === undefined ||
          months <= longestTerm ||
          because.test(around(view.reading, passage, 0, 1))
        )
          return [];
        const { from, to } = termsIn(flat)[0] ?? { from: 0, to: flat.length };
        const begun =
          /\b(?:il |l'accord[- ]cadre |le present )?(?:est|sera) conclu/.exec(flat)?.index ?? from;
        return [
          { spot: { passage, from: Math.min(begun, from), to }, facts: { years: Math.round(months / 12) } },
        ];
      })
      .slice(0, 1);
  },
};

const openDoor =
  /\b(?:d'autres|autres?|nouve\w+|futurs?|tout\w*|tous)\s+(?:\w+ ){0,2}(?:collectivites?|communes?|syndicats?|acheteurs?|membres?|etablissements?|organismes?|personnes? publiques?|entites?|adherents?|beneficiaires?|administrations?|structures?|villes?|hopitaux|services publics)\b[^.;]{0,80}\b(?:pourr\w+|peut|peuvent|sera\w*|aura\w*|est libre|sont libres|susceptibles?)\b[^.;]{0,60}\b(?:joindre|rejoindre|adherer|beneficier|ajoute\w*|entrer|integrer|recourir|commander|utiliser|participer|acceder|s'associer|profiter|passer commande|servir)|\b(?:perimetre|liste|groupement|accord-cadre)\b[^.;]{0,60}\b(?:pourra|peut|reste|demeure|est) (?:etre )?(?:elargi\w*|etendu\w*|ouverte?|complete\w*|evolutive?|augmente\w*)|\b(?:tout|toute|tous|toutes)\s+(?:\w+ ){0,1}(?:organismes?|collectivites?|communes?|acheteurs?|etablissements?|personnes? publiques?)\b[^.;]{0,80}\bqui (?:en fera|le (?:souhait|demand)|en fer|le voud|souhait|voud)\w*|\b(?:toute?s?|d')\s?(?:les )?(?:autres?|nouve\w+)\s+(?:\w+ ){0,2}(?:collectivites?|communes?|acheteurs?|membres?|etablissements?|organismes?|personnes? publiques?|pouvoirs? adjudicateurs?|adherents?|entites?|syndicats?|structures?)\b[^.;]{0,140}\b(?:rejoind\w+|adher\w+|benefici\w+|integr\w+|utilis\w+|command\w+|recourir|s'ajout\w+|particip\w+|acceder|ouvert)|\b(?:ouverte?s?|accessible)\b[^.;]{0,60}\b(?:a|aux) (?:toute|tout|d'autres|l'ensemble|toutes)\b[^.;]{0,80}\b(?:collectivites?|communes?|acheteurs?|etablissements?|organismes?|personnes? publiques?|adherents?)|\b(?:adhesion|adhesions|rattachement|ajout|entree)s?\b[^.;]{0,60}\b(?:ulterieure?s?|en cours (?:d'execution|de marche|d'accord)|apres (?:le lancement|l'attribution|la notification|la publication|la signature)|a tout moment)|\b(?:nouveaux? membres?|membres? supplementaires?)\b[^.;]{0,100}\b(?:apres|en cours|a tout moment|ulterieur)|\b(?:rejoind\w+|adher\w+)\b[^.;]{0,60}\b(?:accord[- ]cadre|marche)\b[^.;]{0,60}\b(?:a tout moment|ulterieur|en cours|pendant (?:toute )?(?:la|sa) duree|simple (?:demande|courrier|lettre))/;
const grows =
  /\b(?:liste|perimetre|cercle|nombre)\b[^.;]{0,40}\b(?:membres?|beneficiaires?|acheteurs?|adherents?|groupement)\b/;
const anyBuyer =
  /\b(?:beneficiaires?|membres?|acheteurs?)\s*:[^.;]*\b(?:tout|toute|toutes les|tous les)\b (?:autres? )?(?:organisme|collectivite|commune|etablissement|personne publique|administration|acheteur)/;
const isOpenList =
  /\b(?:pas limitati\w+|non limitati\w+|evolu\w+|complete\w*|elargi\w*|etend\w+|augment\w+|(?:reste|demeure) ouverte?|pas (?:close|fermee|arretee|figee)|s'allong\w+)\b/;
const outsiders =
  /\b(?:communes?|collectivites?|organismes?|etablissements?|syndicats?)\b[^.;]{0,20}\b(?:qui le (?:voudr|souhait|demand)\w+|non (?:citee?|listee?|nommee?)s?)|\btout organisme\b|\b(?:communes?|collectivites?|etablissements?|syndicats?|administrations?) (?:publics? )?(?:publics? )?(?:voisine?s?|du (?:departement|territoire|bassin)|de la region|limitrophes?|interessee?s?)\b|\btout acheteur\b|\btoutes les (?:collectivites|communes|administrations)\b|\bmembres? (?:supplementaire|nouveau)\w*/;
const others =
  /\b(?:autres?|nouve\w+|futurs?|supplementaires?|tiers|toute?s?|tout|quiconque)\b[^.;]{0,40}\b(?:collectivites?|communes?|syndicats?|acheteurs?|membres?|etablissements?|organismes?|personnes? publiques?|entites?|adherents?|beneficiaires?|administrations?|structures?|villes?)\b/;
const joins =
  /\b(?:se joindre|passer commande|s'approvisionn\w*|acheter|command\w+|complete\w*|elargi\w*|evoluer|rejoin\w+|joindre|joign\w+|adher\w+|adhesion\w*|benefici\w+|s'ajout\w+|ajoute\w*|entr(?:er|ent|ee)|integr\w+|recour\w+|s'associ\w+|profit\w+|rattach\w+|commander\w*)\b/;
const later =
  /\b(?:pourr\w+|peu(?:t|vent)|apres|au fil|en cours|ulterieur\w*|a tout moment|plus tard|pendant|sur (?:simple )?demande|durant|au cours|a venir|future?s?|jusqu'au|en route|voudr\w+|le souhait\w+|possible|libres? de|pourr\w+)\b/;
const closed =
  /\b(?:ne (?:peu(?:t|vent)|pourr\w+|beneficie\w*)|aucun\w*|prochaine? (?:consultation|procedure|marche)|nouvelle consultation|centrale d'achat|dont la liste|liste (?:doit|est|sera) (?:etre )?(?:arretee|fermee|close|limitative)|liste(?:e|ee?s)? (?:figure|jointe|en annexe|limitative|fermee)|enumere\w*|limitativement|exclu\b|interdit|avant le lancement)\b/;

function openings(view: View): Found[] {
  const isFine = (sentence: Sentence) =>
    closed.test(sentence.flat) ||
    /\b(?:logiciel|code|application|depot|portail|site) (?:est |sera )?(?:libre|ouvert|accessible|publie)|\b(?:reutilis|licence|forge|api|donnees)\w*\b/.test(
      sentence.flat,
    );
  const said = findings(view, openDoor, isFine);
  const places = new Set(said.map(({ spot }) => spot!.passage));
  const isAbout = (sentence: Sentence) =>
    !/\b(?:accord-cadre|groupement|marche|contrat|centrale|perimetre|y|command\w+|s'y)\b/.test(
      sentence.flat,
    ) &&
    !/\b(?:beneficiaire|membre|adherent|groupement|qui (?:commande|achete))/.test(sentence.passage.heading);
  const isOut = (sentence: Sentence) => isFine(sentence) || isAbout(sentence);
  const more = [
    ...saying(view, [others, joins, later], isOut),
    ...saying(view, [outsiders, joins, later], isFine),
    ...saying(view, [anyBuyer], isFine),
    ...saying(view, [grows, isOpenList], (sentence) =>
      closed.test(sentence.flat.replace(/\bpas limitative/, '')),
    ),
  ].filter(({ spot }, at, all) => all.findIndex((one) => one.spot!.passage === spot!.passage) === at);
  return [...said, ...more.filter(({ spot }) => !places.has(spot!.passage))];
}

export const poolNotClosed: Rule = {
  ...{ id: 'L33', name: 'POOL_NOT_CLOSED', severity: 'E', lands: 'FR', anyPiece: true },
  source: {
    words: 'CJUE, 19 décembre 2018, C-216/17 ; réponse ministérielle n° 100136, 17 mai 2011',
    mark: 'verified',
  },
  examples: {
    before: 'Toute autre collectivité pourra rejoindre l’accord-cadre en cours d’exécution.',
    after:
      'Seuls les membres nommés à l’annexe 1 peuvent commander ; une autre collectivité attend la prochaine consultation.',
  },
  look: (view) =>
    framework.test(view.dossier.flat) || /\bgroupement de commandes?\b|\bmarche\b/.test(view.dossier.flat)
      ? openings(view)
      : none,
};
