// Prints the schema into schema.graphql.
//
//   npm run schema        write the file
//   npm run schema:check  fail when the file is out of date, or when clients would break
//
// Clients would break: compared with main, with the last commit and with the one before it, as far as
// the clone has them. SCHEMA_BASE names another commit. A change that is meant to break clients stands
// in breaking-changes.json with its reason.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { createSchema } from '../src/schema/schema.ts';
import { breaking, type Intended } from './breaking.ts';
import { printed } from './printed.ts';

const file = new URL('../schema.graphql', import.meta.url);
const now = printed(createSchema());

if (process.argv.includes('--check')) await check();
else writeFileSync(file, now);

async function check() {
  const problems: string[] = [];
  if (readFileSync(file, 'utf8') !== now) {
    problems.push('schema.graphql is out of date: run `npm run schema` and commit it.');
  }
  const intended = JSON.parse(
    readFileSync(new URL('../breaking-changes.json', import.meta.url), 'utf8'),
  ) as readonly Intended[];
  for (const commit of [process.env.SCHEMA_BASE ?? 'origin/main', 'HEAD', 'HEAD^']) {
    const before = committed(commit);
    if (before === null) continue;
    for (const change of await breaking(before, now, intended)) {
      problems.push(`Breaks clients, compared with ${commit}: ${change}`);
    }
  }
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  if (problems.length > 0) process.exitCode = 1;
}

/** The schema as a commit has it; `null` where the clone has no such commit, or the commit no schema. */
function committed(commit: string): string | null {
  try {
    return execFileSync('git', ['show', `${commit}:./schema.graphql`], {
      cwd: new URL('..', import.meta.url),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return null;
  }
}
