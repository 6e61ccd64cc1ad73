export { NewProjectPage as Component } from '@tessellate/work-groups-web';
