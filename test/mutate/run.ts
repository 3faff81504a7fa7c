// npm run mutate: changes lines of what reads the news, one at a time, and runs the tests of the folder that mirrors it. A
// change that no test finds shows what no test holds. Figures to read, not a test.
//
//   npm run mutate -- --seed 7 --places 30 [--in src/extract/people]
//
//   found      src/extract/syntax/subject.ts:31         and, or        isVerb(unit) ‹ && → || › isName(unit)
//   survived   src/extract/quotes/acts/passive.ts:12    alternative    /^(?:phone|‹letter → \b-\B›)$/

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { copyTree, mirrorOf, passes } from './copy.ts';
import { draw } from './draw.ts';
import { changed, type Place, placesIn } from './places.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '7' },
    places: { type: 'string', default: '30' },
    in: { type: 'string', multiple: true, default: ['src/extract', 'src/archive'] },
  },
});

const copy = copyTree();
const files = values.in.flatMap((folder) =>
  readdirSync(join(copy, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name)),
);
const places = files.sort().flatMap((file) => placesIn(file, readFileSync(join(copy, file), 'utf8')));
const drawn = draw(places, Number(values.places), Number(values.seed));

/** How long the tests of each folder take as things are, in milliseconds. */
const usual = new Map<string, number>();
for (const folder of new Set(drawn.map(({ file }) => mirrorOf(copy, file)))) {
  const started = performance.now();
  if (!(await passes(copy, folder)))
    throw new Error(`The tests of ${folder} fail before anything is changed.`);
  usual.set(folder, performance.now() - started);
}

let found = 0;
for (const place of drawn) {
  const folder = mirrorOf(copy, place.file);
  const path = join(copy, place.file);
  const source = readFileSync(path, 'utf8');
  writeFileSync(path, changed(source, place));
  const isFound = !(await passes(copy, folder, 10 * Math.round(usual.get(folder)!) + 60_000));
  writeFileSync(path, source);
  if (isFound) found++;
  console.log(`${isFound ? 'found   ' : 'survived'}  ${shown(place, source)}`);
}
console.log(`${found} of ${drawn.length} changes found by the tests of their folder (seed ${values.seed})`);

function shown({ file, line, name, start, before, after }: Place, source: string): string {
  const from = source.lastIndexOf('\n', start - 1) + 1;
  const end = source.indexOf('\n', start);
  const [lead, rest] = [source.slice(from, start).trimStart(), source.slice(start + before.length, end)];
  const around = `${lead.slice(-60)}‹${before} → ${after}›${rest.slice(0, 40)}`;
  return `${`${file}:${line}`.padEnd(52)} ${name.padEnd(15)} ${around}`;
}
