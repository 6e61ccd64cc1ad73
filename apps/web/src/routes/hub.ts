export { HubOverviewPage as Component } from '@tessellate/programme-web';
