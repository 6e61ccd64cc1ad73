export { InterestPreviewPage as Component } from '@tessellate/recruiting-web';
