import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { UuidScalar } from '@tessellate/api-kernel';
import { AttachmentType } from '@tessellate/files-api';
import {
  ATTENDANCE_MARKS,
  ATTENDANCE_WAYS,
  type AttendanceMark,
  type AttendanceWay,
  RSVP_CHOICES,
  type RsvpChoice,
} from '@tessellate/workshops-contract';
import type { AgendaItem, StepResource, WorkshopFormat } from '@tessellate/cycle-contract';
import { AgendaItemType, WorkshopFormatEnum } from '@tessellate/cycle-api';

export const RsvpChoiceEnum = Object.fromEntries(RSVP_CHOICES.map(choice => [choice, choice]));
registerEnumType(RsvpChoiceEnum, { name: 'RsvpChoice' });
export const AttendanceMarkEnum = Object.fromEntries(ATTENDANCE_MARKS.map(mark => [mark, mark]));
registerEnumType(AttendanceMarkEnum, { name: 'AttendanceMark' });
const AttendanceWayEnum = Object.fromEntries(ATTENDANCE_WAYS.map(way => [way, way]));
registerEnumType(AttendanceWayEnum, { name: 'AttendanceWay' });

@ObjectType('WorkshopMaterial', { description: 'Something to bring, read or use: a link, or a file.' })
export class WorkshopMaterialType {
  @Field() label: string;
  @Field(() => String, { nullable: true }) url: string | null;
  @Field(() => AttachmentType, { nullable: true }) file: AttachmentType | null;
}

@ObjectType('WorkshopRsvp')
export class WorkshopRsvpType {
  @Field(() => RsvpChoiceEnum) choice: RsvpChoice;
  @Field(() => String, { nullable: true, description: 'For the person and those who lead the group.' }) reason:
    string | null;
  @Field(() => Date) answeredAt: Date;
  @Field({ description: 'The workshop has moved since; they are asked anew.' }) beforeMove: boolean;
}

@ObjectType('WorkshopAttendance')
export class WorkshopAttendanceType {
  @Field(() => AttendanceMarkEnum) mark: AttendanceMark;
  @Field(() => Float, { description: 'In days.' }) credit: number;
  @Field(() => AttendanceWayEnum) way: AttendanceWay;
  @Field(() => Date) markedAt: Date;
  @Field(() => Date, { nullable: true, description: 'When the code took it, whatever was marked since.' })
  arrivedAt: Date | null;
  @Field(() => Date, {
    nullable: true,
    description: 'Until then the signed-in person may change it without a reason; null where a reason is needed.',
  })
  freeUntil: Date | null;
}

@ObjectType('DaysSoFar', { description: 'How much of the project’s days a participant has, and can still have.' })
export class DaysSoFarType {
  @Field(() => Float) credit: number;
  @Field(() => Float, { description: 'How much of that was in another group of the same project and year.' })
  elsewhere: number;
  @Field(() => Float, { description: 'With every workshop that is still to come.' }) possible: number;
  @Field(() => Float, { description: 'The project’s days.' }) days: number;
  @Field({ description: 'What was missed cannot be made up with the workshops that are planned.' }) outOfReach: boolean;
}

@ObjectType('WorkshopCode')
export class WorkshopCodeType {
  @Field() code: string;
  @Field(() => Date) opensAt: Date;
  @Field(() => Date) closesAt: Date;
}

@ObjectType({ description: 'What the signed-in person may do here.' })
export class WorkshopViewerCan {
  @Field({ description: 'Keep the register.' }) lead: boolean;
  @Field({ description: 'Say whether they come: participants, until it starts.' }) rsvp: boolean;
}

@ObjectType({ description: 'The joining link: members see it from an hour before the start until the end.' })
export class WorkshopJoining {
  @Field(() => Date) opensAt: Date;
  @Field(() => String, { nullable: true }) url: string | null;
}

@ObjectType('RegisterEntry')
export class RegisterEntryType {
  @Field(() => WorkshopRsvpType, { nullable: true }) rsvp: WorkshopRsvpType | null;
  @Field(() => WorkshopAttendanceType, { nullable: true }) attendance: WorkshopAttendanceType | null;
  @Field({ description: 'Whether they still belong to the group.' }) member: boolean;
  workGroupId: string;
  personId: string;
  departmentId: string | null;
}

@ObjectType('AttendanceCorrection', { description: 'An entry of the log.' })
export class AttendanceCorrectionType {
  @Field(() => UuidScalar) id: string;
  @Field(() => Date) at: Date;
  @Field({ description: 'What it was, what it is, and why.' }) reason: string;
  actorId: string;
  subjectId: string;
}

@ObjectType('MemberDays')
export class MemberDaysType {
  @Field(() => DaysSoFarType) days: DaysSoFarType;
  personId: string;
}

@ObjectType('WorkGroupDays')
export class WorkGroupDaysType {
  @Field(() => UuidScalar) id: string;
  @Field(() => Float, { description: 'The project’s days.' }) days: number;
  @Field(() => Float, { description: 'What the workshops of the cycle add up to.' }) planned: number;
  @Field(() => [MemberDaysType]) members: MemberDaysType[];
}

@ObjectType('Workshop')
export class WorkshopType {
  @Field(() => UuidScalar, { description: 'The id of its step in the cycle.' }) id: string;
  @Field(() => Int) number: number;
  @Field() title: string;
  @Field() brief: string;
  @Field(() => Date, { nullable: true }) startsAt: Date | null;
  @Field(() => Date, { nullable: true }) endsAt: Date | null;
  @Field(() => WorkshopFormatEnum, { nullable: true }) format: WorkshopFormat | null;
  @Field(() => String, { nullable: true }) venue: string | null;
  @Field(() => String, { nullable: true, description: 'How to get there and in.' }) accessNotes: string | null;
  @Field(() => String, { nullable: true, description: 'A line for each part.' }) agenda: string | null;
  @Field(() => [AgendaItemType], { description: 'The parts with their minutes, in order.' }) agendaItems: AgendaItem[];
  @Field(() => Float, { nullable: true }) dayEquivalent: number | null;
  @Field({ description: 'Members see it; otherwise only those who lead the group.' }) published: boolean;
  @Field(() => Date, { nullable: true }) cancelledAt: Date | null;
  @Field(() => String, { nullable: true }) cancelReason: string | null;
  workGroupId: string;
  materials: StepResource[];
  hasLink: boolean;
  /** Only within its hours; the database decides, so that it is nowhere in memory before. */
  joinUrl: string | null;
}
