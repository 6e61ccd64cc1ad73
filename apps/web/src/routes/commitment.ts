export { CommitmentPage as Component } from '@tessellate/programme-web';
