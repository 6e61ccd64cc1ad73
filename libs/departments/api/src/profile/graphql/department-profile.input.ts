import { Field, InputType, Int } from '@nestjs/graphql';
import { Characters, JsonScalar, MutationInput, PlainTextScalar, UuidScalar } from '@tessellate/api-kernel';
import { DEPARTMENT_LIMITS } from '@tessellate/departments-contract';
import { IsInt, IsOptional, IsUUID, Min } from 'class-validator';

@InputType()
export class UpdateDepartmentProfileInput extends MutationInput {
  @Field(() => UuidScalar)
  @IsUUID(undefined, { message: 'departmentId must be a UUID' })
  departmentId: string;

  @Field(() => Int, { description: 'The version the edit began from; 0 when nothing had been saved.' })
  @IsInt()
  @Min(0, { message: 'baseVersion must be 0 or more' })
  baseVersion: number;

  @Field(() => PlainTextScalar)
  @Characters(0, DEPARTMENT_LIMITS.whoWeAre, {
    message: `Shorten “Who we are” to ${DEPARTMENT_LIMITS.whoWeAre} characters.`,
  })
  whoWeAre: string;

  @Field(() => PlainTextScalar)
  @Characters(0, DEPARTMENT_LIMITS.context, {
    message: `Shorten “Our context” to ${DEPARTMENT_LIMITS.context} characters.`,
  })
  context: string;

  @Field(() => JsonScalar, { nullable: true, description: 'The practice document; null empties it.' })
  @IsOptional()
  practice: unknown;
}
