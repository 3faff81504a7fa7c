#!/usr/bin/env bash
# wink-nlp 2.4.0 with wink-eng-lite-web-model 1.8.1
# A plain word in small letters that could be short for a state, a unit or a day takes the full stop that ends its
# sentence: one word, tagged as a name (a unit as a noun), with a state's name as its lemma. No token is left for the
# full stop, and before some capitals two sentences are read as one.
# Seen: “Both men fell ill. Doctors came.” is one sentence, ill. is PROPN with the lemma illinois; ore. is oregon,
# mass. massachusetts, miss. mississippi, wash. washington.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo "{}" > package.json
npm install --silent --no-audit --no-fund --ignore-scripts wink-nlp@2.4.0 wink-eng-lite-web-model@1.8.1 ||
  { echo 'The packages could not be installed.'; exit 2; }

cat > want <<'WANT'
Both men fell ill. Doctors came. → 1: ill./PROPN/illinois
Both men fell ill. The talks ended. → 2: ill./PROPN/illinois
It was a near miss. Officials denied it. → 1: miss./PROPN/mississippi
The mill takes iron ore. Trains bring it. → 1: ore./PROPN/oregon
She had gone to mass. He had not. → 2: mass./PROPN/massachusetts
He let her wash. She thanked him. → 2: wash./PROPN/washington
They lay in the sun. It was hot. → 2: sun./PROPN/sun.
The ship came in. It was late. → 2: in./NOUN/in.
WANT

cat > read.cjs <<'JS'
const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'));
const texts = [
  'Both men fell ill. Doctors came.',
  'Both men fell ill. The talks ended.',
  'It was a near miss. Officials denied it.',
  'The mill takes iron ore. Trains bring it.',
  'She had gone to mass. He had not.',
  'He let her wash. She thanked him.',
  'They lay in the sun. It was hot.',
  'The ship came in. It was late.',
];
for (const text of texts) {
  const doc = nlp.readDoc(text);
  const words = doc.tokens().out();
  const at = words.findIndex((word) => /^[a-z]+\.$/.test(word));
  const [tag, lemma] = ['pos', 'lemma'].map((name) => doc.tokens().out(nlp.its[name])[at]);
  console.log(`${text} → ${doc.sentences().length()}: ${words[at]}/${tag}/${lemma}`);
}
JS
node read.cjs > seen

diff want seen || { echo 'It behaves otherwise now.'; exit 1; }
echo 'As described.'
