import { DepartmentsInit1767225600410 } from './migrations/departments-init.migration';
import { DepartmentProfileRevision } from './profile/department-profile-revision.entity';
import { DepartmentProfile } from './profile/department-profile.entity';

export const departmentsEntities: Function[] = [DepartmentProfile, DepartmentProfileRevision];
export const departmentsMigrations: Function[] = [DepartmentsInit1767225600410];

export { DepartmentsApiModule } from './departments-api.module';
export { DepartmentProfileService } from './profile/department-profile.service';
export { DepartmentTarget } from './profile/department.target';
