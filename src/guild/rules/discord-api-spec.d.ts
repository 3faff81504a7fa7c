// The package's schemas have no types of their own.

declare module 'discord-api-spec/zod' {
  const schemas: Readonly<Record<string, import('zod/v4/core').$ZodType>>;
  export = schemas;
}
