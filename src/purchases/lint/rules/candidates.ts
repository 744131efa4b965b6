// SPDX-License-Identifier: AGPL-3.0-or-later
// Who may answer: turnover, references, certificates of a publisher, one firm that is everything at once.
import { amountsIn, numberOf, numberWord } from '../amounts.ts';
import { around, isDenied, isOfLaw } from '../context.ts';
import { estimateOf } from '../estimate.ts';
import type { Sentence } from '../reading.ts';
import { type Found, findings, type Looked, type Rule, saying, spotOf, type View } from '../rule.ts';

const turnover = /\bchiffres? d'affaires?\b|\bc\.?a\.? (?:annuel|minim|moyen|global)/;
const least =
  /\b(?:minim\w+|au moins|superieur\w*|egal\w*|exig\w+|requis\w*|plancher|inferieur\w*|atteindre|justifi\w+ d'un)/;
const timesEstimate = new RegExp(
  `\\b(${numberWord}|\\d+[.,]\\d+)\\s+fois\\s+(?:le |la |l'|du |de la )?(?:montant|valeur|estimation|prix)[^.;]{0,40}|\\b(double|triple|quadruple) (?:du|de la|de l')\\s?(?:montant|valeur|estimation)`,
);
const exceptional =
  /\b(?:exceptionnel\w*|justifi\w+ (?:par|en raison)|en raison (?:de|du|des) risques?|risques? particuliers?)/;

function times(flat: string): number | undefined {
  const [, number, word] = timesEstimate.exec(flat) ?? [];
  if (word) return { double: 2, triple: 3, quadruple: 4 }[word];
  return number === undefined ? undefined : (numberOf(number) ?? Number(number.replace(',', '.')));
}

function lookAtTurnover(view: View): Looked {
  const asked = view.reading.sentences.filter(
    (one) =>
      turnover.test(one.flat) &&
      (least.test(one.flat) || view.piece !== 'other') &&
      !/\b(?:indicati\w+|sans (?:minimum|exigence)|a titre d'information)/.test(one.flat) &&
      (!isDenied(one) || /\b(?:inferieur|n'atteign|en dessous|moins de)/.test(one.flat)) &&
      !isOfLaw(one) &&
      (times(one.flat) !== undefined || amountsIn(one.flat).length > 0),
  );
  if (asked.length === 0) return [];
  const row = view.law.row('turnover-cap');
  if (row.state === 'no-day') return { open: 'no-day' };
  if (row.state !== 'known' || !('timesEstimate' in row.rule.limit)) return { open: 'no-row' };
  const cap = row.rule.limit.timesEstimate;
  const estimate = estimateOf(view);
  const found: Found[] = [];
  for (const sentence of asked) {
    if (exceptional.test(around(view.reading, sentence.passage, 0, 1))) continue;
    const match = turnover.exec(sentence.flat)!;
    const said = times(sentence.flat);
    const asks =
      amountsIn(sentence.flat)
        .filter(({ from }) => from > match.index)
        .at(0) ?? amountsIn(sentence.flat)[0];
    if (said === undefined && !estimate) return { open: 'no-amount' };
    if (said === undefined && (estimate!.withTax || asks?.tax === 'with')) return { open: 'with-tax' };
    const isOver = said === undefined ? asks!.cents > estimate!.cents * cap : said > cap;
    if (isOver) found.push({ spot: spotOf(sentence, match), facts: { cap } });
  }
  return found;
}

export const turnoverCap: Rule = {
  ...{ id: 'L10', name: 'TURNOVER_CAP', severity: 'E', lands: 'FR', dated: ['turnover-cap'] },
  source: { words: 'Code de la commande publique, art. R2142-7', mark: 'verified' },
  examples: {
    before: 'Le chiffre d’affaires annuel minimal exigé est de trois fois le montant estimé du marché.',
    after: 'Aucun chiffre d’affaires minimal n’est exigé ; le candidat décrit ses moyens.',
  },
  look: lookAtTurnover,
};

const references =
  /\battestations? de (?:communes|collectivites|clients|villes)|\bclients? (?:publics|equipes)\b|\battestations? de bonne (?:execution|fin)\b|\b(?:contrats?|marches?|realisations?|deploiements?|projets?|installations?|operations?|chantiers?|travaux)\s+(?:identiques?|similaires?|equivalents?|comparables?|semblables?|analogues?|du meme (?:type|ordre)|de meme (?:nature|ampleur))\b|\breferences?\b(?! (?:constructeur|cadastr|au|aux|a l'|normative|technique du))/;
const ref =
  '(?:references?|attestations?|contrats?|marches|realisations?|deploiements?|projets?|installations?|clients?)';
const count = new RegExp(
  `\\b(?:au moins|minimum(?: de)?|moins de|a minima|de)\\s+(${numberWord})\\b[^.;]{0,40}\\b${ref}\\b|\\b${ref}\\b[^.;]{0,60}\\b(?:au moins|minimum|de)\\s+(${numberWord})\\b\\s+(?!ans|annees|mois|derni)|\\b(${numberWord})\\s+${ref}\\b`,
);
const narrow =
  /\b(?:depuis|de|datant de|remontant a) moins (?:de|d') ?(?:un an|douze mois|dix-huit mois|deux ans|vingt-quatre mois|six mois|12 mois|18 mois|24 mois|1 an|2 ans)\b|\bdepuis plus de (?:cinq|six|sept|huit|dix|quinze|vingt|\d{2}) ans\b|\bplus de \d[\d ]* (?:habitants|agents|utilisateurs)\b|\b(?:communes?|villes?|collectivites?|communautes?|departements?|metropoles?) (?:de plus de|d'au moins|de taille|de meme|comparables?|identiques?)|\breferences?\b[^.;]{0,120}\b(?:identiques?|de plus de \d[\d ]* (?:habitants|agents)|d'au moins \d[\d ]* (?:habitants|agents)|moins de (?:un|deux|douze|dix-huit|vingt-quatre|six|1|2|12|18|24|6)\s*(?:\(\d+\) )?(?:ans?|mois)|aupres d(?:e|u|'|es)\s?(?:la |l')?(?:communes?|villes?|metropoles?|departements?|regions?|syndicats?|communautes?|ministeres?|collectivites? de)|de (?:meme|la meme) (?:taille|strate|nature juridique)|sur (?:le |la )?(?:logiciel|produit|progiciel|solution) \S+)/;
const equippedMany = new RegExp(
  `\\b(?:equip|deploy|install|realis|execut|condui|mene|servi|accompagn)\\w*\\b[^.;]{0,40}\\b(?:au moins|plus de|minimum)\\s+(${numberWord})\\b[^.;]{0,20}\\b(?:communes?|collectivites?|villes?|syndicats?|communautes?|departements?|projets|marches|clients|sites)`,
);
const mustHave =
  /\b(?:exig\w+|requis\w*|obligatoire\w*|au moins|minimum|a minima|devr(?:a|ont)|doi(?:t|vent)|imperativement|justifi\w+)/;
const eliminated =
  /\bsans\b[^.;]{0,100}\binutile\b|\b(?:a defaut|sinon|sans (?:cela|quoi|elles?)|faute de quoi|sous peine)\b[^.;]{0,80}\b(?:elimin|rejet|ecart|irrecev|exclu|non examin|pas examin)\w*|\b(?:candidat|candidature|entreprise|dossier)s?\b[^.;]{0,30}\b(?:sans|depourvu\w* de|ne pouvant|qui n'a pas|n'ayant)\b[^.;]{0,50}\b(?:references?|realisations?|experience)\b[^.;]{0,60}\b(?:elimin|rejet|ecart|irrecev|exclu|non examin|pas (?:examin|retenu|admis|analys))\w*|\b(?:absence|defaut|faute|manque) (?:de |d'une? )?(?:telles? |ces |une? |de )?references?\b[^.;]{0,120}\b(?:elimin|rejet|ecart|irrecevab|exclu|non retenue?)|\b(?:sans|ne (?:pouvant|presentant|disposant|justifiant)[^.;]{0,30}) references?\b[^.;]{0,80}\b(?:elimin|rejet|ecart|irrecevab|exclu)|\b(?:ecartee?s?|rejetee?s?|eliminee?s?)\b[^.;]{0,40}\b(?:faute|defaut|absence) de references?/;
/** Who works for such buyers already, or long since, alone may answer. */
const already =
  /\bdeja\b[^.;]{0,60}\b(?:equip|execut|travaill|compt|client|servi|realis|interven|deploy|install|assur|gere|parmi)\w*|\b(?:equip|execut|travaill|compt|realis|interven|deploy|install|assur|serv|client)\w*\b[^.;]{0,20}\bdeja\b|\bdeja clients?\b|\bdepuis (?:plus de |au moins )?(?:cinq|six|sept|huit|dix|quinze|vingt|\d+) ans\b|\bd'experience\b|\bexperiences? (?:\w+ )?(?:d'au moins|de plus de|minimale?|d'au minimum|de (?:\d|dix|quinze|vingt))/;
const buyers =
  /\b(?:communes?|villes?|collectivites?|departement\w*|regions?|regionau\w*|metropoles?|ministeres?|centres? de gestion|conseils?|syndicats?|services? (?:public|d'incendie)\w*|etablissements?|hopita\w+|administrations?|intercommunalites?|communautes?|universites?)\b/;
const alone =
  /\bseul\w*\b|\bne (?:seront|sont|sera|est)\b[^.;]{0,30}\bque\b|\b(?:exig\w+|doi(?:t|vent)|devr(?:a|ont)|oblig\w+|a defaut|sans quoi|au moins|faute de|imperati\w+|condition|requis\w*|justifi\w+|reserve\w*)\b/;
const allowed =
  /\b(?:n'est pas eliminatoire|ne (?:sera|peut|saurait)|n'est pas (?:un motif|exige)|ou (?:tout autre|par tout)|tout autre moyen|creation recente|entreprises? (?:nouvelles?|recemment))/;

function isForThoseWhoDo({ piece }: View, { flat }: Sentence): boolean {
  if (piece === 'specification' || allowed.test(flat)) return false;
  const isSaid = [already, buyers, alone].every((one) => one.test(flat));
  return isSaid && !isDenied({ flat: flat.replace(/\bne \w+ [^.;]{0,30}que\b/, '') });
}

export const references11: Rule = {
  ...{ id: 'L11', name: 'REFERENCES_EXCLUDE', severity: 'W', lands: 'FR' },
  source: {
    words: 'Code de la commande publique, art. L2142-1 ; art. R2142-14 (non relu)',
    mark: 'secondary',
  },
  examples: {
    before:
      'Le candidat justifie d’au moins cinq références identiques de moins de deux ans ; à défaut, sa candidature est éliminée.',
    after:
      'Le candidat présente ses références ou tout autre moyen de preuve ; leur absence n’est pas éliminatoire.',
  },
  look: (view) =>
    view.reading.sentences.flatMap((sentence) => {
      const { flat } = sentence;
      const equipped = equippedMany.exec(flat);
      if (
        equipped &&
        /\b(?:candidat|soumissionnaire|entreprise|prestataire|justifi|prouv)/.test(flat) &&
        (numberOf(equipped[1]!) ?? 0) >= 4
      )
        return [{ spot: spotOf(sentence, equipped) }];
      if (isForThoseWhoDo(view, sentence)) return [{ spot: spotOf(sentence, already.exec(flat)!) }];
      if (!references.test(flat) || allowed.test(flat) || isOfLaw(sentence)) return [];
      const isOut =
        eliminated.exec(flat) ??
        (/\breferences?\b/.test(flat)
          ? /\ba defaut\b[^.;]{0,60}\b(?:elimin|rejet|ecart|exclu)\w*/.exec(flat)
          : null);
      if (isOut && !/\bn'est pas\b/.test(flat)) {
        const earlier = count.exec(flat) ?? isOut;
        return [
          {
            spot: spotOf(sentence, earlier.index < isOut.index ? earlier : isOut),
            severity: 'E',
            said: 'out',
          },
        ];
      }
      if (isDenied(sentence)) return [];
      const many = count.exec(flat);
      const number = many ? numberOf((many[1] ?? many[2] ?? many[3])!) : undefined;
      if (many && number !== undefined && number >= 4) return [{ spot: spotOf(sentence, many) }];
      const tight = narrow.exec(flat);
      if (tight && mustHave.test(flat))
        return [{ spot: spotOf(sentence, many && many.index < tight.index ? many : tight) }];
      return [];
    }),
};

const certified =
  /\b(?:editeurs?|constructeurs?|fabricants?)\b[^.;]{0,80}\b(?:certifi|agre[ae]|agrement|habilit|partenai?r|labellis|accredit|revendeur|distributeur)\w*|\b(?:certifi|agre[ae]|agrement|habilit|partenai?r|labellis|accredit|revendeur|distributeur|attestation|reseau|programme)\w*\b[^.;]{0,100}\b(?:editeurs?|constructeurs?|fabricants?)\b|\b(?:certifi\w+|agree\w*|agrement|accredit\w+|habilit\w+|partenai?re?s?(?:hip)?|partenariat|revendeur\w*|distributeur\w*|label?lis\w+|attest\w+)\b[^.;]{0,60}\b(?:editeurs?\b|constructeurs?\b|gold\b|silver\b|platinum\b|premier partner|(?:par|de|aupres de) (?:la societe |l'editeur )?(?:microsoft|oracle|sap\b|esri|cisco|vmware|ibm\b|salesforce|google|adobe|autodesk|fortinet|citrix|dell\b|odoo|red hat|berger-levrault|veeam|servicenow|nextcloud|xwiki|teclib))|\b(?:partner|partenaire) (?:gold|silver|platinum|certifi|officiel|agree)|\b(?:gold|silver|platinum|certified|official|authorized) partner|\b(?:microsoft|oracle|sap|esri|cisco|vmware|odoo|red hat)[ -](?:certifi|partner|gold)\w*|\bniveau (?:gold|platinum|silver)\b/;

const certificate =
  /\b(?:certifi\w+|certificats?|agree\w*|agrement|accredit\w+|habilit\w+|partenai?re?s?(?:hip)?|partenariat|partner|revendeurs?|distributeurs?|label?lis\w+|labels?)\b/;
const makers =
  /\b(?:editeurs?|constructeurs?|fabricants?|microsoft|oracle|sap|esri|cisco|vmware|ibm|salesforce|google|adobe|autodesk|fortinet|citrix|dell|hp|hpe|lenovo|odoo|red ?hat|veeam|servicenow|aws|amazon|apple|huawei|stormshield)\b/;
const whoAnswers =
  /\b(?:candidats?|soumissionn\w+|entreprises?|societes?|prestataires?|titulaires?|consultants?|intervenants?|equipes?|ingenieurs?|techniciens?|formateurs?|chefs? de projet|personnels?|offres?)\b/;

export const certifiedByVendor: Rule = {
  ...{ id: 'L12', name: 'CERTIFIED_BY_VENDOR', severity: 'W', lands: 'FR' },
  source: { words: 'Code de la commande publique, art. L2142-1 et R2111-7', mark: 'verified' },
  examples: {
    before: 'Le candidat est partenaire certifié par l’éditeur du logiciel.',
    after: 'Le candidat démontre, par tout moyen, que ses équipes connaissent le logiciel.',
  },
  look(view) {
    const isFine = (sentence: Sentence) =>
      isDenied(sentence) ||
      isOfLaw(sentence) ||
      sentence.passage.isHeading ||
      /\b(?:iso|certificats? (?:ssl|tls|electronique|de signature)|organisme certificateur|(?:par )?tout moyen|n'est (?:pas|nullement)|sans (?:agrement|accord|certifi|partenariat|condition de)|sans condition de|aucun partenariat|caisse|nf525|facturation)\b/.test(
        sentence.flat,
      );
    const said = findings(view, certified, isFine);
    const places = new Set(said.map(({ spot }) => spot!.passage));
    const more = saying(view, [certificate, makers, whoAnswers], isFine);
    return [...said, ...more.filter(({ spot }) => !places.has(spot!.passage))];
  },
};

const together =
  /\b(?:auteur|editeur|concepteur|proprietaire) (?:du|de la|d'un) (?:logiciel|solution|progiciel)\b[^.;]{0,60}\b(?:integrateur|hebergeur|exploitant|heberge|integre|exploite|installe)|\b(?:edite|concoit|developpe)\b[^.;]{0,40}\b(?:integre|installe)\b[^.;]{0,40}\b(?:heberge|exploite)|\b(?:operateur|prestataire|interlocuteur|entreprise|societe) (?:unique|seule?)\b[^.;]{0,80}\b(?:edit|integr|heberg|exploit)|\b(?:a la fois|simultanement|lui-meme|seul(?:e)? (?:et meme )?(?:societe|entreprise|operateur|candidat)|(?:meme|unique) (?:societe|entreprise|operateur|prestataire|entite))\b[^.;]{0,80}\b(?:editeur|edite|integrateur|hebergeur)|\b(?:editeur|edite)\b[^.;]{0,40}\b(?:et|,)\s+(?:l')?(?:integrateur|hebergeur|heberge|integre)|\bediteur-(?:integrateur|hebergeur)|\b(?:candidat|titulaire|soumissionnaire)\b[^.;]{0,40}\b(?:est|sera|doit etre|devra etre|soit)\s+(?:obligatoirement |imperativement |necessairement )?(?:l'|un )?editeur/;
const noConsortium =
  /\b(?:groupements?|co-?traitance|alliances?|associations? d'entreprises)\b[^.;]{0,60}\b(?:pas|ni|non|guere|peu) (?:etre )?(?:admis|autoris|accept|permis|souhait|recherch|favoris|retenu|recommand|envisag|encourag)\w*|\bsans (?:groupement|co-?traitan)|\b(?:groupements?|co-?traitance|sous-traitance)\b[^.;]{0,60}\b(?:n(?:e|')\s?(?:est|sont|sera|seront)\s+pas (?:admis|autoris|accept|permis|souhait)|interdit|exclu|deconseill|refus|proscri)\w*|\b(?:aucun|pas de) groupement/;
const publishes =
  /\b(?:edit(?:eur|rice|e|ent|er)\w*|concoi(?:t|vent)|concept(?:eur|rice)s?|auteurs?|produi(?:t|sent))\b/;
const installs =
  /\b(?:integr(?:ateur|atrice|e|ent|er|ation)\w*|install\w+|deploi\w+|deploy\w+|me(?:t|ttre|ttent) en (?:oe|œ|.)uvre|parametr\w+|heberg\w+|exploit\w+)\b/;
const oneOnly =
  /\b(?:a la fois|lui-meme|elle-meme|(?:la|le|une|un) (?:seule?|meme|unique)(?: et meme)? (?:societe|entreprise|operateur|prestataire|entite|personne|firme)|interlocuteur unique|seul l'editeur|cumul\w*|simultanement|tout ensemble|se presente seul)\b/;
const answering =
  /\b(?:candidats?|entreprises?|societes?|titulaires?|offres?|operateurs?|prestataires?|soumissionnaires?|interlocuteur|repondre|repond)\b/;
const refusesGroups =
  /\b(?:groupements?|co-?traitan\w+|alliances?)\b[^.;]{0,60}\b(?:rejet\w+|ecart\w+|elimin\w+|irrecev\w+|prohib\w+|bannie?s?)|\b(?:exclu\w*|interdi\w*|refus\w*|ecart\w*)\b[^.;]{0,30}\b(?:groupements?|co-?traitan)/;
const ok14 =
  /\brien n'oblige|\bn'est tenu|\bni l'hebergeur\b|\b(?:peuvent|peut|libre\w*|indifferem|ou (?:en )?groupement|n'a pas a etre|n'est pas tenu|n'est pas exige|plusieurs groupements|membre de plusieurs|en qualite de|cumul|pas necessairement)\b/;

export const publisherIntegrator: Rule = {
  ...{ id: 'L14', name: 'PUBLISHER_INTEGRATOR_MIX', severity: 'W', lands: 'FR' },
  source: { words: 'Code de la commande publique, art. L2113-10', mark: 'secondary' },
  examples: {
    before: 'Le candidat est à la fois éditeur, intégrateur et hébergeur de la solution.',
    after:
      'L’éditeur, l’intégrateur et l’hébergeur peuvent se présenter seuls sur leur lot ou en groupement.',
  },
  look: (view) => [
    ...findings(
      view,
      together,
      (sentence) =>
        ok14.test(sentence.flat) ||
        isOfLaw(sentence) ||
        /\b(?:n'est pas (?:exige|impose|demande|necessaire)|aucune? obligation|rien n')/.test(sentence.flat),
    ),
    ...saying(
      view,
      [publishes, installs, oneOnly, answering],
      ({ flat }) =>
        (together.test(flat) && !ok14.test(flat)) ||
        (ok14.test(flat) && !/\bseul l'editeur/.test(flat)) ||
        isDenied({ flat }),
    ),
    ...findings(
      view,
      new RegExp(`${noConsortium.source}|${refusesGroups.source}`),
      (sentence) =>
        together.test(sentence.flat) ||
        /\b(?:peuvent|ne (?:sera|seront|peut) pas (?:rejet|ecart|elimin|exclu)\w*|plusieurs|modification|apres|solidaire|conjoint|exclusi|totale)\b/.test(
          sentence.flat,
        ),
    ),
  ],
};
