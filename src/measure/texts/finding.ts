// SPDX-License-Identifier: AGPL-3.0-or-later
// What each indicator says of a repository, and what would raise it.
import type { Texts } from '../../base/language.ts';
import { fileTexts } from './file.ts';

export const findingTexts = {
  ...fileTexts,
  'measure.evidence.command': {
    fr: 'À vérifier dans une copie : {command}',
    en: 'Check in a clone: {command}',
  },
  'measure.evidence.commits': {
    fr: 'Les contributions du {from, date, long} au {to, date, long}, sur la forge',
    en: 'The contributions from {from, date, long} to {to, date, long}, on the forge',
  },
  'measure.evidence.file': { fr: 'Le fichier {path}', en: 'The file {path}' },
  'measure.evidence.changed': {
    fr: 'Dernier changement : {on, date, ::MMMMyyyy}',
    en: 'Last changed in {on, date, ::MMMMyyyy}',
  },
  'measure.evidence.unchanged': {
    fr: 'Pas changé depuis {since, date, ::MMMMyyyy} au moins',
    en: 'Unchanged since {since, date, ::MMMMyyyy} at least',
  },
  'measure.evidence.changed-unknown': {
    fr: 'Date du dernier changement inconnue : la copie ne contient pas l’histoire de ses fichiers',
    en: 'Date of the last change unknown: the copy does not hold the history of its files',
  },
  'measure.unknown.not-looked-for': {
    fr: '{role, select, roadmap {Feuille de route non cherchée} other {Décisions écrites non cherchées}} à cette lecture. Ne compte pas contre la note.',
    en: '{role, select, roadmap {Roadmap not looked for} other {Written decisions not looked for}} in this reading. Does not count against the grade.',
  },
  'measure.unknown.no-trees': {
    fr: '{indicator, select, licence {Licence non lue} security {Règle de sécurité non lue} other {Non mesuré}} : la copie ne contient pas les fichiers. Ne compte pas contre la note.',
    en: '{indicator, select, licence {Licence not read} security {Security policy not read} other {Not measured}}: the copy does not hold the files. Does not count against the grade.',
  },
  'measure.unknown.shallow': {
    fr: 'Non mesuré : la copie est coupée, son histoire n’est pas entière. Ne compte pas contre la note.',
    en: 'Not measured: the copy is cut, its history is not whole. Does not count against the grade.',
  },

  'measure.recent-work.said': {
    fr: '{commits, plural, =0 {Aucune contribution de personnes installées en 30 jours} one {Une contribution en 30 jours, par une personne installée} other {# contributions en 30 jours, par des personnes installées}}',
    en: '{commits, plural, =0 {No contribution by established people in 30 days} one {One contribution in 30 days, by an established person} other {# contributions in 30 days, by established people}}',
  },
  'measure.recent-work.raise': {
    fr: 'Du travail chaque semaine, par des personnes : corrections, relectures intégrées, documentation.',
    en: 'Work every week, by people: fixes, reviewed changes, documentation.',
  },
  'measure.longest-silence.said': {
    fr: '{goesOn, select, long {Plus de quatre ans sans travail de personnes installées, depuis {from, date, ::MMMMyyyy}} yes {{months, plural, =0 {Jamais plus {days, plural, =0 {d’un jour} one {d’un jour} other {de # jours}} sans travail de personnes installées en quatre ans ; le plus long temps mort court depuis {from, date, ::MMMMyyyy}} other {# mois sans travail de personnes installées, depuis {from, date, ::MMMMyyyy}}}} other {{months, plural, =0 {Jamais plus {days, plural, =0 {d’un jour} one {d’un jour} other {de # jours}} sans travail de personnes installées en quatre ans} other {# mois sans travail de personnes installées}}{spans, select, month {, en {from, date, ::MMMMyyyy}} other {, {fromMonth, select, 4 {d’} 8 {d’} 10 {d’} other {de }}{spans, select, year {{from, date, ::MMMM}} other {{from, date, ::MMMMyyyy}}} à {to, date, ::MMMMyyyy}}}}}',
    en: '{goesOn, select, long {Over four years without work by established people, since {from, date, ::MMMMyyyy}} yes {{months, plural, =0 {Never more than {days, plural, =0 {one day} one {one day} other {# days}} without work by established people in four years; the longest gap has lasted since {from, date, ::MMMMyyyy}} other {# months without work by established people, since {from, date, ::MMMMyyyy}}}} other {{months, plural, =0 {Never more than {days, plural, =0 {one day} one {one day} other {# days}} without work by established people in four years} other {# months without work by established people}}{spans, select, month {, in {from, date, ::MMMMyyyy}} other {, from {spans, select, year {{from, date, ::MMMM}} other {{from, date, ::MMMMyyyy}}} to {to, date, ::MMMMyyyy}}}}}',
  },
  'measure.longest-silence.nobody': {
    fr: 'Aucun travail de personnes installées en quatre ans',
    en: 'No work by established people in four years',
  },
  'measure.longest-silence.young': {
    fr: 'Moins de quatre ans d’histoire, et la prévision en tient compte ; depuis {since, date, ::MMMMyyyy}, {months, plural, =0 {jamais plus {days, plural, =0 {d’un jour} one {d’un jour} other {de # jours}}} other {jusqu’à # mois}} sans travail de personnes installées',
    en: 'Less than four years of history, and the forecast allows for it; since {since, date, ::MMMMyyyy}, {months, plural, =0 {never more than {days, plural, =0 {one day} one {one day} other {# days}}} other {up to # months}} without work by established people',
  },
  'measure.longest-silence.raise': {
    fr: 'Que le temps passe sans nouveau long silence : seules les quatre dernières années comptent.',
    en: 'Time passing without another long silence: only the last four years count.',
  },
  'measure.longest-silence.raise-now': {
    fr: 'Une reprise du travail : le silence en cours est le plus long.',
    en: 'Work taking up again: the present silence is the longest.',
  },
  'measure.unbroken.said': {
    fr: '{months, plural, =0 {Aucun travail de personnes installées depuis quatre mois} =120 {Dix ans de travail ou plus, sans quatre mois vides de suite} one {Un mois de travail depuis la dernière coupure de quatre mois} other {# mois de travail sans quatre mois vides de suite}}',
    en: '{months, plural, =0 {No work by established people for four months} =120 {Ten years of work or more, without four empty months in a row} one {One month of work since the last break of four months} other {# months of work without four empty months in a row}}',
  },
  'measure.unbroken.raise': {
    fr: 'Du travail au moins tous les trois mois, saison après saison.',
    en: 'Work at least every three months, season after season.',
  },
  'measure.years-work.said': {
    fr: '{commits, plural, =0 {Aucune contribution de personnes installées en un an} one {Une contribution en un an, par une personne installée} other {# contributions en un an, par des personnes installées}}',
    en: '{commits, plural, =0 {No contribution by established people in a year} one {One contribution in a year, by an established person} other {# contributions in a year, by established people}}',
  },
  'measure.years-work.raise': {
    fr: 'Trente contributions dans l’année : au-delà, rien ne s’ajoute.',
    en: 'Thirty contributions in the year: beyond that, nothing is added.',
  },
  'measure.second-pillar.said': {
    fr: 'Au moins deux personnes installées y ont travaillé en soixante jours ; la deuxième est là depuis {years, plural, =0 {moins d’un an} one {un an} other {# ans}}',
    en: 'At least two established people worked on it in sixty days; the second has been there for {years, plural, =0 {less than a year} one {one year} other {# years}}',
  },
  'measure.second-pillar.none': {
    fr: 'Moins de deux personnes installées y ont travaillé en soixante jours',
    en: 'Fewer than two established people worked on it in sixty days',
  },
  'measure.second-pillar.raise': {
    fr: 'Une deuxième personne qui s’installe et qui reste.',
    en: 'A second person who settles in and stays.',
  },
  'measure.every-month.said': {
    fr: '{people, plural, =0 {Personne n’y a travaillé chaque mois d’une année et encore récemment} one {Une personne y a travaillé chaque mois d’une année, et y travaille encore} other {# personnes y ont travaillé chaque mois d’une année, et y travaillent encore}}',
    en: '{people, plural, =0 {Nobody worked on it every month of a year and lately too} one {One person worked on it every month of a year, and still does} other {# people worked on it every month of a year, and still do}}',
  },
  'measure.every-month.raise': {
    fr: 'Du temps garanti à quelqu’un, chaque mois : un poste, une convention, un marché de maintenance.',
    en: 'Time secured for someone, every month: a post, an agreement, a maintenance contract.',
  },
  'measure.departures.said': {
    fr: '{people, plural, =0 {Aucune personne régulière n’a cessé d’écrire ici en quatre ans} one {Une personne régulière de ces quatre ans n’a plus rien écrit ici depuis trois mois} other {# personnes régulières de ces quatre ans n’ont plus rien écrit ici depuis trois mois}}',
    en: '{people, plural, =0 {No regular has stopped writing here in four years} one {One regular of these four years has written nothing here for three months} other {# regulars of these four years have written nothing here for three months}}',
  },
  'measure.departures.raise': {
    fr: 'Que les personnes régulières restent, ou reviennent : leur dire merci, partager la charge, financer leur temps.',
    en: 'Regulars who stay, or come back: thank them, share the load, fund their time.',
  },
  'measure.hands.said': {
    fr: '{people, plural, =0 {Personne n’y a travaillé en neuf mois} one {Une seule personne y a travaillé en neuf mois} other {# personnes y ont travaillé en neuf mois}} (nouveaux venus de moins de cent jours non comptés)',
    en: '{people, plural, =0 {Nobody worked on it in nine months} one {One person alone worked on it in nine months} other {# people worked on it in nine months}} (newcomers of under a hundred days not counted)',
  },
  'measure.hands.raise': {
    fr: 'Accueillir des corrections venues d’ailleurs, même petites : elles comptent après cent jours.',
    en: 'Welcoming fixes from elsewhere, even small ones: they count after a hundred days.',
  },
  'measure.capped.thirty-days': {
    fr: 'La prévision dit {forecast}. Trente jours plus tôt, la même histoire donnait {letter} : la note est {letter} tant que la meilleure n’a pas tenu un mois.',
    en: 'The forecast says {forecast}. Thirty days earlier, the same history gave {letter}: the grade is {letter} until the better one has lasted a month.',
  },
  'measure.regulars.said': {
    fr: '{people, plural, =0 {Personne n’a été actif trois mois dans l’année} one {Une personne active au moins trois mois dans l’année} other {# personnes actives au moins trois mois dans l’année}}',
    en: '{people, plural, =0 {Nobody was active three months in the year} one {One person active at least three months in the year} other {# people active at least three months in the year}}',
  },
  'measure.regulars.raise': {
    fr: 'Trois personnes ou plus qui reviennent mois après mois.',
    en: 'Three people or more who come back month after month.',
  },
  'measure.release-frequency.said': {
    fr: '{months, plural, =0 {{days, plural, =0 {Dernière version publiée le jour même de la copie} one {Dernière version publiée la veille de la copie} other {Dernière version publiée # jours avant la copie}}} other {Dernière version publiée # mois avant la copie}}',
    en: '{months, plural, =0 {{days, plural, =0 {Last release on the very day of the copy} one {Last release the day before the copy} other {Last release # days before the copy}}} one {Last release one month before the copy} other {Last release # months before the copy}}',
  },
  'measure.release-frequency.never': {
    fr: 'Aucune version étiquetée dans le dépôt',
    en: 'No version is tagged in the repository',
  },
  'measure.release-frequency.only-before': {
    fr: '{releases, plural, one {Aucune version finale : une préversion, du {on, date, long}} other {Aucune version finale : # préversions, la dernière du {on, date, long}}}',
    en: '{releases, plural, one {No final version: one pre-release, of {on, date, long}} other {No final version: # pre-releases, the last one of {on, date, long}}}',
  },
  'measure.release-frequency.raise': {
    fr: 'Publier une version numérotée de ce qui est prêt.',
    en: 'Release a numbered version of what is ready.',
  },

  'measure.contributor-absence-factor.nobody': {
    fr: 'Personne n’a écrit de code depuis un an',
    en: 'Nobody has written code for a year',
  },
  'measure.contributor-absence-factor.one': {
    fr: 'Une seule personne y a écrit dans l’année',
    en: 'One person alone wrote in the year',
  },
  'measure.contributor-absence-factor.mostly-one': {
    fr: 'Une personne fait la moitié du travail de l’année ou plus ; {people, plural, one {# personne y a travaillé} other {# personnes y ont travaillé}}{second, select, no {. Les autres personnes installées, passages d’un jour ou deux mis à part, y ont travaillé moins de six jours en tout} other {}}',
    en: 'One person does half of the year’s work or more; {people, plural, one {# person} other {# people}} worked on it{second, select, no {. The other established people, visits of a day or two apart, worked on it for fewer than six days in all} other {}}',
  },
  'measure.contributor-absence-factor.said': {
    fr: '{factor, plural, =2 {Deux personnes portent} =3 {Trois personnes portent} =4 {Quatre personnes portent} other {# personnes portent}} la moitié du travail ou plus{second, select, no {, mais une seule des personnes installées y revient souvent : les autres, passages d’un jour ou deux mis à part, y ont travaillé moins de six jours en tout} other {}}',
    en: '{factor, plural, =2 {Two people carry} =3 {Three people carry} =4 {Four people carry} other {# people carry}} half of the work or more{second, select, no {, but no more than one of the established people comes back often: the others, visits of a day or two apart, worked on it for fewer than six days in all} other {}}',
  },
  'measure.contributor-absence-factor.raise': {
    fr: 'Une deuxième personne qui s’engage et écrit régulièrement.',
    en: 'A second person who writes regularly.',
  },
  'measure.elephant-factor.no-work': {
    fr: 'Sans objet : aucun travail dans l’année',
    en: 'Does not apply: no work in the year',
  },
  'measure.elephant-factor.unknown': {
    fr: 'Organisations non mesurées : {share, number, ::percent} seulement des contributions disent de qui elles viennent',
    en: 'Organisations not measured: only {share, number, ::percent} of the contributions name their origin',
  },
  'measure.elephant-factor.of-one': {
    fr: 'Organisations non mesurées : {share, number, ::percent} des contributions viennent d’un domaine qu’une seule personne utilise, ce qui ne dit pas une organisation',
    en: 'Organisations not measured: {share, number, ::percent} of the contributions come from a domain that one person uses, which tells of no organisation',
  },
  'measure.elephant-factor.one-address': {
    fr: 'Organisations non mesurées : l’adresse d’une seule personne ne dit pas si son organisation porte le logiciel',
    en: 'Organisations not measured: one person’s address does not tell whether their organisation stands behind the software',
  },
  'measure.elephant-factor.say-who': {
    fr: 'Signer avec une adresse de son organisation plutôt qu’une adresse personnelle.',
    en: 'Sign with an address of one’s organisation rather than a personal one.',
  },
  'measure.elephant-factor.one': {
    fr: 'Une organisation écrit {share, number, ::percent} du code',
    en: 'One organisation writes {share, number, ::percent} of the code',
  },
  'measure.elephant-factor.alone': {
    fr: 'Une seule organisation écrit le code',
    en: 'One organisation alone writes the code',
  },
  'measure.elephant-factor.said': {
    fr: '{factor, plural, one {Une organisation écrit} =2 {Deux organisations écrivent} =3 {Trois organisations écrivent} other {# organisations écrivent}} au moins la moitié du code dont on sait d’où il vient',
    en: '{factor, plural, one {One organisation writes} =2 {Two organisations write} =3 {Three organisations write} other {# organisations write}} at least half of the code whose origin is known',
  },
  'measure.elephant-factor.raise': {
    fr: 'Une deuxième organisation qui s’engage.',
    en: 'A second organisation that steps in.',
  },
  'measure.newcomers.said': {
    fr: '{stayed, plural, =0 {{arrived, plural, =0 {Aucun nouveau venu cette année} one {Un nouveau venu cette année, qui n’est pas revenu un autre mois} other {# nouveaux venus cette année, aucun n’est revenu un autre mois}}} one {Un nouveau venu est revenu cette année} other {# nouveaux venus sont revenus cette année}}',
    en: '{stayed, plural, =0 {{arrived, plural, =0 {No newcomer this year} one {One newcomer this year, who did not come back another month} other {# newcomers this year, none came back another month}}} one {One newcomer came back this year} other {# newcomers came back this year}}',
  },
  'measure.newcomers.raise': {
    fr: 'Accueillir : répondre vite à une première contribution, et proposer la suivante.',
    en: 'Welcome: answer a first contribution quickly, and suggest the next.',
  },

  'measure.capped.contributor-absence-factor': {
    fr: 'La prévision dit {forecast}. La note s’arrête à {letter} parce qu’une personne y travaille seule ou presque : les autres personnes installées, passages d’un jour ou deux mis à part, y ont travaillé moins de six jours en tout dans l’année. Qu’une deuxième s’engage, et elle monte.',
    en: 'The forecast says {forecast}. The grade stops at {letter} because one person works on it alone or nearly so: the other established people, visits of a day or two apart, worked on it for fewer than six days in all in the year. A second one who steps in, and it rises.',
  },
  'measure.capped.elephant-factor': {
    fr: 'La prévision dit {forecast}. La note s’arrête à {letter} parce qu’une seule organisation écrit presque tout le code. Une deuxième qui s’engage, et elle monte.',
    en: 'The forecast says {forecast}. The grade stops at {letter} because one organisation writes nearly all of the code. A second one that steps in, and it rises.',
  },
  'measure.truck-factor.said': {
    fr: 'D’après les fichiers, {factor, number} personnes portent ce qui se sait : sans elles, {left, number, ::percent} des {files, number} fichiers auraient encore quelqu’un qui les connaît (facteur de camion, hors de la note).',
    en: 'By the files, {factor, number} people carry what is known: without them {left, number, ::percent} of the {files, number} files would still have someone who knows them (truck factor, outside the grade).',
  },
  'measure.truck-factor.one': {
    fr: 'D’après les {files, number} fichiers, ce qui se sait dépend d’une seule personne (facteur de camion, hors de la note).',
    en: 'By the {files, number} files, what is known depends on one person (truck factor, outside the grade).',
  },
  'measure.truck-factor.none': {
    fr: 'Pour la moitié des {files, number} fichiers ou plus, plus personne n’est connu comme auteur (facteur de camion, hors de la note).',
    en: 'For half of the {files, number} files or more, nobody is known as an author any more (truck factor, outside the grade).',
  },
  'measure.truck-factor.needs-folder': {
    fr: 'Le facteur de camion se lit dans les fichiers : clonez « {repository} » en entier, puis donnez le dossier.',
    en: 'The truck factor is read from the files: clone “{repository}” whole, then give the folder.',
  },
  'measure.truck-factor.needs-files': {
    fr: 'La copie de « {repository} » ne contient pas l’histoire de ses fichiers, et le facteur de camion se lit là. Clonez le dépôt en entier, sans --filter ni --depth.',
    en: 'The copy of “{repository}” does not hold the history of its files, and the truck factor is read there. Clone the repository whole, without --filter or --depth.',
  },
  'measure.option.truck-factor': {
    fr: 'dire aussi combien de personnes connaissent les fichiers (dossier d’une copie entière ; ne compte pas dans la note)',
    en: 'also tell how many people know the files (folder of a whole clone; does not count in the grade)',
  },

  'measure.lowered.unanswered': {
    fr: 'La prévision dit {forecast}. La note descend à {letter} parce que des demandes venues de l’extérieur restent sans réponse. Qu’on y réponde, et elle remonte.',
    en: 'The forecast says {forecast}. The grade goes down to {letter} because requests from outside stay unanswered. Answers, and it rises again.',
  },
  'measure.lowered.further': {
    fr: 'Elle perd encore une lettre, et descend à {letter}, parce que des demandes venues de l’extérieur restent sans réponse.',
    en: 'It loses one more letter, down to {letter}, because requests from outside stay unanswered.',
  },

  'measure.state.archived': {
    fr: 'Ses auteurs ont fermé le dépôt : il ne changera plus.',
    en: 'Its authors closed the repository: it will not change any more.',
  },
  'measure.state.end-of-life': {
    fr: 'Fin de vie déclarée par le projet, depuis le {on, date, long}.',
    en: 'End of life declared by the project, since {on, date, long}.',
  },
  'measure.against.end-of-life': {
    fr: 'Le projet déclare sa fin de vie depuis le {on, date, long}.',
    en: 'The project declares its end of life since {on, date, long}.',
  },
  'measure.state.inert': {
    fr: 'C’est son histoire seule qui le dit : presque rien n’a changé dans le programme depuis sa dernière version, en {since, date, ::MMMMyyyy}, et le travail s’était calmé avant elle. Ce que deviennent les demandes des utilisateurs n’a pas été mesuré.',
    en: 'Its history alone says so: hardly anything changed in the program since its last version, in {since, date, ::MMMMyyyy}, and the work had calmed down before it. What becomes of users’ requests was not measured.',
  },
  'measure.state.inert-heard': {
    fr: 'Presque rien n’a changé dans le programme depuis sa dernière version, en {since, date, ::MMMMyyyy}, le travail s’était calmé avant elle, et personne n’attend de réponse depuis plus de 180 jours.',
    en: 'Hardly anything changed in the program since its last version, in {since, date, ::MMMMyyyy}, the work had calmed down before it, and nobody has been waiting for an answer for more than 180 days.',
  },
  'measure.state.shallow': {
    fr: 'Cette copie est coupée : son histoire n’est pas entière, et chacun y paraîtrait nouveau. Complétez-la avec « git fetch --unshallow ».',
    en: 'This copy is shallow: its history is not whole, and everyone would look new. Complete it with “git fetch --unshallow”.',
  },
  'measure.state.empty': { fr: 'Le dépôt est vide.', en: 'The repository is empty.' },
  'measure.state.nobody': {
    fr: 'Aucune contribution humaine datée dans cette histoire : rien que des robots, des fusions ou des dates impossibles.',
    en: 'No dated human contribution in this history: only robots, merges or impossible dates.',
  },
  'measure.state.unsigned': {
    fr: 'L’essentiel du travail des douze derniers mois n’est signé de personne ({commits, plural, one {# contribution} other {# contributions}} d’un compte de serveur, root ou inconnu) : qui l’entretient ne peut être dit, et son silence n’en serait pas un. Réglez user.name et user.email, ou dites dans .mailmap qui signe ainsi.',
    en: 'Most of the work of the last twelve months is signed by nobody ({commits, plural, one {# commit} other {# commits}} of a server account, root or unknown): who maintains it cannot be told, and their silence would be none. Set user.name and user.email, or say in .mailmap who signs so.',
  },
  'measure.state.code-dump': {
    fr: 'Le code est arrivé d’un bloc ({files, plural, one {# fichier} other {# fichiers}}, {commits, plural, one {# contribution} other {# contributions}}) : son histoire est ailleurs, elle ne peut pas être jugée ici.',
    en: 'The code arrived whole ({files, plural, one {# file} other {# files}}, {commits, plural, one {# contribution} other {# contributions}}): its history is elsewhere and cannot be judged here.',
  },
  'measure.state.few': {
    fr: 'Trop peu d’histoire pour juger : {commits, plural, one {# contribution humaine} other {# contributions humaines}}, il en faut 20.',
    en: 'Too little history to judge: {commits, plural, one {# human contribution} other {# human contributions}}, 20 are needed.',
  },
  'measure.state.young': {
    fr: 'Trop jeune pour juger : commencé en {since, date, ::MMMMyyyy}, il faut douze mois d’histoire.',
    en: 'Too young to judge: started in {since, date, ::MMMMyyyy}, twelve months of history are needed.',
  },
  'measure.state.release-mirror': {
    fr: 'Ce dépôt ne reçoit que des versions toutes faites : le travail se passe ailleurs, il ne peut pas être jugé ici.',
    en: 'This repository only receives finished versions: the work happens elsewhere and cannot be judged here.',
  },
  'measure.state.old-copy': {
    fr: 'La copie lue date du {on, date, long} : plus de douze mois. Ce qui s’est passé depuis est inconnu.',
    en: 'The copy read is of {on, date, long}: over twelve months ago. What happened since is unknown.',
  },
  'measure.state.copy-date': {
    fr: 'La date de cette copie n’est pas sûre : elle est du {on, date, long} ou d’après, et son âge passerait pour du silence. Mettez-la à jour, ou donnez l’adresse du dépôt.',
    en: 'The date of this copy is not sure: it is of {on, date, long} or later, and its age would pass for silence. Bring it up to date, or give the address of the repository.',
  },
  'measure.against.forecast': {
    fr: 'La prévision est basse : {probability, number, ::percent} de chances d’être encore entretenu dans 24 mois.',
    en: 'The forecast is low: {probability, number, ::percent} chance of still being maintained in 24 months.',
  },
  'measure.against.forecast-twice': {
    fr: 'La prévision est basse depuis deux trimestres : {probability, number, ::percent} de chances d’être encore entretenu dans 24 mois.',
    en: 'The forecast has been low for two quarters: {probability, number, ::percent} chance of still being maintained in 24 months.',
  },
  'measure.against.unanswered': {
    fr: 'Personne n’a plus rien écrit depuis {since, date, ::MMMMyyyy}, et {requests, plural, one {une demande attend} other {# demandes attendent}} une réponse depuis plus de 180 jours.',
    en: 'Nobody has written anything since {since, date, ::MMMMyyyy}, and {requests, plural, one {one request has} other {# requests have}} been waiting for an answer for more than 180 days.',
  },
  'measure.against.regulars-left': {
    fr: '{people, plural, one {La personne qui y travaillait régulièrement l’année d’avant n’a plus rien écrit ici} other {Les # personnes qui y travaillaient régulièrement l’année d’avant n’ont plus rien écrit ici}} depuis six mois, {others, plural, one {une autre y écrit encore} other {# autres y écrivent encore}}, et personne de nouveau n’est resté.',
    en: '{people, plural, one {The person who worked on it regularly the year before has written nothing here} other {The # people who worked on it regularly the year before have written nothing here}} for six months, {others, plural, one {one other person still writes} other {# others still write}}, and nobody new has stayed.',
  },
  'measure.against.archived': {
    fr: 'Ses auteurs ont fermé le dépôt.',
    en: 'Its authors closed the repository.',
  },
  'measure.against.nobody-writes': {
    fr: 'Personne n’a plus rien écrit ici depuis {since, date, ::MMMMyyyy} ({months, plural, one {# mois} other {# mois}}).',
    en: 'Nobody has written anything here since {since, date, ::MMMMyyyy} ({months, plural, one {# month} other {# months}}).',
  },
} as const satisfies Texts;
