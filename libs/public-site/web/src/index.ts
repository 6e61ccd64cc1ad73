export { HubPageEditor } from './hub-page-editor';
export { publicSiteTypePolicies } from './public-site.policies';
