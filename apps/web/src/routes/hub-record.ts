export { HubRecordPage as Component } from '@tessellate/network-web';
