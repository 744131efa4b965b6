// SPDX-License-Identifier: AGPL-3.0-or-later
// Words that speak of a function, a service or a place, in French and English, in the town halls of France,
// Wallonia and Québec. Folded; each is the beginning of words: « informati » is informatique, informaticien,
// informatics.

const beginnings = `
accueil achat action address adjoint admin affair agenda agence agent aide aine alert allo ameli aménag amenag animat appel appui approvision aqua archi archive
arrond art assembl assist associ atelier attach aud autor avis bâti bati batiment bibli billet boite bourgmest bourse budget build bur
buro bus bureau business cabinet cadastr caisse camp cantin capitaine care cartograph ccas cellul censur center centr chancel chef chief child cias cid
cimetier circul citoyen citizen connect citi city civil clerk club cohesion collabor collectiv college comit command commerc commissair common commun compt
conciliat concierg conduct conf conseil consult contact content contract contrat control cooper coord correspond council county courrier courriel
cour cpas creche cult customer cyber data dcrim deche dechets deleg démocr democra depart deput develop dg dga dgs dgsi dialog digital direct
director district divis docu dojo domaine donnees dpo droit dsi dsin durab dynam eau echevin eclair ecol econom ecout educ egalit elect elu emploi
employ energ enfan engag enquet enquiries enseign entretien environ epn equip erp espac espaces estate etabl etat etrang etud evenement event expert
expro facilit facult famil fest fêt fete financ fire fisc fleur fonct forest form formation forum fourriere foyer freedom front gar garde general
geomat gest gis gouvern government gref group guichet gymnas habit habitat hand head health help histor homolog hospital hôtel hotel hous human
hygien ict identit immeuble immobil impot index inform infra ingen inhum innov inscript inspect institut insur intercom interim interna internet
intermin interven invest it jeun joint journal jur jurid kiosk labo laic land law lead learn lectur legal leg librar licen lieutenant ligne locat
local logem logist lois loisir ludo mag mail maint maint mair maison manag manda marche marches market maternel matern mayor mechan media mediat
medic membre menu messag metro milieu ministr mobil modern monde monument mrc munici museum music musee natur network nettoi notar numer obs office
officer operat order ordre organi ospo outil paie parc parent park part particip passeport patrim pay payroll permi permis person petite peris peri
piscin plan plani point polic politi popul port poste praticien prefet premier present presid presse prevent principal procur produc prog projet
project promot proper proprete prot protect provin proxim public publi qualit quartier quotid ranger rat rece recept recens recherch recor recre
recrut recycl redac refer reg regie regis regist reglement relat remuner renov rent represent resp resid respons ressourc resource restaur reseau retrait revenue
revis rh rgpd road route rssi rural sacr sam sani sante scolar scolai school scrut secour secr secreta secteur section securit security senior serv service sig
site social soci soin solid spectacl sport stat statut strateg structur student support surveil surveyor sustain syndic system systeme tax techn technic tele territ theat tour
tourism town trad trait transit transport travau travail tresor treasur tri tutel unit univers urban urbanism urgenc usag user util vacanc valor veter vice vie vigil vill villag
ville village visit voir voirie volont voy warden waste water web webmast welfare work works youth zone
directrice greffier greffiere échevin echevinat bourgmestre mairesse maire conseiller conseillere secretaire secretariat ombuds aines
comptab comptabilite facturat finances tresorerie etatcivil dircom drh daf dst dsti dsio sii stm sit cgi
info inforoute noreply no-reply postmaster hostmaster abuse bonjour hello team staff desk helpdesk hotline boîte
`;

/** Short words that are whole, not beginnings: articles, prepositions, short names of services. */
export const wholeWords = new Set(
  'rh si it sg st dg dga dgs dsi daf dst drh sig rgpd dpo ccas cias cpas epn mrc web gis hr ict pm pms bcss art bus bur aud tri gar camp part port plan poste pay poste eau vie'.split(
    ' ',
  ),
);
/** Words of places: « Grand Annecy » is nobody. */
export const placeWords = new Set(
  'grand grande grands haut haute hauts bas basse pays val vals vallee vallees mont monts nord sud est ouest north south east west new lac mer terre terres france belgique quebec wallonie canada coeur rives bassin plaine cote saint sainte st ste ville bourg'.split(
    ' ',
  ),
);
export const linkWords = new Set(
  'le la les l de du des d un une et ou a au aux en sur sous par pour avec chez of the and for in on at to with our notre nos votre van der den het het een voor en qui que ou dit son sa ses'.split(
    ' ',
  ),
);

const stems = [...new Set(beginnings.normalize('NFKD').replace(/\p{M}/gu, '').trim().split(/\s+/))].filter(
  (stem) => stem.length >= 4,
);
const byStart = Map.groupBy(stems, (stem) => stem.slice(0, 4));

/** Whether a folded word speaks of a function, a service or a place. */
export const isDuty = (word: string): boolean =>
  wholeWords.has(word) || (byStart.get(word.slice(0, 4))?.some((stem) => word.startsWith(stem)) ?? false);

/** Places that bear the name of someone: « médiathèque Marguerite-Duras » is no person. */
export const namedPlaces =
  /\b(?:ecole|ecoles|lycee|college|mediatheque|bibliotheque|ludotheque|salle|espace|centre|maison|place|rue|avenue|boulevard|chemin|stade|gymnase|piscine|creche|residence|foyer|musee|theatre|hopital|clinique|fondation|institut|universite|ehpad|batiment|hotel|pavillon|parc|square|pont|gare|campus|cite|quai|complexe|conservatoire|auditorium|halte|multi accueil|school|library|street|road|hall|center|park|arena|museum|hospital|university|saint|sainte|st|ste|san|santa)\b/;
