export { CommitmentPage as Component } from '@tessellate/recruiting-web';
