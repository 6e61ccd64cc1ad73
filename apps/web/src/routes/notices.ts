export { NoticesPage as Component } from '@tessellate/notifications-web';
