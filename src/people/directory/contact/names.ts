// SPDX-License-Identifier: AGPL-3.0-or-later
// First names and family names that are common in the three countries (taken from what everyone knows of
// them, nobody in particular), folded. They tell « Sophie » from « scolaire »; what is also a word, a place
// or a saint stands apart.

const list = (words: string) => new Set(words.trim().split(/\s+/));

/** First names that are hardly anything else. */
export const firstNames = list(`
adele adeline adrien adrienne agathe agnes aicha alain albert alberte alex alexandra alexandre alexia alexis alfred ali alice aline alix
alphonse amandine ambre amelie amina amine anais anatole andre andrea andree andrew angela angele angelique anita anke ann anna anne annick
annie anouk anthony antoine antoinette antonin antonio ariane arlette armand arnaud arthur audrey aurelie aurelien axel axelle ayoub baptiste
barbara bart bastien beatrice benedicte benjamin benoit bernadette bernard bernd bert berthe bertrand bilal blandine boris brahim brandon brian brice
brigitte bruno camille carine carl carla carmen carole caroline cassandra catherine cecile cedric celia celine chantal charlene charles charline
charly chloe chris christel christelle christian christiane christine christophe christopher clara clarisse claude claudette claudie claudine
clemence clement clementine clotilde colette coralie corentin corinne coralie cynthia cyril cyrille damien daniel daniele danielle danny
daphne david deborah delphine denise didier diego dimitri dirk dominique dorothee dylan edgar edith edmond edouard eduardo edwige eileen elena
eleonore eliane elias eliot elisa elisabeth elise eliott elodie eloise elsa els emeline emeric emile emilie emily emma emmanuel emmanuelle enzo eric erica
erik ernest erwan estelle esther ethan etienne eugene eugenie eva evan eve evelyne fabian fabien fabienne fabrice farid fatiha fatima fatma fanny
felicie felix ferdinand fernand fernande filip flavie  florent florian fouad francine francis francois francoise frank franck frans fred frederic
frederick frederique gabriel gabrielle gael gaelle gaetan gaston gauthier gautier genevieve geoffrey geoffroy george georges georgette gerald
geraldine gerard germaine ghislain ghislaine gilbert gilberte gilles gisele giuseppe gregoire gregory guillaume guillemette gustave guy
gwenaelle gwendoline habib hakim hamid hannah hans hassan helene henri henriette henry herve hicham hortense hubert hugo hugues ibrahim ilias imane
ines ingrid irene isaac isabelle ismael jacky jacob jacqueline jacques  jamila jan jane janine jason jean jeanine jeanne jeannette jeannine
jennifer jenny jeremie jeremy jerome jessica joan joelle joel johan johanna john johnny jonas jonathan  jorge jose josee joseph josephine josette
joshua josiane juan judith jules julia julie julien juliette justine justin kamel karel karen karim karima karine karl kathleen katia kenneth kenza kevin khadija khaled
koen kristel kurt kylian laetitia lara laura laure laureline laurence laurent laurie lea leila lena leo leon leonard leonie leopold leslie lieve
liam liliane lilian lina lisa lise loic lola lou louane louis louisa louise luc luca lucas luce lucette lucie lucien lucienne lucille ludivine
ludovic luis luke lydia lydie lynda madeleine mael maelle maeva magali mahmoud malika manon manuel manuela marc marcel marcelle marco margaret margaux
margot marguerite maria mariam marianne marie mariette marielle marilyne marina mario marion marius mark marlene marjorie martine mary maryse maryline
mateo mathias mathieu mathilde mathis matteo matthew matthias matthieu maud maurice maurine maxence maxime maximilien mehdi melanie melissa melvin
meryem michael micheline michel michele michelle miguel mike mickael milan mireille mohamed mohammed monika monique morgane mounir mourad muriel mustapha
myriam nabil nadege nadia nadine  nassim natacha nathalie nathan nicolas nicole nina nils noa noah  noemie nolan nora norbert noura
oceane  odette odile olga oliver olivia olivier omar oscar pascale patrice patricia patrick paul paula paule paulette pauline pedro
peggy peter philibert philippe pierrette pierrick quentin rachel rachid rachida raoul raphael raphaelle raymond raymonde rebecca regine remi remy
renaud renee richard rita robert roberte robin rodolphe roger roland romain  romuald ronald rosalie roseline roxane ruben rudy ryan sabine
sabrina  salim salima salome sam samantha samir samira samuel sandra sandrine sandy sara sarah sebastien selma serge severine shirley sidonie simon
simone sofia sofiane solange solene sonia sophie soraya stanislas stefan stephan stephane stephanie stephen steve steven stijn suzanne suzette sven sybille
sylvain sylvaine sylvestre sylvette sylviane sylvie tamara tanguy tanja tatiana teresa thea theo theodore theophile therese thibault thibaut thierry thomas
tiffany tim timothee titouan tom tony tristan ugo ursula valentin valentine valerie valery vanessa vera veronique vicky vincent violaine virginie
vivien viviane vladimir wahid walid walter wendy werner wilfried wilfrid william willy wim xavier yacine yanis yann yannick yasmina yasmine yassine
yoann yolande youssef yvan yves yvette yvon yvonne zakaria zoe zohra
`);

/** First names that are words, places, months or saints too: a person only beside another name. */
export const firstNamesToo = list(`
aime aude aurore blanche brice cesar charlotte claire claude clement denis desire dora elie florence flore franck gabin honore
iris jade joy june laurier lilas loup lorraine luce marin marine martial martin mercedes modeste nancy narcisse noel oceane octave olive pascal perle
pierre placide prosper prudence rene romane rose ruth sacha sidney solene sydney sylvestre titus victoire victor victoria violette
jordan james said dale dean frank max rob
`);

/** Family names, for mailboxes such as « pdupont » and for a lone name. */
export const familyNames = list(`
adam aubert bailly barbier baron bertrand benoit blanchard bonnet boucher bouchard bourgeois brun brunet carpentier caron chevalier clement colin
collin cote coppens david declercq delacroix delcourt delvaux demers deschamps desjardins dubois dubuc dufour dumas dumont dupont dupond dupuis
dupuy durand dussault duval fontaine fournier francois gagne gagnon gaillard garnier garcia gauthier gautier gerard gilles giraud girard goossens
guerin guillaume henry hubert hamel jacobs jacquet janssens jones johnson lacroix lambert langlois lapointe laurent lavoie lebrun leblanc
leclerc leclercq leduc lefebvre lefevre legrand lejeune lemaire lemoine leroux leroy lopez maes marchal marechal martin martinez masson mathieu
maertens mercier meyer michaux michel michels moreau morel morin muller nguyen nicolas noel olivier ouellet paquet paquette pelletier peeters perrin perrot petitjean
philippe pichon picard pirard poirier poulin renard renaud renault ricard rousseau roussel roux sanchez schmitt simard simon smith smits
tessier thibault tremblay turgeon vandenberghe vandamme vasseur verstraete vidal vincent willems wouters wilson
`);

/** Forms of address. Those that are words too count with a capital only. */
export const titles =
  /(?<![\p{L}\p{N}])(?:(?:m|mm|mr|mrs|ms|me|dr|pr)\.|mme|mmes|mlle|melle|mr|mrs|monsieur|messieurs|madame|mesdames|mademoiselle|mister|meneer|mevrouw|dhr|mevr|(?-i:M|MM|Me|Dr|Pr|Ms|Miss))\.?\s+(?!(?:le|la|les|the)(?![\p{L}])|l['’])\p{L}{2}/iu;
