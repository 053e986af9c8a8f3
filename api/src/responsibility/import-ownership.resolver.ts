import { importMembersInput, importOwnershipInput } from '@groundcrew/shared';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { z } from 'zod';
import { Allow } from '../core/allow';
import { inputType } from '../core/input-type';
import type { RequestContext } from '../core/request-context';
import { importMembers, importOwnership } from './import-ownership.service';
import { ImportMembersPayload, ImportOwnershipPayload, ImportReportType } from './import-ownership.type';

const ImportOwnershipInput = inputType('ImportOwnershipInput', importOwnershipInput);
const ImportMembersInput = inputType('ImportMembersInput', importMembersInput);

@Resolver(() => ImportReportType)
export class ImportOwnershipResolver {
  @Allow('ownership.import')
  @Mutation(() => ImportOwnershipPayload, {
    description: 'Brings the hub in line with a file, whole or not at all, or tells what would change.',
  })
  async importOwnership(
    @Ctx() context: RequestContext,
    @Arg('input', () => ImportOwnershipInput, { description: 'The file and how to take it.' })
    input: z.output<typeof importOwnershipInput>,
  ): Promise<ImportOwnershipPayload> {
    return { report: await importOwnership(context, input) };
  }

  @Allow('member.edit')
  @Mutation(() => ImportMembersPayload, {
    description:
      'Adds people and their memberships from a CSV, whole or not at all, or tells what would change.',
  })
  async importMembers(
    @Ctx() context: RequestContext,
    @Arg('input', () => ImportMembersInput, { description: 'The CSV.' }) input: z.output<
      typeof importMembersInput
    >,
  ): Promise<ImportMembersPayload> {
    return { report: await importMembers(context, input) };
  }
}
