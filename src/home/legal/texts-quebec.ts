// SPDX-License-Identifier: AGPL-3.0-or-later
// The two drafts that a public body of Québec needs before it uses a halle: the assessment of privacy factors
// and the written agreement.
import type { Texts } from '../../base/language.ts';

export const quebecTexts = {
  'home.quebec-draft': {
    fr: 'PROJET, à compléter et à décider par la personne responsable de la protection des renseignements personnels. Ce document n’est pas un avis juridique : il reprend ce que cette halle sait d’elle-même, et laisse le reste à remplir.',
    en: 'DRAFT, to be completed and decided by the person in charge of the protection of personal information. This document is no legal advice: it repeats what this halle knows of itself, and leaves the rest to be filled in.',
  },
  'home.quebec-verify': { fr: 'à vérifier', en: 'to be verified' },
  'home.quebec-unsaid': {
    fr: 'à compléter : la halle ne le dit pas (réglage {setting})',
    en: 'to be completed: the halle does not say so (setting {setting})',
  },
  'home.quebec-author': { fr: 'Halle {host}', en: 'Halle {host}' },
  'home.quebec-parties': { fr: 'Qui est concerné', en: 'Who is concerned' },
  'home.quebec-body': { fr: 'Organisme public', en: 'Public body' },
  'home.quebec-person': {
    fr: 'Personne responsable de la protection des renseignements personnels (fonction)',
    en: 'Person in charge of the protection of personal information (office)',
  },
  'home.quebec-committee': {
    fr: 'Comité sur l’accès et la protection des renseignements personnels, consulté le',
    en: 'Committee on access and the protection of personal information, consulted on',
  },
  'home.quebec-written-by': { fr: 'Rédigé par (fonction), le', en: 'Written by (office), on' },
  'home.quebec-service': { fr: 'Service', en: 'Service' },
  'home.quebec-service-is': {
    fr: 'Halle {host} : choisir des logiciels libres, dire ce que l’on utilise, demander et proposer de petites missions',
    en: 'Halle {host}: to choose free software, say what one uses, ask for and offer small missions',
  },
  'home.quebec-keeper': { fr: 'Qui tient la halle', en: 'Who keeps the halle' },
  'home.quebec-host': { fr: 'Qui l’héberge', en: 'Who hosts it' },
  'home.quebec-places': { fr: 'Où les renseignements sont gardés', en: 'Where the information is kept' },
  'home.quebec-contact': { fr: 'À qui écrire', en: 'Whom to write to' },
  'home.quebec-backups': { fr: 'Copies de sauvegarde détruites après', en: 'Backup copies destroyed after' },
  'home.quebec-days': {
    fr: '{n, plural, one {# jour} other {# jours}}',
    en: '{n, plural, one {# day} other {# days}}',
  },
  'home.quebec-law': { fr: 'Ce que demande la loi', en: 'What the law asks' },
  'home.quebec-law-caption': {
    fr: 'Loi sur l’accès (RLRQ, c. A-2.1), par article',
    en: 'Act respecting access (CQLR, c. A-2.1), by section',
  },
  'home.quebec-law-section': { fr: 'Article', en: 'Section' },
  'home.quebec-law-asks': { fr: 'Ce qu’il demande', en: 'What it asks' },
  'home.quebec-law-read': { fr: 'Lu, ou à vérifier', en: 'Read, or to be verified' },
  'home.quebec-law-read-on': { fr: 'lu le {day}', en: 'read on {day}' },
  'home.quebec-law-63-5': {
    fr: 'Évaluer les facteurs relatifs à la vie privée de tout projet d’acquisition, de développement ou de refonte d’un système d’information ou d’une prestation électronique de services ; consulter le comité dès le début ; permettre qu’un renseignement informatisé soit remis à la personne dans un format structuré et couramment utilisé ; proportionner l’évaluation.',
    en: 'Assess the privacy factors of any project to acquire, develop or overhaul an information system or an electronic service; consult the committee from the outset; allow computerised information to be given to the person in a structured, commonly used format; keep the assessment proportionate.',
  },
  'home.quebec-law-70-1': {
    fr: 'Avant de communiquer un renseignement hors du Québec, ou d’y confier sa conservation : évaluer, en tenant compte de sa sensibilité, de la finalité, des mesures de protection et du régime juridique du lieu ; n’y procéder que si la protection est adéquate ; conclure une entente écrite qui tient compte des résultats.',
    en: 'Before information is released outside Québec, or its keeping entrusted there: assess, taking into account its sensitivity, the purpose, the protective measures and the legal framework of the place; proceed only where protection is adequate; conclude a written agreement that takes the results into account.',
  },
  'home.quebec-law-67-2': {
    fr: 'Confier le mandat ou le contrat par écrit ; y dire les dispositions qui s’appliquent, les mesures de confidentialité, l’usage limité au mandat, la fin de la conservation ; obtenir un engagement de confidentialité ; être avisé sans délai de toute violation ; pouvoir vérifier.',
    en: 'Entrust the mandate or contract in writing; say in it which provisions apply, the measures of confidentiality, use for the mandate only, the end of keeping; obtain an undertaking of confidentiality; be told without delay of any violation; be able to verify.',
  },
  'home.quebec-law-63-8': {
    fr: 'Prendre les mesures raisonnables en cas d’incident de confidentialité, aviser la Commission et les personnes si le risque de préjudice est sérieux, tenir un registre (63.8 à 63.11).',
    en: 'Take reasonable measures after a confidentiality incident, tell the Commission and the people concerned where there is a risk of serious injury, keep a register (63.8 to 63.11).',
  },
  'home.quebec-law-65-1': {
    fr: 'N’utiliser un renseignement qu’aux fins pour lesquelles il a été recueilli.',
    en: 'Use information only for the purposes for which it was collected.',
  },
  'home.quebec-law-73': {
    fr: 'Détruire ou rendre anonyme le renseignement dont la fin est accomplie.',
    en: 'Destroy or make anonymous the information whose purpose is achieved.',
  },
  'home.quebec-law-98': {
    fr: 'Répondre à une demande d’accès ou de rectification dans le délai de la loi.',
    en: 'Answer a request for access or correction within the time of the law.',
  },
  'home.quebec-held': { fr: 'Les renseignements en cause', en: 'The information concerned' },
  'home.quebec-held-how': {
    fr: 'Tels que le programme les garde et les efface ; les durées sont celles du code. Aucun renseignement sur la santé, les finances ou la vie privée n’est demandé ; les adresses sont celles du travail.',
    en: 'As the program keeps and deletes them; the periods are those of the code. No information on health, finances or private life is asked for; addresses are those of work.',
  },
  'home.quebec-sensitivity': { fr: 'Sensibilité', en: 'Sensitivity' },
  'home.quebec-low': { fr: 'faible', en: 'low' },
  'home.quebec-middle': { fr: 'moyenne', en: 'medium' },
  'home.quebec-high': { fr: 'élevée', en: 'high' },
  'home.quebec-sensitivity-field': {
    fr: 'Sensibilité des renseignements que l’organisme y mettra',
    en: 'Sensitivity of the information that the body will put there',
  },
  'home.quebec-because': { fr: 'Parce que', en: 'Because' },
  'home.quebec-purpose': { fr: 'Finalité et nécessité', en: 'Purpose and necessity' },
  'home.quebec-purpose-is': {
    fr: 'Laisser un agent agir au nom de l’organisme et lui répondre : son adresse électronique et sa fonction suffisent, son nom n’est pas demandé.',
    en: 'To let an agent act in the name of the body and to answer: a mail address and a duty are enough, no name is asked for.',
  },
  'home.quebec-purpose-field': {
    fr: 'Pourquoi l’organisme en a besoin, et ce qui se passerait sans',
    en: 'Why the body needs it, and what would happen without',
  },
  'home.quebec-outside': { fr: 'Hors du Québec (article 70.1)', en: 'Outside Québec (section 70.1)' },
  'home.quebec-outside-none': {
    fr: 'Selon les réglages de cette halle, les renseignements restent au Québec : l’article 70.1 est sans objet, si rien d’autre ne les en fait sortir.',
    en: 'According to the settings of this halle, the information stays in Québec: section 70.1 does not apply, if nothing else takes it out.',
  },
  'home.quebec-outside-is': {
    fr: 'Selon les réglages de cette halle, les renseignements sont gardés à : {places}.',
    en: 'According to the settings of this halle, the information is kept in: {places}.',
  },
  'home.quebec-outside-unknown': {
    fr: 'Cette halle ne dit pas où les renseignements sont gardés : demandez-le avant de conclure.',
    en: 'This halle does not say where the information is kept: ask before you conclude.',
  },
  'home.quebec-outside-regime': {
    fr: 'En France et en Belgique, le Règlement (UE) 2016/679 (RGPD) s’applique, avec une autorité indépendante ; son équivalence avec les principes généralement reconnus est à apprécier par l’organisme.',
    en: 'In France and Belgium Regulation (EU) 2016/679 (GDPR) applies, with an independent authority; the body judges how it compares with generally recognised principles.',
  },
  'home.quebec-outside-1': {
    fr: '1° Sensibilité du renseignement',
    en: '(1) Sensitivity of the information',
  },
  'home.quebec-outside-2': { fr: '2° Finalité de son utilisation', en: '(2) Purpose of its use' },
  'home.quebec-outside-3': {
    fr: '3° Mesures de protection, contractuelles comprises',
    en: '(3) Protective measures, contractual ones included',
  },
  'home.quebec-outside-4': { fr: '4° Régime juridique du lieu', en: '(4) Legal framework of the place' },
  'home.quebec-measures': {
    fr: 'Mesures de protection du programme',
    en: 'Protective measures of the program',
  },
  'home.quebec-measure-sealed': {
    fr: 'Les adresses électroniques et ce qui est écrit à qui tient la halle sont chiffrés (AES-256-GCM) ; la clé n’est pas dans la base.',
    en: 'Mail addresses and what is written to those who keep the halle are encrypted (AES-256-GCM); the key is not in the database.',
  },
  'home.quebec-measure-rows': {
    fr: 'La base elle-même vérifie qui voit chaque ligne privée (row-level security), même si le programme se trompe.',
    en: 'The database itself checks who sees each private row (row-level security), even if the program is wrong.',
  },
  'home.quebec-measure-word': {
    fr: 'Aucun mot de passe : un lien à usage unique, une clé d’accès ou un service d’identité. Une séance dure {days, number} jours au plus.',
    en: 'No password: a link that opens once, a passkey or an identity service. A session lasts {days, number} days at most.',
  },
  'home.quebec-measure-journal': {
    fr: 'Chaque acte est noté dans un journal de numéros, scellé par une chaîne d’empreintes SHA-256.',
    en: 'Every act is noted in a journal of numbers, sealed by a chain of SHA-256 hashes.',
  },
  'home.quebec-measure-none': {
    fr: 'Ni traceur, ni mesure d’audience, ni service d’un tiers dans les pages.',
    en: 'No tracker, no audience measurement, no third party’s service in the pages.',
  },
  'home.quebec-measure-free': {
    fr: 'Le code est libre (AGPL-3.0-or-later) : il peut être lu, vérifié, et la halle tenue au Québec.',
    en: 'The code is free (AGPL-3.0-or-later): it can be read, checked, and the halle kept in Québec.',
  },
  'home.quebec-risks': { fr: 'Risques', en: 'Risks' },
  'home.quebec-risks-caption': {
    fr: 'À compléter : le niveau qui reste, après la mesure',
    en: 'To be completed: the level that is left, after the measure',
  },
  'home.quebec-risk': { fr: 'Risque', en: 'Risk' },
  'home.quebec-measure': { fr: 'Mesure', en: 'Measure' },
  'home.quebec-left': { fr: 'Niveau qui reste', en: 'Level that is left' },
  'home.quebec-risk-in': { fr: 'Quelqu’un entre à la place d’un agent', en: 'Someone signs in as an agent' },
  'home.quebec-risk-in-by': {
    fr: 'Lien à usage unique envoyé à la boîte de travail ; séances visibles et révocables ; boîte officielle avertie de tout changement d’administrateur',
    en: 'A link that opens once, sent to the mailbox of work; sessions that are seen and can be ended; the official mailbox is told of every change of administrator',
  },
  'home.quebec-risk-leak': { fr: 'Une copie de la base est prise', en: 'A copy of the database is taken' },
  'home.quebec-risk-leak-by': {
    fr: 'Adresses chiffrées, secrets en empreinte ; la clé est gardée ailleurs',
    en: 'Addresses encrypted, secrets as hashes; the key is kept elsewhere',
  },
  'home.quebec-risk-words': {
    fr: 'Un renseignement sur une personne est écrit dans un texte libre',
    en: 'Information about a person is written in free words',
  },
  'home.quebec-risk-words-by': {
    fr: 'Les formulaires demandent des fonctions ; « signaler » au bas de chaque page ; correction et effacement',
    en: 'Forms ask for duties; “report” at the foot of each page; correction and erasure',
  },
  'home.quebec-risk-law': {
    fr: 'Une autorité du lieu d’hébergement demande les données',
    en: 'An authority of the place of hosting asks for the data',
  },
  'home.quebec-risk-law-by': {
    fr: 'À apprécier par l’organisme ; clause d’avis dans l’entente',
    en: 'For the body to judge; a clause of notice in the agreement',
  },
  'home.quebec-rights': { fr: 'Droits des personnes', en: 'Rights of people' },
  'home.quebec-rights-are': {
    fr: 'Chacun voit, emporte (CSV et JSON) et efface ses données depuis son compte ; qui administre l’organisme, celles de l’organisme. Ce qui reste et pourquoi est dit avant.',
    en: 'Everyone sees, takes away (CSV and JSON) and erases their data from their account; who administers the body, that of the body. What stays and why is said beforehand.',
  },
  'home.quebec-decision': { fr: 'Conclusion', en: 'Conclusion' },
  'home.quebec-decision-field': {
    fr: 'Le renseignement bénéficierait d’une protection',
    en: 'The information would have protection that is',
  },
  'home.quebec-adequate': { fr: 'adéquate', en: 'adequate' },
  'home.quebec-adequate-if': { fr: 'adéquate, à ces conditions', en: 'adequate, on these conditions' },
  'home.quebec-not-adequate': { fr: 'non adéquate', en: 'not adequate' },
  'home.quebec-conditions': { fr: 'Conditions et mesures retenues', en: 'Conditions and measures decided' },
  'home.quebec-signed': {
    fr: 'Signature de la personne responsable, date',
    en: 'Signature of the person in charge, date',
  },
  'home.quebec-sources-note': {
    fr: 'Ces textes ont été lus dans des copies de LégisQuébec et de Québec.ca : vérifiez la version en vigueur le jour où vous signez.',
    en: 'These texts were read in copies of LégisQuébec and Québec.ca: verify the version in force on the day you sign.',
  },
  'home.quebec-sources': { fr: 'Sources', en: 'Sources' },
  'home.quebec-assessment': {
    fr: 'Évaluation des facteurs relatifs à la vie privée (projet)',
    en: 'Privacy impact assessment (draft)',
  },
  'home.quebec-assessment-about': {
    fr: 'Projet d’évaluation pour un organisme public du Québec, rempli de ce que cette halle sait d’elle-même.',
    en: 'A draft of an assessment for a public body of Québec, filled with what this halle knows of itself.',
  },
  'home.quebec-agreement': {
    fr: 'Entente écrite sur les renseignements personnels (projet)',
    en: 'Written agreement on personal information (draft)',
  },
  'home.quebec-agreement-about': {
    fr: 'Projet d’entente entre un organisme public du Québec et qui tient cette halle.',
    en: 'A draft of an agreement between a public body of Québec and who keeps this halle.',
  },
  'home.quebec-between': { fr: 'Entre', en: 'Between' },
  'home.quebec-and': { fr: 'et', en: 'and' },
  'home.quebec-object': { fr: 'Objet', en: 'Object' },
  'home.quebec-object-is': {
    fr: 'L’organisme confie à qui tient la halle la conservation des renseignements personnels de ses agents, nécessaires à l’usage de la halle, et d’eux seuls. L’entente tient compte des résultats de l’évaluation des facteurs relatifs à la vie privée du :',
    en: 'The body entrusts to who keeps the halle the keeping of the personal information of its agents that is needed to use the halle, and no other. The agreement takes into account the results of the privacy impact assessment of:',
  },
  'home.quebec-assessed-on': { fr: 'Date de l’évaluation', en: 'Day of the assessment' },
  'home.quebec-provisions': { fr: 'Dispositions qui s’appliquent', en: 'Provisions that apply' },
  'home.quebec-duties': { fr: 'Obligations de qui tient la halle', en: 'Duties of who keeps the halle' },
  'home.quebec-duty-use': {
    fr: 'N’utiliser les renseignements que pour faire marcher la halle, et à aucune autre fin.',
    en: 'To use the information to run the halle only, and for no other purpose.',
  },
  'home.quebec-duty-secret': {
    fr: 'Prendre les mesures de protection dites plus bas, et faire signer un engagement de confidentialité à toute personne qui peut y accéder, sauf si la personne responsable l’estime inutile.',
    en: 'To take the protective measures said below, and have an undertaking of confidentiality signed by every person who may have access, unless the person in charge considers it unnecessary.',
  },
  'home.quebec-duty-tell': {
    fr: 'Aviser sans délai la personne responsable de toute violation ou tentative de violation de la confidentialité, et de toute demande d’une autorité, si la loi le permet.',
    en: 'To tell the person in charge without delay of any violation or attempted violation of confidentiality, and of any request of an authority, where the law allows.',
  },
  'home.quebec-duty-check': {
    fr: 'Laisser la personne responsable vérifier le respect de la confidentialité.',
    en: 'To let the person in charge verify that confidentiality is respected.',
  },
  'home.quebec-duty-place': {
    fr: 'Garder les renseignements aux lieux dits plus haut, copies de sauvegarde comprises ; demander l’accord de l’organisme avant d’en changer, ou de recourir à un sous-traitant.',
    en: 'To keep the information in the places said above, backup copies included; to ask the body’s consent before changing them, or using a subcontractor.',
  },
  'home.quebec-duty-end': {
    fr: 'À la fin, remettre les données (archive CSV et JSON), les effacer de la halle tout de suite, et de la dernière copie de sauvegarde après le nombre de jours dit plus haut.',
    en: 'At the end, to give the data back (an archive in CSV and JSON), erase it from the halle at once, and from the last backup copy after the number of days said above.',
  },
  'home.quebec-periods': {
    fr: 'Renseignements et durées de conservation',
    en: 'Information and how long it is kept',
  },
  'home.quebec-term': { fr: 'Durée et fin', en: 'Term and end' },
  'home.quebec-term-from': { fr: 'À compter du', en: 'From' },
  'home.quebec-term-until': { fr: 'Jusqu’au, ou jusqu’à l’avis de', en: 'Until, or until notice of' },
  'home.quebec-more': {
    fr: 'Conditions convenues pour atténuer les risques identifiés',
    en: 'Conditions agreed to reduce the risks identified',
  },
  'home.quebec-signature-body': {
    fr: 'Pour l’organisme (fonction), date',
    en: 'For the body (office), date',
  },
  'home.quebec-signature-keeper': {
    fr: 'Pour qui tient la halle (fonction), date',
    en: 'For who keeps the halle (office), date',
  },
  'home.quebec-take': {
    fr: 'Deux projets à télécharger (.docx) et à compléter, remplis des réglages de cette halle :',
    en: 'Two drafts to download (.docx) and complete, filled with the settings of this halle:',
  },
} as const satisfies Texts;
