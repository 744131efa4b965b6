// SPDX-License-Identifier: AGPL-3.0-or-later
// A free program named in a tender: lawful for services on what is freely had, and what makes that provable.
import { isAsked, isDenied, lastHeading } from '../context.ts';
import { type NameFound, namesIn } from '../names.ts';
import type { Sentence } from '../reading.ts';
import { type Found, findings, none, type Rule, type View } from '../rule.ts';

/** A program that the contract meets or leaves, rather than works on. */
const isMet = ({ flat, passage }: Sentence): boolean =>
  /\b(?:interfac|connecteur|compatib|passerelle|export\w* (?:vers|depuis)|depuis|remplac|sortant|reprise|repris|annuaire|ancien|issue?s? d|travaillent avec|synchronis|authentifi|moteur de recherche|navigateur)/.test(
    flat,
  ) ||
  /\b(?:interfaces?|existant|reprise|echanges|interoperabilite|etat actuel|environnement)\b/.test(
    lastHeading(passage),
  ) ||
  /\b(?:interfac|existant|reprise|connecteur)/.test(passage.lead);

interface FreeNamed {
  readonly sentence: Sentence;
  readonly hit: NameFound;
}

/** The first time that each free program is named as what the tender is about. */
export function workedOn({ reading, names }: Pick<View, 'reading' | 'names'>): FreeNamed[] {
  const first = new Map<string, FreeNamed>();
  for (const sentence of reading.sentences)
    for (const hit of namesIn(names, sentence.text, sentence.flat)) {
      const { name, kind } = hit.known;
      if (kind !== 'free' || first.has(name) || isDenied(sentence)) continue;
      if (isMet(sentence) && !/\b(?:maintenance|support|evolution|tma|objet)\b/.test(sentence.flat)) continue;
      if (
        /\b(?:reference|competence|experience|par exemple|tels? que|ou equivalent|forge)\b/.test(
          sentence.flat,
        )
      )
        continue;
      if (
        !isAsked(sentence) &&
        !/\b(?:objet|maintenance|support|logiciel libre|prestations?)\b/.test(sentence.flat)
      )
        continue;
      first.set(name, { sentence, hit });
    }
  return [...first.values()];
}

const found = ({ sentence: { passage, at }, hit }: FreeNamed): Found => ({
  spot: { passage, from: at + hit.from, to: at + hit.to },
  facts: { name: hit.known.name },
});

const supply =
  /\b(?:(?:acquisition|fourniture|achat|livraison|acquerir|fournir|acheter|concession|cession)s?\b[^.;]{0,60}\b(?:licences?|logiciels?|progiciels?|abonnements?|souscriptions?|droits? d'usage)|licences? d'utilisation|marche (?:public )?de fournitures?|(?:objet|marche|consultation)[^.]{0,60}\b(?:acquisition|fourniture|achat)\b|cpv[^.]{0,40}\b48\d{6})/;
const serviceWords = /\bcpv[^.]{0,40}\b72\d{6}|\bmarche (?:public )?de services?\b/;

export const freeAsSupply: Rule = {
  ...{ id: 'L03', name: 'FLOSS_AS_SUPPLY', severity: 'E', lands: 'FR' },
  source: { words: 'Conseil d’État, 30 septembre 2011, Région Picardie, n° 350431', mark: 'secondary' },
  examples: {
    before: 'Le marché a pour objet l’acquisition de licences du logiciel libre Nextcloud.',
    after:
      'Le marché a pour objet des prestations d’installation, d’hébergement et de maintenance du logiciel libre Nextcloud, que la collectivité obtient gratuitement.',
  },
  look(view) {
    const about = workedOn(view);
    if (about.length === 0) return none;
    const names = new Set(about.map(({ hit }) => hit.known.name));
    const hits = findings(
      view,
      supply,
      (sentence) =>
        isDenied(sentence) ||
        /\bne (?:porte|concerne|vise)\w* pas\b|\bgratuit|\bsans acquisition/.test(sentence.flat),
    );
    const withName = hits.filter(({ spot }) =>
      namesIn(view.names, spot!.passage.text, spot!.passage.flat).some(({ known }) => names.has(known.name)),
    );
    const objects = hits.filter(({ spot }) =>
      /\b(?:objet|cpv|marche de fourniture)/.test(`${spot!.passage.heading} ${spot!.passage.flat}`),
    );
    const [first] = withName.length > 0 ? withName : serviceWords.test(view.dossier.flat) ? [] : objects;
    return first ? [{ ...first, facts: { name: about[0]!.hit.known.name } }] : none;
  },
};

const whoever =
  /\bindependa\w+ (?:de|du|des)\b[^.]{0,40}\b(?:editeurs?|entreprises?|societes?|marque|firmes?|fournisseurs?)|\bquel(?:le)? que soit (?:son |l')?(?:editeur|societe|entreprise)|\bsans (?:lien|reference|egard)[^.]{0,30}\b(?:editeur|societe)|\bet non (?:la |l'|son )?(?:societe|marque|editeur|entreprise|firme)|\btoute (?:entreprise|societe|firme)\b[^.]{0,60}\b(?:peut|pouvant)|\bni (?:les services|l'offre|l'editeur|la societe)\b|\bpas (?:la societe|l'editeur|la marque)/;

export const freeTrademark: Rule = {
  ...{ id: 'L04', name: 'FLOSS_TRADEMARK', severity: 'W', lands: 'FR' },
  source: {
    words: 'Direction interministérielle du numérique, documentation sur les logiciels libres',
    mark: 'verified',
  },
  examples: {
    before: 'Le titulaire installe et maintient Nextcloud.',
    after:
      'Le titulaire installe et maintient le logiciel libre Nextcloud, désigné indépendamment de la société du même nom : toute entreprise peut le fournir.',
  },
  look(view) {
    if (whoever.test(view.dossier.flat)) return none;
    return workedOn(view)
      .filter(({ hit }) => hit.known.isTrademark)
      .map(found);
  },
};

const evidence =
  /https?:\/\/\S+|\b(?:github|gitlab|codeberg|framagit|adullact|code\.gouv)\b|\b(?:a?gpl|lgpl|gnu|eupl|mit|apache|bsd|mpl|cecill|epl)[\s-]?(?:v?\d|licen|-)|\blicen[cs]e\s+(?:libre\s+)?(?:a?gpl|lgpl|gnu|eupl|mit|apache|bsd|mpl|cecill|epl)|\bversions?\s+(?:stable\s+|majeure\s+|lts\s+|minimale\s+)?(?:n°\s?)?v?\d|\b[a-z]+ v?\d+\.\d+/;
/** « GLPI 10 ». */
const numberedName = (flat: string, to: number): boolean =>
  /^\s+(?:v(?:ersion )?\s?)?\d{1,2}(?:\.\d+)*\b(?! (?:postes|agents|licences|jours|ans|sites|utilisateurs))/.test(
    flat.slice(to),
  );

export const freeWithoutEvidence: Rule = {
  ...{ id: 'L05', name: 'FLOSS_NO_EVIDENCE', severity: 'W', lands: 'all' },
  source: {
    words:
      'Déduit de Conseil d’État, 30 septembre 2011, n° 350431 : librement accessible et modifiable par tous',
    mark: 'secondary',
  },
  examples: {
    before: 'Les prestations portent sur le logiciel libre GLPI.',
    after: 'Les prestations portent sur GLPI 10 (https://github.com/glpi-project/glpi, GPL-3.0-or-later).',
  },
  look(view) {
    return workedOn(view)
      .filter(({ hit }) => {
        const parts = view.dossier.readings.flatMap(({ sentences, passages }) =>
          sentences
            .filter(({ text, flat }) =>
              namesIn(view.names, text, flat).some(({ known }) => known.name === hit.known.name),
            )
            .map(({ passage }) =>
              passages
                .slice(passage.index, passage.index + 3)
                .map(({ flat }) => flat)
                .join('\n'),
            ),
        );
        const isNumbered = view.dossier.readings.some(({ sentences }) =>
          sentences.some(({ text, flat }) =>
            namesIn(view.names, text, flat).some(
              ({ known, to }) => known.name === hit.known.name && numberedName(flat, to),
            ),
          ),
        );
        return !isNumbered && !parts.some((flat) => evidence.test(flat));
      })
      .map(found);
  },
};

const closedEdition =
  /\b(?:modules?|fonctions?|extensions?|greffons?|composants?|versions?|outils?)\b[^.;]{0,60}\b(?:que seul l'editeur|distribue\w* (?:par le )?seul|sous (?:abonnement|licence commerciale)|que l'editeur (?:vend|distribue|reserve))|\b(?:edition|version|offre|module)s? (?:commerciale?s?|payante?s?|proprietaires?|entreprise|enterprise|professionnelle?s?|etendue?s?)\b|\b(?:editions?|versions?|offres?|modules?|extensions?|greffons?|composants?|fonctions?|licences?|abonnements?|plugins?)\s+(?:dite?\s+)?["']?(?:enterprise|entreprise|premium|proprietaires?|payante?s?|commerciale?s?|ultimate|professionnelle|pro)\b|\b\w+ (?:enterprise|ultimate|premium)(?: edition)?\b|\bcontributor licen[cs]e agreement|\baccord de (?:licence de )?contribut|\bcla\b/;

export const openCore: Rule = {
  ...{ id: 'L06', name: 'FLOSS_OPEN_CORE', severity: 'W', lands: 'all' },
  source: {
    words: 'Direction interministérielle du numérique, documentation : open core et openwashing',
    mark: 'secondary',
  },
  examples: {
    before: 'L’authentification unique repose sur le module propriétaire de l’édition Enterprise de GitLab.',
    after:
      'Toutes les fonctions demandées sont présentes dans la version libre du logiciel, sous la même licence.',
  },
  look(view) {
    const free =
      view.reading.sentences.some(({ text, flat }) =>
        namesIn(view.names, text, flat).some(({ known }) => known.kind === 'free'),
      ) || /\blogiciels? libres?\b|\bopen.?source/.test(view.reading.flat);
    if (!free) return none;
    return findings(
      view,
      closedEdition,
      (sentence) =>
        /\b(?:aucune?|ne (?:depend|requi|repose|demande)\w*|n'est pas (?:demand|requis|exig)|edition libre|n'est pas compt|sans\b|hors\b|sont exclu|version libre)/.test(
          sentence.flat,
        ) ||
        (!isAsked(sentence) && !/\b(?:seule?|uniquement|tels? que|comme|propose)/.test(sentence.flat)),
    );
  },
};
