import type { CommandName } from '../words/words.ts';

const program = 'prevention-spectrum';

/** What to type, before any explanation. */
export const examples: Readonly<Record<CommandName | 'program', readonly string[]>> = {
  program: [
    `${program} coverage`,
    `${program} gaps programme.json --by un-4p,place:district --expectation foundation`,
    `${program} coverage --url http://localhost:4000/graphql --format csv > coverage.csv`,
    `${program} ingest activities.csv --propose > mapping.json`,
  ],
  coverage: [
    `${program} coverage`,
    `${program} coverage programme.json --by spectrum-of-prevention,un-4p --lang id`,
    `${program} coverage --where place=53.03.21,period=2018 --format json`,
    `${program} coverage --expectation foundation --fail-on-gap`,
  ],
  gaps: [
    `${program} gaps --by spectrum-of-prevention,audience --expectation people-nobody-names`,
    `${program} gaps programme.ndjson --fail-on-gap robust --format markdown`,
  ],
  explain: [
    `${program} explain --at community,53.03.21`,
    `${program} explain programme.json --by un-4p,audience --at prevention,youth`,
  ],
  settle: [
    `${program} settle`,
    `${program} settle --by spectrum-of-prevention,place:village --format csv`,
  ],
  'stack-depth': [
    `${program} stack-depth`,
    `${program} stack-depth --by un-4p,audience --framework un-4p`,
  ],
  bounds: [`${program} bounds`, `${program} bounds --by un-4p --format markdown`],
  run: [
    `${program} run portfolio --params '{"by":["un-4p"],"framework":"un-4p"}'`,
    `${program} run coverage programme.json --params '{"by":["audience"]}' --format csv`,
  ],
  analyses: [`${program} analyses`, `${program} analyses --format json`],
  frameworks: [`${program} frameworks`, `${program} frameworks un-4p --lang id > un-4p.md`],
  ingest: [
    `${program} ingest activities.csv --propose > mapping.json`,
    `${program} ingest activities.csv --mapping mapping.json --out programme.json`,
    `${program} ingest more.csv --mapping mapping.json --into programme.json --out programme.json --report losses.json`,
  ],
  export: [
    `${program} export ndjson programme.json --out programme.ndjson`,
    `${program} export parquet programme.json --out tables`,
  ],
  serve: [`${program} serve`, `${program} serve programme.json --port 0 --no-graphiql`],
  docs: [`${program} docs --out reference`, `${program} docs --out reference --plugin ./mine.js`],
  completion: [`source <(${program} completion bash)`],
  help: [`${program} help coverage`],
};
