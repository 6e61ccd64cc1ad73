import { createUnionType, Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { UuidScalar } from '@tessellate/api-kernel';
import { HubType, SchoolType } from '@tessellate/network-api';
import { APPLICANT_ROLES, INVOLVEMENTS } from '@tessellate/recruiting-contract';

const enumOf = (values: readonly string[]) => Object.fromEntries(values.map(value => [value, value]));
export const ApplicantRoleEnum = enumOf(APPLICANT_ROLES);
registerEnumType(ApplicantRoleEnum, { name: 'ApplicantRole' });
export const InvolvementEnum = enumOf(INVOLVEMENTS);
registerEnumType(InvolvementEnum, { name: 'Involvement' });

@ObjectType('EligibilityRule')
export class EligibilityRuleType {
  @Field() key: string;
  @Field() text: string;
}

@ObjectType('RecruitingGroup', { description: 'A Work Group that takes applications now.' })
export class RecruitingGroupType {
  @Field(() => UuidScalar) id: string;
  @Field(() => HubType) hub: HubType;
  @Field({ description: 'Such as “2026/27”.' }) academicYear: string;
  @Field() recruitingUntil: Date;
}

@ObjectType('InterestForm', { description: 'What the form with which interest is registered begins with.' })
export class InterestFormType {
  @Field({ description: 'Sent back with the answers; says when the form was opened.' }) token: string;
  @Field() projectName: string;
  @Field(() => Int, { description: 'How many whole days the workshops add up to, rounded up.' }) days: number;
  @Field(() => [EligibilityRuleType]) rules: EligibilityRuleType[];
  @Field(() => [RecruitingGroupType], { description: 'By the name of their hub.' }) groups: RecruitingGroupType[];
  @Field(() => HubType, { nullable: true, description: 'The hub that the address of the page asks for.' })
  hub: HubType | null;
  @Field(() => UuidScalar, { nullable: true, description: 'Its group, when it recruits.' }) groupId: string | null;
  @Field(() => SchoolType, { nullable: true, description: 'The school that the address of the page asks for.' })
  school: SchoolType | null;
}

@ObjectType('EligibilityAlternative')
export class EligibilityAlternativeType {
  @Field() text: string;
  @Field(() => String, { nullable: true }) url?: string | null;
}

@ObjectType('InterestRefused', { description: 'A rule of the project refuses; nothing but that it did is kept.' })
export class InterestRefused {
  @Field({ description: 'The key of the rule.' }) rule: string;
  @Field(() => String, { nullable: true, description: 'The answer that does not meet it: role, school or fullYear.' })
  answer: string | null;
  @Field({ description: 'The rule itself.' }) ruleText: string;
  @Field() message: string;
  @Field(() => [EligibilityAlternativeType]) alternatives: EligibilityAlternativeType[];
}

@ObjectType('InterestReceived', {
  description: 'The rest is in the mail: whoever sent the form may not be whose address it is.',
})
export class InterestReceived {
  @Field() email: string;
}

export const RegisterInterestResult = createUnionType({
  name: 'RegisterInterestResult',
  types: () => [InterestReceived, InterestRefused] as const,
  resolveType: (value: object) => ('rule' in value ? InterestRefused : InterestReceived),
});
