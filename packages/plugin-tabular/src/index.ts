export type { TabularCode } from './catalogue.ts';
export { tabularCatalogue } from './catalogue.ts';
export type { CompleteList } from './complete-list.ts';
export { completeList } from './complete-list.ts';
export type { CsvOptions } from './connector.ts';
export { csv } from './connector.ts';
export type { Mapping } from './mapping.ts';
export { mapping } from './mapping.ts';
export { tabular } from './plugin.ts';
