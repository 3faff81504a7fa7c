// A schema that takes no fields but those it names, at any depth. (The package's own switch comes too late: its schemas
// are made as it is loaded.)
//
//   { type: 10, content: '…', contents: '…' }   →   contents is not a field

import * as z from 'zod/mini';
import type { $ZodType, $ZodTypes } from 'zod/v4/core';

/** A copy of a schema that refuses fields which it does not name. Made as it is used, so that schemas may name themselves. */
export function strictOf(schema: $ZodType): $ZodType {
  const known = made.get(schema);
  if (known) return known;
  const strict = copyOf(schema as $ZodTypes);
  made.set(schema, strict);
  return strict;
}

const made = new WeakMap<$ZodType, $ZodType>();

function copyOf(schema: $ZodTypes): $ZodType {
  const { def } = schema._zod;
  const changed = (change: object) => z.clone(schema, { ...def, ...change } as never);
  switch (def.type) {
    case 'object': {
      const shape = Object.entries(def.shape).map(([name, field]) => [name, strictOf(field)]);
      return changed({ shape: Object.fromEntries(shape), catchall: z.never() });
    }
    case 'array':
      return changed({ element: strictOf(def.element) });
    case 'optional':
    case 'nullable':
      return changed({ innerType: strictOf(def.innerType) });
    case 'union':
      return changed({ options: def.options.map(strictOf) });
    case 'record':
      return changed({ valueType: strictOf(def.valueType) });
    case 'lazy':
      return z.lazy(() => strictOf(def.getter()));
    default:
      return schema;
  }
}
