import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { asEnum } from '@tessellate/api-kernel';
import { PICTURE_COLUMNS } from '@tessellate/insights-contract';
import { HubRecordType } from '@tessellate/network-api';
import { AcademicYearType } from '@tessellate/work-groups-api';

export const PictureColumnEnum = asEnum(PICTURE_COLUMNS);
registerEnumType(PictureColumnEnum, { name: 'PictureColumn' });

@ObjectType('PictureNumbers', {
  description: 'Numbers of people: null where withheld, because it or another is small.',
})
export class PictureNumbersType {
  @Field(() => Int, { nullable: true, description: 'Had a place in a group of the year.' }) registered: number | null;
  @Field(() => Int, { nullable: true, description: 'Were at a workshop.' }) started: number | null;
  @Field(() => Int, { nullable: true, description: 'Have all of the project’s days.' }) completed: number | null;
  @Field(() => Int, { nullable: true, description: 'Percent of the days held; null where no register has been taken.' })
  attendance: number | null;
  @Field() attendanceWithheld: boolean;
}

@ObjectType('HubPicture', { description: 'One hub in one academic year.' })
export class HubPictureType {
  @Field(() => HubRecordType) record: HubRecordType;
  @Field(() => Int, { description: 'Work Groups of the year.' }) groups: number;
  @Field(() => PictureNumbersType) numbers: PictureNumbersType;
}

@ObjectType('NationalPicture')
export class NationalPictureType {
  @Field(() => AcademicYearType) academicYear: AcademicYearType;
  @Field(() => [AcademicYearType], { description: 'The years that have groups, and the present one; newest first.' })
  academicYears: AcademicYearType[];
  @Field(() => [HubPictureType], { description: 'All hubs by name, closed ones too.' }) hubs: HubPictureType[];
  @Field(() => Int) groups: number;
  @Field(() => PictureNumbersType, {
    description: 'Across the hubs. Attendance is that of the hubs whose own is shown.',
  })
  total: PictureNumbersType;
}
