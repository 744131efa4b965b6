// SPDX-License-Identifier: AGPL-3.0-or-later
// Marks that tenders name besides those that stand for a function of local government, and free programs of
// companies that the starter catalogue does not hold.

export const moreBrands: readonly string[] = [
  ...['Windows 10', 'Windows 11', 'Windows Server'],
  ...['Microsoft', 'SQL Server', 'Azure', 'Dynamics', 'Power Automate', 'PowerApps', 'Business Objects'],
  ...['BusinessObjects', 'Crystal Reports', 'Cegid', 'Berger-Levrault', 'Ciril', 'Logitud', 'Arpège'],
  ...[
    'Adobe',
    'Autodesk',
    'Esri',
    'MapInfo',
    'FME',
    'Cisco',
    'Fortinet',
    'FortiGate',
    'Palo Alto',
    'Juniper',
  ],
  ...[
    'Stormshield',
    'Citrix',
    'IBM',
    'DB2',
    'Lotus Notes',
    'Hewlett-Packard',
    'HPE',
    'Lenovo',
    'Dell',
    'Intel',
  ],
  ...['Apple', 'iPad', 'iPhone', 'MacBook', 'Amazon Web Services', 'Google Cloud', 'Qlik', 'QlikView'],
  ...['QlikSense', 'MicroStrategy', 'Informatica', 'Talend Enterprise', 'WebSphere', 'WebLogic', 'Symantec'],
  ...['McAfee', 'Kaspersky', 'Bitdefender', 'Trend Micro', 'SentinelOne', 'Sophos', 'Commvault', 'NetApp'],
  ...['Nutanix', 'OpenText', 'Documentum', 'Kofax', 'Sharegate', 'Genesys', 'Avaya', 'Mitel', 'Workday'],
  ...['PeopleSoft', 'Sage', 'Ivanti', 'GoToMeeting', 'Smartsheet', 'Monday.com', 'Asana', 'Figma', 'Lotus'],
];

export const moreFree: readonly string[] = [
  'GitLab',
  'Mattermost',
  'Elasticsearch',
  'Zimbra',
  'Liferay',
  'Jahia',
];
