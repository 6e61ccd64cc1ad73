export { ProjectPage as Component } from '@tessellate/work-groups-web';
