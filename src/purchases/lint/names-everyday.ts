// SPDX-License-Identifier: AGPL-3.0-or-later
// Names of programs that are also words of every day, flattened.

export const everydayNames: ReadonlySet<string> = new Set(
  `plan horizon omega coloris concerto maestro melodie adagio requiem siecle eternite suffrage avenir fast marco
  syracuse elise paprika orphee nanook eticket astre oxalis saphir phenix persee voila word teams exchange
  windows visio zoom slack notion miro canva illustrator tableau magnus copilot confluence atal unicite
  arpege millesime sap access project sage allu amarillo ara arches atom bops calendars cit conam dave dora
  digit directory dss petitions dialog evergreen evolution frigate galette gibbon hajk hauki helerm helios
  hitas houdini hypha incidents indigo inroads kiss kultus kutt lucca mano medulla mercator motion motis
  mustang mutuali mvj onboard origo oskari outpost photon pia pims polis rebus rekry respa rudder sapl seed
  shelf signalen stela stilo stellio sympa synapse transition trispe turgot umami vigilo vitam workit
  radicale asterisk audacity euphorie keila odk pop camap municipio mastodon madis docs drive meet people
  assistant messages transfers arc apple intel dell edge chrome`
    .split(/\s+/)
    .concat(['espace famille', 'grand angle', 'gestionnaire municipal', 'les bases', 'mes adresses'])
    .concat(['ma cantine', 'la bonne alternance', 'je donne mon avis', 'carnet de bord', 'culture kids'])
    .concat(['immersion facilitee', 'registre des taxis', 'les emplois de l inclusion', 'open social'])
    .concat(['parking permits', 'visitor management', 'url shortener', 'collectif objets', 'event manager'])
    .concat(['signal logement', 'zero logement vacant', 'eclaireur public', 'data fair', 'mes signalements'])
    .concat(['systeme de design de l etat', 'l annuaire des entreprises', 'conseillers entreprises']),
);
