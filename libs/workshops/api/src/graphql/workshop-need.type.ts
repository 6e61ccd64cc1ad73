import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { UuidScalar } from '@tessellate/api-kernel';
import { WorkshopFormatEnum } from '@tessellate/cycle-api';
import type { WorkshopFormat } from '@tessellate/cycle-contract';
import { WORKSHOP_NEEDS, type WorkshopNeedKind } from '@tessellate/workshops-contract';

const WorkshopNeedKindEnum = Object.fromEntries(WORKSHOP_NEEDS.map(kind => [kind, kind]));
registerEnumType(WorkshopNeedKindEnum, { name: 'WorkshopNeedKind' });

@ObjectType('WorkshopNeed', { description: 'What a workshop waits for from the viewer.' })
export class WorkshopNeedType {
  @Field(() => WorkshopNeedKindEnum) kind: WorkshopNeedKind;
  @Field(() => Int, { description: 'Participants who are not marked, or have not answered; 1 for one’s own answer.' })
  count: number;
  @Field(() => UuidScalar) workshopId: string;
  @Field(() => UuidScalar) workGroupId: string;
  @Field({ description: 'The reference of its Work Group.' }) reference: string;
  @Field(() => Int) number: number;
  @Field(() => Date) startsAt: Date;
  @Field(() => Date, { nullable: true }) endsAt: Date | null;
  @Field(() => WorkshopFormatEnum, { nullable: true }) format: WorkshopFormat | null;
  @Field({ description: 'The viewer has answered, but for another date.' }) beforeMove: boolean;
}
