import { mkdirSync, writeFileSync } from 'node:fs';
import { pages } from './reference.ts';

mkdirSync('docs/reference', { recursive: true });
for (const [path, text] of pages()) writeFileSync(path, text);
