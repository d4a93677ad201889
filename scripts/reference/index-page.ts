import type { Framework } from '@prevention-spectrum/core';

/** The list of all pages of docs/reference. */
export function indexPage(frameworks: readonly Framework[]): string {
  const both = (page: string) => `[English](${page}.en.md) | [Indonesian](${page}.id.md)`;
  return [
    '# Reference',
    '',
    'Made from the data, the schema and the plugins by `npm run docs`; a test holds the pages to them.',
    '',
    '- [GraphQL](graphql.md): every question, type, input, enum and refusal of the gateway',
    '- [Diagnostics](diagnostics.md): everything that any part of the project says by a code, in both languages',
    '',
    '| page | | |',
    '|---|---|---|',
    `| Analyses, their parameters and columns | ${both('analyses')} |`,
    `| Crosswalks between frameworks | ${both('crosswalks')} |`,
    ...frameworks.map(({ id, label }) => `| Codebook: ${label.en} | ${both(`codebook-${id}`)} |`),
    '',
  ].join('\n');
}
