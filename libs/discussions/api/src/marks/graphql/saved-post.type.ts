import { Field, ObjectType } from '@nestjs/graphql';
import { ConnectionOf } from '@tessellate/api-kernel';

@ObjectType('SavedPost', { description: 'A thread, or a message of it, that the viewer has saved for later.' })
export class SavedPostType {
  @Field({ description: 'The thread’s id and the message’s number.' }) id: string;
  @Field() savedAt: Date;

  threadId: string;
  messageId: string | null;
}

@ObjectType()
export class SavedPostConnection extends ConnectionOf('SavedPost', SavedPostType) {}
