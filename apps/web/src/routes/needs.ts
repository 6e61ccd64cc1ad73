export { NeedsPage as Component } from '@tessellate/notifications-web';
