#!/usr/bin/env bash
# chrono-node 2.10.3, casual and strict alike. Written on 15 May 2024.
# “Two and a half years ago” is read as half a year: the count is dropped from the match, and the month is “certain”.
# A length of time behind “for” is read as a day to come, also for what is over.
# Seen: two and a half years ago → “half years ago”, November 2023; two and a half years later → November 2024;
#       “He was held for six months.” → November 2024; “He was jailed for five years in 2010.” → 2029.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo "{}" > package.json
npm install --silent --no-audit --no-fund --ignore-scripts chrono-node@2.10.3 ||
  { echo 'The package could not be installed.'; exit 2; }

cat > want <<'WANT'
He resigned two and a half years ago. → “half years ago” 2023-11, certain month+year
He resigned 2.5 years ago. → “2.5 years ago” 2021-11, certain month+year
It closed seven and a half months ago. → “half months ago” 2024-04, certain day+month+year
It closed two and a half years later. → “half years later” 2024-11, certain month+year
He was held for six months. → “for six months” 2024-11, certain month+year
He was jailed for five years in 2010. → “for five years” 2029-05, certain year
WANT

sed 's/ → .*//' want > texts
cat > read.mjs <<'JS'
import { readFileSync } from 'node:fs';
import * as chrono from 'chrono-node';

const written = new Date('2024-05-15T12:00:00Z');
const read = (reader, text) =>
  reader.parse(text, written).map(({ text: words, start }) => {
    const day = start.date().toISOString().slice(0, 7);
    return `“${words}” ${day}, certain ${start.getCertainComponents().sort().join('+')}`;
  }).join('; ');
for (const text of readFileSync('texts', 'utf8').trim().split('\n')) {
  const casual = read(chrono, text);
  console.log(`${text} → ${casual}${casual === read(chrono.strict, text) ? '' : ' (strict differs)'}`);
}
JS
TZ=UTC node read.mjs > seen

diff want seen || { echo 'It behaves otherwise now.'; exit 1; }
echo 'As described.'
