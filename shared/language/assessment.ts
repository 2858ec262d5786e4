import type { SectionId } from '../assessment/field';
import type { Text } from './text';

/** The sections of the assessment: what each is called, and what it is for. */
export const sectionTexts = {
  A: {
    title: { da: 'Sagsoplysninger', en: 'Case information' },
    help: {
      da: 'Hvem sagen handler om, hvem der arbejder med den, og hvornår den skal være færdig. Resten af vurderingen retter sig efter sagstrinnet.',
      en: 'Whom the case is about, who works on it, and when it must be done. The rest of the assessment follows from the legal step.',
    },
  },
  B: {
    title: { da: 'Sikkerhed før inddragelse', en: 'Safety before involvement' },
    help: {
      da: 'Tag stilling her, før du kontakter nogen i netværket. Ved mistanke om æresrelateret konflikt skal en risikovurdering ligge først.',
      en: 'Decide this before you contact anyone in the network. Where an honour-related conflict is suspected, a risk assessment comes first.',
    },
  },
  C: {
    title: { da: 'Barnets perspektiv', en: 'The child’s view' },
    help: {
      da: 'Skriv, hvad du spurgte om, og hvad barnet svarede – helst med barnets egne ord. Barnet skal kunne kende sig selv, hvis det læser med senere.',
      en: 'Write what you asked and what the child answered, in its own words if you can. The child should recognise itself on reading this later.',
    },
  },
  D: {
    title: { da: 'Undersøgte kredse', en: 'Examined circles' },
    help: {
      da: 'Hver kreds får et svar: fundet, ingen, afvist, må ikke kontaktes eller fravalgt. Undersøg det, der er nødvendigt for formålet – og begrund det, du lader ligge.',
      en: 'Each circle gets an answer: found, none, refused, must not be contacted or deselected. Examine what the purpose takes, and give a reason for what you leave.',
    },
  },
  E: {
    title: { da: 'Netværkspersoner', en: 'Network persons' },
    help: {
      da: 'Alle private personer på det samlede netværkskort beskrives: kontakt, hvad de kan og vil, og hvad barnet ønsker. Fortæl dem, at det bliver en del af sagen.',
      en: 'Everyone private on the combined map is described: contact, what they can and will do, and what the child wishes. Tell them that it becomes part of the case.',
    },
  },
  F: {
    title: { da: 'Manglende netværk', en: 'No network' },
    help: {
      da: 'Udfyldes, når der ikke er fundet et netværk, eller når ingen af slægterne kan inddrages. Skeln mellem, at familien ikke har nogen, og at barnet selv kan have det.',
      en: 'Filled in when no network was found, or when neither side of kin can be involved. Tell a family without anyone from a child who may have someone of its own.',
    },
  },
  G: {
    title: { da: 'Afvisninger', en: 'Refusals' },
    help: {
      da: 'Skriv, hvem der sagde nej, med deres egne ord – og hvad du gjorde for at motivere. Et nej i dag kan være et ja om tre måneder, så aftal, hvornår du spørger igen.',
      en: 'Write who said no, in their own words, and what you did to motivate them. A no today may be a yes in three months, so set a date to ask again.',
    },
  },
  H: {
    title: { da: 'Må ikke kontaktes', en: 'Must not be contacted' },
    help: {
      da: 'Personer eller kredse, som det vil være farligt eller forkert at kontakte. Siden gives aldrig videre til dem, den handler om.',
      en: 'Persons or circles that it would be dangerous or wrong to contact. This page is never handed to those it is about.',
    },
  },
  I: {
    title: { da: 'Forsøg på inddragelse', en: 'Attempts to involve' },
    help: {
      da: 'Hvert møde, besøg og opkald med tid, sted, deltagere og udfald. En aftale er først en aftale med en ansvarlig og en frist.',
      en: 'Each meeting, visit and call with time, place, participants and outcome. An agreement has someone responsible and a due date.',
    },
  },
  J: {
    title: { da: 'Professionelt netværk', en: 'Professional network' },
    help: {
      da: 'Hvad fagpersonerne ved om barnet og hver forælder, og hvad de vil bidrage med til løsningen. «Ikke relevant» er et godt svar, når det er begrundet.',
      en: 'What the professionals know about the child and each parent, and what they will add to the solution. “Not relevant” is a good answer when it has a reason.',
    },
  },
  K: {
    title: { da: 'Forældrenes ressourcer', en: 'The parents’ resources' },
    help: {
      da: 'Hvad forælderen kan, har svært ved og faktisk har ændret. Hold det op mod et konkret behov hos barnet.',
      en: 'What the parent can do, finds hard and has in fact changed. Hold it against a concrete need of the child.',
    },
  },
  L: {
    title: { da: 'Sparring', en: 'Sparring' },
    help: {
      da: 'Hvem du har drøftet sagen med, hvilket råd du fik, og hvad du selv besluttede. «Nej» med en begrundelse er også et svar.',
      en: 'With whom you talked the case over, what they advised, and what you decided yourself. “No” with a reason is an answer too.',
    },
  },
  M: {
    title: { da: 'Konklusion', en: 'Conclusion' },
    help: {
      da: 'I hvilket omfang familie og netværk kan bidrage, og hvad det betyder for behovet for støtte. At der skal holdes et netværksmøde, er ikke en konklusion.',
      en: 'To what extent family and network can contribute, and what it means for the need of support. That a network meeting will be held is not a conclusion.',
    },
  },
  N: {
    title: { da: 'Underskrift og låsning', en: 'Signature and lock' },
    help: {
      da: 'Når intet mangler, skriver du under og låser. En låst udgave ændres ikke; genåbner du, bliver det en ny revision.',
      en: 'When nothing is missing, you sign and lock. A locked version does not change; reopening makes a new revision.',
    },
  },
} as const satisfies Record<SectionId, { title: Text; help: Text }>;

/** Questions that help a talk along. */
export const prompts = {
  rescue: { da: 'Hvem kommer, når det brænder på?', en: 'Who comes when things get rough?' },
  calls: { da: 'Hvem ringer barnet til?', en: 'Whom does the child call?' },
  celebrates: { da: 'Hvem fejrer I fødselsdag og højtid med?', en: 'With whom do you celebrate birthdays and holidays?' },
  slept: { da: 'Hvem har barnet boet eller sovet hos?', en: 'With whom has the child lived or slept?' },
  key: { da: 'Hvem har nøgle?', en: 'Who has a key?' },
  trusted: { da: 'Hvem har barnet en særlig tillid til?', en: 'In whom does the child have a special trust?' },
  gone: { da: 'Hvem er væk, og hvornår blev kontakten brudt?', en: 'Who is gone, and when was the contact broken?' },
  knows: {
    da: 'Hvem ved allerede, hvad vi er bekymrede for – og hvem må vide det?',
    en: 'Who knows already what we worry about – and who may know?',
  },
  notTalk: { da: 'Hvem må vi ikke tale med?', en: 'With whom must we not talk?' },
  abroad: { da: 'Hvem i udlandet eller online?', en: 'Who is abroad or online?' },
  wouldAsk: { da: 'Hvad skulle der til, for at I ville spørge?', en: 'What would it take for you to ask?' },
  consultant: {
    da: 'Hvis I ikke selv kan spørge – må netværkskonsulenten?',
    en: 'If you cannot ask yourselves – may the network consultant?',
  },
} as const satisfies Record<string, Text>;
