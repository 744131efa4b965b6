// SPDX-License-Identifier: AGPL-3.0-or-later
// What is said of grades that are signed, and checked again.
import type { Texts } from '../../base/language.ts';

export const sealTexts = {
  'measure.option.key': {
    fr: 'clé privée Ed25519 (PEM) qui signe la note (--format in-toto)',
    en: 'private Ed25519 key (PEM) that signs the grade (--format in-toto)',
  },
  'measure.verify-command': {
    fr: 'Vérifie une note signée, sans réseau : signature, relevés, lettre recalculée',
    en: 'Check a signed grade, without network: signature, facts, letter computed again',
  },
  'measure.option.seal': {
    fr: 'la note signée (halle measure --format in-toto)',
    en: 'the signed grade (halle measure --format in-toto)',
  },
  'measure.option.public-key': {
    fr: 'clé publique Ed25519 (PEM) de qui a signé',
    en: 'public Ed25519 key (PEM) of who signed',
  },
  'measure.option.seal-facts': {
    fr: 'les relevés (.json et .csv.gz) ; ceux qui sont à côté du fichier si rien n’est dit',
    en: 'the facts (.json and .csv.gz); those beside the file where nothing is said',
  },
  'measure.seal.needs-key': {
    fr: '--format in-toto signe la note : donnez votre clé privée, --key cle.pem. Pour en faire une : openssl genpkey -algorithm ed25519 -out cle.pem',
    en: '--format in-toto signs the grade: give your private key, --key key.pem. To make one: openssl genpkey -algorithm ed25519 -out key.pem',
  },
  'measure.seal.needs-facts': {
    fr: 'Une note signée se vérifie avec ses relevés : dites où les écrire, --facts dossier.',
    en: 'A signed grade is checked with its facts: say where to write them, --facts folder.',
  },
  'measure.seal.key-alone': {
    fr: '--key va avec --format in-toto.',
    en: '--key goes with --format in-toto.',
  },
  'measure.seal.no-file': {
    fr: 'Le fichier « {file} » ne peut pas être lu. Vérifiez son nom et vos droits.',
    en: 'The file “{file}” cannot be read. Check its name and your rights.',
  },
  'measure.seal.not-an-envelope': {
    fr: '« {file} » n’est pas une enveloppe signée (DSSE). Donnez le fichier que « halle measure --format in-toto » a écrit.',
    en: '“{file}” is no signed envelope (DSSE). Give the file that “halle measure --format in-toto” wrote.',
  },
  'measure.seal.not-a-grade': {
    fr: '« {file} » est une enveloppe signée, mais pas d’une note de communauté.',
    en: '“{file}” is a signed envelope, but not of a community grade.',
  },
  'measure.seal.not-a-private-key': {
    fr: '« {file} » n’est pas une clé privée Ed25519 au format PEM. Pour en faire une : openssl genpkey -algorithm ed25519 -out cle.pem',
    en: '“{file}” is no private Ed25519 key in PEM. To make one: openssl genpkey -algorithm ed25519 -out key.pem',
  },
  'measure.seal.not-a-public-key': {
    fr: '« {file} » n’est pas une clé publique Ed25519 au format PEM. Qui a signé la tire de la sienne : openssl pkey -in cle.pem -pubout',
    en: '“{file}” is no public Ed25519 key in PEM. Who signed takes it from theirs: openssl pkey -in key.pem -pubout',
  },
  'measure.seal.verified': {
    fr: 'Vérifié : signature bonne, relevés intacts, lettre retrouvée.',
    en: 'Verified: the signature is good, the facts are intact, the letter is found again.',
  },
  'measure.seal.not-the-letter': {
    fr: 'Non vérifié : les relevés sont intacts, mais ils ne donnent pas ce qui est écrit ({what}).',
    en: 'Not verified: the facts are intact, but they do not give what is written ({what}).',
  },
  'measure.seal.altered': {
    fr: 'Non vérifié : modifié depuis la signature ({what}).',
    en: 'Not verified: changed since it was signed ({what}).',
  },
  'measure.seal.other-key': {
    fr: 'Non vérifié : signé par une autre clé que celle que vous donnez.',
    en: 'Not verified: signed by another key than the one you give.',
  },
  'measure.seal.unknown-method': {
    fr: 'Non vérifié : la méthode {what} n’est pas celle de ce programme ({known}). Prenez la version de Halle qui la connaît.',
    en: 'Not verified: the method {what} is not that of this program ({known}). Take the version of Halle that knows it.',
  },
  'measure.seal.no-facts': {
    fr: 'Non vérifié : les relevés manquent ({facts} et .csv.gz). Demandez-les à qui a signé, puis --facts.',
    en: 'Not verified: the facts are missing ({facts} and .csv.gz). Ask who signed for them, then --facts.',
  },
  'measure.seal.no-key': {
    fr: 'Signature non vérifiée : les relevés donnent bien cette lettre, mais rien ne dit qui a signé. Donnez sa clé publique : --key.',
    en: 'Signature not checked: the facts do give this letter, but nothing says who signed. Give their public key: --key.',
  },
  'measure.seal.says': {
    fr: '{name}, révision {head} : {grade}, méthode {method}, au {at} (dernière révision du {written}, copie du {read}).',
    en: '{name}, revision {head}: {grade}, method {method}, on {at} (newest revision of {written}, copy of {read}).',
  },
  'measure.seal.unknowns': {
    fr: '{measured, number} mesures sur {of, number} ; {count, plural, =0 {aucun inconnu} one {# inconnu} other {# inconnus}}.',
    en: '{measured, number} measures out of {of, number}; {count, plural, =0 {nothing unknown} one {# unknown} other {# unknowns}}.',
  },
} as const satisfies Texts;
