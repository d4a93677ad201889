/** What the codes of this package say in English. */
export const en = {
  'parquet/list-not-carried':
    '{n} {kind} {n|record|records} {n|is|are} not in the tables: there is no table for {list}.',
  'parquet/codings-not-carried':
    '{n} {n|coding|codings} {n|is|are} not in the tables, because {n|it was|they were} proposed, rejected or replaced; the tables hold what was accepted.',
  'parquet/codebook-not-carried':
    'Of the frameworks {frameworks} the categories are there, but not their definitions, examples and rules.',
  'parquet/masks-too-wide':
    'The framework {framework} has {n} categories, more than the 63 bits of a mask: its categories are there as lists only.',
};
