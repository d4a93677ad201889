#!/usr/bin/env node
import process from 'node:process';
import { run } from './command/run.ts';

process.exitCode = await run({
  args: process.argv.slice(2),
  env: process.env,
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (line) => void process.stderr.write(`${line}\n`),
});
