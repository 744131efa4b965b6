// SPDX-License-Identifier: AGPL-3.0-or-later
// Words that name a function and nobody: of machines, of accounts, of offices. Folded, in the languages of
// the projects met; one line a family.

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What a machine does. No one bears these as a first or last name. */
export const machineWords = set(
  'build builds builder builders buildsystem buildserver buildmaster deploy deployer deployment deployments devops release releases releaser nightly nightlies automation automations automated automatic automerge autobuild autofix pipeline pipelines runner runners sync syncer synchro synchronisation synchronization updater updates merge merger mirror mirrors backport bump bumper changelog publish publisher i18n l10n translate translation translations translator traduction traductions localization localisation crontab cronjob scheduler script scripts webhook webhooks integration infra infrastructure ci cd cicd ops gitops livraison deploiement integrateur',
);

/** Accounts that systems make, and words that stand where no name was given. */
export const accountWords = set(
  'root toor admin admins administrator administrateur administrador amministratore sysadmin superuser super user users utilisateur usuario benutzer default localuser www www-data wwwdata www-run wwwrun web webmaster www1 apache apache2 httpd http nginx tomcat tomcat8 jetty ubuntu debian centos fedora rocky alpine suse opensuse ec2 azureuser azure opc vagrant ansible puppet terraform docker podman kubernetes node pi raspberry raspberrypi daemon nobody none null nil undefined unknown inconnu desconocido anonymous anon anonyme guest invite test tester testuser demo example exemple me you your name nom prenom first last firstname lastname no author noauthor committed committer committed yet not provided deleted removed system systeme service services server serveur servers srv vps vm host localhost local localdomain git svn cvs hg gitolite gitosis gitea gogs gitlab github forge bitbucket subversion cvs2svn svn2git git2svn postgres postgresql mysql mariadb oracle redis odoo openerp plone zope buildout django rails app apps application codespace codespaces gitpod vscode jovyan coder core cloud cloudshell noreply noresponse nepasrepondre noone mailer mailerdaemon postmaster hostmaster account accounts compte robots',
);

/** Offices and mailboxes that several people read. */
export const officeWords = set(
  'dsi dsin dsiun dinum it si informatique info infos information contact contacts support help helpdesk aide assistance team teams equipe equipes service services direction departement department bureau office mairie ville commune secretariat accueil dev devs developers developer developpeurs developpeur developpement development developpers devteam tech technique technical technik opensource oss floss foss project projet projets projects hello bonjour salut hi mail email e-mail courrier courriel list lists liste listes mailing security securite press presse sales commercial communication com web www webteam maintainer maintainers mainteneur mainteneurs contrib contributor contributors contributeurs community communaute staff studio agence agency labo lab labs rd ops numerique digital data sig gis production prod dist code source software logiciel logiciels git repo committers collectif',
);

/** Words that only agents write of themselves. */
export const agentWords = set('agent agents assistant copilot gpt chatgpt llm llms codex coder autopilot');

/** Before a family name: « Le Bot », « de Bot ». */
export const particles = set('le la de du des van von der den ten ter el al');
