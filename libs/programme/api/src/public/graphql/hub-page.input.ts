import { Field, InputType, Int } from '@nestjs/graphql';
import { MutationInput, UuidScalar } from '@tessellate/api-kernel';
import { LIMITS } from '@tessellate/contract';
import { HUB_PAGE_LIMITS as MAX } from '@tessellate/programme-contract';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsDate,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

const filled = (words: string) => ({ message: words });

@InputType()
export class HubPageProjectInput {
  @Field(() => UuidScalar)
  @IsUUID(undefined, { message: 'projectId must be a UUID' })
  projectId: string;

  @Field()
  @MaxLength(MAX.project, { message: `Shorten the words about the project to ${MAX.project} characters.` })
  text: string;
}

@InputType()
export class UpdateHubPageInput extends MutationInput {
  @Field(() => UuidScalar)
  @IsUUID(undefined, { message: 'hubId must be a UUID' })
  hubId: string;

  @Field(() => Int, { description: 'The version the edit began from; 0 when nothing had been saved.' })
  @IsInt()
  @Min(0, { message: 'baseVersion must be 0 or more' })
  baseVersion: number;

  @Field()
  @MaxLength(MAX.about, { message: `Shorten “About the hub” to ${MAX.about} characters.` })
  about: string;

  @Field()
  @MaxLength(MAX.contact, { message: 'Shorten the contact’s name.' })
  contactName: string;

  @Field()
  @ValidateIf((input: UpdateHubPageInput) => input.contactEmail.trim() !== '')
  @MaxLength(MAX.contact, { message: 'Shorten the e-mail address.' })
  @Matches(
    /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/,
    filled('Give the contact’s e-mail address as name@example.org, or leave it empty.'),
  )
  contactEmail: string;

  @Field()
  @ValidateIf((input: UpdateHubPageInput) => input.contactPhone.trim() !== '')
  @Matches(/^[+\d][\d\s()-]{5,30}$/, filled('Give the telephone number in figures, or leave it empty.'))
  contactPhone: string;

  @Field()
  @ValidateIf((input: UpdateHubPageInput) => input.website.trim() !== '')
  @MaxLength(MAX.contact, { message: 'Shorten the address of the website.' })
  @Matches(
    /^https?:\/\/[^\s<>"]+\.[^\s<>"]+$/i,
    filled('Give the website’s whole address, beginning with https://, or leave it empty.'),
  )
  website: string;

  @Field({ description: '#rrggbb that can be seen on light and dark.' })
  @IsString()
  colour: string;

  @Field(() => UuidScalar, { nullable: true })
  @IsOptional()
  @IsUUID(undefined, { message: 'logoFileId must be a UUID' })
  logoFileId: string | null;

  @Field()
  @MaxLength(MAX.logoAlt, { message: 'Shorten the description of the logo.' })
  logoAlt: string;

  @Field(() => [HubPageProjectInput])
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => HubPageProjectInput)
  projects: HubPageProjectInput[];
}

@InputType()
export class AddTestimonialInput extends MutationInput {
  @Field(() => UuidScalar)
  @IsUUID(undefined, { message: 'hubId must be a UUID' })
  hubId: string;

  @Field(() => UuidScalar)
  @IsUUID(undefined, { message: 'projectId must be a UUID' })
  projectId: string;

  @Field()
  @Matches(/\S/, filled('Enter what they said.'))
  @MaxLength(MAX.quote, { message: `Shorten what they said to ${MAX.quote} characters.` })
  quote: string;

  @Field({ description: 'As they want it shown.' })
  @Matches(/\S/, filled('Enter their name as they want it shown.'))
  @MaxLength(MAX.person)
  name: string;

  @Field()
  @Matches(/\S/, filled('Enter their role.'))
  @MaxLength(MAX.person)
  role: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(MAX.person)
  school: string | null;

  @Field(() => Int, { description: 'The calendar year in which their academic year began.' })
  @IsInt()
  academicYear: number;

  @Field({ description: 'What they agreed to, word for word.' })
  @Matches(/\S/, filled('Enter what they agreed to.'))
  @MaxLength(MAX.consent)
  consentText: string;

  @Field({ description: 'When they agreed.' })
  @IsDate()
  consentAt: Date;
}

@InputType()
export class WithdrawTestimonialInput extends MutationInput {
  @Field(() => UuidScalar)
  @IsUUID(undefined, { message: 'id must be a UUID' })
  id: string;

  @Field()
  @Matches(/\S/, filled('Say why, such as “asked by e-mail on 3 May”.'))
  @MaxLength(LIMITS.reason)
  reason: string;
}
