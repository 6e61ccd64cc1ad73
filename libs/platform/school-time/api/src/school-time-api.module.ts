import { Module } from '@nestjs/common';
import { SchoolTime } from './school-time.service';

/** When schools are open here. */
@Module({ providers: [SchoolTime], exports: [SchoolTime] })
export class SchoolTimeApiModule {}
