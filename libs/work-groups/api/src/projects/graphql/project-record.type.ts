import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { UuidScalar } from '@tessellate/api-kernel';
import {
  COMMITMENT_RULES,
  type CommitmentRule,
  ELIGIBILITY_ANSWER_KEYS,
  type EligibilityAnswer,
} from '@tessellate/work-groups-contract';
import { ProjectRoleNamesType } from '../../graphql/work-group.type';

export const ProjectCommitmentRuleEnum = Object.fromEntries(COMMITMENT_RULES.map(rule => [rule, rule]));
registerEnumType(ProjectCommitmentRuleEnum, { name: 'ProjectCommitmentRule' });
export const EligibilityAnswerEnum = Object.fromEntries(ELIGIBILITY_ANSWER_KEYS.map(answer => [answer, answer]));
registerEnumType(EligibilityAnswerEnum, { name: 'EligibilityAnswer' });

@ObjectType('ProjectRuleRefusal', { description: 'The answers of the form that do not meet the rule.' })
export class ProjectRuleRefusalType {
  @Field(() => EligibilityAnswerEnum) answer: EligibilityAnswer;
  @Field(() => [String]) values: string[];
}

@ObjectType('ProjectRuleAlternative')
export class ProjectRuleAlternativeType {
  @Field() text: string;
  @Field(() => String, { nullable: true }) url?: string | null;
}

@ObjectType('ProjectRule', { description: 'One rule of who can take part.' })
export class ProjectRuleType {
  @Field({ description: 'The same in every version that has the rule.' }) key: string;
  @Field() text: string;
  @Field(() => ProjectRuleRefusalType, { nullable: true, description: 'Null for a rule that is only read.' })
  refuses?: ProjectRuleRefusalType | null;
  @Field(() => String, { nullable: true, description: 'What somebody reads whom it refuses.' })
  refusal?: string | null;
  @Field(() => [ProjectRuleAlternativeType], { description: 'What they can do instead.' })
  alternatives?: ProjectRuleAlternativeType[];
}

@ObjectType({ isAbstract: true })
export abstract class ProjectWordsType {
  @Field() name: string;
  @Field() summary: string;
  @Field(() => Float, { description: 'Days that the workshops add up to.' }) days: number;
  @Field(() => ProjectRoleNamesType) roleNames: ProjectRoleNamesType;
  @Field(() => ProjectCommitmentRuleEnum, { description: 'When the headteacher’s answer is needed.' })
  commitmentRequired: CommitmentRule;
  @Field(() => [ProjectRuleType], { description: 'The first that an answer does not meet refuses it.' })
  eligibility: ProjectRuleType[];
}

@ObjectType('ProjectVersion', { description: 'What a project said from one day on. Never changed.' })
export class ProjectVersionType extends ProjectWordsType {
  @Field(() => UuidScalar) id: string;
  @Field(() => Int, { description: '1 for the first.' }) number: number;
  @Field({ description: 'Why it was published.' }) reason: string;
  @Field(() => Date) publishedAt: Date;
  @Field(() => Int, { description: 'How many Work Groups keep it.' }) groups: number;
  projectId: string;
  publishedById: string | null;
}

@ObjectType('ProjectRecord', { description: 'A project as national coordinators look after it.' })
export class ProjectRecordType {
  @Field(() => UuidScalar) id: string;
  @Field({ description: 'Begins the references of its applications.' }) code: string;
  @Field(() => Date, { nullable: true, description: 'Since when no new groups are set up with it.' })
  closedAt: Date | null;
  versionId: string | null;
}

@ObjectType('ProjectGroup')
export class ProjectGroupType {
  @Field(() => UuidScalar) id: string;
  @Field() reference: string;
}

@ObjectType('ProjectHub', {
  description: 'A hub that runs the project this year or later; any open hub while the project is new.',
})
export class ProjectHubType {
  @Field() name: string;
  @Field(() => Int, { description: 'How many groups of it no member has seen the plan of.' }) moved: number;
}

@ObjectType('ProjectPublishing', { description: 'What follows when the draft is published.' })
export class ProjectPublishingType {
  @Field(() => [ProjectGroupType], { description: 'Groups whose plan no member has seen yet, by reference.' })
  groups: ProjectGroupType[];
  @Field(() => [ProjectHubType], { description: 'Whose managers are told, by name.' }) hubs: ProjectHubType[];
  @Field(() => Int, { description: 'How many people are told.' }) managers: number;
}

@ObjectType('ProjectDraft', { description: 'The next version, while coordinators write it.' })
export class ProjectDraftType extends ProjectWordsType {
  @Field(() => Int, { description: 'Grows with each save.' }) version: number;
  @Field(() => Date) updatedAt: Date;
  updatedById: string;
  projectId: string;
}
