export { MyApplications as default } from '@tessellate/programme-web';
