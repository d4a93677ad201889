export type { Activity, ActivityKind, ActivityStatus, Money, Unread } from './activity/activity.ts';
export { activityKinds, activityStatuses } from './activity/activity.ts';
export type { ActivityDraft } from './activity/activity-draft.ts';
export type { Audience, Channel } from './activity/audience.ts';
export type { KnownRecords } from './activity/check-activity.ts';
export { checkActivity } from './activity/check-activity.ts';
export type { Gazetteer } from './activity/gazetteer.ts';
export { gazetteer } from './activity/gazetteer.ts';
export type { ActivityId, AudienceId, ChannelId, OrganisationId, PlaceId } from './activity/id.ts';
export type { Organisation, Participation, Role } from './activity/organisation.ts';
export { ownRoles, roles } from './activity/organisation.ts';
export type { Days, PartialDate, Period } from './activity/period.ts';
export { daysOf } from './activity/period.ts';
export type { PersonalValue } from './activity/personal-value.ts';
export { masked, personalValueIn, personalValueInId } from './activity/personal-value.ts';
export type { ActivityPlace, Extent, Place, PlaceCode } from './activity/place.ts';
export type { PlaceTree } from './activity/place-tree.ts';
export { placeTree } from './activity/place-tree.ts';
export type { Provenance, Source } from './activity/provenance.ts';
export type { Bilingual, Language, Text } from './activity/text.ts';
export { languages, plainWords, wording } from './activity/text.ts';
export type { Analysis } from './analysis/analysis.ts';
export { defineAnalysis } from './analysis/analysis.ts';
export type { Member } from './analysis/axis/axis.ts';
export { dimension, dimensionsOf } from './analysis/axis/dimensions.ts';
export type { Where } from './analysis/axis/where.ts';
export type {
  CoOccurrence,
  Pair,
  Presence,
  Together,
} from './analysis/co-occurrence/co-occurrence.ts';
export { coOccurrence } from './analysis/co-occurrence/co-occurrence.ts';
export { columnarCoverage } from './analysis/columns/columnar-coverage.ts';
export { columnarDimension } from './analysis/columns/columnar-dimension.ts';
export type { Columns } from './analysis/columns/columns.ts';
export { ColumnsBuilder } from './analysis/columns/columns-builder.ts';
export { columnsOf } from './analysis/columns/columns-of.ts';
export { coreAnalyses } from './analysis/core-analyses.ts';
export type { Cell, Coverage, Dimension, Totals } from './analysis/coverage/answer.ts';
export { askText, screeningAskText } from './analysis/coverage/ask-text.ts';
export type { Bound } from './analysis/coverage/bounds.ts';
export { bounds } from './analysis/coverage/bounds.ts';
export type { Possible } from './analysis/coverage/cell.ts';
export type { Change } from './analysis/coverage/change.ts';
export { change } from './analysis/coverage/change.ts';
export { coverage } from './analysis/coverage/coverage.ts';
export type { Explanation, Nearest } from './analysis/coverage/explain-gap.ts';
export { explainGap } from './analysis/coverage/explain-gap.ts';
export type { Gap, GapGroup, GapKind } from './analysis/coverage/gaps.ts';
export { gapGroups, gaps } from './analysis/coverage/gaps.ts';
export type { Likeness } from './analysis/coverage/likeness.ts';
export { likeness } from './analysis/coverage/likeness.ts';
export type { Matching } from './analysis/coverage/matching.ts';
export { matching } from './analysis/coverage/matching.ts';
export { matrixTable } from './analysis/coverage/matrix-table.ts';
export { plainCoverage } from './analysis/coverage/plain-coverage.ts';
export type { CoverageQuestion } from './analysis/coverage/question.ts';
export { asksWhen, mostCells } from './analysis/coverage/question.ts';
export { questionShape } from './analysis/coverage/question-shape.ts';
export type { Ask, Question, ScreeningAsk, Settlement } from './analysis/coverage/settle.ts';
export { settle } from './analysis/coverage/settle.ts';
export type { StackDepth } from './analysis/coverage/stack-depth.ts';
export { stackDepth } from './analysis/coverage/stack-depth.ts';
export type { Count } from './analysis/coverage/stance.ts';
export type { Weights } from './analysis/coverage/standing-activity.ts';
export { umbrellaOf } from './analysis/coverage/standing-activity.ts';
export { weightedCoverage } from './analysis/coverage/weighted-coverage.ts';
export type { ActivityChange } from './analysis/live/live-coverage.ts';
export { LiveCoverage } from './analysis/live/live-coverage.ts';
export { averageInstrumentDiversity } from './analysis/portfolio/aid.ts';
export type { Figure, Undefined } from './analysis/portfolio/diversity.ts';
export {
  equality,
  evenness,
  giniSimpson,
  hillNumber,
  shannon,
} from './analysis/portfolio/diversity.ts';
export type {
  Portfolio,
  PortfolioFigure,
  PortfolioMeasure,
  Spread,
} from './analysis/portfolio/portfolio.ts';
export { portfolio, portfolioMeasures } from './analysis/portfolio/portfolio.ts';
export { leastContested, mostContested } from './analysis/similarity/extreme-readings.ts';
export type { Span } from './analysis/similarity/ruzicka.ts';
export { ruzicka, ruzickaRange } from './analysis/similarity/ruzicka.ts';
export type {
  ComparedPair,
  Incomparable,
  Similarity,
  SimilarityQuestion,
} from './analysis/similarity/similarity.ts';
export { similarity } from './analysis/similarity/similarity.ts';
export { packed } from './analysis/snapshot/packed.ts';
export type { Unpacked } from './analysis/snapshot/unpacked.ts';
export { unpacked } from './analysis/snapshot/unpacked.ts';
export type { AnswerOptions } from './analysis/workers/coverage-workers.ts';
export { CoverageWorkers } from './analysis/workers/coverage-workers.ts';
export type { Port } from './analysis/workers/port.ts';
export { serveCoverage } from './analysis/workers/serve-coverage.ts';
export type { Adjudicated, Adjudication } from './coding/adjudicate.ts';
export { adjudicate } from './coding/adjudicate.ts';
export type { AutomaticCoder } from './coding/automatic-coder.ts';
export type { Codable } from './coding/check-coding.ts';
export { checkCoding } from './coding/check-coding.ts';
export type {
  Alternative,
  Coder,
  Coding,
  CodingDraft,
  CodingStatus,
  Confidence,
  Reading,
  ReadingDraft,
} from './coding/coding.ts';
export { categoriesOf, coding, evidenceFor } from './coding/coding.ts';
export type { Evidence, EvidenceKind, SomeEvidence } from './coding/evidence.ts';
export { evidenceKinds } from './coding/evidence.ts';
export type {
  Connector,
  Contribution,
  SourceRecord,
  World,
  WorldResponse,
} from './connector/connector.ts';
export { datasetLines, readDatasetLines } from './connector/dataset-lines.ts';
export type { ExportedFile, Exporter, FolderExporter } from './connector/exporter.ts';
export type { Ingested } from './connector/ingest.ts';
export { ingest } from './connector/ingest.ts';
export type { LossReport, RefusedSource } from './connector/loss-report.ts';
export { activitiesTable } from './dataset/activities-table.ts';
export type { CheckedDataset } from './dataset/check-dataset.ts';
export { checkDataset, defineDataset } from './dataset/check-dataset.ts';
export type { Declarable } from './dataset/check-declaration.ts';
export { checkExpectation, checkScreening } from './dataset/check-declaration.ts';
export { codingsTable } from './dataset/codings-table.ts';
export type { Contradiction, Version } from './dataset/contradiction.ts';
export type { CodedDataset } from './dataset/dataset.ts';
export type {
  DatasetDraft,
  ExpectationDraft,
  LabelledDraft,
  OrganisationDraft,
  PlaceDraft,
  ScreeningDraft,
  StatisticDraft,
} from './dataset/dataset-draft.ts';
export type { RecordKind, RefusedRecord } from './dataset/door.ts';
export { everybody } from './dataset/everybody.ts';
export type { Expectation, Members, Screening } from './dataset/expectation.ts';
export { overview } from './dataset/overview.ts';
export type { RecordList } from './dataset/record-names.ts';
export { recordNames } from './dataset/record-names.ts';
export type { Observation, Statistic } from './dataset/statistic.ts';
export type { Catalogue, CoreCode } from './diagnostic/catalogue.ts';
export { coreCatalogue } from './diagnostic/catalogue.ts';
export type { Checked, Diagnostic, Params, Severity, Standing } from './diagnostic/diagnostic.ts';
export { accepted, refused } from './diagnostic/diagnostic.ts';
export { expectedOf } from './diagnostic/expected.ts';
export { misuse, SpectrumError } from './diagnostic/spectrum-error.ts';
export { checkFramework } from './framework/check-framework.ts';
export { codebookMarkdown } from './framework/codebook-markdown.ts';
export type { Crosswalk, Mapping, MappingRelation } from './framework/crosswalk.ts';
export { checkCrosswalk, defineCrosswalk } from './framework/crosswalk.ts';
export type {
  Category,
  CategoryDraft,
  CodeOf,
  CodingRule,
  Example,
  Framework,
  FrameworkDraft,
} from './framework/framework.ts';
export { defineFramework } from './framework/framework.ts';
export { newSpectrumOfPrevention } from './framework/new-spectrum-of-prevention.ts';
export { spectrumOfPrevention } from './framework/spectrum-of-prevention.ts';
export { un4p } from './framework/un-4p.ts';
export type { Rewording, VariantDraft } from './framework/variant.ts';
export { defineVariant } from './framework/variant.ts';
export type {
  CaveatCode,
  Choice,
  Fact,
  Meaning,
  NearMiss,
  Reason,
  State,
} from './locales/answer-codes.ts';
export { choices, facts, meanings, nearMisses, standings, states } from './locales/answer-codes.ts';
export type { Caveat } from './locales/caveat.ts';
export type { Sentences } from './locales/render.ts';
export {
  caveatText,
  choiceText,
  meaningText,
  nearMissText,
  reasonText,
  render,
  standingText,
  stateMeaning,
  stateText,
  wordsFor,
} from './locales/render.ts';
export type { Plugin } from './plugin/plugin.ts';
export { contract } from './plugin/plugin.ts';
export type { Registry } from './plugin/registry.ts';
export { registry } from './plugin/registry.ts';
export { BuiltDatasets } from './store/built-datasets.ts';
export { canonicalText } from './store/canonical-text.ts';
export type { Additions, Amendment, Edit, SeenVersion } from './store/edit.ts';
export { memoryStore } from './store/memory-store.ts';
export type { RecordRef } from './store/record-ref.ts';
export { codingNamed, codingRef } from './store/record-ref.ts';
export type { Moment, Revision, Touched } from './store/revision.ts';
export { endOf } from './store/revision-at.ts';
export { standsFor } from './store/stands-for.ts';
export type { Kept, Known, Step } from './store/steps.ts';
export { stepsOf } from './store/steps.ts';
export type { RevisionRange, Store, Unwritten, Written } from './store/store.ts';
export { besideTable } from './table/beside-table.ts';
export { displayed, show, tableOf } from './table/displayed.ts';
export { shownValue } from './table/shown-value.ts';
export type { Column, Table, Value } from './table/table.ts';
export { tableHtml } from './table/table-html.ts';
export type { Writing } from './table/table-markdown.ts';
export { tableMarkdown } from './table/table-markdown.ts';
export type { Workbench } from './workbench/workbench.ts';
export { createWorkbench } from './workbench/workbench.ts';
