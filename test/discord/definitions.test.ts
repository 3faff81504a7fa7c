import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { type Definition, definitionsOf } from '../../src/discord/definitions.ts';

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

// biome-ignore lint/suspicious/noExplicitAny: a union of every kind of command, looked into field by field
const all: any[] = definitionsOf(commands, 'global');
const slash = all.filter(({ type }) => type === 1);
const named = (definitions: Definition[], name: string) => definitions.find((one) => one.name === name);

describe('definitions', () => {
  it('are every command and the message command, and no two clash', () => {
    expect(slash.map(({ name }) => name)).toEqual(commands.map(({ name }) => name));
    expect(all.filter(({ type }) => type === 3).map(({ name }) => name)).toEqual(['Check this quote']);
    expect(new Set(all.map(({ type, name }) => `${type} ${name}`)).size).toBe(all.length);
  });

  it.each(slash.map((one) => [one.name, one] as const))('/%s is within Discord’s limits', (_, definition) => {
    const { name, description, options } = definition;
    expect(name).toMatch(NAME);
    expect(name).toBe(name.toLowerCase());
    expect(description.length).toBeGreaterThan(0);
    expect(description.length).toBeLessThanOrEqual(100);
    expect(options.length).toBeLessThanOrEqual(25);
    expect(new Set(options.map((option: { name: string }) => option.name)).size).toBe(options.length);
    for (const option of options) {
      expect(option.name).toMatch(NAME);
      expect(option.name).toBe(option.name.toLowerCase());
      expect(option.description.length).toBeGreaterThan(0);
      expect(option.description.length).toBeLessThanOrEqual(100);
      if (option.max_length !== undefined) expect(option.max_length).toBeLessThanOrEqual(6000);
    }
    const required = options.map((option: { required?: boolean }) => option.required === true);
    expect(required).toEqual(required.toSorted((a: boolean, b: boolean) => Number(b) - Number(a)));
    const characters = [definition, ...options].reduce(
      (sum, { name: n, description: d }) => sum + n.length + d.length,
      0,
    );
    expect(characters).toBeLessThanOrEqual(8000);
  });

  it('can each be answered privately', () => {
    for (const { options } of slash) expect(options.at(-1)).toMatchObject({ name: 'private', type: 5 });
    for (const { options } of commands) expect(options).not.toHaveProperty('private');
  });

  it('go to servers and to people, and work in every kind of channel', () => {
    for (const definition of all) {
      expect(definition).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] });
    }
    for (const definition of definitionsOf(commands, 'guild')) {
      expect(definition).not.toHaveProperty('contexts');
      expect(definition).not.toHaveProperty('integration_types');
    }
  });

  it('say what each option takes', () => {
    expect(named(definitionsOf(commands, 'guild'), 'who-said')).toEqual({
      type: 1,
      name: 'who-said',
      description: commands.find(({ name }) => name === 'who-said')!.description,
      options: [
        { type: 3, name: 'quote', description: expect.any(String), max_length: expect.any(Number) },
        {
          type: 3,
          name: 'speaker',
          description: expect.any(String),
          max_length: expect.any(Number),
          autocomplete: true,
        },
        { type: 3, name: 'about', description: expect.any(String), max_length: expect.any(Number) },
        { type: 4, name: 'limit', description: expect.any(String), min_value: 1, max_value: 100 },
        { type: 5, name: 'private', description: expect.any(String) },
      ],
    });
    expect(named(definitionsOf(commands, 'guild'), 'ask')).toMatchObject({
      options: [{ name: 'question', required: true }, { name: 'limit' }, { name: 'private' }],
    });
  });
});
