export { NewGroupPage as Component } from '@tessellate/work-groups-web';
