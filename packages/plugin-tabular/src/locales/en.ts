/** What the codes of this package say in English. */
export const en = {
  'tabular/columns-missing':
    'The mapping names columns that the file does not have: {missing}. Correct the names in the mapping.',
  'tabular/columns-alike':
    'The mapping names {found}, which may be any of these columns: {columns}. Name one of them.',
  'tabular/personal-data':
    'This file is not read: columns name or identify people ({columns}). Remove them from the file, or list them under "ignore" in the mapping; ignored columns are never kept.',
  'tabular/case-data':
    'This file is not read: it looks like a form about single cases ({columns}). Only activities belong here, never people.',
  'tabular/header-missing':
    'Row {row} has no column headers. Say in the mapping which row has them.',
  'tabular/tags-missing': 'Row {row} has no HXL tags, although the mapping says so.',
  'tabular/encoding-wrong':
    'The file is not written in {encoding}. Say in the mapping which encoding it has, for instance windows-1252.',
  'tabular/json-unreadable': 'The file is not a JSON list of rows.',
  'tabular/column-unmapped':
    'Column {found} is neither mapped nor ignored: what it holds is left out.',
  'tabular/column-repeated':
    'Column {found} stands there more than once; this one is called {read}.',
  'tabular/rows-blank':
    'From here {rows} blank {rows|row|rows} {rows|was|were} passed over; a blank row is no record.',
  'tabular/tags-skipped': 'This row of HXL tags is no record.',
  'tabular/row-short':
    'The row has {found} cells, the table {expected}; missing cells state nothing.',
  'tabular/row-long':
    'The row has {found} cells, the table only {expected} columns; cells beyond them are left out.',
  'tabular/quotes-broken':
    'A quotation mark in this row is not closed as it should be; the rows behind it may have been read into it.',
  'tabular/record-unreadable': 'This record is no row of the table.',
  'tabular/id-missing': 'The row has no id: nothing stands in {columns}.',
  'tabular/title-missing': 'The row has no title: the columns of the title are empty.',
  'tabular/value-undeclared':
    'The mapping does not say what "{found}" means for {field}. It knows {known}.',
  'tabular/date-unreadable': 'The date "{found}" is not written as declared ({expected}).',
  'tabular/date-ambiguous':
    'The date "{found}" may be {readings}: declare only the format that the file uses.',
  'tabular/number-unreadable':
    'The number "{found}" is not written as declared ({expected}), so {field} is not known.',
  'tabular/sum-incomplete': 'A part of the sum is missing ({columns}), so the sum is not known.',
  'tabular/currency-missing': 'An amount of money stands here without its currency.',
  'tabular/place-parent-missing':
    'A place of level {level} is named without its {parent}: it could be any of that name.',
  'tabular/place-code-missing':
    'A place of level {level} has no code here; it is known by its name.',
  'tabular/lists-differ':
    'There are {names} names of places and {codes} codes: nobody can tell which belong together.',
  'tabular/coding-left-out':
    'The row is not coded in {framework}, because not all of its words could be read.',
  'tabular/cell-unreadable': 'The cell is not written as this column needs it ({expected}).',
  'tabular/list-not-carried': 'A table of activities cannot carry {list}: {n} left out.',
  'tabular/language-not-carried':
    'The table has no column for texts in {languages}: {n} {n|text|texts} left out.',
  'tabular/text-changed': 'Line ends or blanks at the edges of {n} {n|text|texts} are not kept.',
} as const;
