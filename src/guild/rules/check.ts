// Is what the bot sends what Discord takes? First Discord's published schemas, then the rules that they miss.
// (Loading this loads some five hundred schemas, a tenth of a second: import it when there is something to check.)
//
//   POST /channels/1/messages  { content: '' }
//     →  { checks: ['schema MessageCreateRequest', 'something to show', …],
//          violations: [{ path: '$', rule: 'something to show' }] }

import { safeParse } from 'zod/v4/core';
import type { Violation } from '../model.ts';
import { choiceRules } from './choice-rules.ts';
import { commandListRules, commandRules } from './command-rules.ts';
import { componentRules } from './component-rules.ts';
import { controlRules } from './control-rules.ts';
import { embedRules } from './embed-rules.ts';
import { fileRules } from './file-rules.ts';
import { flagRules } from './flag-rules.ts';
import { violationsIn } from './issues.ts';
import { fieldsOf, listOf } from './json.ts';
import { messageRules } from './message-rules.ts';
import { modalRules } from './modal-rules.ts';
import { optionRules } from './option-rules.ts';
import { type Part, type Route, routeOf } from './routes.ts';
import type { Kind, Known, Rule, Sent } from './rule.ts';
import { schemaOf } from './schemas.ts';

/**
 * Puts a request's body to every check of its route.
 *
 * @param path without `/api/v10`
 * @param body as it came, read as JSON; of a multipart request its `payload_json`
 * @returns the names of the checks and what was against them; neither where nothing is checked
 */
export function violationsOf(
  method: string,
  path: string,
  body: unknown,
  known: Known = {},
): { checks: string[]; violations: Violation[] } {
  const route = routeOf(method, path);
  if (!route) return { checks: [], violations: [] };
  const part = route.part?.(fieldsOf(body));
  const { checks, violations } = bySchema(part?.schema ? [part.schema] : route.schemas, route, body);
  for (const sent of part ? sentBy(part, body, known) : []) {
    for (const { name, broken } of RULES[sent.kind]) {
      if (!checks.includes(name)) checks.push(name);
      for (const { path: at, found } of broken(sent)) {
        violations.push({ path: at, rule: found === undefined ? name : `${name} (${found})` });
      }
    }
  }
  return { checks, violations };
}

/** Flags first, since they say how the rest is to be read. */
const ofMessages = [
  ...flagRules,
  ...messageRules,
  ...embedRules,
  ...componentRules,
  ...controlRules,
  ...fileRules,
];

const RULES: Readonly<Record<Kind, readonly Rule[]>> = {
  message: ofMessages,
  edit: ofMessages,
  deferred: flagRules,
  choices: choiceRules,
  modal: [...modalRules, ...controlRules],
  command: [...commandRules, ...optionRules],
  commands: commandListRules,
};

function bySchema(names: readonly string[], { isList }: Route, body: unknown) {
  const result = safeParse(schemaOf(names, isList), body);
  const violations = result.success ? [] : violationsIn(result.error.issues, body);
  return { checks: [`schema ${names.join(' or ')}`], violations };
}

/** What the rules are about: a list of commands is that, and each of them too. */
function sentBy({ kind, field, settable }: Part, body: unknown, known: Known): Sent[] {
  const common = { settable, known, list: [] };
  if (kind !== 'commands') {
    const value = field ? fieldsOf(body)[field] : body;
    return [{ ...common, kind, path: field ? `$.${field}` : '$', fields: fieldsOf(value) }];
  }
  const list = listOf(body).map((one, i) => ({ path: `$[${i}]`, fields: fieldsOf(one) }));
  return [
    { ...common, kind, path: '$', fields: {}, list },
    ...list.map((one) => ({ ...common, ...one, kind: 'command' as const })),
  ];
}
