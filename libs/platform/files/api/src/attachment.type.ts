import { Field, Int, ObjectType } from '@nestjs/graphql';
import { UuidScalar } from '@tessellate/api-kernel';

@ObjectType('Attachment', { description: 'A file that hangs on something the viewer sees; it is read at /files/ID.' })
export class AttachmentType {
  @Field(() => UuidScalar) id: string;
  @Field() name: string;
  @Field() mediaType: string;
  @Field(() => Int) bytes: number;
}
