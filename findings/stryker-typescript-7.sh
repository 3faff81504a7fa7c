#!/usr/bin/env bash
# @stryker-mutator/core 9.6.1 with typescript 7.0.2, vitest 4.1.12
# A project of plain JavaScript with TypeScript 7 installed is mutated; the same project with a tsconfig.json beside it
# ends with a TypeError before the first test. Stryker 9 rewrites that file with the compiler's JavaScript functions,
# and TypeScript 7 exports none but its version. Naming a tsconfig that is not there lets it run again.
# Seen: no tsconfig: runs; tsconfig.json: ts.parseConfigFileTextToJson is not a function;
#       tsconfigFile "none.json": runs; typescript exports: version, versionMajorMinor
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts \
  @stryker-mutator/core@9.6.1 @stryker-mutator/vitest-runner@9.6.1 vitest@4.1.12 typescript@7.0.2 ||
  { echo 'The packages could not be installed.'; exit 2; }

cat > want <<'WANT'
no tsconfig: runs
tsconfig.json: ts.parseConfigFileTextToJson is not a function
tsconfigFile "none.json": runs
typescript exports: version, versionMajorMinor
WANT

mkdir src test
echo "export const isPast = (verb) => verb.endsWith('ed');" > src/past.js
cat > test/past.test.js <<'JS'
import { expect, test } from 'vitest';
import { isPast } from '../src/past.js';

test.each([['walked', true], ['walks', false]])('%s', (verb, want) => expect(isPast(verb)).toBe(want));
JS

run() {
  cat > stryker.config.json <<JSON
{
  "testRunner": "vitest", "plugins": ["@stryker-mutator/vitest-runner"], "mutate": ["src/*.js"], "concurrency": 1,
  "reporters": [], "tsconfigFile": "$1"
}
JSON
  if npx stryker run > log 2>&1; then echo 'runs'; else grep -o 'ts\.[A-Za-z]* is not a function' log | head -1; fi
}

{ printf 'no tsconfig: '; run tsconfig.json; } > seen
echo '{ "compilerOptions": { "strict": true }, "include": ["src"] }' > tsconfig.json
{ printf 'tsconfig.json: '; run tsconfig.json; } >> seen
{ printf 'tsconfigFile "none.json": '; run none.json; } >> seen
node -e 'console.log("typescript exports:", Object.keys(require("typescript")).sort().join(", "))' >> seen

diff want seen || { echo 'It behaves otherwise now.'; exit 1; }
echo 'As described.'
