import type { Text } from './text';

/** First start, unlocking, and what opens Kreds: passphrase, code, recovery code. */
export const keyTexts = {
  welcome: { da: 'Velkommen til Kreds', en: 'Welcome to Kreds' },
  whatFor: {
    da: 'Her tegner du familien, placerer netværket og skriver vurderingen – og får det hele som bilag til undersøgelsen. Alt ligger krypteret på denne computer. Intet sendes nogen steder hen.',
    en: 'Here you draw the family, place the network and write the assessment – and get it all as an attachment to the examination. Everything is kept encrypted on this computer. Nothing is sent anywhere.',
  },
  begin: { da: 'Kom i gang', en: 'Get started' },

  choosePhrase: { da: 'Vælg en adgangssætning', en: 'Choose a passphrase' },
  phraseWhy: {
    da: 'Computeren har ingen nøglering, så nøglen til sagerne låses med en sætning, som kun du kender.',
    en: 'This computer has no key store, so the key to the cases is locked with a phrase that only you know.',
  },
  phrase: { da: 'Adgangssætning', en: 'Passphrase' },
  phraseAgain: { da: 'Adgangssætningen igen', en: 'The passphrase again' },
  newPhrase: { da: 'Ny adgangssætning', en: 'New passphrase' },
  newPhraseAgain: { da: 'Den nye adgangssætning igen', en: 'The new passphrase again' },
  phraseHint: { da: 'Fire-fem ord, du kan huske. Mindst 8 tegn.', en: 'Four or five words that you can remember. At least 8 characters.' },
  phrasesDiffer: { da: 'De to adgangssætninger er ikke ens.', en: 'The two passphrases are not the same.' },
  strengthShort: { da: 'For kort: {left} tegn endnu', en: 'Too short: {left} more characters' },
  strengthWeak: { da: 'Nem at gætte. Tilføj et par ord.', en: 'Easy to guess. Add a few words.' },
  strengthFair: { da: 'God nok. Et ord mere gør den stærk.', en: 'Good enough. One more word makes it strong.' },
  strengthStrong: { da: 'Stærk', en: 'Strong' },

  chooseCode: { da: 'Vælg en låsekode', en: 'Choose an unlock code' },
  codeWhy: {
    da: 'Nøglen til sagerne ligger i computerens nøglering og virker kun sammen med din kode. Så kan ingen andre åbne Kreds, heller ikke når computeren står åben.',
    en: 'The key to the cases lies in the computer’s key store and works only together with your code. So nobody else can open Kreds, not even when the computer stands open.',
  },
  code: { da: 'Låsekode', en: 'Unlock code' },
  codeAgain: { da: 'Låsekoden igen', en: 'The unlock code again' },
  newCode: { da: 'Ny låsekode', en: 'New unlock code' },
  newCodeAgain: { da: 'Den nye låsekode igen', en: 'The new unlock code again' },
  codeHint: { da: 'Mindst 6 tal eller bogstaver.', en: 'At least 6 digits or letters.' },
  codeShort: { da: 'For kort: {left} tegn endnu', en: 'Too short: {left} more characters' },
  codesDiffer: { da: 'De to koder er ikke ens.', en: 'The two codes are not the same.' },

  recovery: { da: 'Genoprettelseskode', en: 'Recovery code' },
  recoveryWhy: {
    da: 'Den åbner sagerne, hvis du glemmer resten. Den vises kun her: Skriv den ud eller af, og læg den et sikkert sted – ikke ved computeren.',
    en: 'It opens the cases if you forget the rest. It is shown only here: print it or copy it down, and keep it in a safe place – not with the computer.',
  },
  print: { da: 'Udskriv', en: 'Print' },
  showCode: { da: 'Vis koden igen', en: 'Show the code again' },
  codeHidden: { da: 'Koden er skjult, mens du skriver fra papiret.', en: 'The code is hidden while you type from the paper.' },
  tryGroup: { da: 'Skriv gruppe {group} fra papiret', en: 'Type group {group} from the paper' },
  groupWrong: {
    da: 'Det er ikke gruppe {group}. Se på papiret, eller vis koden igen.',
    en: 'That is not group {group}. Look at the paper, or show the code again.',
  },
  groupMissing: {
    da: 'Skriv gruppe {group}, så vi begge ved, at koden er på papir.',
    en: 'Type group {group}, so that we both know the code is on paper.',
  },
  later: { da: 'Gør det senere', en: 'Do it later' },
  escrow: {
    da: 'Kommunen har også en nødnøgle, som ligger uden for computeren.',
    en: 'The municipality also has an emergency key, which is kept away from the computer.',
  },

  sheetTitle: { da: 'Genoprettelseskode til Kreds', en: 'Recovery code for Kreds' },
  sheetMade: { da: 'Lavet {date}', en: 'Made on {date}' },
  sheetUse: {
    da: 'Sådan bruges den: Vælg «Brug genoprettelseskoden», når Kreds er låst, og skriv alle syv grupper. Store og små bogstaver er ens, O læses som 0, I og L som 1.',
    en: 'How to use it: choose “Use the recovery code” when Kreds is locked, and type all seven groups. Capital and small letters are the same, O is read as 0, I and L as 1.',
  },
  sheetKeep: {
    da: 'Hvem der har dette papir og din computer, kan læse alle sager. Læg det, hvor kun du og din leder kan komme til det, og aldrig sammen med computeren. Er det væk, så lav en ny kode under Indstillinger, Adgang: Så virker denne ikke mere.',
    en: 'Whoever has this paper and your computer can read all cases. Keep it where only you and your manager can get at it, and never with the computer. If it is lost, make a new code under Settings, Access: then this one no longer works.',
  },

  lockedTitle: { da: 'Kreds er låst', en: 'Kreds is locked' },
  lockedBody: { da: 'Skriv din adgangssætning for at åbne sagerne.', en: 'Type your passphrase to open the cases.' },
  lockedCode: { da: 'Skriv din låsekode for at åbne sagerne.', en: 'Type your unlock code to open the cases.' },
  lockedKeyStore: {
    da: 'Sagerne åbnes med nøglen i computerens nøglering.',
    en: 'The cases are opened with the key in the computer’s key store.',
  },
  unlock: { da: 'Lås op', en: 'Unlock' },
  opening: { da: 'Åbner …', en: 'Opening …' },
  wrongPhrase: {
    da: 'Adgangssætningen passer ikke. Se efter Caps Lock, og prøv igen.',
    en: 'The passphrase does not fit. Check Caps Lock and try again.',
  },
  wrongCode: { da: 'Koden passer ikke. Prøv igen.', en: 'The code does not fit. Try again.' },
  tooSoon: {
    da: 'Der er tastet forkert flere gange. Vent {seconds} sekunder, og prøv igen.',
    en: 'It was typed wrong several times. Wait {seconds} seconds and try again.',
  },

  useRecovery: { da: 'Brug genoprettelseskoden', en: 'Use the recovery code' },
  recoverTitle: { da: 'Åbn med genoprettelseskoden', en: 'Open with the recovery code' },
  recoverBody: {
    da: 'Skriv koden fra papiret, og vælg, hvad du vil låse op med fremover. Koden på papiret bliver ved at virke.',
    en: 'Type the code from the paper, and choose what you want to unlock with from now on. The code on the paper goes on working.',
  },
  wrongGroups: { da: 'Gruppe {groups} er ikke skrevet rigtigt.', en: 'Group {groups} is not typed right.' },
  groupsMissing: {
    da: 'Der mangler noget: Koden har syv grupper med fem tegn.',
    en: 'Something is missing: the code has seven groups of five signs.',
  },
  wrongRecovery: {
    da: 'Koden er skrevet rigtigt, men den åbner ikke disse sager. Måske er der lavet en ny siden.',
    en: 'The code is typed right, but it does not open these cases. Perhaps a new one was made since.',
  },
  back: { da: 'Tilbage', en: 'Back' },
  openCases: { da: 'Åbn sagerne', en: 'Open the cases' },
  storeOther: {
    da: 'Computerens nøglering er en anden end den, nøglen blev lagt i. Kreds åbner derfor ikke med den. Sagerne er urørte.',
    en: 'The computer’s key store is another than the one that the key was put into. So Kreds does not open with it. The cases are untouched.',
  },
  storeNone: {
    da: 'Computerens nøglering, som nøglen ligger i, svarer ikke. Sagerne er urørte. Log ud og ind på computeren, og prøv igen, eller brug genoprettelseskoden.',
    en: 'The computer’s key store, where the key lies, does not answer. The cases are untouched. Log out of the computer and in again and try again, or use the recovery code.',
  },
  noWayIn: {
    da: 'Der er ingen genoprettelseskode. Spørg IT, om kommunens nødnøgle kan åbne sagerne.',
    en: 'There is no recovery code. Ask IT whether the municipality’s emergency key can open the cases.',
  },

  lostOne: { da: '1 ændring', en: '1 change' },
  lostMany: { da: '{edits} ændringer', en: '{edits} changes' },
  lostFull: {
    da: 'Disken var fuld, da Kreds låste: {edits} i den åbne sag blev ikke gemt. Alt andet er gemt.',
    en: 'The disk was full when Kreds locked: {edits} in the open case could not be saved. Everything else is saved.',
  },
  lostOther: {
    da: 'Der kunne ikke gemmes, da Kreds låste: {edits} i den åbne sag gik tabt. Alt andet er gemt.',
    en: 'It was not possible to save when Kreds locked: {edits} in the open case were lost. Everything else is saved.',
  },
  lostUnknown: {
    da: 'Vinduet svarede ikke, da Kreds låste. Det allersidste er måske ikke gemt. Alt, der stod som gemt, er gemt.',
    en: 'The window did not answer when Kreds locked. The very last may not be saved. Everything that was shown as saved is saved.',
  },
} as const satisfies Record<string, Text>;

/** The part of the settings about what opens Kreds, and when it locks. */
export const accessTexts = {
  access: { da: 'Adgang', en: 'Access' },
  lockAfter: { da: 'Lås, når jeg ikke har rørt computeren i', en: 'Lock when I have not touched the computer for' },
  minutes: { da: '{minutes} minutter', en: '{minutes} minutes' },
  never: { da: 'Lås ikke af sig selv', en: 'Don’t lock by itself' },
  lockNote: {
    da: 'Kreds låser også, når computeren låses eller går i dvale, og straks med {keys}. Det, du har skrevet, gemmes først.',
    en: 'Kreds also locks when the computer is locked or goes to sleep, and at once with {keys}. What you have written is saved first.',
  },
  change: { da: 'Skift', en: 'Change' },
  phraseNote: { da: 'Den, du låser op med.', en: 'What you unlock with.' },
  codeNote: {
    da: 'Den, du låser op med, sammen med computerens nøglering.',
    en: 'What you unlock with, together with the computer’s key store.',
  },
  recoveryMade: { da: 'Lavet {date}. Ligger på papir.', en: 'Made on {date}. Kept on paper.' },
  recoveryNone: {
    da: 'Der er ingen. Uden den kan ingen åbne sagerne, hvis du glemmer resten.',
    en: 'There is none. Without it nobody can open the cases if you forget the rest.',
  },
  recoveryNew: { da: 'Lav en ny', en: 'Make a new one' },
  keys: { da: 'Nøgler', en: 'Keys' },
  keysNote: {
    da: 'Giv alle sager nye nøgler, hvis en gammel kopi af computeren kan være i forkerte hænder.',
    en: 'Give all cases new keys if an old copy of the computer may be in the wrong hands.',
  },
  keysRenew: { da: 'Skift alle nøgler', en: 'Change all keys' },
  escrow: { da: 'Kommunens nødnøgle', en: 'The municipality’s emergency key' },
  escrowYes: {
    da: 'Kommunen kan åbne sagerne med en nøgle, der ligger uden for computeren.',
    en: 'The municipality can open the cases with a key that is kept away from the computer.',
  },
  escrowNo: {
    da: 'Der er ingen. Kontoret kan sætte en i sin indstillingsfil.',
    en: 'There is none. The office can set one in its settings file.',
  },
  proofPhrase: { da: 'Nuværende adgangssætning', en: 'Present passphrase' },
  proofCode: { da: 'Nuværende låsekode', en: 'Present unlock code' },
  oldStops: { da: 'Den gamle virker ikke mere, når du har skiftet.', en: 'The old one no longer works once you have changed it.' },
  cancel: { da: 'Fortryd', en: 'Cancel' },
  working: { da: 'Skifter nøgler …', en: 'Changing keys …' },
  donePhrase: { da: 'Adgangssætningen er skiftet.', en: 'The passphrase is changed.' },
  doneCode: { da: 'Låsekoden er skiftet.', en: 'The unlock code is changed.' },
  doneRecovery: {
    da: 'Den nye genoprettelseskode gælder. Riv den gamle i stykker.',
    en: 'The new recovery code is in force. Tear up the old one.',
  },
  doneKeys: { da: 'Alle sager har nye nøgler.', en: 'All cases have new keys.' },
} as const satisfies Record<string, Text>;
