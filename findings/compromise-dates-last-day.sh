#!/usr/bin/env bash
# compromise-dates 3.9.0 with compromise 14.17.0 and spacetime 7.15.0
# The last day of a range belongs to it or not by the preposition, and “since” looks ahead. Today: Wednesday 15 May 2024.
# Seen: from Monday to Friday → 20 to 24 May, between Monday and Friday → 20 to 23 May (no Friday);
#       until Friday → to 17 May, by Friday → to 16 May; by 2030 → to 31 December 2029;
#       from May to July → to 31 July, between May and July → to 1 July;
#       since Monday → 20 May, a day that is still to come.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo "{}" > package.json
npm install --silent --no-audit --no-fund --ignore-scripts \
  compromise-dates@3.9.0 compromise@14.17.0 spacetime@7.15.0 ||
  { echo 'The packages could not be installed.'; exit 2; }

cat > want <<'WANT'
The office is shut from Monday to Friday. → 2024-05-20 .. 2024-05-24
The office is shut between Monday and Friday. → 2024-05-20 .. 2024-05-23
It is open from June 3 to June 7. → 2024-06-03 .. 2024-06-07
It is open between June 3 and June 7. → 2024-06-03 .. 2024-06-06
It rained from May to July. → 2024-05-01 .. 2024-07-31
It rained between May and July. → 2024-05-01 .. 2024-07-01
The firm must pay until Friday. → 2024-05-15 .. 2024-05-17
The firm must pay by Friday. → 2024-05-15 .. 2024-05-16
The firm must pay by 2030. → 2024-05-15 .. 2029-12-31
The port has been shut since Monday. → 2024-05-20 .. 2024-05-20
WANT

sed 's/ → .*//' want > texts
cat > read.mjs <<'JS'
import { readFileSync } from 'node:fs';
import nlp from 'compromise';
import dates from 'compromise-dates';

nlp.plugin(dates);
const day = (moment) => moment?.slice(0, 10) ?? 'none';
for (const text of readFileSync('texts', 'utf8').trim().split('\n')) {
  const found = nlp(text).dates({ today: '2024-05-15', timezone: 'UTC' }).json();
  console.log(`${text} → ${found.map(({ dates }) => `${day(dates.start)} .. ${day(dates.end)}`).join(', ')}`);
}
JS
TZ=UTC node read.mjs > seen

diff want seen || { echo 'It behaves otherwise now.'; exit 1; }
echo 'As described.'
