// zod, from its CommonJS files. Its ES modules are a hundred files, each of which costs the start a millisecond; a
// one-shot answer needs little more than that many in all.

import { createRequire } from 'node:module';
import type * as Zod from 'zod';

export const { z }: typeof Zod = createRequire(import.meta.url)('zod');

// Compiling a check costs more than it saves: most are used for a hundred lines, once.
z.config({ jitless: true });

export declare namespace z {
  type infer<Schema> = Zod.z.infer<Schema>;
  type ZodType<Value = unknown> = Zod.z.ZodType<Value>;
  type ZodObject<Shape extends Zod.z.ZodRawShape> = Zod.z.ZodObject<Shape>;
}
