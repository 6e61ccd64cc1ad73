export { MyApplications as default } from '@tessellate/recruiting-web';
