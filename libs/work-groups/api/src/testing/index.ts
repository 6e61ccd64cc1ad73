export { publishedAnew } from './published-anew';
