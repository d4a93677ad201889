export { riverbend, riverbendDraft } from './riverbend/dataset.ts';
