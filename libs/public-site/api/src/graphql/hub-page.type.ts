import { Field, Int, ObjectType } from '@nestjs/graphql';
import { UuidScalar } from '@tessellate/api-kernel';

@ObjectType('HubPageProject')
export class HubPageProjectType {
  @Field(() => UuidScalar) projectId: string;
  @Field() name: string;
  @Field({ description: 'Path of the hub’s public page about it.' }) path: string;
  @Field({ description: 'The hub’s own paragraph; empty for none.' }) text: string;
}

@ObjectType('Testimonial')
export class TestimonialType {
  @Field(() => UuidScalar) id: string;
  @Field(() => UuidScalar) projectId: string;
  @Field({ description: 'Empty once consent has been withdrawn.' }) quote: string;
  @Field() name: string;
  @Field() role: string;
  @Field(() => String, { nullable: true }) school: string | null;
  @Field({ description: 'Such as 2025/26.' }) year: string;
  @Field() consentText: string;
  @Field(() => Date, { nullable: true, description: 'Shown from then on.' }) consentAt: Date | null;
  @Field(() => Date, { nullable: true }) withdrawnAt: Date | null;
}

@ObjectType('HubPage', { description: 'What a hub says of itself in public, for those who may change it.' })
export class HubPageType {
  @Field(() => UuidScalar, { description: 'The hub’s id.' }) id: string;
  @Field(() => Int, { description: '0 until first saved.' }) version: number;
  @Field() about: string;
  @Field() contactName: string;
  @Field() contactEmail: string;
  @Field() contactPhone: string;
  @Field() website: string;
  @Field(() => UuidScalar, { nullable: true }) logoFileId: string | null;
  @Field() logoAlt: string;
  @Field(() => [HubPageProjectType]) projects: HubPageProjectType[];
  @Field({ description: 'Path of the public page.' }) path: string;
}
