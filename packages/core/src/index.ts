export type { Activity, ActivityKind, ActivityStatus, Money, Unread } from './activity/activity.ts';
export { activityKinds, activityStatuses } from './activity/activity.ts';
export type { ActivityDraft } from './activity/activity-draft.ts';
export type { Audience, Channel } from './activity/audience.ts';
export type { ActivityId, AudienceId, ChannelId, OrganisationId, PlaceId } from './activity/id.ts';
export type { Organisation, Participation, Role } from './activity/organisation.ts';
export { ownRoles, roles } from './activity/organisation.ts';
export type { PartialDate, Period } from './activity/period.ts';
export type { ActivityPlace, Extent, Place, PlaceCode } from './activity/place.ts';
export type { PlaceTree } from './activity/place-tree.ts';
export { placeTree } from './activity/place-tree.ts';
export type { Provenance, Source } from './activity/provenance.ts';
export type { Bilingual, Language, Text } from './activity/text.ts';
export { languages, wording } from './activity/text.ts';
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
export type { Expectation, Meaning, Members, Screening } from './dataset/expectation.ts';
export { meanings } from './dataset/expectation.ts';
export type { Observation, Statistic } from './dataset/statistic.ts';
export type { CoreCode } from './diagnostic/catalogue.ts';
export { coreCatalogue } from './diagnostic/catalogue.ts';
export type { Checked, Diagnostic, Params, Severity, Standing } from './diagnostic/diagnostic.ts';
export { SpectrumError } from './diagnostic/spectrum-error.ts';
export type { Crosswalk, Mapping, MappingRelation } from './framework/crosswalk.ts';
export { checkCrosswalk, defineCrosswalk } from './framework/crosswalk.ts';
export type {
  Category,
  CodeOf,
  CodingRule,
  Example,
  Framework,
  FrameworkDraft,
} from './framework/framework.ts';
export { defineFramework } from './framework/framework.ts';
