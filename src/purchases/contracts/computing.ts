// SPDX-License-Identifier: AGPL-3.0-or-later
// Whether information technology is bought at all. Codes of the procurement vocabulary are often wrong,
// so words decide, and a code alone counts only beside a word that is nearly one.

/** Said by these alone. */
const sure =
  /\b(?:logiciels?|progiciels?|logicielles?|applicatifs?|applicatives?|sites? (?:internet|inernet|web)|intranet|extranet|infogerance|infogeree?s?|systemes? d'informations?|informatisee?s?|bases? de donnees|saas|messageries?|serveurs?|tierce maintenance|hebergement (?:et |informatique|infonuagique|d'un site|de site|de donnees|web|des donnees)|infonuagiques?|infocentre|progicielles?|open.?source|sgbd|erp|intelligence artificielle|pacs|gmao|sigb|sirh|teleservices?|telephonie|telecommunications?|autocommutateurs?|toip|voip|wifi|wi-fi|wimax|reseaux? (?:locaux )?informatiques?|reseaux locaux|acces (?:a )?internet|lignes internet|cyber ?securite|antivirus|anti-virus|pare-feux?|firewall|datacenter|data ?center|e-?mailing|open ?data|software|database|saas|application mobile|applications? (?:web|mobiles?|metiers?|informatiques?|smartphone)|workflow|site emploi|support (?:telephonique pour|aux utilisateurs)|crm|dossier patient|d[eé]mat[eé]rialis\w+|telemaintenance|ressources numeriques|outil informatique|site de la (?:ville|commune)|systeme informatique|visio-?conference|bim|numerisation du fonds|plate-?forme (?:digitale|numerique|collaborative|de budget|de dematerialisation|web|en ligne|de formation|de gestion)|systeme d'alerte|service de donnees|infogerance|informatique decisionnelle|(?:materiels?|equipements?|standards?|serveurs?) telephoniques?|applications? (?:libres|existantes|numeriques|de gestion|mobile)|billettique|parc informatique|assistance informatique|services? informatiques?|materiels? informatiques?|equipements? informatiques?|postes? (?:de travail|informatiques)|ordinateurs?|micro-?informatique|logiciel)\b/;
/** Said by these with a code of information technology, or with a function that the words say. */
const nearly =
  /\b(?:solutions?|applications?|plate-?formes?|portails?|licences?|systemes?|outil|modules?|numeriques?|digitale?s?|internet|web|informatiques?|hebergement|donnees|tma|infrastructures?|interfaces?|abonnements?|dispositif de stockage|stockage|sauvegardes?|flux|architecture|developpements?|interconnexion|mise en oeuvre|editeur|technologies?)\b/;
/** Beside a code of programs or services, these alone. */
const licensed =
  /\b(?:licences?|solutions?|tma|maintenance (?:applicative|corrective)|maintien en condition operationnelle|hebergement|saas)\b/;
/** Not information technology, whatever stands beside it. */
const never =
  /\b(?:consommables?|cartouches|toners?|carburants?|carte informatique|cartes accreditives|tele-?assistance(?! aux (?:administrateurs|utilisateurs))|onduleurs?|mobilier|travaux|construction|rehabilitation|refection|renovation|restructuration|maitrise d.?(?:oe)?uvre|gardiennage|nettoyage|denrees|repas|traiteur|modelisation hydraulique|robots|jouets|vetements|automatisme|cite numerique|impression des|transport|evenement international|location d'engins|espaces verts|deneigement|insertion professionnelle|assurances? |fournitures? (?:de bureau|scolaires|administratives)|signalisation|video ?projecteurs?|imprimantes?|photocopieurs?|copieurs?|geotechniques?|piano|concert)\b/;
const notTheseWorks =
  /\b(?:travaux d'architecture technique|gestion (?:des|de) (?:declarations de projets de )?travaux|projets de travaux|suivi de travaux|service des transports|regie (?:departementale )?des transports|transports? (?:scolaires?|en commun)|gestion (?:des|de la) )/;

const programWord = /\b(?:logiciels?|progiciels?|software|site internet|site web)\b/;

/**
 * @param object flattened
 * @param cpv eight digits
 * @param saysFunction asked only where it decides
 */
export function isComputing(object: string, cpv: string | undefined, saysFunction: () => boolean): boolean {
  const first = never.exec(object);
  const isWork = first !== null && !notTheseWorks.test(object);
  if (isWork && !isBefore(object, first.index)) return false;
  if (sure.test(object)) return true;
  const isCoded = /^(?:48|72|302|324|325|642)/.test(cpv ?? '');
  if (/^(?:48|72)/.test(cpv ?? '') && licensed.test(object)) return true;
  return isCoded && (nearly.test(object) || /^(?:48|72)/.test(cpv!)) && saysFunction();
}

/** A program is named before the word that speaks against it. */
function isBefore(object: string, at: number): boolean {
  const program = programWord.exec(object);
  return program !== null && program.index < at;
}
