import { registerEnumType } from '@nestjs/graphql';
import { TARGET_TYPES } from '@tessellate/contract';
import { asEnum } from '../graphql/as-enum';

export const TargetTypeEnum = asEnum(TARGET_TYPES);
registerEnumType(TargetTypeEnum, { name: 'TargetType' });
