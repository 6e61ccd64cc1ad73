export { DepartmentsPage } from './list/departments-page';
export { DepartmentPage, type DepartmentPageProps } from './page/department-page';
export { DepartmentEditorPage } from './editor/department-editor-page';
export { departmentPaletteSource } from './palette-source';
export { departmentsTypePolicies } from './department.cache';
