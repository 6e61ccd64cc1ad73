export { ProjectsPage as Component } from '@tessellate/work-groups-web';
