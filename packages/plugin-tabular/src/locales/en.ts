/** What the codes of this package say in English. */
export const en = {
  'tabular/columns-missing':
    'The mapping names columns that the file does not have: {missing}. Correct the names in the mapping.',
  'tabular/columns-alike':
    'The mapping names {found}, which may be any of these columns: {columns}. Name one of them.',
  'tabular/personal-data':
    'This file is not read: columns name or identify people ({columns}). Remove them from the file, or list them under "ignore" in the mapping; ignored columns are never kept. If a column only counts people, say so in its header: "Number of …".',
  'tabular/case-data':
    'This file is not read: it looks like a form about single cases ({columns}). Only activities belong here, never people.',
  'tabular/header-missing':
    'Row {row} has no column headers. Say in the mapping which row has them.',
  'tabular/tags-missing': 'Row {row} has no HXL tags, although the mapping says so.',
  'tabular/encoding-wrong':
    'The file is not written in {encoding}. Say in the mapping which encoding it has, for instance windows-1252.',
  'tabular/json-unreadable':
    'The file is no JSON from line {line}, character {character} on. A list of rows was expected, whole.',
  'tabular/json-no-list': 'The file is JSON, but no list of rows: {found} was found.',
  'tabular/records-missing':
    'No mapping can be proposed: from row {row} on the table is empty. A row of headers and at least one record under it were expected.',
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
  'tabular/row-shifted':
    'The row has more or fewer cells than the header, in a file with columns about people: cells may have moved, so none is kept.',
  'tabular/record-unreadable': 'This record is no row of the table.',
  'tabular/personal-value':
    'Something here looks like an identity number, a telephone number, an e-mail address or a passport number. It was replaced by […] and is kept nowhere.',
  'tabular/id-personal':
    'The id of this row looks like the identity number or the e-mail address of a person, so the row is not read. Give activities numbers of their own.',
  'tabular/id-missing': 'The row has no id: nothing stands in {columns}.',
  'tabular/title-missing': 'The row has no title: the columns of the title are empty.',
  'tabular/value-undeclared':
    'The mapping does not say what "{found}" means here. It knows {known}.',
  'tabular/date-unreadable': 'The date "{found}" is not written as declared ({expected}).',
  'tabular/date-ambiguous':
    'The date "{found}" may be {readings}: declare only the format that the file uses.',
  'tabular/number-unreadable':
    'The number "{found}" is not written as declared ({expected}), so it is not known.',
  'tabular/sum-incomplete': 'A part of the sum is missing ({columns}), so the sum is not known.',
  'tabular/currency-missing': 'An amount of money stands here without its currency.',
  'tabular/place-parent-missing':
    'A place is named here, and nothing stands in {empty}, in which it lies: it could be any of that name.',
  'tabular/place-code-missing': 'The place has no code here; it is known by its name.',
  'tabular/lists-differ':
    'There are {names} names of places and {codes} codes: nobody can tell which belong together.',
  'tabular/coding-left-out':
    'The row is not coded in {framework}, because not all of its words could be read.',
  'tabular/cell-unreadable': 'The cell is not written as this column needs it ({expected}).',
  'tabular/reason-tag': 'The HXL tag {found} says so.',
  'tabular/reason-header': 'The header says "{found}".',
  'tabular/reason-unique':
    '"{found}" names an id, and each of the {n} {n|row|rows} looked at has a value of its own here.',
  'tabular/ask-personal':
    'This column seems to be about single people. Remove it from the file, or ignore it: then it is never kept.',
  'tabular/ask-column': 'Say what this column holds: map it, or ignore it.',
  'tabular/ask-which':
    'The header says {found}, which are different things. Say which of them this column holds.',
  'tabular/ask-several':
    'These columns may all hold the same thing: {columns}. Say which one is meant.',
  'tabular/ask-coder':
    'This column seems to hold categories of {framework}. Say who coded it, and whether the codes may be taken as accepted.',
  'tabular/ask-code-system':
    'Say which code system these codes belong to, and of which year its list is.',
  'tabular/ask-date': 'Say what this is the date of: the start, the end, or the report.',
  'tabular/ask-date-format': 'Say how the dates are written. Formats that fit: {formats}.',
  'tabular/ask-status':
    'Say what these words mean, planned, ongoing, completed or cancelled: {words}.',
  'tabular/ask-targeted':
    'This counts people who were meant to be reached. Say whether a column counts people who were reached.',
  'tabular/ask-people':
    'This counts people. Say whether they were reached, or meant to be reached.',
  'tabular/ask-headerless':
    'Cells stand beyond the last header, in {n} {n|column|columns}. Give those columns headers, or say that they are left out.',
  'tabular/ask-number':
    'Say how the numbers are written: which mark stands at thousands, and which before decimals.',
  'tabular/ask-currency': 'Say in which currency these amounts are.',
  'tabular/ask-audiences': 'Say which audiences of the dataset these words mean: {words}.',
  'tabular/ask-channels': 'Say which channels of the dataset these words mean: {words}.',
  'tabular/ask-title':
    'No column holds a title, so it was made of what is done, by whom and where. Say whether that is a good name.',
  'tabular/ask-no-title': 'Nothing here looks like a title. Say which column tells what was done.',
  'tabular/ask-id-repeated':
    'The values here repeat or are missing, so they cannot name the activities. Say whether rows with one value belong together.',
  'tabular/ask-same-activity':
    'No column names each activity, so the id is proposed from {columns}. Say whether that is right: rows that are the same in all of these are merged into one activity.',
  'tabular/ask-running-number':
    'These look like running numbers. Say whether they name the activities: "{found}" can be the id, but the same numbers in another sheet would be taken for the same activities.',
  'tabular/list-not-carried':
    'A table of activities cannot carry records of kind {kind}: {n} left out.',
  'tabular/id-not-carried': 'A list in a cell cannot hold these ids: {found}.',
} as const;
