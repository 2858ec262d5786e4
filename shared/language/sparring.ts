import type { Text } from './text';

/** What the commands of a sparring say they did. */
export const sparringDone = {
  wholeCase: { da: 'sagen som helhed', en: 'the case as a whole' },
  added: { da: 'Skrev en bemærkning om {title}', en: 'Made a remark about {title}' },
  reworded: { da: 'Ændrede en bemærkning', en: 'Changed a remark' },
  withdrawn: { da: 'Trak en bemærkning tilbage', en: 'Took a remark back' },
  answered: { da: 'Svarede på en bemærkning', en: 'Answered a remark' },
  advised: { da: 'Skrev rådet i sparringen', en: 'Wrote the advice of the sparring' },
  decided: { da: 'Skrev beslutningen efter sparringen', en: 'Wrote the decision after the sparring' },
  received: { da: 'Hentede {count} bemærkninger', en: 'Took in {count} remarks' },
  recorded: { da: 'Førte sparringen ind i afsnit L', en: 'Wrote the sparring into section L' },
} satisfies Record<string, Text>;
