// Reading JSON of which nothing is known yet: what is not there, or of another kind, reads as nothing.
//
//   fieldsOf({ label: 'Next' })['label']   →   'Next'          fieldsOf(7)['label']   →   undefined

export type Fields = Readonly<Record<string, unknown>>;

/** Something in a body, and the JSON path to it. */
export interface Found {
  readonly path: string;
  readonly fields: Fields;
}

export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

/** The members of a list in a field, with their paths. */
export function eachOf({ path, fields }: Found, field: string): Found[] {
  return listOf(fields[field]).map((value, i) => ({
    path: `${path}.${field}[${i}]`,
    fields: fieldsOf(value),
  }));
}

/** `$.components[0].label`, or `$.names["en-GB"]` where a name is no identifier. */
export function pathOf(keys: readonly PropertyKey[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    const name = String(key);
    return /^\w+$/.test(name) ? `${path}.${name}` : `${path}[${JSON.stringify(name)}]`;
  }, '$');
}

/** What stands at a path of keys. */
export function valueAt(value: unknown, keys: readonly PropertyKey[]): unknown {
  return keys.reduce<unknown>((inside, key) => (inside as Record<PropertyKey, unknown> | null)?.[key], value);
}

/** Those of which the same value came before. Nothing is never the same as nothing. */
export function repeated<T>(all: readonly T[], by: (one: T) => unknown): T[] {
  const seen = new Set<unknown>();
  return all.filter((one) => {
    const value = by(one);
    if (value === undefined || value === null) return false;
    if (seen.has(value)) return true;
    seen.add(value);
    return false;
  });
}
