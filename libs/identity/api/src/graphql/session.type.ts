import { Field, Int, ObjectType } from '@nestjs/graphql';
import { UuidScalar } from '@tessellate/api-kernel';

/** A device on which the viewer is signed in. */
@ObjectType('Session')
export class SessionType {
  @Field(() => UuidScalar) id: string;
  @Field({ description: 'Browser and system, in words: "Firefox on Windows".' }) device: string;
  @Field({ description: 'The session of this request.' }) current: boolean;
  @Field() createdAt: Date;
  @Field() lastUsedAt: Date;
  @Field() expiresAt: Date;
}

@ObjectType()
export class SignOutEverywhereResult {
  @Field(() => Int, { description: 'How many sessions ended.' }) ended: number;
}
