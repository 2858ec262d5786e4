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

/** Remarks at what they are about, their list in section L, and the two roles. */
export const sparringTexts = {
  role: { da: 'Rolle', en: 'Role' },
  caseworker: { da: 'Rådgiver', en: 'Caseworker' },
  consultant: { da: 'Netværkskonsulent', en: 'Network consultant' },
  asConsultant: { da: 'Læs sagen som netværkskonsulent', en: 'Read the case as network consultant' },
  asCaseworker: { da: 'Arbejd i sagen som rådgiver', en: 'Work on the case as caseworker' },
  reading: {
    da: 'Du læser som netværkskonsulent: du kan skrive bemærkninger, ikke ændre sagen.',
    en: 'You are reading as network consultant: you can make remarks, not change the case.',
  },
  toList: { da: 'Bemærkninger ({count})', en: 'Remarks ({count})' },
  openQuestions: { da: '{count} ubesvarede', en: '{count} unanswered' },

  markOne: { da: '1 bemærkning: {title}', en: '1 remark: {title}' },
  mark: { da: '{count} bemærkninger: {title}', en: '{count} remarks: {title}' },
  write: { da: 'Skriv en bemærkning: {title}', en: 'Make a remark: {title}' },
  writeHere: { da: 'Skriv en bemærkning', en: 'Make a remark' },
  wholeCase: { da: 'Sagen som helhed', en: 'The case as a whole' },
  text: { da: 'Bemærkning', en: 'Remark' },
  isQuestion: { da: 'Det er et spørgsmål', en: 'It is a question' },
  save: { da: 'Gem bemærkningen', en: 'Save the remark' },
  cancel: { da: 'Fortryd', en: 'Cancel' },
  empty: { da: 'Skriv, hvad du vil sige.', en: 'Write what you want to say.' },
  question: { da: 'Spørgsmål', en: 'Question' },
  unanswered: { da: 'Ubesvaret spørgsmål', en: 'Unanswered question' },
  answer: { da: 'Svar', en: 'Answer' },
  answered: { da: 'Svar fra {by}: {text}', en: 'Answer from {by}: {text}' },
  reword: { da: 'Ret', en: 'Edit' },
  withdraw: { da: 'Træk tilbage', en: 'Take back' },
  goTo: { da: 'Gå til {title}', en: 'Go to {title}' },
  gone: { da: '{title} (ikke længere i sagen)', en: '{title} (no longer in the case)' },

  list: { da: 'Bemærkninger', en: 'Remarks' },
  session: { da: 'Sparring {date} med {consultant}', en: 'Sparring {date} with {consultant}' },
  none: {
    da: 'Ingen bemærkninger endnu. Netværkskonsulenten kan skrive dem her, ved en person, en kreds eller et felt.',
    en: 'No remarks yet. The network consultant can write them here, at a person, a circle or a field.',
  },
  none2: {
    da: 'Skriv her om sagen som helhed, eller ved den person, den kreds eller det felt, det handler om.',
    en: 'Write here about the case as a whole, or at the person, the circle or the field that it is about.',
  },
  over: { da: 'Tidligere sparringer ({count})', en: 'Earlier sparrings ({count})' },
  advice: { da: 'Råd', en: 'Advice' },
  decision: { da: 'Rådgiverens beslutning', en: 'The caseworker’s decision' },
  noAdvice: { da: 'Netværkskonsulenten har ikke skrevet sit råd endnu.', en: 'The network consultant has not written the advice yet.' },
  record: { da: 'Før ind som sparring', en: 'Write in as sparring' },
  recordWhat: {
    da: 'Bemærkninger, råd og beslutning føres ind herunder, hvor du kan rette dem.',
    en: 'Remarks, advice and decision are written in below, where you can edit them.',
  },
  recordOwes: { da: 'Skriv rådet og din beslutning først.', en: 'Write the advice and your decision first.' },
  send: { da: 'Gem som fil', en: 'Save as a file' },
  receive: { da: 'Hent fra fil', en: 'Take in from a file' },
  sent: { da: 'Bemærkningerne er gemt i {file}', en: 'The remarks are saved in {file}' },
  fileName: { da: '{number}_bemaerkninger_{day}.json', en: '{number}_remarks_{day}.json' },
  refused: { da: '{file} kan ikke hentes. Sagen er uændret.', en: '{file} can’t be taken in. The case is unchanged.' },
  otherContent: {
    da: 'Hentede bemærkningerne. De blev skrevet, før sagen fik sit indhold nu.',
    en: 'Took in the remarks. They were written before the case had its content now.',
  },
} as const satisfies Record<string, Text>;
