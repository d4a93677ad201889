import type { Plugin } from 'graphql-yoga';

/** What comes from here is taken for what it says it is, and shown in no frame of another site. */
export function useSafeHeaders(): Plugin {
  return {
    onResponse({ response }) {
      response.headers.set('x-content-type-options', 'nosniff');
      response.headers.set('x-frame-options', 'DENY');
      response.headers.set('referrer-policy', 'no-referrer');
    },
  };
}
