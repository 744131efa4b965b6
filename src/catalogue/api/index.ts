// SPDX-License-Identifier: AGPL-3.0-or-later
// The catalogue for programs: read only, open to any origin, described by an OpenAPI 3.1 document made from
// the same shapes.

import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import {
  hasZodFastifySchemaValidationErrors,
  jsonSchemaTransform,
  serializerCompiler,
  validatorCompiler,
} from 'fastify-type-provider-zod';
import { Problem } from '../../base/problem.ts';
import type { Db } from '../../platform/db.ts';
import type { Web } from '../../platform/web.tsx';
import { site } from '../../site.ts';
import { listRoutes } from './lists.ts';
import { softwareRoutes } from './software.ts';

const about = {
  openapi: '3.1.0' as const,
  info: {
    title: 'Halle',
    version: '1',
    description: 'The catalogue of public free software: search by need, sheets, grades with their evidence.',
  },
};

/** Addresses that a feature to the right adds to the API. */
export type AddToApi = (api: FastifyInstance, db: Db) => void;

export function catalogueApi(web: Web, added: readonly AddToApi[]): void {
  web.server.register(async (api) => {
    await api.register(swagger, { openapi: about, transform: jsonSchemaTransform });
    api.setValidatorCompiler(validatorCompiler);
    api.setSerializerCompiler(serializerCompiler);
    api.addHook(
      'onSend',
      async (_, reply) =>
        void reply
          .header('access-control-allow-origin', '*')
          .header('cross-origin-resource-policy', 'cross-origin'),
    );
    api.setErrorHandler((error) => {
      if (!hasZodFastifySchemaValidationErrors(error)) throw error;
      const { instancePath, message } = error.validation[0]!;
      throw new Problem('invalid', 'catalogue.api-parameter', {
        parameter: instancePath.replace(/^\//, '').slice(0, 80),
        message: String(message).slice(0, 200),
      });
    });
    listRoutes(api, web.db);
    softwareRoutes(api, web.db);
    for (const add of added) add(api, web.db);
    api.get(site.api.description, { schema: { hide: true } }, () => api.swagger());
  });
}
