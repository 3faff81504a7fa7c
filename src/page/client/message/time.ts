// When, as Discord writes it.
//
//   Today at 14:05 · Yesterday at 09:10 · 4 June 2024 at 18:00

export function whenLine(iso: string, now = new Date()): string {
  const then = new Date(iso);
  const time = then.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  const days = Math.round((startOf(now) - startOf(then)) / 86_400_000);
  const day =
    days === 0 ? 'Today' : days === 1 ? 'Yesterday' : then.toLocaleDateString('en-GB', { dateStyle: 'long' });
  return `${day} at ${time}`;
}

/** A timestamp in a text: `<t:1700000000:D>`. */
export function timestampText(seconds: number, format: string, now = Date.now()): string {
  const then = new Date(seconds * 1000);
  if (format === 'R') return relative(then.getTime() - now);
  const style = STYLES[format] ?? STYLES['f'];
  return then.toLocaleString('en-GB', style);
}

const STYLES: Record<string, Intl.DateTimeFormatOptions> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

const UNITS = [
  ['year', 31_557_600_000],
  ['month', 2_629_800_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
] as const;

function relative(milliseconds: number): string {
  const [unit, length] = UNITS.find((one) => Math.abs(milliseconds) >= one[1]) ?? UNITS[5];
  return new Intl.RelativeTimeFormat('en-GB', { numeric: 'auto' }).format(
    Math.round(milliseconds / length),
    unit,
  );
}

function startOf(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}
