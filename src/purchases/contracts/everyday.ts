// SPDX-License-Identifier: AGPL-3.0-or-later
// Names of programs that are also words of the objects of contracts, flattened, besides those of the linter.

export const moreEveryday: ReadonlySet<string> = new Set(
  `axel alliance symphony scribe canis artemis hexagone chronos sierra primo alma titan osiris sillage easily
  millennium iguana solis imago planiciel manty chimio alexandrie absys weka clarity rainbow scope maximo
  informatica workday talend splunk saba infor unit4 sphinx antidote augure cognos sas qlik rubrik okta ilex
  octopus hector cim ludik cogep polaris elyx apic aigle domino soprano abelium rodrigue planon estia ultima
  resurgences genno octime cadic flora orbis viewpoint centricity vidal interstis presto virtuo regard mikado
  meeko cassie sirius mapado vega styx dalloz lamy factiva cairn cision veritas avamar meraki cisco genesys
  oodrive wimi whaller klaxoon jalios wedia ennov efalia multigest zeendoc esker yooz universign evidian
  chorus helios actes chef nova smart office pastel archipel perseus maelis noe liria orme kosmos eclair`
    .split(/\s+/)
    .concat(['espace citoyens', 'premiere ligne', 'mairie virtuelle', 'check point', 'project monitor']),
);
