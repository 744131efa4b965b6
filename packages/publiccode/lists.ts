// SPDX-License-Identifier: AGPL-3.0-or-later
// The lists that the standard points at: languages (IANA), licences (SPDX), hosts that show videos (oEmbed).
import languages from 'language-subtag-registry/data/json/index.json' with { type: 'json' };
import videos from 'oembed-providers' with { type: 'json' };
import licences from 'spdx-license-list/spdx-simple.json' with { type: 'json' };

export { languages, licences, videos };
