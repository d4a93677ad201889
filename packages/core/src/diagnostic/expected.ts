import type * as z from 'zod';

/**
 * What a schema expected, in few words that need no translation: `number`, `planned | ongoing`, `>= 1`.
 * A union says what each of its branches expected.
 */
export function expectedOf(issue: z.core.$ZodIssue | undefined): string {
  if (!issue) return '';
  const at = issue.path.length > 0 ? `${issue.path.map(String).join('.')}: ` : '';
  return at + words(issue);
}

function words(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'invalid_value':
      return issue.values.map(String).join(' | ');
    case 'invalid_format':
      return issue.format === 'regex' ? (issue.pattern ?? issue.format) : issue.format;
    case 'too_small':
      return `${issue.inclusive === false ? '>' : '>='} ${issue.minimum}`;
    case 'too_big':
      return `${issue.inclusive === false ? '<' : '<='} ${issue.maximum}`;
    case 'not_multiple_of':
      return `n × ${issue.divisor}`;
    case 'unrecognized_keys':
      return `- ${issue.keys.join(', ')}`;
    case 'invalid_key':
    case 'invalid_element':
      return expectedOf(issue.issues[0]);
    case 'invalid_union':
      return branches(issue).join(' | ') || issue.message;
    default:
      return issue.message;
  }
}

/** What each branch of a union expected; of a union told apart by one word, the words that it knows. */
function branches(issue: z.core.$ZodIssueInvalidUnion): readonly string[] {
  if (issue.errors.length > 0) {
    return [...new Set(issue.errors.map(([first]) => expectedOf(first)))];
  }
  return 'options' in issue ? (issue.options ?? []).map(String) : [];
}
