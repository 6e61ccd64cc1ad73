export { NoticesPage } from './list/notices-page';
export { NeedsPage } from './needs/needs-page';
export { NoticeSettingsPage } from './settings/notice-settings-page';
export { UnsubscribePage } from './unsubscribe/unsubscribe-page';
