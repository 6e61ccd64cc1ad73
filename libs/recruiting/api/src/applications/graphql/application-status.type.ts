import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { UuidScalar } from '@tessellate/api-kernel';
import { HubType, SchoolType } from '@tessellate/network-api';
import {
  APPLICATION_STATES,
  type ApplicationState,
  COMMITMENT_RULES,
  COMMITMENT_STATES,
  type CommitmentRule,
  type CommitmentState,
  type Ending,
  ENDINGS,
} from '@tessellate/recruiting-contract';

export const ApplicationStateEnum = Object.fromEntries(APPLICATION_STATES.map(state => [state, state]));
registerEnumType(ApplicationStateEnum, { name: 'ApplicationState' });
export const CommitmentStateEnum = Object.fromEntries(COMMITMENT_STATES.map(state => [state, state]));
registerEnumType(CommitmentStateEnum, { name: 'CommitmentState' });
export const CommitmentRuleEnum = Object.fromEntries(COMMITMENT_RULES.map(rule => [rule, rule]));
registerEnumType(CommitmentRuleEnum, { name: 'CommitmentRule' });
export const EndingEnum = Object.fromEntries(ENDINGS.map(ending => [ending, ending]));
registerEnumType(EndingEnum, { name: 'ApplicationEnding' });

@ObjectType('ApplicationViewerCan')
export class ApplicationViewerCan {
  @Field() withdraw: boolean;
  @Field({ description: 'Ask the headteacher again.' }) askHeadteacher: boolean;
}

@ObjectType('ApplicationStatus', {
  description: 'An expression of interest, as its applicant sees it by the signed link.',
})
export class ApplicationStatusType {
  @Field(() => UuidScalar) id: string;
  @Field({ description: 'Such as “SSL-7FK3-4QMD”.' }) reference: string;
  @Field(() => ApplicationStateEnum) state: ApplicationState;
  @Field() name: string;
  @Field() email: string;
  @Field() projectName: string;
  @Field() academicYear: string;
  @Field(() => UuidScalar) workGroupId: string;
  @Field(() => HubType) hub: HubType;
  @Field(() => SchoolType, { nullable: true }) school: SchoolType | null;
  @Field() submittedAt: Date;
  @Field(() => CommitmentStateEnum) commitment: CommitmentState;
  @Field(() => Date, { nullable: true }) commitmentAt: Date | null;
  @Field() headteacherName: string;
  @Field() headteacherEmail: string;
  @Field(() => Int, { nullable: true, description: 'From 1; null when not on the waitlist.' }) waitlistPosition:
    number | null;
  @Field(() => Date, { nullable: true }) offerExpiresAt: Date | null;
  @Field(() => String, { nullable: true, description: 'What the hub says to its decision.' }) decisionReason:
    string | null;
  @Field(() => EndingEnum, { nullable: true, description: 'How it ended; null while it lives.' }) ending: Ending | null;
  @Field(() => CommitmentRuleEnum, { description: 'When the project needs the headteacher’s answer.' })
  commitmentRequired: CommitmentRule;
  @Field({ description: 'The hub gives a place without the headteacher’s answer.' }) commitmentWaived: boolean;
  @Field(() => ApplicationViewerCan) viewerCan: ApplicationViewerCan;
}

@ObjectType({ description: 'A workshop for which the school releases its subject leader.' })
export class CommitmentWorkshop {
  @Field(() => Int) number: number;
  @Field() title: string;
  @Field(() => Date) startsAt: Date;
  @Field(() => Date) endsAt: Date;
  @Field(() => String, { nullable: true, description: 'Where it is; null online, and while that is open.' })
  venue: string | null;
  @Field(() => Float, { description: 'Days of cover that it needs: 0, 0.5, 1 …' }) cover: number;
}

@ObjectType('Commitment', { description: 'What a headteacher is asked to confirm, by the signed link.' })
export class CommitmentType {
  @Field(() => UuidScalar) id: string;
  @Field(() => CommitmentStateEnum) state: CommitmentState;
  @Field({ description: 'Whether it can be answered: not once the application has ended.' }) open: boolean;
  @Field(() => CommitmentRuleEnum) required: CommitmentRule;
  @Field({ description: 'Whether the hub has given the place already.' }) placed: boolean;
  @Field() applicantName: string;
  @Field() headteacherName: string;
  @Field(() => String, { nullable: true }) schoolName: string | null;
  @Field() projectName: string;
  @Field(() => Float) days: number;
  @Field() academicYear: string;
  @Field(() => [CommitmentWorkshop], { description: 'What the group has published so far.' })
  workshops: CommitmentWorkshop[];
  @Field(() => HubType) hub: HubType;
}
