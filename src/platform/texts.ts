// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences about the program’s command line and its state.
import type { Texts } from '../base/language.ts';

export const texts = {
  'platform.no-such-language': {
    fr: 'HALLE_LANGUAGES : aucun fichier ne parle « {lang} ». Langues connues : {known}.',
    en: 'HALLE_LANGUAGES: no file speaks “{lang}”. Known languages: {known}.',
  },
  'platform.bad-setting': {
    fr: 'Le réglage {name} ne peut pas valoir « {value} ». Corrigez-le ou retirez-le ; « halle settings » explique chaque réglage.',
    en: 'The setting {name} cannot be “{value}”. Correct it or remove it; “halle settings” explains each setting.',
  },
  'platform.secret-needed': {
    fr: 'Avec DATABASE_URL, donnez aussi HALLE_SECRET (au moins 32 caractères, les mêmes sur chaque machine), par exemple : openssl rand -base64 32.',
    en: 'With DATABASE_URL, also give HALLE_SECRET (at least 32 characters, the same on each machine), for instance: openssl rand -base64 32.',
  },
  'platform.url-with-path': {
    fr: 'HALLE_URL s’arrête au nom du site ({origin}) : Halle répond à la racine d’un nom, jamais dans un sous-dossier. Donnez-lui un nom à elle, par exemple https://halle.example.org.',
    en: 'HALLE_URL stops at the name of the site ({origin}): Halle answers at the root of a name, never in a sub-folder. Give it a name of its own, for instance https://halle.example.org.',
  },
  'platform.home-of-system': {
    fr: 'HALLE_HOME ne peut pas être {folder} : {system} montre le système et ne garde aucun fichier. Donnez un dossier d’un vrai disque, par exemple /var/lib/halle.',
    en: 'HALLE_HOME cannot be {folder}: {system} shows the system and keeps no file. Give a folder of a real disk, for instance /var/lib/halle.',
  },
  'platform.home-in-package': {
    fr: 'HALLE_HOME ({folder}) est dans le dossier du programme ({root}). Ce que garde une halle n’a pas sa place parmi des fichiers publics : donnez un autre dossier, par exemple /var/lib/halle, et déplacez-y ce qui existe déjà.',
    en: 'HALLE_HOME ({folder}) lies in the folder of the program ({root}). What a halle keeps has no place among public files: give another folder, for instance /var/lib/halle, and move there what already exists.',
  },
  'platform.package-in-home': {
    fr: 'Le programme ({root}) est dans HALLE_HOME ({folder}). Ce que garde une halle ne doit pas entourer des fichiers publics : donnez un dossier à part, par exemple /var/lib/halle.',
    en: 'The program ({root}) lies in HALLE_HOME ({folder}). What a halle keeps must not surround public files: give a separate folder, for instance /var/lib/halle.',
  },
  'platform.disk-full': {
    fr: 'Il n’y a plus de place sur le disque{where}. Libérez-en, puis relancez : rien n’est resté écrit à moitié.',
    en: 'There is no room left on the disk{where}. Free some, then run again: nothing was left half-written.',
  },
  'platform.file-too-large': {
    fr: 'Le fichier dépasse la taille permise à ce compte{where}. Relevez la limite (ulimit -f), puis relancez : rien n’est resté écrit à moitié.',
    en: 'The file is larger than this account may write{where}. Raise the limit (ulimit -f), then run again: nothing was left half-written.',
  },
  'platform.disk-read-only': {
    fr: 'Ce disque ne se laisse pas écrire{where}. Donnez un autre endroit, ou remontez-le en écriture.',
    en: 'This disk cannot be written{where}. Give another place, or mount it writable.',
  },
  'platform.file-forbidden': {
    fr: 'Le compte qui lance cette commande n’a pas le droit d’y lire ou d’y écrire{where}. Changez les droits, ou donnez un autre endroit.',
    en: 'The account that runs this command may not read or write there{where}. Change the rights, or give another place.',
  },
  'platform.disk-broken': {
    fr: 'Le disque a refusé de lire ou d’écrire (erreur matérielle){where}. Vérifiez-le avant de recommencer.',
    en: 'The disk failed to read or write (hardware error){where}. Check it before you run again.',
  },
  'platform.too-many-files': {
    fr: 'Trop de fichiers sont ouverts à la fois{where}. Relevez la limite (ulimit -n), puis relancez.',
    en: 'Too many files are open at once{where}. Raise the limit (ulimit -n), then run again.',
  },
  'platform.no-such-place': {
    fr: 'Cet endroit n’existe pas{where}. Vérifiez le nom et les dossiers qui y mènent.',
    en: 'There is no such place{where}. Check the name and the folders that lead to it.',
  },
  'platform.is-a-folder': {
    fr: 'C’est un dossier, il fallait un fichier{where}.',
    en: 'This is a folder where a file was expected{where}.',
  },
  'platform.file-busy': {
    fr: 'Un autre programme tient ce fichier{where}. Relancez quand il aura fini.',
    en: 'Another program holds this file{where}. Run again once it is done.',
  },
  'platform.database-full': {
    fr: 'Le disque de la base de données est plein : ce qui était en cours a été annulé. Libérez de la place, puis relancez.',
    en: 'The disk of the database is full: what was under way was undone. Free some room, then run again.',
  },
  'platform.database-read-only': {
    fr: 'La base de données ne se laisse pas écrire en ce moment (serveur de secours, ou lecture seule). Relancez quand elle le permettra.',
    en: 'The database cannot be written now (standby server, or read only). Run again once it can.',
  },
  'platform.database-disk-broken': {
    fr: 'La base de données n’a pas pu lire ou écrire sur son disque. Vérifiez-le avant de recommencer ; son journal dit lequel.',
    en: 'The database could not read or write its disk. Check it before you run again; its log says which.',
  },
  'platform.database-lost': {
    fr: 'La base de données s’est tue en cours de route : ce qui n’était pas fini a été annulé. Vérifiez qu’elle tourne et que son disque a de la place, puis relancez.',
    en: 'The database fell silent on the way: what was not finished was undone. Check that it runs and that its disk has room, then run again.',
  },
  'platform.home-locked': {
    fr: 'Un autre programme de la halle (processus {pid}) tient le dossier {folder} depuis plus d’une minute. Attendez qu’il finisse, ou arrêtez-le.',
    en: 'Another program of the halle (process {pid}) has held the folder {folder} for over a minute. Wait until it ends, or stop it.',
  },
  'platform.home-not-writable': {
    fr: 'Le dossier {folder} ne peut pas être créé. Donnez-en un autre avec HALLE_HOME.',
    en: 'The folder {folder} cannot be created. Give another one with HALLE_HOME.',
  },
  'platform.home-unreachable': {
    fr: 'L’utilisateur « postgres », qui fait tourner la base, ne peut pas entrer dans {folder}. Donnez un dossier qu’il peut atteindre : HALLE_HOME={better}.',
    en: 'The user “postgres”, who runs the database, cannot enter {folder}. Give a folder it can reach: HALLE_HOME={better}.',
  },
  'platform.no-postgres-user': {
    fr: 'PostgreSQL ne tourne pas sous « root », et l’utilisateur « postgres » n’a pas pu être créé. Lancez Halle avec un compte ordinaire, ou créez-le : useradd --system postgres.',
    en: 'PostgreSQL does not run as “root”, and the user “postgres” could not be created. Run Halle as an ordinary user, or create it: useradd --system postgres.',
  },
  'platform.no-embedded': {
    fr: 'Le PostgreSQL livré avec Halle manque pour cette machine ({platform}). Relancez « npm ci », ou donnez une base avec DATABASE_URL.',
    en: 'The PostgreSQL that comes with Halle is missing for this machine ({platform}). Run “npm ci” again, or give a database with DATABASE_URL.',
  },
  'platform.programs-unreachable': {
    fr: 'L’utilisateur « postgres » ne peut pas lancer les programmes copiés dans {folder}. Donnez un dossier qu’il peut atteindre avec HALLE_HOME.',
    en: 'The user “postgres” cannot run the programs copied into {folder}. Give a folder it can reach with HALLE_HOME.',
  },
  'platform.database-not-made': {
    fr: 'La base n’a pas pu être créée dans {folder} : {reason}',
    en: 'The database could not be made in {folder}: {reason}',
  },
  'platform.database-not-started': {
    fr: 'La base de {folder} ne démarre pas : {reason}. Son journal : {log}',
    en: 'The database of {folder} does not start: {reason}. Its log: {log}',
  },
  'platform.database-other-version': {
    fr: 'Le dossier {folder} est celui de PostgreSQL {found} ; ce programme apporte PostgreSQL {wanted}. Deux commandes le reprennent, la première avec la version de Halle qui l’a créé : « halle backup halle.tar.gz », puis, après avoir rangé ce dossier ailleurs, « halle restore halle.tar.gz ».',
    en: 'The folder {folder} belongs to PostgreSQL {found}; this program brings PostgreSQL {wanted}. Two commands carry it over, the first with the version of Halle that made it: “halle backup halle.tar.gz”, then, once this folder is put aside, “halle restore halle.tar.gz”.',
  },
  'platform.database-down': {
    fr: 'La base de données ne répond pas ({where}) : {reason}. Vérifiez qu’elle est démarrée et que DATABASE_URL est juste.',
    en: 'The database does not answer ({where}): {reason}. Check that it runs and that DATABASE_URL is right.',
  },
  'platform.sessions-unsettled': {
    fr: 'Le répartiteur de connexions (PgBouncer) garde des sessions du rôle « {role} » ouvertes avant ses réglages. Commandez-lui RECONNECT, ou donnez dans DATABASE_DIRECT_URL l’adresse de PostgreSQL même, puis recommencez.',
    en: 'The connection pooler (PgBouncer) keeps sessions of the role “{role}” that were opened before its settings. Tell it to RECONNECT, or give the address of PostgreSQL itself in DATABASE_DIRECT_URL, then start again.',
  },
  'platform.role-bypasses': {
    fr: 'Le rôle « {role} » de DATABASE_URL a trop de pouvoirs : il passerait outre les règles de confidentialité. Créez un rôle ordinaire : CREATE ROLE halle_app LOGIN PASSWORD … et gardez l’autre pour DATABASE_MIGRATION_URL.',
    en: 'The role “{role}” of DATABASE_URL has too much power: it would bypass the privacy rules. Create an ordinary role: CREATE ROLE halle_app LOGIN PASSWORD … and keep the other one for DATABASE_MIGRATION_URL.',
  },
  'platform.two-migrations': {
    fr: 'Deux migrations portent le même numéro : {name}.',
    en: 'Two migrations carry the same number: {name}.',
  },
  'platform.schema-newer': {
    fr: 'La base est à la version {version}, plus récente que ce programme (version {wanted}). Rien n’a été touché. Installez la version de Halle qui l’a mise à jour, ou une plus récente.',
    en: 'The database is at version {version}, newer than this program (version {wanted}). Nothing was touched. Install the version of Halle that upgraded it, or a later one.',
  },
  'platform.schema-behind': {
    fr: 'La base est à la version {version} et ce programme attend la version {wanted}. Donnez DATABASE_MIGRATION_URL (le rôle propriétaire) et relancez « halle migrate ».',
    en: 'The database is at version {version} and this program expects version {wanted}. Give DATABASE_MIGRATION_URL (the owner role) and run “halle migrate”.',
  },
  'platform.migration-changed': {
    fr: 'La migration {name} n’est plus celle qui a été appliquée à cette base. Rien n’a été touché. Reprenez le fichier d’origine : une migration appliquée ne change pas.',
    en: 'The migration {name} is no longer the one applied to this database. Nothing was touched. Take the original file back: an applied migration does not change.',
  },
  'platform.migration-failed': {
    fr: 'La migration {name} a échoué et a été annulée : {reason}',
    en: 'The migration {name} failed and was undone: {reason}',
  },
  'platform.owner-needed': {
    fr: 'Cette commande agit en propriétaire de la base : donnez DATABASE_MIGRATION_URL.',
    en: 'This command acts as the owner of the database: give DATABASE_MIGRATION_URL.',
  },
  'platform.command.check': {
    fr: 'dit ce qui n’est pas comme il faut dans cette halle, et comment le réparer ; ne change rien',
    en: 'says what is not as it should be in this halle, and how to mend it; changes nothing',
  },
  'platform.check.zones': {
    fr: 'Fuseaux horaires que la base ne connaît pas : {n, number}',
    en: 'Time zones that the database does not know: {n, number}',
  },
  'platform.check.zone': {
    fr: '{zone} : ce qui dépend d’un jour dans ce lieu échouerait.',
    en: '{zone}: whatever depends on a day in that place would fail.',
  },
  'platform.check.mend-zone': {
    fr: 'Installez les fuseaux horaires (paquet tzdata) sur la machine de PostgreSQL, ou corrigez HALLE_ZONE.',
    en: 'Install the time zones (package tzdata) on the machine of PostgreSQL, or correct HALLE_ZONE.',
  },
  'platform.check.told': {
    fr: '{n, plural, =0 {Rien à réparer.} one {Une chose à regarder.} other {# choses à regarder.}}',
    en: '{n, plural, =0 {Nothing to mend.} one {One thing to look at.} other {# things to look at.}}',
  },
  'platform.check.more': {
    fr: '… et {n, plural, one {une autre} other {# autres}}',
    en: '… and {n, plural, one {one other} other {# others}}',
  },
  'platform.migrated': {
    fr: 'Le schéma de la base est à jour.',
    en: 'The schema of the database is up to date.',
  },
  'platform.first-time': {
    fr: 'Premier démarrage : Halle prépare sa base de données…',
    en: 'First start: Halle is preparing its database…',
  },
  'platform.fault': {
    fr: 'Halle a rencontré une erreur qu’elle n’attendait pas : {message}. Relancez avec --debug pour le détail, et signalez-la.',
    en: 'Halle met an error it did not expect: {message}. Run again with --debug for details, and report it.',
  },
  'platform.port-in-use': {
    fr: 'Le port {port} est déjà pris sur cette machine. Choisissez-en un autre, par exemple : PORT={other} npm start.',
    en: 'Port {port} is already in use on this machine. Choose another one, for instance: PORT={other} npm start.',
  },
  'platform.port-forbidden': {
    fr: 'Le port {port} est réservé : choisissez-en un au-dessus de 1023, par exemple : PORT=3000 npm start.',
    en: 'Port {port} is reserved: choose one above 1023, for instance: PORT=3000 npm start.',
  },
  'platform.address-unknown': {
    fr: 'L’adresse {host} n’est pas celle de cette machine. Corrigez le réglage HOST.',
    en: 'The address {host} is not one of this machine. Correct the setting HOST.',
  },
  'platform.ready': { fr: 'Halle : {url}', en: 'Halle: {url}' },
  'platform.source-missing': {
    fr: 'Attention : ce programme n’a pas l’archive de son code (dist/halle-source.tar.gz), que la licence AGPL (article 13) demande d’offrir à tous. Relancez « npm run build » depuis un clone git, ou installez le paquet publié.',
    en: 'Beware: this program lacks the archive of its source (dist/halle-source.tar.gz), which its licence (AGPL, section 13) requires to be offered to all. Run “npm run build” again from a git clone, or install the published package.',
  },
  'platform.no-worker-role': {
    fr: 'Le rôle du site peut toucher lui-même aux messages et aux travaux : c’est une protection de moins. Ajoutez un troisième rôle (DATABASE_WORKER_URL), comme le dit le LISEZMOI.',
    en: 'The role of the site may touch mails and jobs itself: that is one protection less. Add a third role (DATABASE_WORKER_URL), as the README says.',
  },
  'platform.working': {
    fr: 'Le travail de fond est en route. Ctrl-C l’arrête proprement.',
    en: 'Background work is running. Ctrl-C stops it cleanly.',
  },
  'platform.stopping': { fr: 'Arrêt en cours…', en: 'Stopping…' },
  'platform.command.halle': {
    fr: 'La halle des logiciels libres publics : choisir, se grouper, acheter, financer et contribuer, sur preuves.',
    en: 'The covered market of public free software: choose, pool, buy, fund and contribute, on evidence.',
  },
  'platform.work-elsewhere': {
    fr: 'Le rôle du site ne peut ni envoyer les messages ni faire le travail de fond : tous deux attendent « halle work », ou DATABASE_WORKER_URL.',
    en: 'The role of the site may neither send the mails nor do the background work: both wait for “halle work”, or for DATABASE_WORKER_URL.',
  },
  'platform.command.start': { fr: 'Ouvre le site', en: 'Open the site' },
  'platform.command.work': {
    fr: 'Mesure les dépôts et partage le travail de fond (sur autant de machines qu’on veut)',
    en: 'Measure repositories and share the background work (on any number of machines)',
  },
  'platform.command.migrate': {
    fr: 'Met à jour le schéma de la base',
    en: 'Bring the database schema up to date',
  },
  'platform.command.settings': { fr: 'Explique chaque réglage', en: 'Explain each setting' },
  'platform.command.settings.markdown': { fr: 'En table Markdown', en: 'As a Markdown table' },
  'platform.help.help': { fr: 'Montre cette aide', en: 'Show this help' },
  'platform.help.version': { fr: 'Dit la version', en: 'Tell the version' },
  'platform.help.lang': {
    fr: 'Langue : fr, en, ou celle d’un fichier de src/languages',
    en: 'Language: fr, en, or that of a file of src/languages',
  },
  'platform.help.debug': { fr: 'Donne le détail des erreurs', en: 'Give the details of errors' },
  'platform.help.usage': { fr: 'Usage :', en: 'Usage:' },
  'platform.help.arguments': { fr: 'Arguments :', en: 'Arguments:' },
  'platform.help.options': { fr: 'Options :', en: 'Options:' },
  'platform.help.global-options': { fr: 'Options générales :', en: 'Global options:' },
  'platform.help.commands': { fr: 'Commandes :', en: 'Commands:' },
  'platform.help.default': { fr: 'par défaut :', en: 'default:' },
  'platform.usage.unknown-command': {
    fr: 'La commande « {word} » n’existe pas. « halle --help » donne la liste.',
    en: 'There is no command “{word}”. “halle --help” lists them.',
  },
  'platform.usage.unknown-option': {
    fr: 'L’option « {word} » n’existe pas ici. Ajoutez --help pour voir lesquelles.',
    en: 'There is no option “{word}” here. Add --help to see which.',
  },
  'platform.usage.missing-argument': {
    fr: 'Il manque « {word} ». Ajoutez --help pour voir un exemple d’emploi.',
    en: '“{word}” is missing. Add --help to see how to use this command.',
  },
  'platform.usage.missing-option': {
    fr: 'Il manque l’option « {word} ». Ajoutez --help pour voir un exemple d’emploi.',
    en: 'The option “{word}” is missing. Add --help to see how to use this command.',
  },
  'platform.usage.missing-value': {
    fr: 'L’option « {word} » attend une valeur.',
    en: 'The option “{word}” expects a value.',
  },
  'platform.usage.too-many': {
    fr: 'Trop de mots pour « {word} ». Mettez des guillemets autour d’une phrase.',
    en: 'Too many words for “{word}”. Put quotes around a phrase.',
  },
  'platform.usage.did-you-mean': { fr: 'Vouliez-vous dire « {near} » ?', en: 'Did you mean “{near}”?' },
  'platform.http.bad-address': {
    fr: '« {url} » n’est pas une adresse que la halle peut appeler : il faut http:// ou https://, sans mot de passe.',
    en: '“{url}” is not an address the halle can call: it takes http:// or https://, without a password.',
  },
  'platform.http.private-address': {
    fr: '{host} mène à une adresse privée ({address}) : la halle n’appelle que des adresses publiques. Pour une adresse de votre réseau, ajoutez --allow-private à la commande, ou le réglage HALLE_ALLOW_PRIVATE.',
    en: '{host} leads to a private address ({address}): the halle calls public addresses only. For an address of your network, add --allow-private to the command, or the setting HALLE_ALLOW_PRIVATE.',
  },
  'platform.http.unknown-host': {
    fr: 'Le nom {host} ne mène à aucune machine. Vérifiez l’adresse et la connexion.',
    en: 'The name {host} leads to no machine. Check the address and the connection.',
  },
  'platform.http.timeout': {
    fr: '{url} n’a pas répondu à temps. Réessayez plus tard.',
    en: '{url} did not answer in time. Try again later.',
  },
  'platform.http.too-large': {
    fr: 'La réponse de {url} dépasse la limite ({limit}) : elle n’a pas été lue.',
    en: 'The answer of {url} is over the limit ({limit}): it was not read.',
  },
  'platform.http.too-many-redirects': {
    fr: '{url} renvoie d’adresse en adresse sans fin.',
    en: '{url} redirects from address to address without end.',
  },
  'platform.http.bad-body': {
    fr: 'La réponse de {url} est illisible ({reason}).',
    en: 'The answer of {url} cannot be read ({reason}).',
  },
  'platform.http.failed': { fr: '{url} ne répond pas : {reason}', en: '{url} does not answer: {reason}' },
  'platform.command.backup': {
    fr: 'Sauvegarde tout dans un fichier, que le site tourne ou non',
    en: 'Save everything to one file, whether the site runs or not',
  },
  'platform.command.backup.file': {
    fr: 'Fichier de sauvegarde, par exemple halle.tar.gz',
    en: 'Backup file, for instance halle.tar.gz',
  },
  'platform.command.restore': { fr: 'Reprend une sauvegarde', en: 'Bring a backup back' },
  'platform.command.restore.replace': {
    fr: 'Remplace ce que la base contient',
    en: 'Replace what the database holds',
  },
  'platform.command.database': { fr: 'La base de données', en: 'The database' },
  'platform.command.database.password': {
    fr: 'Donne de nouveaux mots de passe aux rôles de la base',
    en: 'Give the roles of the database new passwords',
  },
  'platform.command.database.sql': {
    fr: 'Écrit les ordres SQL pour qui administre le serveur, sans rien changer',
    en: 'Write the SQL statements for whoever administers the server, changing nothing',
  },
  'platform.password.embedded': {
    fr: 'La base embarquée a de nouveaux mots de passe. Redémarrez halle start et halle work : ils connaissent encore les anciens.',
    en: 'The embedded database has new passwords. Start halle start and halle work again: they still know the former ones.',
  },
  'platform.password.no-sql': {
    fr: 'La base embarquée n’a pas d’autre administrateur que la halle : lancez la commande sans --sql.',
    en: 'The embedded database has no other administrator than the halle: run the command without --sql.',
  },
  'platform.password.no-role': {
    fr: 'L’adresse de la base ne nomme pas de rôle : rien à changer. Écrivez-la postgres://rôle:mot@hôte/base.',
    en: 'The address of the database names no role: nothing to change. Write it postgres://role:word@host/database.',
  },
  'platform.password.given': {
    fr: 'Nouveau mot de passe pour {role}. Les adresses à mettre dans les réglages, puis à effacer, sont dans {file}. Redémarrez ensuite halle start et halle work ; s’il y a un PgBouncer, ses lignes y sont aussi.',
    en: 'New password for {role}. The addresses to put in the settings, then to delete, are in {file}. Then start halle start and halle work again; if there is a PgBouncer, its lines are there too.',
  },
  'platform.password.prepared': {
    fr: 'Rien n’est changé. Les adresses à mettre dans les réglages une fois ces ordres passés sont dans {file}.',
    en: 'Nothing is changed. The addresses to put in the settings once these statements have run are in {file}.',
  },
  'platform.password.unwritable': {
    fr: 'Les nouvelles adresses ne peuvent pas être écrites dans {file} ({reason}). Rien n’est changé.',
    en: 'The new addresses cannot be written to {file} ({reason}). Nothing is changed.',
  },
  'platform.backup.done': {
    fr: 'Sauvegarde faite : {file} ({tables} tables).',
    en: 'Backup made: {file} ({tables} tables).',
  },
  'platform.backup.secret': {
    fr: 'Gardez avec elle, à l’abri, le fichier « secret » du dossier {folder}, s’il existe.',
    en: 'Keep with it, in a safe place, the file “secret” of the folder {folder}, if it exists.',
  },
  'platform.backup.exists': {
    fr: 'Le fichier {file} existe déjà et n’a pas été touché. Donnez un autre nom.',
    en: 'The file {file} already exists and was not touched. Give another name.',
  },
  'platform.restore.done': {
    fr: 'Sauvegarde reprise : {file}, faite le {madeAt, date, long} par Halle {halle}.',
    en: 'Backup restored: {file}, made on {madeAt, date, long} by Halle {halle}.',
  },
  'platform.restore.no-file': { fr: 'Il n’y a pas de fichier {file}.', en: 'There is no file {file}.' },
  'platform.restore.damaged': {
    fr: 'La sauvegarde {file} est abîmée ou incomplète ({reason}). Rien n’a été touché.',
    en: 'The backup {file} is damaged or incomplete ({reason}). Nothing was touched.',
  },
  'platform.restore.newer-format': {
    fr: 'Cette sauvegarde est d’un format plus récent ({found}) que celui que ce programme lit ({wanted}). Installez une version plus récente de Halle.',
    en: 'This backup is of a newer format ({found}) than this program reads ({wanted}). Install a later version of Halle.',
  },
  'platform.restore.newer': {
    fr: 'Cette sauvegarde vient de Halle {halle}, plus récent que ce programme. Rien n’a été touché. Installez cette version ou une suivante.',
    en: 'This backup comes from Halle {halle}, newer than this program. Nothing was touched. Install that version or a later one.',
  },
  'platform.restore.other-schema': {
    fr: 'Cette sauvegarde (Halle {halle}) vient d’un autre schéma : la migration {name} diffère. Rien n’a été touché.',
    en: 'This backup (Halle {halle}) comes from another schema: the migration {name} differs. Nothing was touched.',
  },
  'platform.restore.not-empty': {
    fr: 'La base n’est pas vide (table {table}). Rien n’a été touché. Pour remplacer ce qu’elle contient, ajoutez --replace ; faites d’abord une sauvegarde.',
    en: 'The database is not empty (table {table}). Nothing was touched. To replace what it holds, add --replace; make a backup first.',
  },
} as const satisfies Texts;
