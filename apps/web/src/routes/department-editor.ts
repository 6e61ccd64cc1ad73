export { DepartmentEditorPage as Component } from '@tessellate/departments-web';
