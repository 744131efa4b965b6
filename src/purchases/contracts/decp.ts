// SPDX-License-Identifier: AGPL-3.0-or-later
// Essential data of French public contracts (DECP), of 2018 and 2019, of 2022 and later, as a row of a table:
// one record → a contract. Nothing is refused: what is missing or damaged is absent.
import type { Mapping, PublishedContract, Term } from './contract.ts';
import { isMapping } from './contract.ts';
import { cpvIn, dayIn, listOf, siretIn, termOf, valueAt, wordsIn } from './values.ts';

const starts = ['dateNotification', 'dateSignature', 'datenotification', 'date_notification'];
const concessionStarts = ['dateDebutExecution', 'dateSignature', 'dateNotification'];
const lengths = ['dureeMois', 'dureemois', 'duree_mois', 'dureeMoisActuelle', 'duree'];
const buyers = ['acheteur.id', 'autoriteConcedante.id', 'acheteur_id', 'acheteurId', 'idAcheteur'];
const names = ['acheteur.nom', 'autoriteConcedante.nom', 'acheteur_nom', 'acheteurNom', 'nomAcheteur'];

export const isDecp = (record: Mapping): boolean =>
  ['objet', 'acheteur', 'autoriteConcedante', 'dureeMois', 'codeCPV', 'acheteur_id', 'acheteur.id'].some(
    (key) => record[key] !== undefined,
  );

export function readDecp(record: Mapping): PublishedContract {
  const buyerName = wordsIn(valueAt(record, ...names));
  const cpv = cpvIn(valueAt(record, 'codeCPV', 'codecpv', 'code_cpv', 'cpv'));
  return {
    id: wordsIn(valueAt(record, 'id', 'id_marche', 'idMarche', 'uid')),
    buyer: siretIn(valueAt(record, ...buyers, 'groupement.acheteur.id')),
    object: wordsIn(valueAt(record, 'objet', 'Objet', 'object')) ?? '',
    term: termIn(record),
    ...(buyerName && { buyerName }),
    ...(cpv && { cpv }),
  };
}

function termIn(record: Mapping): Term {
  const isConcession =
    record['autoriteConcedante'] !== undefined || /concession/i.test(String(record['_type'] ?? ''));
  const start = valueAt(record, ...(isConcession ? concessionStarts : starts));
  const first = termOf(start, valueAt(record, ...lengths));
  return changes(record)
    .map(({ months }) => termOf(start, months))
    .reduce((before, changed) => (changed.ends ? changed : before), first);
}

/** Amendments that say a new length, the earliest first. */
function changes(record: Mapping): { readonly on: string; readonly months: unknown }[] {
  return listOf(record['modifications'] ?? record['modification'], 'modification')
    .filter(isMapping)
    .map((one) => ({
      on: dayIn(valueAt(one, 'dateNotificationModification', 'dateSignatureModification')) ?? '',
      months: valueAt(one, 'dureeMois', 'duree'),
    }))
    .filter(({ months }) => months !== undefined)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
