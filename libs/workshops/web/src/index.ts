export { AttendPage } from './attend-page';
export { GroupDays } from './group-days';
export { PresentPage } from './present-page';
export { RegisterPage } from './register-page';
export { RunPage } from './day/run-page';
export { WorkshopLink } from './workshop-link';
export { WorkshopPage } from './workshop-page';
export { workshopsTypePolicies } from './workshops.policies';
