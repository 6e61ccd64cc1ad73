export { UnsubscribePage as Component } from '@tessellate/notifications-web';
