export { AttendPage } from './attend-page';
export { GroupDays } from './group-days';
export { useWorkshopNeedsState, WorkshopNeeds } from './home/workshop-needs';
export { PresentPage } from './present-page';
export { RegisterPage } from './register-page';
export { WorkshopLink } from './workshop-link';
export { WorkshopPage } from './workshop-page';
export { workshopsTypePolicies } from './workshops.policies';
