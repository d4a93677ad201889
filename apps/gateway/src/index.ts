export type { Log, LogEntry } from './log.ts';
export { createSchema } from './schema/schema.ts';
export type { GatewayOptions } from './server.ts';
export { createGateway } from './server.ts';
