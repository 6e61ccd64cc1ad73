import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { MutationInput, ShortTextScalar } from '@tessellate/api-kernel';
import { NEED_KEY, PUT_OFF_WAYS, type PutOffWay } from '@tessellate/notifications-contract';
import { IsIn, Matches } from 'class-validator';

const PutOffWayEnum = Object.fromEntries(PUT_OFF_WAYS.map(way => [way, way]));
registerEnumType(PutOffWayEnum, { name: 'PutOffWay' });

@InputType()
export class PutOffNeedInput extends MutationInput {
  @Field(() => ShortTextScalar, { description: 'Names what waits, such as workshop:RSVP:<id>.' })
  @Matches(NEED_KEY, { message: 'key names what waits, such as workshop:RSVP:<id>' })
  key: string;

  @Field(() => PutOffWayEnum) @IsIn(PUT_OFF_WAYS) way: PutOffWay;
}

@ObjectType()
export class PutOffNeedPayload {
  @Field(() => [String], { description: 'All that is put off or dismissed now.' }) putOffNeeds: string[];
}
