export { DepartmentsPage as Component } from '@tessellate/departments-web';
