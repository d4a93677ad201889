import { GraphQLError, parse, type ValidationRule } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { type GatewayCode, messagesOf, refusal } from '../errors/sentences.ts';

/** How many bytes one request may have. */
export const largestBody = 256 * 1024;

/** What a document may hold, before anything is executed. Depth and cost stand with the schema, which knows them. */
const documentLimits = { tokens: 1000, aliases: 15, directives: 5 } as const;

export function useDocumentLimits(): Plugin {
  return {
    onParse({ setParseFn }) {
      setParseFn((source, options) =>
        parse(source, { ...options, maxTokens: documentLimits.tokens }),
      );
    },
    onValidate({ addValidationRule }) {
      addValidationRule(countAliasesAndDirectives);
    },
  };
}

/** Each alias of a costly field is one more execution, and each directive one more evaluation. */
const countAliasesAndDirectives: ValidationRule = (context) => {
  const found = { aliases: 0, directives: 0 };
  const check = (what: keyof typeof found, code: GatewayCode) => {
    const limit = documentLimits[what];
    if (found[what] <= limit) return;
    const params = { found: found[what], limit };
    const messages = messagesOf(refusal(code, params));
    context.reportError(new GraphQLError(messages.en, { extensions: { code, params, messages } }));
  };
  return {
    Field({ alias }) {
      if (alias) found.aliases += 1;
    },
    Directive() {
      found.directives += 1;
    },
    Document: {
      leave() {
        check('aliases', 'gateway/aliases-too-many');
        check('directives', 'gateway/directives-too-many');
      },
    },
  };
};
