export * from './comment.builder';
