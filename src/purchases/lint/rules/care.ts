// SPDX-License-Identifier: AGPL-3.0-or-later
// What keeps a program alive and lets one leave it: upstream, exit, formats, upkeep, security, access.
import { absent, none, type Rule, type View } from '../rule.ts';
import {
  accessibility,
  maintenanceAfter,
  openFormats,
  reversibility,
  reversibilityShort,
  reversibilityTold,
  security,
  upstream,
} from '../topics.ts';
import { workedOn } from './free-programs.ts';
import { says } from './results.ts';

const isProgram =
  /\b(?:logiciel|progiciel|applis?\b|application|applicatif|portail|site (?:internet|web)|heberg|saas|plateforme|teleservice|tma|code source|developpement (?:d'|de |du |specifique|logiciel))/;
const buysProgram = ({ dossier }: View): boolean =>
  dossier.about.isIt && isProgram.test(dossier.flat) && !isBare(dossier.flat);
/** Equipment, training or advice alone. */
const isBare = (flat: string): boolean =>
  /\bobjet\b[^.\n]{0,140}\b(?:fourniture (?:de|d')\s?(?:postes|ordinateurs|materiels?|serveurs|imprimantes|ecrans|tablettes|telephon)|formations?|conseil|audit|etude|assistance a maitrise d'ouvrage)\b/.test(
    flat,
  ) &&
  !/\bobjet\b[^.\n]{0,140}\b(?:logiciel|application|heberg|developpement|maintenance|portail|site)/.test(
    flat,
  );

/** A free program on which the contract works, not one that is only met. */
const worksOnFree = ({ dossier, names }: View): boolean =>
  dossier.readings.some(
    (reading) =>
      workedOn({ reading, names }).length > 0 ||
      reading.sentences.some(
        ({ flat }) =>
          /\blogiciels? libres?\b/.test(flat) && /\b(?:maint|tma|support|correct|evolution)/.test(flat),
      ),
  );

const noFork =
  /\b(?:aucune?|pas de|sans|ni) (?:version|branche|copie) (?:divergente|propre|maison|a soi)|\b(?:aucune?|pas de|sans) (?:fork|bifurcation)/;

export const noUpstream: Rule = {
  ...{ id: 'L28', name: 'NO_UPSTREAM', severity: 'W', lands: 'FR', bornBy: ['specification'] },
  touches: /\b(?:corri\w+|correcti\w+|anomalies?|maintenance|maint\w+|versions?|astreinte)\b/,
  source: {
    words: 'Marchés de support de logiciels libres de la DGFiP : toute correction est reversée',
    mark: 'verified',
  },
  examples: {
    before: 'Le titulaire corrige les anomalies du logiciel libre.',
    after:
      'Le titulaire propose chaque correction au projet d’origine ; aucune version divergente n’est maintenue sans accord écrit.',
  },
  look: (view) =>
    view.dossier.about.isMaintenance &&
    worksOnFree(view) &&
    !says(view, upstream) &&
    !noFork.test(view.dossier.flat)
      ? absent
      : none,
};

export const noReversibility: Rule = {
  ...{
    id: 'L29',
    name: 'NO_REVERSIBILITY',
    severity: 'W',
    lands: 'FR',
    bornBy: ['clauses', 'deed', 'specification'],
  },
  touches: /\b(?:fin|terme|duree|ans|donnees|heberg\w+|reprise|saas|sauvegard\w+)\b/,
  source: { words: 'CCAG-TIC (réversibilité) et loi 2016-1321, art. 16 (non relus)', mark: 'memory' },
  examples: {
    before: 'Le contrat prend fin au bout de quatre ans.',
    after:
      'À la fin du contrat, le titulaire rend les données en formats ouverts avec leur documentation et assiste le repreneur pendant deux mois, au prix du bordereau.',
  },
  look: (view) =>
    buysProgram(view) &&
    !says(view, reversibility) &&
    !says(view, reversibilityTold) &&
    !says(view, reversibilityShort)
      ? absent
      : none,
};

export const noOpenStandards: Rule = {
  ...{ id: 'L30', name: 'NO_OPEN_STANDARDS', severity: 'W', lands: 'all', bornBy: ['specification'] },
  touches:
    /\b(?:export\w*|import\w*|interfac\w*|echang\w+|formats?|donnees|fichiers?|connect\w+|imprime\w*)\b/,
  source: { words: 'Standard for Public Code, « use open standards » ; RGI (non relu)', mark: 'verified' },
  examples: {
    before: 'Le logiciel permet d’exporter les données.',
    after: 'Le logiciel exporte toutes les données en CSV et JSON, et offre une API documentée.',
  },
  look: (view) => (buysProgram(view) && !says(view, openFormats) ? absent : none),
};

export const noMaintenanceBudget: Rule = {
  ...{ id: 'L41', name: 'NO_MAINTENANCE_BUDGET', severity: 'I', lands: 'all' },
  touches: /\b(?:prix|budget|forfait\w*|cout|garantie|livr\w+|maintenance|montant)\b/,
  source: {
    words: 'Standard for Public Code : dire qui paie la relecture des contributions',
    mark: 'verified',
  },
  examples: {
    before: 'Prix forfaitaire : conception et développement de l’application.',
    after:
      'Prix forfaitaire : développement ; poste distinct : relectures, versions et correctifs de sécurité pendant trois ans.',
  },
  look: (view) =>
    view.dossier.about.isDevelopment &&
    !says(
      view,
      maintenanceAfter,
      /\b(?:hors|sans|exclu\w*|ne comprend pas|non compris\w*|n'est pas (?:compris|prevu|inclus|demand)\w*|aucune)\b/,
    )
      ? absent
      : none,
};

export const noSecurityChannel: Rule = {
  ...{
    id: 'L42',
    name: 'NO_SECURITY_CHANNEL',
    severity: 'W',
    lands: 'all',
    bornBy: ['clauses', 'deed', 'specification'],
  },
  touches:
    /\b(?:securi\w+|heberg\w+|maintenance|corri\w+|anomalies?|acces|mots? de passe|chiffr\w+|sauvegard\w+)\b/,
  source: {
    words:
      'Standard for Public Code : canal privé pour signaler une faille ; FAQ de la DINUM (inventaire des composants)',
    mark: 'verified',
  },
  examples: {
    before: 'Le titulaire garantit la sécurité du logiciel.',
    after:
      'Une adresse reçoit les signalements de failles ; une faille critique est corrigée en deux jours ; l’inventaire des composants (SBOM) accompagne chaque version.',
  },
  look: (view) => (buysProgram(view) && !says(view, security) ? absent : none),
};

export const noAccessibility: Rule = {
  ...{ id: 'L43', name: 'NO_ACCESSIBILITY', severity: 'E', lands: 'FR', bornBy: ['specification'] },
  source: { words: 'Loi 2005-102, art. 47 (non relue)', mark: 'memory' },
  examples: {
    before: 'Le portail est ouvert aux habitants.',
    after:
      'Le portail est conforme au RGAA ; le titulaire remet la déclaration d’accessibilité et le plan de correction.',
  },
  look: (view) =>
    view.dossier.about.isPublicService && buysProgram(view) && !says(view, accessibility) ? absent : none,
};
