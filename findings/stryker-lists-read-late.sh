#!/usr/bin/env bash
# @stryker-mutator/core 9.6.1 with @stryker-mutator/vitest-runner 9.6.1 and vitest 4.1.12
# A list that is made when it is first asked for (loaded ??= new Set(…)) counts as covered only by the test that asked
# first. Stryker runs that one test on its mutants, so words that other tests check are reported as survivors, with
# coverageAnalysis "off" too. The same words in a list at the top of the module are found.
# Seen, of the list's own four mutants: made late: 0 killed, 4 survived; with coverageAnalysis off: the same; made at
# once: 4 killed, 0 survived. The “survivor” written into the file by hand: vitest fails.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts \
  @stryker-mutator/core@9.6.1 @stryker-mutator/vitest-runner@9.6.1 vitest@4.1.12 ||
  { echo 'The packages could not be installed.'; exit 2; }

cat > want <<'WANT'
made late: 0 killed, 4 survived
made late, coverageAnalysis off: 0 killed, 4 survived
made at once: 4 killed, 0 survived
a survivor by hand: vitest fails
WANT

mkdir src test
cat > test/denied.test.js <<'JS'
import { expect, test } from 'vitest';
import { isDenied } from '../src/denied.js';

test('she came', () => expect(isDenied(['she', 'came'])).toBe(false));
test.each(['no', 'not', 'never'])('%s is a denial', (word) => expect(isDenied([word])).toBe(true));
JS

late() {
  cat > src/denied.js <<'JS'
let loaded;
const denials = () => (loaded ??= new Set(['no', 'not', 'never']));
export const isDenied = (words) => words.some((word) => denials().has(word));
JS
}
at_once() {
  cat > src/denied.js <<'JS'
const denials = new Set(['no', 'not', 'never']);
export const isDenied = (words) => words.some((word) => denials.has(word));
JS
}
score() {
  cat > stryker.config.json <<JSON
{
  "testRunner": "vitest", "plugins": ["@stryker-mutator/vitest-runner"], "mutate": ["src/*.js"], "concurrency": 1,
  "coverageAnalysis": "$1", "reporters": ["json"], "jsonReporter": { "fileName": "report.json" }
}
JSON
  npx stryker run > log 2>&1 || { cat log >&2; exit 1; }
  node -e '
    const { mutants } = JSON.parse(require("fs").readFileSync("report.json")).files["src/denied.js"];
    const ofList = mutants.filter(({ mutatorName }) => /^(StringLiteral|ArrayDeclaration)$/.test(mutatorName));
    const count = (status) => ofList.filter((mutant) => mutant.status === status).length;
    console.log(`${count("Killed")} killed, ${count("Survived")} survived`);'
}

late
{ printf 'made late: '; score perTest; } > seen
{ printf 'made late, coverageAnalysis off: '; score off; } >> seen
at_once
{ printf 'made at once: '; score perTest; } >> seen
late
sed -i.bak "s/'never'/''/" src/denied.js
if npx vitest run > log 2>&1; then echo 'a survivor by hand: vitest passes'; else echo 'a survivor by hand: vitest fails'; fi >> seen

diff want seen || { echo 'It behaves otherwise now.'; exit 1; }
echo 'As described.'
