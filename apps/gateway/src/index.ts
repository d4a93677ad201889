export { messagesOf } from './errors/sentences.ts';
export type { Log, LogEntry } from './log.ts';
export { createSchema } from './schema/schema.ts';
export type { ServeOptions, Serving } from './serve.ts';
export { serve } from './serve.ts';
export type { GatewayOptions } from './server.ts';
export { createGateway } from './server.ts';
