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

test('every command is there, and no other', () => {
  const program = createProgram({
    terminal: processTerminal(),
    language: 'en',
    settings: { plugins: [] },
    plugins: async () => [],
    end: () => {},
  });
  const found = program.commands.map((command) => command.name());
  // `complete` is what a shell asks.
  expect([...found, 'help'].sort()).toEqual([...commandNames, 'complete'].sort());
});

test('a mistake that commander words otherwise is left as it is', () => {
  const error = { message: 'error: something new' } as Parameters<typeof mistakesIn>[0];
  expect(mistakesIn(error)).toBeNull();
});
