import { Field, InputType, Int } from '@nestjs/graphql';
import {
  Characters,
  EmailAddress,
  MutationInput,
  NameScalar,
  PlainTextScalar,
  ShortTextScalar,
  UuidScalar,
} from '@tessellate/api-kernel';
import { LIMITS } from '@tessellate/contract';
import { HUB_PAGE_LIMITS as MAX } from '@tessellate/public-site-contract';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsDate,
  IsInt,
  IsOptional,
  IsUUID,
  Matches,
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

  @Field(() => PlainTextScalar)
  @Characters(0, MAX.project, { message: `Shorten the words about the project to ${MAX.project} characters.` })
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

  @Field(() => PlainTextScalar)
  @Characters(0, MAX.about, { message: `Shorten “About the hub” to ${MAX.about} characters.` })
  about: string;

  @Field(() => ShortTextScalar)
  @Characters(0, MAX.contact, { message: 'Shorten the contact’s name.' })
  contactName: string;

  @Field(() => ShortTextScalar)
  @ValidateIf((input: UpdateHubPageInput) => input.contactEmail.trim() !== '')
  @EmailAddress()
  contactEmail: string;

  @Field(() => ShortTextScalar)
  @ValidateIf((input: UpdateHubPageInput) => input.contactPhone.trim() !== '')
  @Matches(/^[+\d][\d\s()-]{5,30}$/, filled('Give the telephone number in figures, or leave it empty.'))
  contactPhone: string;

  @Field(() => ShortTextScalar)
  @ValidateIf((input: UpdateHubPageInput) => input.website.trim() !== '')
  @Characters(0, MAX.contact, { message: 'Shorten the address of the website.' })
  @Matches(
    /^https?:\/\/[^\s<>"]+\.[^\s<>"]+$/i,
    filled('Give the website’s whole address, beginning with https://, or leave it empty.'),
  )
  website: string;

  @Field(() => ShortTextScalar, { description: '#rrggbb that can be seen on light and dark.' })
  colour: string;

  @Field(() => UuidScalar, { nullable: true })
  @IsOptional()
  @IsUUID(undefined, { message: 'logoFileId must be a UUID' })
  logoFileId: string | null;

  @Field(() => ShortTextScalar)
  @Characters(0, MAX.logoAlt, { message: 'Shorten the description of the logo.' })
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

  @Field(() => PlainTextScalar)
  @Matches(/\S/, filled('Enter what they said.'))
  @Characters(0, MAX.quote, { message: `Shorten what they said to ${MAX.quote} characters.` })
  quote: string;

  @Field(() => NameScalar, { description: 'As they want it shown.' })
  @Matches(/\S/, filled('Enter their name as they want it shown.'))
  @Characters(0, MAX.person)
  name: string;

  @Field(() => ShortTextScalar)
  @Matches(/\S/, filled('Enter their role.'))
  @Characters(0, MAX.person)
  role: string;

  @Field(() => ShortTextScalar, { nullable: true })
  @IsOptional()
  @Characters(0, MAX.person)
  school: string | null;

  @Field(() => Int, { description: 'The calendar year in which their academic year began.' })
  @IsInt()
  academicYear: number;

  @Field(() => PlainTextScalar, { description: 'What they agreed to, word for word.' })
  @Matches(/\S/, filled('Enter what they agreed to.'))
  @Characters(0, MAX.consent)
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

  @Field(() => PlainTextScalar)
  @Matches(/\S/, filled('Say why, such as “asked by e-mail on 3 May”.'))
  @Characters(0, LIMITS.reason)
  reason: string;
}
