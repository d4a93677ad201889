import type { Plugin } from 'graphql-yoga';
import { type GatewayCode, messagesOf, refusal } from '../errors/sentences.ts';

/**
 * One way in: POST with `application/json`. Forms and links of other sites cannot send that without asking first,
 * so no page that a user happens to open can query in their name.
 */
export function useJsonPosts(endpoint: string): Plugin {
  return {
    onRequest({ request, url, fetchAPI, endResponse }) {
      if (url.pathname !== endpoint) return;
      const refuse = (status: number, code: GatewayCode, found: string, headers = {}) => {
        const params = { found };
        const messages = messagesOf(refusal(code, params));
        const body = { errors: [{ message: messages.en, extensions: { code, params, messages } }] };
        endResponse(
          new fetchAPI.Response(JSON.stringify(body), {
            status,
            headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
          }),
        );
      };
      if (request.method !== 'POST') {
        return refuse(405, 'gateway/method-not-allowed', request.method, { allow: 'POST' });
      }
      const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
      if (type !== 'application/json') {
        return refuse(415, 'gateway/media-type-unsupported', type || '(none)');
      }
    },
  };
}
