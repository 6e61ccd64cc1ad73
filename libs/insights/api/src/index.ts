export { InsightsApiModule } from './insights-api.module';
