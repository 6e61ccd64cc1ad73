export { HubOverviewPage as Component } from '@tessellate/recruiting-web';
