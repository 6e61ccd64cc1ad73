import { Field, ObjectType } from '@nestjs/graphql';
import { UuidScalar } from '@tessellate/api-kernel';
import { HubType } from './hub.type';

@ObjectType('LocalAuthority')
export class LocalAuthorityType {
  @Field({ description: 'The three figures by which the register of schools knows it.' }) code: string;
  @Field() name: string;
}

@ObjectType('HubManager')
export class HubManagerType {
  @Field(() => UuidScalar) id: string;
  @Field(() => Date) since: Date;
  personId: string;
  hubId: string;
}

@ObjectType('HubInvitation', { description: 'Somebody without an account who is asked to manage the hub.' })
export class HubInvitationType {
  @Field(() => UuidScalar) id: string;
  @Field() name: string;
  @Field() email: string;
  @Field(() => Date) expiresAt: Date;
  hubId: string;
}

@ObjectType('HubTransfer', { description: 'Another school leads the hub from a day on.' })
export class HubTransferType {
  @Field(() => UuidScalar) id: string;
  @Field() leadSchool: string;
  @Field({ description: 'The first day, as YYYY-MM-DD.' }) from: string;
  @Field() reason: string;
  @Field(() => Date) decidedAt: Date;
  hubId: string;
}

@ObjectType('HubRecord', { description: 'A hub as national coordinators look after it.' })
export class HubRecordType {
  @Field(() => UuidScalar, { description: 'That of the hub.' }) id: string;
  @Field(() => HubType) hub: HubType;
  @Field(() => [LocalAuthorityType], { description: 'Those that it serves by default.' })
  authorities: LocalAuthorityType[];
}
