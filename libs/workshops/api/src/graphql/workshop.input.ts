import { Field, Float, InputType } from '@nestjs/graphql';
import { Characters, MutationInput, PlainTextScalar, ShortTextScalar, UuidScalar } from '@tessellate/api-kernel';
import { LIMITS } from '@tessellate/contract';
import { ATTENDANCE_MARKS, type AttendanceMark, RSVP_CHOICES, type RsvpChoice } from '@tessellate/workshops-contract';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsBoolean,
  IsIn,
  IsNumber,
  IsOptional,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { AttendanceMarkEnum, RsvpChoiceEnum } from './workshop.type';

const MOST_MARKS = 60;
const MOST_DAYS = 5;
const LONGEST_CODE = 40;

@InputType()
export class RsvpWorkshopInput extends MutationInput {
  @Field(() => UuidScalar)
  @IsUUID(undefined, { message: 'workshopId must be a UUID' })
  workshopId: string;

  @Field(() => RsvpChoiceEnum)
  @IsIn(RSVP_CHOICES)
  choice: RsvpChoice;

  @Field(() => PlainTextScalar, { nullable: true, description: 'With apologies; those who lead the group read it.' })
  @IsOptional()
  @Characters(0, LIMITS.reason, { message: `Keep the reason to ${LIMITS.reason} characters.` })
  reason?: string | null;
}

@InputType()
export class OpenRegisterInput extends MutationInput {
  @Field(() => UuidScalar)
  @IsUUID(undefined, { message: 'workshopId must be a UUID' })
  workshopId: string;

  @Field({ defaultValue: false, description: 'A new code; the old one ends.' })
  @IsBoolean()
  rotate: boolean;
}

@InputType()
export class AttendanceMarkInput {
  @Field(() => UuidScalar)
  @IsUUID(undefined, { message: 'personId must be a UUID' })
  personId: string;

  @Field(() => AttendanceMarkEnum)
  @IsIn(ATTENDANCE_MARKS)
  mark: AttendanceMark;

  @Field(() => Float, {
    nullable: true,
    description:
      'In days, quarters up to what the workshop is worth. For PART needed; for LATE and LEFT_EARLY all of it without.',
  })
  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(MOST_DAYS)
  credit?: number | null;
}

@InputType()
export class MarkAttendanceInput extends MutationInput {
  @Field(() => UuidScalar)
  @IsUUID(undefined, { message: 'workshopId must be a UUID' })
  workshopId: string;

  @Field(() => [AttendanceMarkInput])
  @ArrayMinSize(1, { message: 'Choose who to mark.' })
  @ArrayMaxSize(MOST_MARKS)
  @ValidateNested({ each: true })
  @Type(() => AttendanceMarkInput)
  marks: AttendanceMarkInput[];

  @Field({
    nullable: true,
    description: 'Leaves alone whoever has a mark already or has sent apologies, as “all present” does.',
  })
  @IsOptional()
  @IsBoolean()
  passOver?: boolean;

  @Field(() => PlainTextScalar, {
    nullable: true,
    description: 'Needed to change a mark, unless one made it oneself within the last ten minutes; they are told it.',
  })
  @IsOptional()
  @Characters(0, LIMITS.reason, { message: `Keep the reason to ${LIMITS.reason} characters.` })
  reason?: string | null;
}

@InputType()
export class UndoMarksInput extends MutationInput {
  @Field(() => UuidScalar)
  @IsUUID(undefined, { message: 'workshopId must be a UUID' })
  workshopId: string;

  @Field(() => UuidScalar, { description: 'The mutationId of the marking that is taken back.' })
  @IsUUID(undefined, { message: 'undoes must be a UUID' })
  undoes: string;
}

@InputType()
export class AttendWorkshopInput extends MutationInput {
  @Field(() => ShortTextScalar, { description: 'As typed: spaces and small letters do not matter.' })
  @Characters(0, LONGEST_CODE, { message: 'This is longer than a code. Type its six characters.' })
  code: string;
}
