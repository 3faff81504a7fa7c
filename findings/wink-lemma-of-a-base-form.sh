#!/usr/bin/env bash
# wink-lemmatizer 3.0.4; wink-nlp 2.4.0 with wink-eng-lite-web-model 1.8.1
# A verb that stands in its base form, but is also some other verb's past, gets the other verb's lemma, even behind
# “will”; its own past gets the right one. So the two forms of one verb never meet, and a lemma is no fixed point.
# Seen: “will found a town” → find, “founded a town” → found; will lay → lie, laid → lay; will wound → wind, wounded →
# wound; will ground → grind, grounded → ground; will fell → fall, felled → fell. Taken twice: laid → lay → lie.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo "{}" > package.json
npm install --silent --no-audit --no-fund --ignore-scripts \
  wink-lemmatizer@3.0.4 wink-nlp@2.4.0 wink-eng-lite-web-model@1.8.1 ||
  { echo 'The packages could not be installed.'; exit 2; }

cat > want <<'WANT'
They will found a town. → find (VERB)
They founded a town. → found (VERB)
They will lay a stone. → lie (VERB)
They laid a stone. → lay (VERB)
They will wound him. → wind (VERB)
They wounded him. → wound (VERB)
They will ground the jets. → grind (VERB)
They grounded the jets. → ground (VERB)
They will fell trees. → fall (VERB)
They felled trees. → fell (VERB)
founded → found → find
laid → lay → lie
wounding → wound → wind
felled → fell → fall
boring → bore → bear
WANT

cat > read.cjs <<'JS'
const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'));
const { verb } = require('wink-lemmatizer');
const pairs = [
  ['found', 'founded', 'a town'],
  ['lay', 'laid', 'a stone'],
  ['wound', 'wounded', 'him'],
  ['ground', 'grounded', 'the jets'],
  ['fell', 'felled', 'trees'],
];
for (const [base, past, rest] of pairs) {
  for (const form of [base, past]) {
    const text = form === base ? `They will ${form} ${rest}.` : `They ${form} ${rest}.`;
    const tokens = nlp.readDoc(text).tokens();
    const at = tokens.out().indexOf(form);
    console.log(`${text} → ${tokens.out(nlp.its.lemma)[at]} (${tokens.out(nlp.its.pos)[at]})`);
  }
}
for (const form of ['founded', 'laid', 'wounding', 'felled', 'boring']) {
  console.log(`${form} → ${verb(form)} → ${verb(verb(form))}`);
}
JS
node read.cjs > seen

diff want seen || { echo 'It behaves otherwise now.'; exit 1; }
echo 'As described.'
