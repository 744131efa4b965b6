// SPDX-License-Identifier: AGPL-3.0-or-later
// How the consultation is held: documents free on line, the single document, who wrote, how long.
import { type Day, daysAfter } from '../../../base/day.ts';
import { readDay } from '../../../base/written-day.ts';
import { numberOf, numberWord } from '../amounts.ts';
import { around, isDenied, isOfLaw } from '../context.ts';
import { estimateOf } from '../estimate.ts';
import type { Sentence } from '../reading.ts';
import { findings, type Looked, none, type Rule, saying, spotOf, type View } from '../rule.ts';

const onPaper =
  /\b(?:dossiers?|dce|documents? de (?:la )?consultation|pieces|cahiers?)\b[^.]{0,60}\b(?:vendu\w*|payant\w*|factur\w*|a venir chercher|a prendre|a demander (?:par|au)|retires?|a retirer|remis (?:en main|contre|sur)|envoye\w* (?:par|contre|sur))\b|\bretrait (?:du|des) (?:dossier|dce|documents|pieces)\b[^.]{0,80}\b(?:accueil|guichet|secretariat|mairie|siege|service|place|bureau|papier)|\b(?:dossier|dce|documents?|cahier des charges|pieces?)\b[^.]{0,140}\b(?:(?:a |est |sont )?(?:retirer|retires?|remise?s?|delivre\w*|envoye\w*|adresse\w*|disponibles?|obtenir|consultables?|vendu\w*)\b[^.]{0,100}\b(?:cheque|paiement|payante?s?|contre|moyennant|frais|papier|cedero?m|cd-?rom|cle usb|a l'accueil|au secretariat|sur place|au siege|en mairie|au guichet|par (?:courrier|la poste|voie postale)|uniquement sur demande|sur demande ecrite))|\b(?:cheque|paiement|moyennant|frais de (?:reprographie|dossier))\b[^.]{0,80}\b(?:dossier|dce|documents)/;
const online = /\b(?:gratuit\w*|librement|profil d'acheteur|profil acheteur|telecharg\w+|plateforme)/;

export const noProfile: Rule = {
  ...{
    id: 'L36',
    name: 'NO_PROFILE',
    severity: 'E',
    lands: 'FR',
    dated: ['documents-on-buyer-profile'],
    bornBy: ['rules'],
  },
  source: { words: 'Code de la commande publique, art. R2132-2', mark: 'verified' },
  examples: {
    before: 'Le dossier est remis à l’accueil contre un chèque de 40 €.',
    after: 'Le dossier est en accès gratuit, direct et complet sur le profil d’acheteur.',
  },
  look(view): Looked {
    const found = findings(
      view,
      onPaper,
      (sentence) =>
        isDenied(sentence) ||
        isOfLaw(sentence) ||
        /\b(?:offres?|plis?|copie de sauvegarde|candidatures?)\b[^.]{0,40}\b(?:remise|depos|envoy|adress)/.test(
          sentence.flat,
        ) ||
        (online.test(sentence.flat) && !/\bpas (?:de |sur )/.test(sentence.flat)),
    );
    if (found.length === 0)
      found.push(
        ...saying(
          view,
          [papers, notFree],
          (sentence) =>
            isOfLaw(sentence) ||
            otherPapers.test(sentence.flat) ||
            (online.test(sentence.flat.replace(/\btelechargement\b/, '')) && !isDenied(sentence)),
        ),
      );
    if (found.length === 0) return none;
    const row = view.law.row('documents-on-buyer-profile');
    if (row.state === 'no-day') return { open: 'no-day' };
    if (row.state !== 'known' || row.cents === undefined) return none;
    const estimate = estimateOf(view);
    if (!estimate) return { open: 'no-amount' };
    if (estimate.withTax) return { open: 'with-tax' };
    return estimate.cents >= row.cents ? found.slice(0, 1) : none;
  },
};

const papers =
  /\b(?:dossiers?(?: de (?:la )?consultation)?|dce|documents? (?:de (?:la )?consultation)?|pieces (?:de (?:la )?consultation|du marche)?|cahiers?(?: des charges)?|retrait|telechargement)\b/;
const notFree =
  /\b(?:cheques?|payante?s?|paiement|acquitt\w+|frais de|moyennant|vendu\w*|factur\w+|s'achete\w*|a l'accueil|au secretariat|sur place|au guichet|cle usb|cedero?m|cd-?rom|par (?:courrier|telephone|la poste|voie postale|fax)|sur (?:simple )?demande|ecrire (?:au|a)|(?:a|en) (?:la )?mairie|reserve\w* (?:aux|a)|se demandent?|ne (?:sont|sera|seront|est) (?:pas|ni) (?:\w+ ){0,3}en ligne|n'(?:est|sont|a) (?:pas )?(?:\w+ ){0,3}en ligne|aucun document n'est (?:publie|mis))\b/;
const otherPapers =
  /\b(?:offres?|plis?|candidatures?|echantillons?|copie de sauvegarde|attributaire|visites?|factures?|penalit\w+|dossiers? (?:des|d'(?!appel|consult)|du candidat|de candidature|technique))\b/;
const single = /\bdume\b|\bdocument unique de marche europeen|\bespd\b/;
const refused =
  /\b(?:ne|n'\w+|pas|point|aucun\w*|ni|jamais|sans|non|hors|sauf|hormis|refus\w*|irrecevab\w*|rejet\w*|exclu\w*|exclusion|interdi\w*|proscri\w*|ecart\w*|ignor\w*|retourn\w*|renvoy\w*|inutil\w*)\b/;
const notRefused =
  /\b(?:pas (?:obligatoire|exige|impose|tenu(?! compte)|necessaire|requis|rejete|refuse|ecarte|besoin|un motif)|n'(?:a|ont) pas a\b|ne (?:peut|peuvent|saurait|doit)(?:-\w+)? (?:pas )?(?:etre )?(?:refuse|rejete|exige|ecarte|impose)|n'oblige|sans (?:autre|avoir a|qu'il|frais)|dispens\w*|n'est (?:pas )?(?:obligatoire|exige|impose|requis)|ou (?:un |le |par )?dume|dume ou|accepte\w* (?:le|un|les) dume|si (?:le|la|un)\b|non signe|lorsqu)/;

export const dumeRefused: Rule = {
  ...{ id: 'L38', name: 'DUME_REFUSED', severity: 'E', lands: 'FR' },
  source: { words: 'Obligation d’accepter le DUME électronique depuis le 1er avril 2018', mark: 'secondary' },
  examples: {
    before: 'Le DUME n’est pas accepté ; seuls les formulaires DC1 et DC2 le sont.',
    after: 'Le candidat remet un DUME électronique ou les formulaires DC1 et DC2.',
  },
  look(view) {
    const { on } = view.given;
    // the day from which the electronic form must be accepted
    if (on !== undefined && on < '2018-04-01') return none;
    return findings(view, single, (sentence) => {
      const { flat } = sentence;
      if (isOfLaw(sentence)) return true;
      const only =
        /\b(?:seuls?|uniquement|exclusivement) (?:les |le |des )?(?:formulaires? )?dc ?1/.test(flat) &&
        /\b(?:dume)\b[^.]{0,30}\b(?:non|pas|exclu)/.test(flat);
      return !(only || (refused.test(flat) && !notRefused.test(flat)));
    });
  },
};

const draftedBy =
  /\b(?:specifications?|cahier des charges|cahier|cctp|exigences|descriptif|programme|redaction|trame|besoins?)\b[^.]{0,80}\b(?:ont ete|a ete|est|sont|fut|provien\w+|vien\w+|repren\w+|decoule\w*|inspire\w*|issue?s?)\b[^.]{0,60}\b(?:fourni|redig|ecri|prepar|elabor|etabli|propos|transmi|repri|tire|remis|concu|relu|par|de|du|d')\w*\b[^.]{0,40}\b(?:un (?:futur )?(?:candidat|editeur|prestataire|fournisseur)|une (?:societe|entreprise) (?:candidate|interessee|du secteur|qui)|l'editeur|la societe|l'entreprise|le (?:prestataire|titulaire|fournisseur|editeur) (?:actuel|sortant|en place|pressenti)|l'actuel (?:prestataire|titulaire|editeur)|plaquette|brochure|documentation commerciale)|\b(?:redig|elabor|prepar|etabli|concu|ecrit|construi|defini)\w*\b[^.]{0,80}\b(?:avec (?:l'aide|le concours|l'appui|l'assistance|la participation)|par|en lien avec|sur la base (?:d'un document|de la proposition|du cahier)|en collaboration avec|a partir (?:d'un|du|de la|des) (?:document|proposition|offre|modele))\b[^.]{0,50}\b(?:la societe|l'entreprise|societes?|l'editeur|editeurs?|le (?:titulaire|prestataire) (?:sortant|actuel|en place)|un (?:candidat|fournisseur|prestataire|editeur)|fournisseur)\b|\b(?:la societe|l'entreprise|l'editeur|le (?:titulaire|prestataire) (?:sortant|actuel|en place))\b[^.]{0,80}\b(?:a|ont|ayant)\s+(?:\w+ ){0,3}(?:redig|particip|contribu|aid|assist|prepar|fourni|relu|propos)\w*\b[^.]{0,100}\b(?:cahier|cctp|redaction|documents? de (?:la )?consultation|specifications?|besoin|dossier)/;
const drafts =
  /\b(?:cahier|cctp|specifications?|exigences|redaction|dossier de consultation|documents? de (?:la )?consultation|present document|descriptif|programme fonctionnel|clauses techniques|pieces du marche|clauses|chapitres?|trame|besoins?|present (?:dossier|cahier)|ce document|ce dossier|ce cahier)\b/;
const company =
  /\b(?:societes?|entreprises?|editeurs?|fournisseurs?|commercia(?:l|ux)|integrateurs?|(?:notre|nos) prestataires?|candidat (?:potentiel|probable|pressenti|interesse)|susceptibles? de repondre|(?:prestataire|titulaire) (?:sortant|actuel|en place|historique|pressenti)|(?:actuel|ancien) (?:prestataire|titulaire)|un (?:futur |possible )?candidat|futur (?:candidat|soumissionnaire))\b/;
const helped =
  /\bde la main d|^[^a-z]*redaction\s*:|\btenu la plume\b|\bconfiee? a\b|\b(?:repren\w+|repri\w+|issue?s?|provien\w+)\b[^.]{0,40}\b(?:trame|texte|modele|document)\b|\b(?:a|ont|fut|ete|avec|grace a|est|sont)\b[^.]{0,60}\b(?:redige\w*|ecrit\w*|prepare\w*|elabore\w*|etabli\w*|defini\w*|complete\w*|corrige\w*|concours|contribue|participe|aide\w*|appui|assiste\w*|assistance|relu\w*|propose\w*|inspire\w*|repri\w*|transmis\w*|fourni\w*|collabor\w+|suggere\w*|valide\w*|dicte\w*|modele)\b/;
const equalised =
  /\b(?:mis(?:es|e|)? a (?:la )?disposition (?:de tous|des candidats|de chaque)|communique\w* a (?:tous|l'ensemble|chaque)|egalite de traitement|egalite des candidats|ne (?:peut|pourra|sera)(?:-elle|-il)? (?:pas )?(?:etre )?(?:candidat|soumissionn|present|admis|particip|repond)\w*|n'est pas (?:admise?|autorisee?) a|annexe\w* (?:au|a la consultation)|delai (?:de remise )?(?:suffisant|allonge|adapte)|joint\w* (?:au|en annexe)|r\.?\s?2111-2|s'est engage\w* a ne pas|publie\w* avec)/;

export const vendorDrafted: Rule = {
  ...{ id: 'L39', name: 'VENDOR_DRAFTED', severity: 'W', lands: 'FR', anyPiece: true },
  source: { words: 'Code de la commande publique, art. L2141-8 (non relu)', mark: 'memory' },
  examples: {
    before: 'Le présent cahier a été rédigé avec l’aide de la société éditrice du logiciel en place.',
    after:
      'L’éditeur en place a été entendu ; ce qu’il a remis est joint au dossier pour tous les candidats.',
  },
  look: (view) => {
    const isFine = (sentence: Sentence) =>
      isDenied(sentence) ||
      isOfLaw(sentence) ||
      !drafts.test(sentence.flat) ||
      equalised.test(around(view.reading, sentence.passage, 1, 1)) ||
      /\b(?:devra|doit|doivent|fournira|elaborera|redigera|titulaire du marche|assistant a maitrise|amo)\b/.test(
        sentence.flat,
      );
    const said = findings(view, draftedBy, isFine);
    const places = new Set(said.map(({ spot }) => spot!.passage));
    const more = saying(
      view,
      [drafts, company, helped],
      (one) =>
        isFine(one) || /\b(?:candidatures?|memoire|(?:l'|son |leur |votre |cette )offre)\b/.test(one.flat),
    ).filter(({ spot }) => !places.has(spot!.passage));
    return [...said, ...more];
  },
};

/** House values, in days: that near to the least that the law allows on line (30), or below it. */
const shortFormal = 35;

const day =
  /\b(\d{1,2}(?:er)?[ -](?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)[ -]\d{4}|\d{1,2}[/.]\d{1,2}[/.]\d{4})\b/g;
const notDeadline =
  /\b(?:visite|renseignements?|validite|valables?)\b|^(?!.*\b(?:offres?|plis)\b).*\bquestions?\b/;
const deadline =
  /\bdernier jour\b|^[^a-z]*(?:offres?|reponses?|plis)\s*:|\bcloture des (?:depots|offres|plis|remises)|\bfin (?:du|des) depots?|\bdepot des (?:offres|plis)|\b(?:plis|offres|propositions|reponses?)\b[^.]{0,60}\b(?:recu|remis|depos|attendu|parven|transmi)\w*|\b(?:date|heure)s? (?:et heures? )?limites?\b[^.]{0,60}|\bremise des (?:offres|plis)\b|\breception des offres\b|\bau plus tard\b|\bavant le\b|\boffres? (?:sont|seront|doivent)\b[^.]{0,60}\b(?:recues|remises|deposees|parvenir)/;
const sending =
  /\b(?:envoi|publication|date) (?:de |a )?l'avis\b|\benvoi (?:a la publication|du present)|\bavis (?:envoye|publie)|\bdate d'envoi|\bpublie le\b/;

function daysIn(flat: string): { on: Day; at: number }[] {
  return [...flat.matchAll(day)].flatMap(({ 0: words, index }) => {
    const read = readDay(words.replace(/er\b/, ''));
    return read ? [{ on: read as Day, at: index }] : [];
  });
}

function lookAtDeadline(view: View): Looked {
  const { reading, dossier, given, law } = view;
  const row = law.row('formal-procedure');
  const isAbove =
    row.state === 'known' && given.cents !== undefined && row.cents !== undefined && given.cents >= row.cents;
  if (!dossier.about.isFormal && !isAbove) return none;
  let from: Day | undefined;
  for (const { flat } of reading.sentences) if (sending.test(flat)) from ??= daysIn(flat)[0]?.on;
  const start = from ?? given.on;
  for (const sentence of reading.sentences) {
    const match = deadline.exec(sentence.flat);
    if (!match || isOfLaw(sentence) || notDeadline.test(sentence.flat)) continue;
    const until = daysIn(sentence.flat).findLast(({ at }) => at >= match.index);
    if (!until) continue;
    if (!start) return { open: 'no-day' };
    if (until.on > daysAfter(start, shortFormal) || until.on < start) return none;
    const { passage, at } = sentence;
    return [{ spot: { passage, from: at + until.at, to: at + until.at + 10 }, facts: { days: shortFormal } }];
  }
  const told = new RegExp(
    `\\b(?:delai|disposent|dispose|ont|avez)\\b[^.]{0,120}?\\b(${numberWord}) (?:\\(\\d+\\) )?jours(?! ouvr)`,
  );
  const sentence = reading.sentences.find(
    ({ flat }) =>
      told.test(flat) &&
      /\b(?:offres?|plis?|reponses?|repondre|propositions?)\b/.test(flat) &&
      !notDeadline.test(flat),
  );
  if (!sentence) return { open: 'no-deadline' };
  const match = told.exec(sentence.flat)!;
  return (numberOf(match[1]!) ?? shortFormal + 1) <= shortFormal
    ? [{ spot: spotOf(sentence, match), facts: { days: shortFormal } }]
    : none;
}

export const shortDeadline: Rule = {
  ...{ id: 'L40', name: 'DEADLINE_SHORT', severity: 'W', lands: 'FR' },
  source: {
    words: 'Process code for software procurement : un délai minimal signale un titulaire en place',
    mark: 'verified',
  },
  examples: {
    before: 'Avis envoyé le 10 juin ; offres attendues le 10 juillet.',
    after: 'Avis envoyé le 10 juin ; offres attendues le 31 août.',
  },
  look: lookAtDeadline,
};
