// SPDX-License-Identifier: AGPL-3.0-or-later
// The closed lists of the standard, with words for people: categories, scopes, aliases of `supports`,
// statuses and types.
import { nameTexts, type Texts } from '../base/language.ts';

/** What the software does: the standard's vocabulary of categories, in its order, with labels. */
export const categories = {
  accounting: { fr: 'Comptabilité', en: 'Accounting' },
  'agile-project-management': { fr: 'Gestion de projet agile', en: 'Agile project management' },
  'applicant-tracking': { fr: 'Suivi des candidatures', en: 'Applicant tracking' },
  'application-development': { fr: 'Développement d’applications', en: 'Application development' },
  'appointment-scheduling': { fr: 'Prise de rendez-vous', en: 'Appointment scheduling' },
  backup: { fr: 'Sauvegarde', en: 'Backup' },
  'billing-and-invoicing': { fr: 'Facturation', en: 'Billing and invoicing' },
  blog: { fr: 'Blog', en: 'Blog' },
  budgeting: { fr: 'Budget', en: 'Budgeting' },
  'business-intelligence': { fr: 'Aide à la décision', en: 'Business intelligence' },
  'business-process-management': { fr: 'Gestion des procédures', en: 'Business process management' },
  cad: { fr: 'Dessin assisté par ordinateur', en: 'Computer-aided design' },
  'call-center-management': { fr: 'Centre d’appels', en: 'Call centre management' },
  'cloud-management': { fr: 'Gestion de l’informatique en nuage', en: 'Cloud management' },
  collaboration: { fr: 'Travail à plusieurs', en: 'Collaboration' },
  communications: { fr: 'Communication', en: 'Communications' },
  'compliance-management': { fr: 'Suivi de la conformité', en: 'Compliance management' },
  'contact-management': { fr: 'Gestion des contacts', en: 'Contact management' },
  'content-management': { fr: 'Gestion de contenus', en: 'Content management' },
  crm: { fr: 'Relation usagers', en: 'Customer relationship management' },
  'customer-service-and-support': {
    fr: 'Accueil et assistance aux usagers',
    en: 'Customer service and support',
  },
  'data-analytics': { fr: 'Analyse de données', en: 'Data analytics' },
  'data-collection': { fr: 'Collecte de données', en: 'Data collection' },
  'data-visualization': { fr: 'Visualisation de données', en: 'Data visualization' },
  design: { fr: 'Conception graphique et ergonomique', en: 'Design' },
  'design-system': { fr: 'Système de conception d’interfaces', en: 'Design system' },
  'digital-asset-management': { fr: 'Médiathèque numérique', en: 'Digital asset management' },
  'digital-citizenship': { fr: 'Citoyenneté numérique', en: 'Digital citizenship' },
  'document-management': { fr: 'Gestion de documents', en: 'Document management' },
  'donor-management': { fr: 'Gestion des dons', en: 'Donor management' },
  'e-commerce': { fr: 'Vente en ligne', en: 'E-commerce' },
  'e-signature': { fr: 'Signature électronique', en: 'E-signature' },
  'educational-content': { fr: 'Contenus pédagogiques', en: 'Educational content' },
  'email-management': { fr: 'Courrier électronique', en: 'Email management' },
  'email-marketing': { fr: 'Lettres d’information', en: 'Email marketing' },
  'employee-management': { fr: 'Gestion des agents', en: 'Employee management' },
  'enterprise-project-management': {
    fr: 'Gestion de portefeuille de projets',
    en: 'Enterprise project management',
  },
  'enterprise-social-networking': { fr: 'Réseau social interne', en: 'Enterprise social networking' },
  erp: { fr: 'Progiciel de gestion intégré', en: 'Enterprise resource planning' },
  'event-management': { fr: 'Gestion d’événements', en: 'Event management' },
  'facility-management': { fr: 'Gestion des bâtiments et équipements', en: 'Facility management' },
  'feedback-and-reviews-management': {
    fr: 'Avis et retours des usagers',
    en: 'Feedback and reviews management',
  },
  'financial-reporting': { fr: 'États financiers', en: 'Financial reporting' },
  'fleet-management': { fr: 'Gestion du parc de véhicules', en: 'Fleet management' },
  fundraising: { fr: 'Collecte de fonds', en: 'Fundraising' },
  gamification: { fr: 'Ludification', en: 'Gamification' },
  'geographic-information-systems': {
    fr: 'Systèmes d’information géographique',
    en: 'Geographic information systems',
  },
  'grant-management': { fr: 'Gestion des subventions', en: 'Grant management' },
  'graphic-design': { fr: 'Graphisme', en: 'Graphic design' },
  'help-desk': { fr: 'Assistance informatique', en: 'Help desk' },
  hr: { fr: 'Ressources humaines', en: 'Human resources' },
  ide: { fr: 'Environnement de programmation', en: 'Integrated development environment' },
  'identity-management': { fr: 'Gestion des identités et des accès', en: 'Identity management' },
  'instant-messaging': { fr: 'Messagerie instantanée', en: 'Instant messaging' },
  'integrated-library-system': { fr: 'Gestion de bibliothèque', en: 'Integrated library system' },
  'inventory-management': { fr: 'Gestion des stocks et inventaires', en: 'Inventory management' },
  'it-asset-management': { fr: 'Gestion du parc informatique', en: 'IT asset management' },
  'it-development': { fr: 'Développement informatique', en: 'IT development' },
  'it-management': { fr: 'Pilotage informatique', en: 'IT management' },
  'it-security': { fr: 'Sécurité informatique', en: 'IT security' },
  'it-service-management': { fr: 'Gestion des services informatiques', en: 'IT service management' },
  'knowledge-management': { fr: 'Gestion des connaissances', en: 'Knowledge management' },
  'learning-management-system': { fr: 'Formation en ligne', en: 'Learning management system' },
  marketing: { fr: 'Promotion', en: 'Marketing' },
  'mind-mapping': { fr: 'Cartes heuristiques', en: 'Mind mapping' },
  'mobile-marketing': { fr: 'Promotion sur téléphone', en: 'Mobile marketing' },
  'mobile-payment': { fr: 'Paiement par téléphone', en: 'Mobile payment' },
  'network-management': { fr: 'Gestion de réseau', en: 'Network management' },
  office: { fr: 'Bureautique', en: 'Office' },
  'online-booking': { fr: 'Réservation en ligne', en: 'Online booking' },
  'online-community': { fr: 'Communauté en ligne', en: 'Online community' },
  'payment-gateway': { fr: 'Passerelle de paiement', en: 'Payment gateway' },
  payroll: { fr: 'Paie', en: 'Payroll' },
  'predictive-analysis': { fr: 'Analyse prédictive', en: 'Predictive analysis' },
  procurement: { fr: 'Achats et marchés', en: 'Procurement' },
  'productivity-suite': { fr: 'Suite bureautique', en: 'Productivity suite' },
  'project-collaboration': { fr: 'Projets à plusieurs', en: 'Project collaboration' },
  'project-management': { fr: 'Gestion de projet', en: 'Project management' },
  'property-management': { fr: 'Gestion locative', en: 'Property management' },
  'real-estate-management': { fr: 'Gestion du patrimoine immobilier', en: 'Real estate management' },
  'regulations-and-directives': { fr: 'Textes et règlements', en: 'Regulations and directives' },
  'remote-support': { fr: 'Assistance à distance', en: 'Remote support' },
  'resource-management': { fr: 'Gestion des ressources', en: 'Resource management' },
  'sales-management': { fr: 'Gestion des ventes', en: 'Sales management' },
  seo: { fr: 'Référencement', en: 'Search engine optimisation' },
  'service-desk': { fr: 'Guichet de services', en: 'Service desk' },
  'social-media-management': { fr: 'Réseaux sociaux', en: 'Social media management' },
  survey: { fr: 'Enquêtes et sondages', en: 'Survey' },
  'talent-management': { fr: 'Gestion des compétences', en: 'Talent management' },
  'task-management': { fr: 'Gestion des tâches', en: 'Task management' },
  'taxes-management': { fr: 'Gestion des taxes et impôts', en: 'Taxes management' },
  'test-management': { fr: 'Gestion des tests', en: 'Test management' },
  'time-management': { fr: 'Gestion du temps', en: 'Time management' },
  'time-tracking': { fr: 'Suivi des temps', en: 'Time tracking' },
  translation: { fr: 'Traduction', en: 'Translation' },
  'video-conferencing': { fr: 'Visioconférence', en: 'Video conferencing' },
  'video-editing': { fr: 'Montage vidéo', en: 'Video editing' },
  'visitor-management': { fr: 'Accueil des visiteurs', en: 'Visitor management' },
  voip: { fr: 'Téléphonie sur internet', en: 'Voice over IP' },
  'warehouse-management': { fr: 'Gestion d’entrepôt', en: 'Warehouse management' },
  'web-collaboration': { fr: 'Collaboration en ligne', en: 'Web collaboration' },
  'web-conferencing': { fr: 'Conférence en ligne', en: 'Web conferencing' },
  'website-builder': { fr: 'Création de sites', en: 'Website builder' },
  whistleblowing: { fr: 'Lancement d’alerte', en: 'Whistleblowing' },
  'workflow-management': { fr: 'Gestion des circuits de validation', en: 'Workflow management' },
  other: { fr: 'Autre', en: 'Other' },
} as const satisfies Texts;

/** The fields of public action it serves: the standard's scopes. */
export const scopes = {
  agriculture: { fr: 'Agriculture', en: 'Agriculture' },
  culture: { fr: 'Culture', en: 'Culture' },
  defence: { fr: 'Défense', en: 'Defence' },
  education: { fr: 'Éducation', en: 'Education' },
  'emergency-services': { fr: 'Secours', en: 'Emergency services' },
  employment: { fr: 'Emploi', en: 'Employment' },
  energy: { fr: 'Énergie', en: 'Energy' },
  environment: { fr: 'Environnement', en: 'Environment' },
  'finance-and-economic-development': {
    fr: 'Finances et développement économique',
    en: 'Finance and economic development',
  },
  'foreign-affairs': { fr: 'Affaires étrangères', en: 'Foreign affairs' },
  government: { fr: 'Administration publique', en: 'Government' },
  healthcare: { fr: 'Santé', en: 'Healthcare' },
  infrastructures: { fr: 'Infrastructures', en: 'Infrastructures' },
  justice: { fr: 'Justice', en: 'Justice' },
  'local-authorities': { fr: 'Collectivités territoriales', en: 'Local authorities' },
  manufacturing: { fr: 'Industrie', en: 'Manufacturing' },
  research: { fr: 'Recherche', en: 'Research' },
  'science-and-technology': { fr: 'Sciences et techniques', en: 'Science and technology' },
  security: { fr: 'Sécurité', en: 'Security' },
  society: { fr: 'Société', en: 'Society' },
  sport: { fr: 'Sport', en: 'Sport' },
  tourism: { fr: 'Tourisme', en: 'Tourism' },
  transportation: { fr: 'Transports', en: 'Transportation' },
  welfare: { fr: 'Action sociale', en: 'Welfare' },
} as const satisfies Texts;

/** `supports` aliases (`alias:gdpr`) and the resource that each stands for. */
export const aliases = {
  gdpr: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  eidas: 'https://eur-lex.europa.eu/eli/reg/2014/910/oj',
  nis2: 'https://eur-lex.europa.eu/eli/dir/2022/2555/oj',
  cra: 'https://eur-lex.europa.eu/eli/reg/2024/2847/oj',
  spid: 'https://www.spid.gov.it/',
  cie: 'https://www.cartaidentita.interno.gov.it/',
  anpr: 'https://www.anpr.interno.it/',
  pagopa: 'https://www.pagopa.gov.it/',
  io: 'https://io.italia.it/',
} as const;

/** How far the software is. */
export const developmentStatuses = ['concept', 'development', 'beta', 'stable', 'obsolete'] as const;

/** What kind of thing it is. */
export const softwareTypes = [
  'standalone/mobile',
  'standalone/iot',
  'standalone/desktop',
  'standalone/web',
  'standalone/backend',
  'standalone/other',
  'addon',
  'library',
  'configurationFiles',
] as const;

/** Who keeps it alive: its owner, a firm under contract, volunteers, nobody. */
export const maintenanceTypes = ['internal', 'contract', 'community', 'none'] as const;

/** Platforms that the standard names; other words are allowed. */
export const knownPlatforms = ['web', 'windows', 'mac', 'linux', 'ios', 'android'] as const;

export type Category = keyof typeof categories;
export type Scope = keyof typeof scopes;
export type Alias = keyof typeof aliases;
export type DevelopmentStatus = (typeof developmentStatuses)[number];
export type SoftwareType = (typeof softwareTypes)[number];
export type MaintenanceType = (typeof maintenanceTypes)[number];

nameTexts(categories, 'publiccode.category.');
nameTexts(scopes, 'publiccode.scope.');
