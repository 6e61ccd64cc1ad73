import { Field, InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { UuidScalar } from './scalars';

/** Every mutation's input carries an id made by the client, so that a retry is the same write. For creations it becomes the id. */
@InputType({ isAbstract: true })
export abstract class MutationInput {
  @Field(() => UuidScalar, {
    description: 'Made by the client. Repeating the mutation with it returns the first result.',
  })
  @IsUUID(undefined, { message: 'mutationId must be a UUID' })
  mutationId: string;
}
