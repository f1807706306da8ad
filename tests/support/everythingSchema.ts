import { Everything } from '#electron/formats/everything.ts';
import {
  library,
  plainSchemas,
  registerName,
  registerSchemas,
  sentFileSchemas,
  sentFilesName,
} from '#shared/domain/shelves.ts';
import { z } from '#shared/z.ts';

/** Records by id. */
const recordsOf = (schema: z.ZodType) => z.record(z.string(), schema).optional();

const plainDocuments = Map.groupBy(Object.entries(plainSchemas), ([name]) => name.split('/')[0] ?? '');

const documents = Object.fromEntries(
  [...plainDocuments].map(([document, shelves]) => [
    document,
    z
      .strictObject(
        Object.fromEntries(shelves.map(([name, schema]) => [name.split('/')[1], recordsOf(schema)])),
      )
      .optional(),
  ]),
);

const shelvesOf = (schemas: Readonly<Record<string, z.ZodType>>) =>
  z.strictObject(
    Object.fromEntries(Object.entries(schemas).map(([shelf, schema]) => [shelf, recordsOf(schema)])),
  );

const asJsonSchema = (schema: z.ZodType) => {
  const { $schema: _draft, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return rest as { properties?: object; required?: string[] };
};

/**
 * The JSON Schema (draft 2020-12) of the file in which everything is taken away, made from the schemas that the program
 * itself reads records with. docs/everything.schema.json is this text; `npx vitest run everything -u` writes it anew.
 */
export const everythingSchema = (): string => {
  const { properties, ...file } = asJsonSchema(Everything);
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `Everything in Welcome Desk, format ${library.format}`,
    ...file,
    properties: {
      ...properties,
      documents: {
        ...asJsonSchema(z.object(documents)),
        additionalProperties: false,
        patternProperties: {
          [registerName.source]: asJsonSchema(shelvesOf(registerSchemas)),
          [sentFilesName.source]: asJsonSchema(shelvesOf(sentFileSchemas)),
        },
      },
    },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
};
