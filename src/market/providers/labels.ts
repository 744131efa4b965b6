// SPDX-License-Identifier: AGPL-3.0-or-later
// Countries that offers are for, by code.

export const countries = ['FR', 'BE', 'CA', 'CA-QC', 'CH', 'LU'] as const;
