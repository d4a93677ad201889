import { expect, test } from 'vitest';
import { mistakesIn } from '../src/mistake.ts';
import { createProgram } from '../src/program.ts';
import { processTerminal } from '../src/terminal.ts';
import { commandNames, words } from '../src/words/words.ts';

const placeholders = (sentence: string) =>
  [...sentence.matchAll(/\{(\w+)/g)].map(([, name]) => name).sort();

test.each(Object.keys(words.en.sentences))('%s needs the same words in both languages', (code) => {
  const key = code as keyof typeof words.en.sentences;
  expect([...new Set(placeholders(words.id.sentences[key]))]).toEqual([
    ...new Set(placeholders(words.en.sentences[key])),
  ]);
});

const program = createProgram({
  terminal: processTerminal(),
  language: 'en',
  settings: { plugins: [] },
  plugins: async () => [],
  end: () => {},
});

test('every command is there, and no other', () => {
  const found = program.commands.map((command) => command.name());
  // `complete` is what a shell asks.
  expect([...found, 'help'].sort()).toEqual([...commandNames, 'complete'].sort());
});

test('what stands in brackets in the help, and nothing else, has a name in every language', () => {
  const flags = [program, ...program.commands].flatMap(({ options }) =>
    options.map(({ flags: written }) => written),
  );
  const named = program.commands
    .filter((command) => command.name() !== 'complete')
    .flatMap(({ registeredArguments }) => registeredArguments.map((one) => one.name()));
  const inFlags = flags.flatMap((one) => /[<[](.+)[\]>]/.exec(one)?.[1] ?? []);
  const found = new Set([...named, ...inFlags, 'options', 'command']);
  expect([...found].sort()).toEqual(Object.keys(words.en.placeholders).sort());
});

test('a mistake that commander words otherwise is left as it is', () => {
  const error = { message: 'error: something new' } as Parameters<typeof mistakesIn>[0];
  expect(mistakesIn(error, 'en')).toBeNull();
});
