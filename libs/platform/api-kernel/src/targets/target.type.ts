import { registerEnumType } from '@nestjs/graphql';
import type { TargetType } from '@tessellate/contract';

/** Filled while the modules of domains are loaded, before the schema is made of it. */
export const TargetTypeEnum = {} as { [K in TargetType]: K };
registerEnumType(TargetTypeEnum, { name: 'TargetType' });

/** Names kinds of thing that a domain hosts. Called where its module is defined. @throws when another domain has the name */
export function declareTargetTypes(...types: TargetType[]): void {
  for (const type of types) {
    if (type in TargetTypeEnum) throw new Error(`Two domains host ${type}`);
    Object.assign(TargetTypeEnum, { [type]: type });
  }
}
