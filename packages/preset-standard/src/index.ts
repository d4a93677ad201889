export { standard } from './standard.ts';
