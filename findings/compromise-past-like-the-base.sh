#!/usr/bin/env bash
# compromise 14.17.0
# The past of a verb whose past is spelled like its base is called present, though “he set” without an -s cannot be,
# and though “yesterday” stands beside it. Some such verbs are past all the same, so no rule of thumb mends it.
# Seen: “He set the date yesterday.” set:PresentTense, and so cut, put, read, quit, cast, split, forecast, offset;
#       “He shut the port yesterday.” shut:PastTense, and so upset;
#       “The mayor has put it off.” has put:PresentTense, but “He had read it.” had read:PastTense.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo "{}" > package.json
npm install --silent --no-audit --no-fund --ignore-scripts compromise@14.17.0 ||
  { echo 'The package could not be installed.'; exit 2; }

cat > want <<'WANT'
He set the date yesterday. → set:PresentTense
She cut taxes yesterday. → cut:PresentTense
She put it there yesterday. → put:PresentTense
He read the report yesterday. → read:PresentTense
He quit yesterday. → quit:PresentTense
He split the party yesterday. → split:PresentTense
She forecast rain yesterday. → forecast:PresentTense
The rise offset the loss yesterday. → offset:PresentTense
He shut the port yesterday. → shut:PastTense
She upset them yesterday. → upset:PastTense
She left the party yesterday. → left:PastTense
The mayor has put it off. → has put:PresentTense
He had read it. → had read:PastTense
WANT

sed 's/ → .*//' want > texts
cat > read.mjs <<'JS'
import { readFileSync } from 'node:fs';
import nlp from 'compromise';

for (const text of readFileSync('texts', 'utf8').trim().split('\n')) {
  const verbs = nlp(text).verbs().json();
  console.log(`${text} → ${verbs.map(({ text, verb }) => `${text}:${verb.grammar.tense}`).join(', ')}`);
}
JS
node read.mjs > seen

diff want seen || { echo 'It behaves otherwise now.'; exit 1; }
echo 'As described.'
