export { MailboxPage as Component } from '@tessellate/identity-web';
