#!/usr/bin/env bash
# sentence-splitter 5.0.1
# Where a sentence ends depends on the shape of the marks. Straight double marks hold a saying together; curly ones,
# which newspapers print, do not: the closing mark and the words “he asked” become a sentence of their own.
# Seen: "Why?" he asked. He left.   → ["Why?" he asked.] [He left.]
#       “Why?” he asked. He left.   → [“Why?] [” he asked.] [He left.]
# And behind a full stop in either kind of marks no sentence ends: “I saw it.” She left. is one.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo "{}" > package.json
npm install --silent --no-audit --no-fund --ignore-scripts sentence-splitter@5.0.1 ||
  { echo 'The package could not be installed.'; exit 2; }

cat > want <<'WANT'
["Why?" he asked.] [He left.]
[“Why?] [” he asked.] [He left.]
["I saw it. It fell," she said.]
[“I saw it.] [It fell,” she said.]
[She asked "Why?" and left.]
[She asked “Why?] [” and left.]
["I saw it." She left.]
[“I saw it.” She left.]
WANT

cat > read.mjs <<'JS'
import { split } from 'sentence-splitter';

const straight = [
  '"Why?" he asked. He left.',
  '"I saw it. It fell," she said.',
  'She asked "Why?" and left.',
  '"I saw it." She left.',
];
const curly = (text) => text.replace(/"([^"]*)"/g, '“$1”');
for (const text of straight.flatMap((line) => [line, curly(line)])) {
  const sentences = split(text).filter(({ type }) => type === 'Sentence');
  console.log(sentences.map(({ raw }) => `[${raw}]`).join(' '));
}
JS
node read.mjs > seen

diff want seen || { echo 'It behaves otherwise now.'; exit 1; }
echo 'As described.'
