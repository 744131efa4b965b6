// SPDX-License-Identifier: AGPL-3.0-or-later
// What is bought of information technology: the main thing, that is the first one the object names.

export const kinds = ['licence', 'maintenance', 'hosting', 'integration', 'other'] as const;
export type ContractKind = (typeof kinds)[number];

export interface KindRead {
  readonly kind: ContractKind;
  /** The word that says so, flattened; '' where none does. */
  readonly because: string;
}

/** Equipment, telecommunications, advice, people who answer: no program is bought. */
const thing =
  /\b(?:(?:materiels?|equipements?|fournitures?) (?:informatiques?|telephoniques?|de telephonie|d'imagerie|d'imagerie)|materiels? et logiciels? d'imagerie|materiels? et (?:de )?(?:logiciels|services) informatiques|postes? (?:de travail|informatiques?)|ordinateurs?|pc portables?|tablettes?|ecrans?|imprimantes?|copieurs?|(?:un |d'un |de |des )?serveurs? (?:de calcul|physiques?)|(?:dispositif|baies?|solution) de stockage|chassis|telecommunications?|telephonie (?:fixe|mobile)|materiels? de telephonie|acces (?:a )?internet|lignes? internet|interconnexion|liaisons?|fibre optique|cablage|abonnements? telephoniques?|computers?|laptops?|hardware)\b/;
const advice =
  /^(?:.{0,25}\b)?(?:assistance (?:a|a la|pour l') ?(?:la )?(?:maitrise d'ouvrage|definition|analyse)|assistant a maitrise|amo\b|mission d'assistance|audits?\b|etudes?\b|conseils?\b|expertise|schema directeur|formations?\b|assistance informatique|support (?:aux|des) utilisateurs|assistance (?:de niveau|aux utilisateurs)|centre de services|prestations? intellectuelles?|prestations? d'assistance informatique|externalisation du traitement|numerisation|distribution)/;

const words: readonly (readonly [ContractKind, RegExp])[] = [
  [
    'hosting',
    /\b(?:hebergements?|hebergees?|infogerance|infogere\w*|externalisation des serveurs|mode saas|saas|software as a service|infonuagiques?|cloud|mode heberge|hosting|hosted)\b/,
  ],
  [
    'maintenance',
    /\b(?:maintenance|maintien|tma|tierce|assistance|support|entretien|soutien|suivi et support|administration|depannage|mise a jour|mises a jour|upkeep|exploitation|tele-?assistance)\b/,
  ],
  [
    'integration',
    /\b(?:developpements?|refonte|creation|conception|realisation|mise en (?:place|oeuvre|service)|integration|implementation|implantation|migration|deploiement|passage|remplacement|evolution|initialisation|parametrage|elaboration|modernisation|informatisation|reprise|interfacage|development|implementation|travaux d'architecture|plateforme de|plate-forme de|installation et modification)\b/,
  ],
  [
    'licence',
    /\b(?:acquisition|achat|fourniture|licences?|abonnements?|souscription|renouvellement|mise a disposition|location|droits? d'usage|droits? d'utilisation|subscription|licen[cs]es?|purchase|supply|diffusion|equipement en|dotation)\b/,
  ],
];

/** How a contract begins that says nothing yet. */
const leadIn =
  /^(?:(?:le present|la presente) (?:accord-cadre|marche|consultation) a pour objet (?:la |le |l'|les |des )?)?(?:(?:realisation|fourniture|execution) (?:de |des |d')prestations? (?:de services? )?(?:portant sur|relatives? a|pour|de|d')\s?(?:la |l'|le )?)?/;

/** @param written flattened */
export function kindOf(written: string): KindRead {
  const object = written.replace(/assistee? par ordinateur/g, '').replace(leadIn, '');
  const found = words
    .flatMap(([kind, pattern]) => {
      const [word] = pattern.exec(object) ?? [];
      return word === undefined ? [] : [{ kind, because: word, at: pattern.exec(object)!.index }];
    })
    .toSorted((a, b) => a.at - b.at);
  const [first] = found;
  const other = thing.exec(object)?.[0] ?? advice.exec(object)?.[0];
  if (other && !/\b(?:logiciel|progiciel)s? d/.test(object.slice(0, 80)) && isOther(object, first?.kind))
    return { kind: 'other', because: other };
  if (!first)
    return { kind: /\b(?:logiciel|progiciel|licence)/.test(object) ? 'licence' : 'other', because: '' };
  if (first.kind === 'licence') return asSaid(object, first, found);
  return first;
}

/** Upkeep of equipment stays upkeep; what is made with it stays made. */
const isOther = (object: string, first: ContractKind | undefined): boolean =>
  first === undefined || first === 'licence' || advice.test(object);

/** « Fourniture de prestations de maintenance » is upkeep; « achat, installation » of a program a licence. */
function asSaid(object: string, first: KindRead, found: readonly KindRead[]): KindRead {
  const inside =
    /\b(?:fourniture|acquisition|achat|renouvellement|location) (?:de |d'|du |des )?(?:la |l'|une |le )?(?:prestations? |services? |contrats? )?(?:de |d')?(?:la )?(maintenance|support|hebergement|assistance|entretien)/.exec(
      object,
    );
  if (inside) return found.find(({ because }) => because === inside[1]) ?? first;
  if (/^support annuel des licences/.test(object)) return first;
  return first;
}
