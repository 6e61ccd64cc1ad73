export { ProjectEditorPage as Component } from '@tessellate/work-groups-web';
