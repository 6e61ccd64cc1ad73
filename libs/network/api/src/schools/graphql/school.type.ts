import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { SCHOOL_STATUSES } from '@tessellate/network-contract';

export const SchoolStatusEnum = Object.fromEntries(SCHOOL_STATUSES.map(status => [status, status]));
registerEnumType(SchoolStatusEnum, { name: 'SchoolStatus' });

@ObjectType('School')
export class SchoolType {
  @Field(() => ID, { description: 'The URN as text.' }) id: string;
  @Field(() => Int, { description: 'Unique reference number in the official register.' }) urn: number;
  @Field() name: string;
  @Field() phase: string;
  @Field() type: string;
  @Field() laCode: string;
  @Field() laName: string;
  @Field(() => String, { nullable: true }) town: string | null;
  @Field(() => String, { nullable: true }) postcode: string | null;
  @Field(() => SchoolStatusEnum) status: string;
  @Field(() => Int, { nullable: true }) ageLow: number | null;
  @Field(() => Int, { nullable: true }) ageHigh: number | null;
  @Field(() => Boolean, { nullable: true }) sixthForm: boolean | null;
}
