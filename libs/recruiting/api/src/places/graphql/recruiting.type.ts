import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ConnectionOf, UuidScalar } from '@tessellate/api-kernel';
import { SendingType } from '@tessellate/work-groups-api';
import {
  type ApplicantRole,
  type ApplicationState,
  type CommitmentRule,
  DECISIONS,
  type Ending,
  IMPORT_OUTCOMES,
  type ImportOutcome,
  type Involvement,
} from '@tessellate/recruiting-contract';
import {
  ApplicationStateEnum,
  CommitmentRuleEnum,
  EndingEnum,
} from '../../applications/graphql/application-status.type';
import { ApplicantRoleEnum, InvolvementEnum } from '../../applications/graphql/interest.type';

export const DecisionEnum = Object.fromEntries(DECISIONS.map(decision => [decision, decision]));
registerEnumType(DecisionEnum, { name: 'Decision' });
export const ImportOutcomeEnum = Object.fromEntries(IMPORT_OUTCOMES.map(outcome => [outcome, outcome]));
registerEnumType(ImportOutcomeEnum, { name: 'ImportOutcome' });

@ObjectType()
export class StateCount {
  @Field(() => ApplicationStateEnum) state: ApplicationState;
  @Field(() => Int) count: number;
}

@ObjectType()
export class RecruitingViewerCan {
  @Field({ description: 'Read everything that was written, decide, note, import and export.' }) manage: boolean;
}

@ObjectType('BoardGroup', { description: 'A Work Group as its hub fills it.' })
export class BoardGroupType {
  @Field(() => UuidScalar) id: string;
  @Field() title: string;
  @Field() reference: string;
  @Field() academicYear: string;
  @Field(() => Int) capacity: number;
  @Field(() => Date, { nullable: true }) recruitingUntil: Date | null;
  @Field(() => Int, { description: 'How many days an offer from the waitlist stands.' }) offerDays: number;
  @Field(() => Int, { description: 'Confirmed and offered places, and participants who were added otherwise.' })
  placesTaken: number;
  @Field({ description: 'Places that are freed now are not offered any more.' }) started: boolean;
  @Field(() => CommitmentRuleEnum, { description: 'When the project needs the headteacher’s answer.' })
  commitmentRequired: CommitmentRule;
  @Field(() => Int, {
    nullable: true,
    description: 'Living applications whose headteacher has not confirmed; null for facilitators.',
  })
  awaitingHeadteacher: number | null;
  @Field(() => [StateCount]) counts: StateCount[];
  hubId: string;
}

@ObjectType()
export class ApplicationNoteType {
  @Field(() => UuidScalar) id: string;
  @Field() text: string;
  @Field(() => Date) at: Date;
  authorId: string;
}

@ObjectType({ description: 'One state that the application came into.' })
export class ApplicationHistoryEntry {
  @Field() id: string;
  @Field(() => Date) at: Date;
  @Field(() => ApplicationStateEnum, { nullable: true }) fromState: ApplicationState | null;
  @Field(() => ApplicationStateEnum) toState: ApplicationState;
  @Field(() => String, { nullable: true }) reason: string | null;
  actorId: string | null;
}

@ObjectType('BoardApplication', {
  description: 'An application as the hub sees it. What was written for the hub is null for facilitators.',
})
export class BoardApplicationType {
  @Field(() => UuidScalar) id: string;
  @Field() reference: string;
  @Field(() => ApplicationStateEnum) state: ApplicationState;
  @Field() name: string;
  @Field(() => ApplicantRoleEnum) role: ApplicantRole;
  @Field(() => String, { nullable: true }) roleText: string | null;
  @Field(() => InvolvementEnum, { nullable: true }) involvement: Involvement | null;
  @Field(() => String, { nullable: true }) email: string | null;
  @Field(() => String, { nullable: true }) hopes: string | null;
  @Field(() => String, { nullable: true }) accessNeeds: string | null;
  @Field(() => String, { nullable: true }) headteacherName: string | null;
  @Field(() => String, { nullable: true }) headteacherEmail: string | null;
  @Field(() => Date, { nullable: true }) committedAt: Date | null;
  @Field(() => Date, {
    nullable: true,
    description: 'When the headteacher said that they cannot commit.',
  })
  commitmentDeclinedAt: Date | null;
  @Field(() => Date, { nullable: true, description: 'When the headteacher was last written to.' })
  headteacherAskedAt: Date | null;
  @Field(() => Int, { description: 'How often the headteacher was written to; 0 for facilitators.' })
  headteacherAsked: number;
  @Field(() => Date, { nullable: true, description: 'When a manager stopped the reminders to the headteacher.' })
  chasingStoppedAt: Date | null;
  @Field(() => Date, { nullable: true }) submittedAt: Date | null;
  @Field(() => Int, { nullable: true, description: 'On the waitlist; 1 is next.' }) waitlistPosition: number | null;
  @Field(() => Date, { nullable: true }) offerExpiresAt: Date | null;
  @Field(() => Date, { nullable: true }) decidedAt: Date | null;
  @Field(() => String, { nullable: true }) decisionReason: string | null;
  @Field(() => EndingEnum, { nullable: true, description: 'How it ended; null while it lives.' }) ending: Ending | null;
  @Field(() => Date, {
    nullable: true,
    description: 'When a manager approved it without the headteacher’s answer; the history says why.',
  })
  commitmentWaivedAt: Date | null;
  @Field(() => [String], {
    description: 'Others of the same school whose applications live in this group; none for facilitators.',
  })
  sameSchool: string[];
  @Field({ description: 'Whether they have an account and take part.' }) hasAccount: boolean;
  @Field(() => Int, { description: 'Sent back with a decision, so that two managers do not decide at once.' })
  version: number;
  workGroupId: string;
  schoolUrn: number;
  decidedById: string | null;
}

@ObjectType()
export class BoardApplicationConnection extends ConnectionOf('BoardApplication', BoardApplicationType) {}

@ObjectType()
export class DecideApplicationsResult {
  @Field(() => BoardGroupType) group: BoardGroupType;
  @Field(() => [BoardApplicationType]) applications: BoardApplicationType[];
  @Field(() => SendingType, { nullable: true, description: 'What waits to be sent; null when it went out at once.' })
  sending: SendingType | null;
}

@ObjectType()
export class ImportProblem {
  @Field(() => String, { nullable: true, description: 'The heading; null when it concerns the whole line.' })
  column: string | null;
  @Field() message: string;
}

@ObjectType()
export class ImportRow {
  @Field(() => Int, { description: 'As a text editor counts: the headings are line 1.' }) line: number;
  @Field(() => ImportOutcomeEnum) outcome: ImportOutcome;
  @Field() name: string;
  @Field() email: string;
  @Field(() => String, { nullable: true }) school: string | null;
  @Field(() => [ImportProblem]) problems: ImportProblem[];
  @Field({ description: 'Whether the headteacher is asked by e-mail to commit the school to the full year.' })
  asksHeadteacher: boolean;
}

@ObjectType({ description: 'What an import would do, line by line. Nothing has been written.' })
export class ImportPreview {
  @Field({ description: '“UTF-8” or “Windows-1252”' }) encoding: string;
  @Field(() => [String], { description: 'Headings that are not used.' }) ignoredColumns: string[];
  @Field(() => [ImportRow]) rows: ImportRow[];
  @Field({ description: 'Sent back with the confirmation, so that exactly this happens or nothing.' })
  fingerprint: string;
}

@ObjectType()
export class ImportResult {
  @Field(() => BoardGroupType) group: BoardGroupType;
  @Field(() => Int) added: number;
}
