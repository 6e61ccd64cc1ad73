import { SchoolClosure } from './school-closure.entity';

/** Its table is older than this library: the first migration of notifications makes and fills it. */
export const schoolTimeEntities: Function[] = [SchoolClosure];

export { SchoolTime } from './school-time.service';
export { SchoolTimeApiModule } from './school-time-api.module';
