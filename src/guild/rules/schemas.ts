// Discord's published schemas, each by the name it has there, made to refuse fields that they do not name.
//
//   schemaOf(['MessageCreateRequest'])   takes { content: 'Hello' } and refuses { contents: 'Hello' }

import * as spec from 'discord-api-spec/zod';
import * as z from 'zod/mini';
import type { $ZodType } from 'zod/v4/core';
import { strictOf } from './strict.ts';

const published: Readonly<Record<string, $ZodType>> = spec;
const made = new Map<string, $ZodType>();

/**
 * The schema of a body, made when it is first asked for: those of a few routes are needed of some five hundred.
 *
 * @param names of several, a body needs to fit one
 * @throws Error where Discord publishes none of that name
 */
export function schemaOf(names: readonly string[], isList = false): $ZodType {
  const key = `${names.join('|')}${isList ? '[]' : ''}`;
  const known = made.get(key);
  if (known) return known;
  const schemas = names.map(one);
  const union = schemas.length === 1 ? schemas[0]! : z.union(schemas);
  const schema = isList ? z.array(union) : union;
  made.set(key, schema);
  return schema;
}

function one(name: string): $ZodType {
  const schema = published[`${name}Schema`];
  if (!schema) throw new Error(`discord-api-spec has no “${name}Schema”; rules/routes.ts names it.`);
  return strictOf(schema);
}
