// SPDX-License-Identifier: AGPL-3.0-or-later
// What a clause speaks of, told by its words, flattened.

/** A clause or a criterion of that name. */
export const environmentNamed =
  /(?:^|\n|\|)[#*\s\d.a-z)-]{0,12}(?:\*\*)?(?:(?:critere|clause|performance|volet|qualite|valeur)s? )?environnement(?:ale?s?|aux)?\s*(?:[:.|*\d(]|$|\n)/;
export const environment =
  /\benvironnementa\w+|\bdeveloppement durable|\beco-?concep\w+|\bconception responsable|\brgesn\b|\bempreinte (?:carbone|ecolog|environ|numerique)|\bcarbone\b|\bgaz a effet|\bsobriete|\bnumerique responsable|\b(?:protection|respect|preservation) de l'environnement|\becolog\w+|\brecycl\w+|\breemploi|\breconditionn\w+|\b(?:consommations? (?:energetiques?|d'energie|electriques?)|efficacite energetique|energies? renouvelables?|performance energetique)|\bpue\b|\bdechets\b|\bclimati?\w* responsab|\btransition ecologique/;

/** Environment as programmers say it. */
export const technicalEnvironment =
  /\benvironnements?\s+(?:techniques?|logiciels?|de (?:travail|test|production|recette|developpement|preproduction)|informatiques?|existants?|d'execution|applicatifs?)/g;

export const socialNamed =
  /(?:^|\n|\|)[#*\s\d.a-z)-]{0,12}(?:\*\*)?(?:(?:clause|volet|condition|insertion)s? )?sociale?s?\s*[:.|*]/;
export const social =
  /\bapprentis?\b|\bclauses? sociales?|\binsertion (?:professionnelle|par|sociale|des)|\bheures d'insertion|\bclause d'insertion|\beloigne\w* (?:de l'emploi|du marche du travail)|\b(?:consideration|condition|volet|performance|objectif|domaine)s? (?:\w+ ){0,4}socia(?:le|ux|les)?|\btravailleurs? handicapes?|\bentreprises? adaptees?|\besat\b|\bdemandeurs? d'emploi|\begalite (?:professionnelle|entre les femmes|femmes)|\bcaractere social|\bpersonnes? handicapees?|\bdomaine(?:s)? (?:du |de la )?social/;

export const openFormats =
  /\brgi\b|\breferentiel general d'interoperabilite|\bformats? (?:(?:de fichiers? )?(?:ouvert|libre|standard|documente|exploitable|non proprietaire|texte|d'echange|csv|json|xml|odt|odf|pdf|geojson|ouverts))|\bstandards? (?:ouverts?|de)|\bnormes? ouvertes?|\binteroperab|\bapi\b|\bapis\b|\binterfaces? (?:sont |est )?(?:\w+ )?(?:documentee|ouverte|decrite|programm|de programmation|applicative|publi|d'echange)|\b(?:csv|json|geojson|xml|odt|ods|odf|pdf\/a|ical|icalendar|caldav|carddav|imap|marc|unimarc|wfs|wms|shapefile|geopackage|dxf|mbox|dicom|rss)\b|\bformat ouvert|\binteropera/;

export const reversibility =
  /(?:^|\n)[#*\s\d.a-z)-]{0,14}(?:(?:art\w*|reprise et) )?(?:\d+\W{0,4})?(?:la )?(?:fin|sortie|transfert|depart|reversibilite|restitution|passation)\b(?: (?:de|du|des) [a-z]+){0,2}\s*(?:[.:*|]|\n|$)|\brest(?:e|ent)\b[^.;]{0,60}\b(?:format|ouvert)|\bquitter\b|\b(?:index|plis|dossiers|fiches|registres|actes|donnees|boites?|contenus?|comptes?)\b[^.;]{0,60}\brendus?\b|\breversib|\btransferabilit|\b(?:restitu|rend(?:re|u|us|ues|s)?\b|remi[st]\w*|remettr?\w*|recuper|export|livr)\w*\b[^.;]{0,140}\b(?:donnees|base|contenus|plans|fichiers|documents|historique|fonds)\b[^.]{0,160}\b(?:fin|terme|echeance|expiration|resiliation|issue|sortie|repreneur|successeur|frais|ouvert)|\b(?:fin|terme|echeance|expiration|resiliation|issue|sortie|depart)\b[^.;]{0,160}\b(?:restitu|rend|remi[st]|remet|recuper|export|transfer|livr|reprise)\w*|\b(?:transfert|passation|reprise)\b[^.;]{0,60}\b(?:successeur|repreneur|nouveau (?:titulaire|prestataire)|tiers)|\b(?:successeur|repreneur|nouveau titulaire|titulaire suivant|prestataire suivant)\b|\bportabilite des donnees|\bplan de (?:sortie|transfert)|\bclause de sortie/;

export const security =
  /\bbulletins? de securite|\balertes? (?:de securite|du cert)|\bcert-fr\b|\bcorrectifs?\b[^.;]{0,60}\b(?:securite|jours|heures|sous|delai)|\bsecurite\b[^.;]{0,80}\b(?:signal\w*|alert\w*|adresse|delai|corrig\w*|sous \w+ (?:jours|heures)|jours|heures|correct\w*)|\b(?:signal\w*|alert\w*)\b[^.;]{0,60}\b(?:faille|securite|vulnerab)|\b(?:liste|inventaire|nomenclature) (?:a jour )?(?:des|de ses|de tous les) (?:composants|dependances|bibliotheques)|\bpatchs? de securite|\bvulnerabilit|\bfailles?\b|\bsbom\b|\bnomenclature (?:logicielle|des composants|des dependances)|\binventaire des composants|\bcve\b|\b(?:correct\w+|correctifs?|corrige\w*|mises? a jour) (?:des? |de la |d'une? )?(?:\w+ )?securite|\bsecurity\.txt|\bdivulgation (?:coordonnee|responsable)|\bsignale\w*\b[^.;]{0,40}\bsecurite|\bincidents? de securite\b[^.;]{0,80}\b(?:heure|jour|delai|signal)|\bcyclonedx|\bspdx\b[^.]{0,30}composants/;

export const accessibility =
  /\brgaa\b|\baccessibilite (?:numerique|web|du site|des contenus|aux personnes|des services|universelle|conforme)|\bwcag\b|\ben 301[ -]?549|\baccessibles? (?:aux|a toutes les|a tous les|pour les) (?:personnes|usagers|utilisateurs)?[^.;]{0,20}(?:handicap|deficien|malvoyan)|\bhandicap\w*[^.;]{0,60}\b(?:site|portail|service|application|contenu)|\b(?:declaration|audit|schema|taux|niveau|exigences?|obligations?) (?:de conformite )?(?:d'|de |en matiere d')?\s?accessibilite|\blecteurs? d'ecran|^.*\baccessibilite\s*:/m;

export const sourceDelivery =
  /(?<!open |open-)\bsources?\b(?! d[e'] ?(?:donnees|financement|revenus|energie|information|bruit|verite))[^.;]{0,80}\b(?:livr|remi|remet|fourn|transm|depos|acces|depot|forge|version|script)|\bdepot (?:git|de code)|\bsources\b[^.;]{0,60}\b(?:scripts?|tests?|documentation|jeux d'essai|manuels|notices?)\b|\b(?:livraison|remise|fourniture)\b[^.\n]{0,40}[:.*]+\s[^.]{0,60}\bsources\b|\b(?:livr\w+|remi[st]\w*|remet\w*|fourni\w*|transm\w+|depos\w+|rend\w*|accompagn\w+|communiqu\w+|recoit|recoivent|restitu\w+|publi\w+|acces\w*|versee?s?|comprennent|comprend)\b[^.]{0,140}\b(?:codes?[- ]sources?|sources?\b(?! de (?:donnees|financement|revenus))|depot)|\b(?:codes?[- ]sources?|(?:les|leurs|ses|des) sources\b(?! de (?:donnees|financement)))[^.]{0,140}\b(?:livr|remi[st]|remet|fourni|transm|depos|rend|communiqu|publi|versee?s?|mis(?:es)? a disposition|acces)/;
export const noSource =
  /\bsources?\b[^.;]{0,80}\b(?:n(?:e|')\s?(?:est|sont|sera|seront)\s+pas|reste\w* (?:la )?propriete|ne (?:font|fait) pas|non (?:livr|fourni|communiqu))|\bsans (?:livraison|remise|acces)[^.;]{0,20}sources?/;

export const publication =
  /\bpubli(?:e|es|ee|ees|er|era|eront|cation|ent)\b[^.]{0,140}\b(?:sources?|codes?|developpements?|resultats?|logiciel|module|forge|depot|licence libre|application|composants?)|\b(?:sources?|codes?|developpements?|resultats?|module|logiciel|composants?|application)\b[^.]{0,140}\b(?:publi(?:e|es|ee|ees|er|era|eront|cation|ent|que(?:s)?)\b(?! (?:d'avis|des marches))|open.?source|licence libre|forge publique|depot public|diffus\w+)|\bcode\.gouv|\b(?:forge|depot) (?:publique?|public|ouverte?)|\bmise? a disposition du public/;
export const noPublication =
  /\b(?:ne (?:sera|seront|sont|font|fait|fera) (?:pas|l'objet d'aucune)|n'est pas|aucune publication|sans publication|non publi)/;

const licenceNames =
  'a?gpl|lgpl|gnu (?:general|affero|lesser)|eupl|(?:licence|sous) mit|mit(?= licence|-| ou )|apache(?=[- ]2| license)|licence apache|bsd(?=[- ]d)|licence bsd|mpl|mozilla public|cecill|epl(?=[- ]d)|eclipse public';
export const namedLicence = new RegExp(`\\b(?:${licenceNames})\\b[\\s-]*(?:v?\\d|licen|only|-or|clause|\\b)`);
export const otherLicence =
  /\b(?:sspl|busl|business source licen[cs]e|elastic licen[cs]e|cc[- ]by(?:-\w+)*|creative commons|wtfpl|unlicense|confluent|commons clause|fair source|proprietaire|json license)\b/;

export const upstream =
  /\ben amont\b|\bla souche\b|\bversion (?:officielle|commune|principale|publique)\b|\bdivergent\w*|\bmainteneurs?\b|\b(?:corrections?|modifications?|ameliorations?|evolutions?|correctifs?)\b[^.;]{0,100}\b(?:proposee?s?|reversee?s?|soumis\w*|offert\w*|rendue?s?|transmis\w*|versee?s?|communiquee?s?|partagee?s?)\b[^.;]{0,60}\b(?:projet|communaute|auteurs?|equipe|depot|forge|developpeurs)|\bcontributions?\b|\brevers\w*\b[^.;]{0,100}\b(?:amont|communaute|projet|editeur|depot|mainteneur|souche)|\bremont\w+\b[^.;]{0,80}\b(?:amont|communaute|projet|mainteneur|souche|depot)|\bcontribu\w*\b[^.;]{0,80}\b(?:amont|projet|communaute|upstream|souche|logiciel libre|depot)|\bupstream|\b(?:propos|soumet|soumis|envoy|adress|transm|pouss|port|depos|publi)\w*\b[^.;]{0,120}\b(?:au projet|en amont|mainteneurs?|communaute|depot (?:officiel|d'origine|principal|du projet)|projet (?:d'origine|libre|amont)|branche principale|souche)|\b(?:pull|merge) requests?|\bdemandes? de (?:fusion|tirage)|\bfork\b|\bbifurcation|\bversion divergente|\bredistribu\w+\b/;

export const maintenanceAfter =
  /\bmaintenance\b|\bmaintien en condition|\btma\b|\bmco\b|\bmises? a jour (?:du logiciel|de l'application|de securite|logicielles?|correctives?|techniques?|annuelles?)|\bcorrecti(?:ve|f|fs|ons?)\b[^.;]{0,60}\b(?:annuel|apres|securite|trois ans|deux ans|forfait)|\bsuivi (?:des versions|evolutif|annuel)|\brevues? des contributions|\brelectures?\b|\bsupport (?:annuel|apres)|\bentretien (?:du|de l'|annuel|courant)|\bnouvelles versions\b|\bversions? (?:suivantes|ulterieures|annuelles?)/;

export const ccag = /\bc\.?c\.?a\.?g\b|\bcahier des clauses administratives generales/;
export const property =
  /(?:^|\n)[#*\s\d.a-z)-]{0,14}(?:\*\*)?propriete\b|\bdroits? d'usage (?:non |perpetuel|exclusif)|\blui appartien\w+|\bpropriete intellectuelle|\bcession (?:des |de |exclusive|non exclusive)?\s?(?:\w+ )?droits?\b|\bdroits? (?:d'auteur|patrimoniaux|d'exploitation|de propriete|sur les resultats|d'utilisation (?:des|sur les) resultats)|\b(?:cede|concede)\b[^.;]{0,60}\bdroits?\b|\bresultats\b[^.;]{0,80}\blicence|\blicence\b[^.;]{0,80}\bresultats|\bregime des (?:resultats|connaissances)/;
