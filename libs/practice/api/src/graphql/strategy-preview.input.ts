import { Field, InputType } from '@nestjs/graphql';
import { UuidScalar } from '@tessellate/api-kernel';
import { Type } from 'class-transformer';
import { IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { StrategySectionsInput } from './strategy.input';

@InputType()
export class StrategyPreviewInput {
  @Field(() => UuidScalar, { nullable: true, description: 'The strategy that is being edited; none for a new one.' })
  @IsOptional()
  @IsUUID()
  strategyId?: string;

  @Field(() => StrategySectionsInput)
  @ValidateNested()
  @Type(() => StrategySectionsInput)
  sections: StrategySectionsInput;
}
