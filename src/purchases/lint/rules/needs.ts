// SPDX-License-Identifier: AGPL-3.0-or-later
// How the need is said: in functions and results rather than screens and technology; norms with a way out.
import { equivalent, isDenied, isOfLaw, isThere, lastHeading } from '../context.ts';
import { findings, type Rule } from '../rule.ts';

const screens =
  /\basterisques?\b|\b(?:en|de couleur) (?:rouge|vert|bleu|orange|jaune|gris)\b|\binfobulles?\b|\bcolonnes? (?:de gauche|de droite)\b|\bboutons?\b|\bonglets?\b|\bicones?\b|\bmenus?\s+(?:deroulant|lateral|a gauche|horizontal|vertical|contextuel|principal)|\blistes? deroulantes?|\ben haut a (?:droite|gauche)|\ben bas a (?:droite|gauche)|\bpixels?\b|\bcouleurs?\s+(?:bleu|vert|rouge|orange|jaune|#)|\b(?:fond|bandeau|bouton|ecran)\s+(?:bleu|vert|rouge|orange|gris|blanc)|\bdouble[- ]clic|\bclic droit\b|\bpop-?ups?\b|\bfenetres? (?:modale|surgissante|contextuelle)|\bcases? a cocher\b|\bbarre d'outils\b|\bruban\b|\b(?:l'|un |chaque )ecrans? (?:d'accueil |de saisie |principal |de recherche )?(?:comport|present|affich|compren|est compos)\w*/;
const technology =
  /\b(?:developp|ecrit|programm|realis|cod|construit|bati)\w*\s+(?:imperativement\s+|obligatoirement\s+|exclusivement\s+)?(?:en|avec|sous|a l'aide (?:de|du)|sur la base (?:de|du))\s+(?:le (?:langage|framework|cadriciel)\s+)?(?:langage\s+)?(?:java\b|php\b|python|c#|\.net\b|c\+\+|ruby|javascript|typescript|node\.?js|react\b|angular|vue\.?js|symfony|laravel|spring\b|django|cobol|delphi|windev|go\b|rust\b)|\b(?:architecture|technologie|framework|cadriciel|langage)s?\b[^.]{0,40}\b(?:java\b|j2ee|jee\b|php\b|python|\.net\b|react\b|angular|vue\.?js|symfony|laravel|spring\b|django|windev|microservices|mvc\b)/;

export const designNotNeed: Rule = {
  ...{ id: 'L08', name: 'SPEC_DESIGN_NOT_NEED', severity: 'W', lands: 'FR' },
  source: { words: 'Code de la commande publique, art. R2111-8 et R2111-10', mark: 'verified' },
  examples: {
    before: 'L’écran d’accueil comporte un bouton vert en haut à droite.',
    after: 'Un agent retrouve un dossier en moins de trente secondes à partir du nom du demandeur.',
  },
  look: (view) =>
    findings(
      view,
      new RegExp(`${screens.source}|${technology.source}`),
      (sentence) =>
        isDenied(sentence) ||
        isThere(sentence) ||
        /\b(?:accessibilite|rgaa|wcag|par exemple|a titre indicatif|libre choix|laissee? (?:au|a la)|maquettes? (?:jointe|indicative)|competences?|profils?|cv\b|experience)\b/.test(
          sentence.flat,
        ) ||
        sentence.passage.isHeading,
    ),
};

const norm =
  /\b(?:normes?|certifi\w+|conforme\w*|respect\w*)\b[^.;]{0,40}\ben[\s-]?(?!301|16931|ligne)\d{3,5}|\b(?:normes?|labels?|labell?ise\w*|certifi\w+|conforme\w* (?:a|aux)|selon|respect\w*|qualifi\w+|standards?)\b[^.;]{0,60}?\b((?:nf(?:[ -](?:en|iso|z|logement|s|x))?|iso(?:\/(?:iec|cei))?|iec|cei|bsi|afnor|din)[\s-]?(?:[a-z]\s?)?\d[\d-]*|secnumcloud|label numerique responsable|label nr\b|ecolabel|energy star|epeat|tco certified|hqe|france cybersecurity|expertcyber|qualiopi|iso 9001|eco-?label\w*|marque nf|cmmi)|\b(iso(?:\/(?:iec|cei))?[\s-]?\d{4,5}(?:-\d)?|nf[\s-](?:en[\s-])?(?:iso[\s-])?(?:[a-z]\s?)?\d{2,}[\d-]*|secnumcloud|epeat|tco certified|energy star|expertcyber|cmmi)\b|\blabels?\s+["']?(?:numerique|eco|nr|lucie|afaq|envol|b corp|france|ecocert|rse|accessi)[^.;,]{0,30}/;
/** Formats and codes by the number of their standard, and what a law asks for anyway. */
const noCandidate =
  /\biso(?:\/iec)?[\s-]?(?:8601|3166|639|4217|26300|32000|19005|15836|10646|8859|14721|20022|15489|19115|19139|5962|24495|27560|29500|21127|9241)\b|\ben[\s-]?(?:301|16931)|\b(?:nf )?z\s?44-0?22|\b(?:rgaa|rgs|rgi|rgpd|eidas|hds|hebergeurs? de donnees de sante)\b|\bformats?\b|\bpdf\/a|\bodf\b/;

export const normWithoutEquivalent: Rule = {
  ...{ id: 'L09', name: 'NORM_NO_EQUIV', severity: 'E', lands: 'FR' },
  source: { words: 'Code de la commande publique, art. R2111-9 et R2111-11', mark: 'verified' },
  examples: {
    before: 'L’hébergeur est certifié ISO 27001.',
    after: 'L’hébergeur est certifié ISO 27001 ou équivalent, ou apporte la preuve de mesures équivalentes.',
  },
  look: (view) =>
    findings(view, norm, (sentence) => {
      const { flat, passage } = sentence;
      if (equivalent.test(flat) || equivalent.test(passage.lead) || equivalent.test(lastHeading(passage)))
        return true;
      return (
        noCandidate.test(flat) ||
        isDenied(sentence) ||
        isOfLaw(sentence) ||
        passage.isHeading ||
        /\b(?:est|sont) (?:actuellement|deja)\b|\bpreuves? equivalen/.test(flat)
      );
    }),
};
