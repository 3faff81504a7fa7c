/** An object whose further fields are worked out when they are first asked for, and then kept. */
export function lazily<Known extends object, Later extends object>(
  known: Known,
  later: { readonly [Name in keyof Later]: (all: Known & Later) => Later[Name] },
): Known & Later {
  const all = { ...known } as Known & Later;
  for (const name of Object.keys(later) as (keyof Later)[]) {
    Object.defineProperty(all, name, {
      enumerable: true,
      configurable: true,
      get() {
        const value = later[name](all);
        Object.defineProperty(all, name, { enumerable: true, value });
        return value;
      },
    });
  }
  return all;
}
