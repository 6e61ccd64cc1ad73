export { HubMark, HubMarkFragment } from './hub-mark';
export { HubRecordPage } from './hubs/hub-record-page';
export { NewHubPage } from './hubs/new-hub-page';
export { AppointDialog } from './people/appoint-dialog';
export { InvitedList } from './people/invited-list';
export { RowMenu } from './people/row-menu';
export { SchoolLine, SchoolLineFragment } from './school-line';
export { networkTypePolicies } from './network.policies';
