// SPDX-License-Identifier: AGPL-3.0-or-later
// How long the server waits for whoever asks slowly.

/** Milliseconds that a visitor may take. */
export interface Patience {
  /** To say what is asked: the line and the headers. */
  readonly headers: number;
  /** To say all of it, body included: a spreadsheet of 4 MB fits in at 270 kbit/s. */
  readonly request: number;
  /** Without a byte in either direction. */
  readonly silence: number;
  /** Between two looks at who takes too long. */
  readonly look: number;
}
export const usualPatience: Patience = { headers: 15_000, request: 120_000, silence: 120_000, look: 5_000 };
/** Closes connections whose request arrives too slowly, so that nobody can hold them all. */
export function patient({ headers, request, silence, look }: Patience) {
  const http = { headersTimeout: headers, requestTimeout: request, connectionsCheckingInterval: look };
  return { http, requestTimeout: request, connectionTimeout: silence };
}
