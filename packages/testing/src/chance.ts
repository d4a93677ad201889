export { possibleEdit } from './chance/possible-edit.ts';
export type { PerhapsEdit, Programme } from './chance/programme.ts';
export { arbitraryProgramme } from './chance/programme.ts';
export { arbitraryQuestion } from './chance/question.ts';
