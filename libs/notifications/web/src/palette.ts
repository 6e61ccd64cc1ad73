export { useSkippedFirstSteps } from './first-steps/use-skipped-first-steps';
