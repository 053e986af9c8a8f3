import { ImportAction, ImportFormat, ImportKind, ImportSeverity } from '@groundcrew/shared';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';

registerEnumType(ImportFormat, {
  name: 'ImportFormat',
  description: 'The forms in which ownership can be imported.',
});
registerEnumType(ImportAction, { name: 'ImportAction', description: 'What an import does to a thing.' });
registerEnumType(ImportKind, { name: 'ImportKind', description: 'What kind of thing an import changes.' });
registerEnumType(ImportSeverity, {
  name: 'ImportSeverity',
  description: 'An ERROR keeps the whole file out; a WARNING does not.',
});

@ObjectType('ImportCounts', { description: 'How many changes of each kind an import makes.' })
export class ImportCountsType {
  @Field(() => Int, { description: 'Things that begin.' }) create!: number;
  @Field(() => Int, { description: 'Things that change.' }) update!: number;
  @Field(() => Int, { description: 'Things that end.' }) end!: number;
  @Field(() => Int, { description: 'Things of the file that are so already.' }) unchanged!: number;
  @Field(() => Int, { description: 'All of these.' }) total!: number;
}

@ObjectType('ImportFieldChange', { description: 'A field before and after.' })
export class ImportFieldChangeType {
  @Field(() => String, { description: 'Which field.' }) field!: string;
  @Field(() => String, { nullable: true, description: 'Its value now.' }) before!: string | null;
  @Field(() => String, { nullable: true, description: 'Its value after the import.' }) after!: string | null;
}

@ObjectType('ImportRow', { description: 'One change that an import makes.' })
export class ImportRowType {
  @Field(() => Int, { nullable: true, description: 'Line of the file; none for what ends.' })
  line!: number | null;
  @Field(() => ImportAction, { description: 'What happens.' }) action!: ImportAction;
  @Field(() => ImportKind, { description: 'To what kind of thing.' }) kind!: ImportKind;
  @Field(() => String, { description: 'Key of the thing; of a party, that of its responsibility.' })
  key!: string;
  @Field(() => String, { description: 'Name of the thing.' }) name!: string;
  @Field(() => [ImportFieldChangeType], { description: 'What changes about it.' })
  changes!: ImportFieldChangeType[];
}

@ObjectType('ImportProblemParam', { description: 'A word that a problem’s message was made with.' })
export class ImportProblemParamType {
  @Field(() => String, { description: 'What it is.' }) name!: string;
  @Field(() => String, { description: 'Its value.' }) value!: string;
}

@ObjectType('ImportProblem', { description: 'Something about the file that a person should know.' })
export class ImportProblemType {
  @Field(() => ImportSeverity, { description: 'Whether it keeps the file out.' }) severity!: ImportSeverity;
  @Field(() => Int, {
    nullable: true,
    description: 'Line of the file, from 1; none when about the whole file.',
  })
  line!: number | null;
  @Field(() => String, { nullable: true, description: 'Field or column.' }) field!: string | null;
  @Field(() => String, { description: 'Stable, for saying it in another language.' }) code!: string;
  @Field(() => String, { description: 'Plain English.' }) message!: string;
  @Field(() => [ImportProblemParamType], {
    description: 'The words in the message that differ from case to case.',
  })
  params!: ImportProblemParamType[];
}

@ObjectType('ImportReport', {
  description: 'What an import changed, or would change, and what is wrong with the file.',
})
export class ImportReportType {
  @Field(() => Boolean, { description: 'Whether it was only asked what would change.' }) dryRun!: boolean;
  @Field(() => Boolean, { description: 'Whether the hub now is as the file says.' }) applied!: boolean;
  @Field(() => ImportCountsType, { description: 'How many changes.' }) counts!: ImportCountsType;
  @Field(() => [ImportRowType], { description: 'Every change, parents before what is below them.' })
  rows!: ImportRowType[];
  @Field(() => [ImportProblemType], { description: 'What is wrong or worth knowing, by line.' })
  problems!: ImportProblemType[];
}

@ObjectType('ImportOwnershipPayload', { description: 'What importOwnership did.' })
export class ImportOwnershipPayload {
  @Field(() => ImportReportType, { description: 'What changed, or would.' }) report!: ImportReportType;
}

@ObjectType('ImportMembersPayload', { description: 'What importMembers did.' })
export class ImportMembersPayload {
  @Field(() => ImportReportType, { description: 'What changed, or would.' }) report!: ImportReportType;
}
