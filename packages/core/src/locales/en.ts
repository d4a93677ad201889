import type { Locale } from './locale.ts';

export const en: Locale = {
  diagnostics: {
    'core/connector-options':
      'Connector {connector} cannot use these options (expected {expected}).',
    'core/questions-differ':
      'These answers belong to different questions: one by {before}, the other by {after}.',
    'core/coding-version':
      'The coding was made with version {found} of {framework}; the one here is {expected}.',
    'core/framework-id-reserved':
      'A framework cannot be called {found}: questions and tables use that name for something else.',
    'core/kind-unknown':
      'Kind {found} is not one of {known}; the record is kept, and whether it took place counts as not stated.',
    'core/record-invalid': 'This record of kind {kind} cannot be read ({expected}).',
    'core/list-invalid': '{field} is no list; it was left out.',
    'core/field-invalid':
      '{field} could not be read and was left out: {found} (expected {expected}).',
    'core/field-unknown':
      'There is no field {field}; what it held was kept aside and is shown nowhere.',
    'core/id-missing': 'A record of kind {kind} has no id that is a text.',
    'core/id-repeated': 'Two records of kind {kind} have the id {found}; the first one was kept.',
    'core/activity-title-missing': 'The activity has no title.',
    'core/status-unknown': 'Status {found} is not one of {known}; the status counts as not stated.',
    'core/date-impossible':
      'There is no such date: {found} ({end}). Write 2018, 2018-04 or 2018-04-13.',
    'core/period-reversed': 'The period ends before it begins: {found}.',
    'core/place-system-differs':
      'Place {found} stands for a place in code system {before}, and this record means one in {read}. They may be two places, so the record was left out.',
    'core/place-unknown':
      'Place {found} is not in the list of places; the activity counts as without it.',
    'core/place-ambiguous': 'Place {found} may be any of {candidates}. Name one by its code.',
    'core/place-parent-unknown':
      'The place lies within {found}, which is not in the list; it now stands on its own.',
    'core/place-cycle':
      'The way up from this place leads back to itself: {places}. The circle was cut.',
    'core/organisation-unknown': 'Organisation {found} is not in the list of organisations.',
    'core/audience-unknown': 'Audience {found} is not in the list of audiences.',
    'core/channel-unknown': 'Channel {found} is not in the list of channels.',
    'core/id-stored':
      '"{title}" has the id {found}, under which "{stored}" is stored from another record; it was left out. Give it an id of its own.',
    'core/record-replaced':
      '"{before}" was replaced by "{after}": both have this id in one source, but not the same title, kind, whole, place or time. Other sources whose statements went with it: {others}.',
    'core/record-renewed':
      'What was stored of "{title}" gave way to the newer word of its source; it differs in {facts}.',
    'core/record-retired':
      '"{title}" ({found}) was retired, and an import does not bring it back; it was left out. To let it count again, write to it by its id.',
    'core/named-retired':
      'This record names {kind} {found}, which was retired; an import does not bring it back, and it was left out.',
    'core/money-added':
      'Records of this activity state {amount} {times} times; taken as so many amounts, not as one said again.',
    'core/places-added':
      'New in the list of places, and to be covered from now on: {places}. Look for misspelt names.',
    'core/coding-decided':
      'This coding in {framework} was read before and is {status} since; that stands.',
    'core/coding-replaced':
      'In {framework}, the source now says {after} and no longer {before}; the earlier coding is kept as rejected.',
    'core/coding-proposed':
      'In {framework}, {before} is accepted from another coder; {after} was taken in as a proposal.',
    'core/records-differ':
      'Records of this activity state its {fact} differently; nobody knows which is right, so it counts as not stated. All are kept.',
    'core/descriptions-differ':
      'Records describe this activity differently; the first description stays, and the others are kept aside.',
    'core/records-crossed':
      'Records of this activity differ in {facts} at once; put together, it counts for combinations that none of them states.',
    'core/named-otherwise': 'Records name the {kind} {found} in two ways; the first one was kept.',
    'core/line-unreadable': 'This line is no record: {expected} was expected. It was left out.',
    'core/part-of-unknown': 'The activity is part of {found}, which does not exist.',
    'core/part-of-cycle':
      'These activities are part of each other: {activities}. The circle was cut.',
    'core/framework-unknown': 'There is no framework {found}. There are: {known}.',
    'core/framework-invalid': 'The framework cannot be read ({expected}).',
    'core/framework-empty': 'The framework has no categories.',
    'core/framework-large':
      'The framework has {categories} categories; beyond {limit} nobody codes reliably, and matrices become too large to read.',
    'core/category-repeated': 'The code or alias {found} occurs twice in the framework.',
    'core/category-unknown': 'Framework {framework} has no category {found}. It has: {known}.',
    'core/category-alias': '"{found}" was read as {read} of {framework}.',
    'core/category-twice': 'Category {found} stands in one reading twice.',
    'core/codebook-thin':
      '{of} {of|category lacks|categories lack} an example or a near miss ({categories}): coders will differ.',
    'core/activity-unknown': 'There is no activity {found}.',
    'core/coding-invalid': 'The coding cannot be read ({expected}).',
    'core/coding-evidence-missing': 'The coding has no evidence. Say where it can be read.',
    'core/coding-empty': 'The reading names no category. If none fits, say "outside".',
    'core/coding-second-accepted':
      'Another coding of this activity in this framework is accepted already; that of {coder} was kept aside. Adjudicate them.',
    'core/codings-united':
      'Records of this activity state different categories of {framework}; all were taken together: {readings}.',
    'core/codings-differ':
      'In {framework}, {category} is {reading} in one record of this activity and {otherwise} in another. The first counts; the other is kept as an alternative, so the coding is contested.',
    'core/verdicts-differ':
      'For {framework}, one record reads this activity as {reading}, another as {otherwise}. The first counts; the other is kept as an alternative, so the coding is contested.',
    'core/coding-disagreement':
      'Coders {coders} gave {readings} {readings|reading|readings}; the dissent is kept as contested alternatives.',
    'core/coding-undecided':
      'The coders gave {readings} {readings|reading|readings} and the rule does not decide; the activity stays uncoded.',
    'core/crosswalk-broken':
      'The mapping from {from} to {to} names a category that does not exist.',
    'core/declaration-invalid': 'The declaration cannot be read ({expected}).',
    'core/member-unknown': '{found} is not known in {dimension}.',
    'core/dimension-unknown': 'There is no dimension {found}. There are: {known}.',
    'core/dimension-repeated': 'Dimension {found} was asked for twice.',
    'core/dimension-missing': 'Name at least one dimension. There are: {known}.',
    'core/expectation-unknown': 'There is no expectation {found}. There are: {known}.',
    'core/meaning-unknown': '{found} is no meaning of coverage. There are: {known}.',
    'core/meaning-effective':
      'Activity data cannot show that anything was effective. Ask for mandated, planned, reported or reached.',
    'core/threshold-invalid': 'A cell needs at least 1 activity, in whole numbers; found {found}.',
    'core/cells-too-many':
      'This question has {cells} cells; the limit is {limit}. Ask by fewer dimensions, or look at a part.',
    'core/cell-unknown': 'The answer has no cell {found} in {dimensions}.',
    'core/workers-ended':
      'Of {workers} workers that count, all have ended or failed, so that there is no answer. Start others and ask again.',
    'core/analysis-unknown': 'There is no analysis {found}. There are: {known}.',
    'core/coder-unknown': 'There is no coder {found}. There are: {known}.',
    'core/connector-unknown': 'There is no connector {found}. There are: {known}.',
    'core/analysis-params':
      'Analysis {analysis} cannot use these parameters (expected {expected}).',
    'core/record-unknown': 'There is no record {found} of kind {kind}, so nothing was changed.',
    'core/key-reused':
      'The key {key} stands for another change that was made before; give this one a key of its own.',
    'core/store-busy':
      'Others write without a pause, so that nothing could be decided on the records as they are; nothing was written. Try again.',
    'core/moment-unknown':
      'There is no state {found}: name a revision that has been made, or a time such as 2026-03-01 or 2026-03-01T12:00:00Z.',
    'core/plugin-id-taken':
      'Both {first} and {second} bring {kind} {found}. Leave one of them out.',
    'core/plugin-contract':
      'Plugin {plugin} was written for contract {found}; this library speaks {expected}. Update one of them.',
    'core/plugin-requires': 'Plugin {plugin} requires {missing}. Add what is missing.',
  },
  reasons: {
    'audience-missing': 'An activity that names no audience may have addressed these people.',
    'channel-missing': 'An activity that names no channel may have used this one.',
    'end-unknown': 'An activity has begun and nobody has said whether it still runs.',
    'organisation-missing': 'An activity whose organisation nobody could read may be theirs.',
    'period-coarse': 'A date is stated less precisely than this question asks.',
    'period-missing': 'An activity without any date may fall into this time.',
    'place-missing': 'An activity without any place may have been here.',
    'place-within': 'An activity took place somewhere in a larger area, perhaps here.',
    'reach-missing': 'An activity does not say whether it reached anybody.',
    'start-unknown': 'An activity has an end and nobody has said when it began.',
    'status-missing': 'An activity does not say whether it took place.',
    uncoded: 'An activity that nobody has coded may belong here.',
    'below-threshold': 'There is some activity, and less than was expected.',
    lapsed: 'There was an activity here; it ended before this time.',
    'nobody-reached': 'An activity took place here and reached nobody.',
    'planned-only': 'Something is planned here and not yet reported.',
    'mandated-only': 'A body is charged with this here; whether it does it is not known.',
    'other-actor':
      'Something is reported, planned or mandated here by another organisation, or by nobody who is named.',
    'nothing-reported': 'Somebody looked, the list is complete, and nothing is reported here.',
    'not-screened': 'Nobody has said that a complete list was made here.',
  },
  nearMisses: {
    'below-threshold': 'Fewer than expected',
    lapsed: 'Ended before',
    'nobody-reached': 'Reached nobody',
    'planned-only': 'Planned',
    'mandated-only': 'Mandated',
    'other-actor': 'By another organisation',
  },
  caveats: {
    meaning: '"Covered" means {meaning} here. It never means effective.',
    overlap:
      'The cells overlap: {activities} {activities|activity stands|activities stand} {cells} times in the table. Rows and columns do not add up to a total.',
    'cross-cutting':
      'In {framework}, {categories} is a means to the other categories and must not be added to them.',
    'axes-crossed':
      '{activities} {activities|activity names|activities name} several values on more than one dimension and {activities|is|are} taken to serve every combination.',
    unknown:
      '{cells} of {of} cells {cells|is|are} unknown: that no gap is listed there does not mean that something is done there.',
    'no-screening':
      '{cells} of {of} cells {cells|is|are} unknown because nobody has declared a complete list there.',
    uncoded: '{activities} of {of} activities {activities|is|are} not coded in {framework}.',
    contested:
      '{activities} of the {of} activities read in {framework} {activities|is|are} contested: look at the bounds.',
    'organisation-missing':
      "{activities} {activities|activity names|activities name} no organisation and {activities|counts|count} as nobody's.",
    'translation-proposed': 'The translation of {framework} is a proposal, not an official one.',
    'covered-cells-alone':
      'Figures are taken on the {covered} {covered|cell that is|cells that are} surely covered; {unknown} more {unknown|is|are} unknown and could change them. A figure without a range has none that was computed.',
    evenness:
      'Evenness and diversity are no values in themselves: counts of 5, 5, 5, 5, 5 and 0 are more even (0.898) than 1, 11, 4, 14, 2 and 5 (0.834), which touch all six categories.',
    'not-synergy':
      'That two categories are present together does not show that they strengthen each other.',
    'independent-categories':
      'Each range lets every category vary on its own, over what is not known and over contested readings, so the truth lies inside it.',
    'size-compared':
      'Numbers of activities are compared, so two with the same mix are not alike where one does much more. Alike says nothing of better.',
    'few-activities':
      '{members} of {of} compared {members|has|have} fewer than {few} activities: one more would change a similarity much.',
  },
  asks: {
    'audience-missing': 'Ask {organisation} whom {activities} addressed.',
    'channel-missing': 'Ask {organisation} by which means {activities} worked.',
    'end-unknown': 'Ask {organisation} whether {activities} still go on, and until when.',
    'organisation-missing': 'Ask {organisation} whose {activities} {n|is|are}.',
    'period-coarse': 'Ask {organisation} for the month in which {activities} began or ended.',
    'period-missing': 'Ask {organisation} when {activities} took place.',
    'place-missing': 'Ask {organisation} where {activities} took place.',
    'place-within': 'Ask {organisation} in which parts of {area} {activities} took place.',
    'reach-missing': 'Ask {organisation} how many people {activities} reached.',
    'start-unknown': 'Ask {organisation} when {activities} began.',
    'status-missing': 'Ask {organisation} whether {activities} took place.',
    uncoded: 'Have {activities} coded (known to {organisation}).',
  },
  settles: ' {settles} {settles|cell waits|cells wait} for this answer alone.',
  helps: ' It is a part of the answer for {touches} {touches|cell|cells}.',
  unscreened:
    ' Where it is no, {unscreened} of them also {unscreened|needs|need} a complete list of what is done there.',
  askScreening:
    'Ask for a complete list of what is done in each of these: {members}. {settles} {settles|cell waits|cells wait} for it.',
  every: 'all {n}',
  more: '{n} more',
  somebody: 'somebody who knows',
  states: {
    covered: 'Covered',
    gap: 'Gap',
    unknown: 'Unknown',
    'not-applicable': 'Not applicable',
  },
  stateMeanings: {
    covered: 'Enough activities that meet the expectation are surely here.',
    gap: 'It is expected, somebody made a complete list, and nothing on it meets the expectation.',
    unknown: 'Nobody can tell: a fact is not stated, or nobody made a complete list here.',
    'not-applicable': 'Nobody expects anything here: it lies outside every denominator.',
  },
  standings: {
    above: 'never thin',
    below: 'thin, whatever one chooses',
    depends: 'depends on choices of coding',
  },
  yes: 'yes',
  no: 'no',
  dataDate: 'Data up to {date}.',
  moreRows: '{n} more {n|row is|rows are} not shown.',
  meanings: {
    mandated: 'that somebody is charged with it, plans it or reports it',
    planned: 'that it is planned or reported',
    reported: 'that it is reported to have taken place',
    reached: 'that it is reported to have reached people',
  },
  choices: {
    contested: 'another honest reading',
    significance: 'principal codings alone',
    mandates: 'counting mandates',
    units: 'counting programmes and not their parts',
  },
  these: 'these {activities} activities',
  none: 'none',
  words: {
    email: 'an e-mail address',
    'identity-number': 'an identity number',
    passport: 'a passport number',
    phone: 'a telephone number',
    reach: 'number of people reached',
    within: 'belonging to it',
    outside: 'outside it',
    resource: 'a resource for other activities',
    unread: 'what could not be read',
  },
};
