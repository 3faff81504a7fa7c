#!/usr/bin/env bash
# wink-nlp 2.4.0 with wink-eng-lite-web-model 1.8.1
# A text is cut into other words when the same instance has read another text before it. A possessive that once stood
# before a full stop (“the minister's.”) is kept whole from then on, with the tag of a name, in every later text.
# Seen, read alone:            He/PRON read/VERB the/DET minister/NOUN 's/PART statement/NOUN ./PUNCT
# Seen, read after the other:  He/PRON read/VERB the/DET minister's/PROPN statement/NOUN ./PUNCT
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo "{}" > package.json
npm install --silent --no-audit --no-fund --ignore-scripts wink-nlp@2.4.0 wink-eng-lite-web-model@1.8.1 ||
  { echo 'The packages could not be installed.'; exit 2; }

cat > want <<'WANT'
alone: He/PRON read/VERB the/DET minister/NOUN 's/PART statement/NOUN ./PUNCT
after: He/PRON read/VERB the/DET minister's/PROPN statement/NOUN ./PUNCT
alone: Byron/PROPN ’s/PART letter/NOUN was/AUX read/VERB ./PUNCT
after: Byron’s/PROPN letter/NOUN was/AUX read/VERB ./PUNCT
WANT

cat > read.cjs <<'JS'
const load = require('wink-nlp');
const model = require('wink-eng-lite-web-model');

const pairs = [
  ["The blame is the minister's.", "He read the minister's statement."],
  ['The choice was Byron’s.', 'Byron’s letter was read.'],
];

function tagged(nlp, text) {
  const tokens = nlp.readDoc(text).tokens();
  const tags = tokens.out(nlp.its.pos);
  return tokens.out().map((word, i) => `${word}/${tags[i]}`).join(' ');
}

for (const [before, text] of pairs) {
  console.log('alone:', tagged(load(model), text));
  const nlp = load(model);
  nlp.readDoc(before);
  console.log('after:', tagged(nlp, text));
}
JS
node read.cjs > seen

diff want seen || { echo 'It behaves otherwise now.'; exit 1; }
echo 'As described.'
