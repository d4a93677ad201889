import { getOperationAST, parse } from 'graphql';
import type { GraphQLParams, Plugin } from 'graphql-yoga';
import type { Context } from '../context.ts';
import type { Desk, Holding } from './holding.ts';

/** A request, as far as it says what is asked. */
interface Asked {
  readonly request: Request;
  readonly params: GraphQLParams;
}

/**
 * Answers questions out of a snapshot while the records have not been read, and anew out of the records when a field
 * wanted one: no field has to say which it needs, those of plugins included, and none is answered by less than it needs.
 */
export function declaredFirst() {
  /** By request, what is to be asked anew: `null` when no record was wanted. */
  const tries = new WeakMap<Request, () => Promise<Context> | null>();

  const plugin: Plugin<Asked> = {
    onExecute({ args, executeFn, setExecuteFn }) {
      const again = tries.get(args.contextValue.request);
      if (!again) return;
      setExecuteFn(async (given) => {
        const answer = await executeFn(given);
        const whole = await again();
        const contextValue = { ...given.contextValue, ...whole };
        return whole ? executeFn({ ...given, contextValue }) : answer;
      });
    },
  };

  return {
    plugin,
    /** @param over makes the context of a request over a desk */
    async context(
      { request, params }: Asked,
      holding: Holding,
      over: (desk: Desk) => Context,
    ): Promise<Context> {
      const desk = isQuestion(params) ? await holding.declared() : null;
      if (!desk) return over(await holding.now());
      const before = desk.missed();
      tries.set(request, () => (desk.missed() === before ? null : holding.now().then(over)));
      return over(desk);
    },
  };
}

/** Whether it may be asked twice: whatever writes, or tells of writes, may not. */
function isQuestion({ query, operationName }: GraphQLParams): boolean {
  const operation = query ? getOperationAST(parse(query), operationName) : null;
  return operation?.operation === 'query';
}
