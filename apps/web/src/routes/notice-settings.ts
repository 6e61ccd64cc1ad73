export { NoticeSettingsPage as Component } from '@tessellate/notifications-web';
