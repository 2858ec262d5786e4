import type { Text } from './text';

/** Why what was in a package can't be taken in. */
export const packageFaults = {
  notPackage: { da: 'Filen er ikke en sagspakke fra Kreds.', en: 'The file is not a case package from Kreds.' },
  newer: {
    da: 'Pakken er lavet med en nyere udgave af Kreds ({found}; denne læser {known}). Opdatér programmet, og prøv igen.',
    en: 'The package was made with a newer version of Kreds ({found}; this one reads {known}). Update the program and try again.',
  },
  tooLarge: { da: 'Pakken er for stor til at være en sag.', en: 'The package is too large to be a case.' },
  otherContent: {
    da: 'Det, pakken holder, er ikke det, den siger. Den er ikke taget ind; bed om en ny.',
    en: 'What the package holds is not what it says. It was not taken in; ask for a new one.',
  },
} satisfies Record<string, Text>;

/** What the commands say they did. */
export const handoverDone = {
  handedOver: { da: 'Gav sagen videre til {other}', en: 'Handed the case over to {other}' },
  tookBack: { da: 'Tog sagen tilbage fra {other}', en: 'Took the case back from {other}' },
  cameBack: { da: 'Fik sagen tilbage fra {other}', en: 'Got the case back from {other}' },
} satisfies Record<string, Text>;

/** The page on which a case is given to another. */
export const giveTexts = {
  give: { da: 'Giv sagen videre', en: 'Hand the case on' },
  giveMore: { da: 'Giv sagen videre …', en: 'Hand the case on …' },
  giveHint: {
    da: 'Sagen lægges i en låst pakke, som kun modtageren kan åbne. Pakken kan sendes eller lægges på et fællesdrev.',
    en: 'The case is put into a sealed package that only its recipient can open. The package can be sent, or put on a shared drive.',
  },
  what: { da: 'Hvad skal der ske med sagen?', en: 'What is to happen to the case?' },
  move: { da: 'En anden rådgiver fører den videre', en: 'Another caseworker goes on with it' },
  moveDetail: {
    da: 'Her kan den kun læses bagefter, indtil den kommer tilbage.',
    en: 'Here it can only be read afterwards, until it comes back.',
  },
  review: { da: 'En netværkskonsulent skal give sparring', en: 'A network consultant is to give sparring' },
  reviewDetail: {
    da: 'Konsulenten kan skrive bemærkninger og ikke rette i sagen. Du henter bemærkningerne ind bagefter.',
    en: 'The consultant can make remarks and not change the case. You take the remarks in afterwards.',
  },
  copy: { da: 'Modtageren får en kopi', en: 'The recipient gets a copy' },
  copyDetail: { da: 'Der bliver to sager, som ikke følges ad.', en: 'There will be two cases that go their own ways.' },
  from: { da: 'Fra', en: 'From' },
  to: { da: 'Til', en: 'To' },
  toHint: { da: 'Navnet på den, der skal have pakken.', en: 'The name of the one who is to have the package.' },
  lockedWith: { da: 'Låses med', en: 'Sealed with' },
  withKey: { da: 'Modtagerens nøgle', en: 'The recipient’s key' },
  withPhrase: { da: 'En adgangssætning', en: 'A passphrase' },
  key: { da: 'Nøgle', en: 'Key' },
  keyHint: {
    da: 'Modtageren finder den i sin egen Kreds under Indstillinger ▸ Min nøgle. Den er ikke hemmelig.',
    en: 'The recipient finds it in their own Kreds under Settings ▸ My key. It is no secret.',
  },
  keyWrong: {
    da: 'Det er ikke en nøgle. Den begynder med age1 og er 62 tegn lang.',
    en: 'That is no key. It begins with age1 and is 62 characters long.',
  },
  phrase: { da: 'Adgangssætning til pakken', en: 'Passphrase of the package' },
  phraseHint: {
    da: 'Sig den til modtageren i telefonen. Send den aldrig sammen med pakken.',
    en: 'Tell it to the recipient by telephone. Never send it with the package.',
  },
  phraseNew: { da: 'Foreslå en anden', en: 'Suggest another' },
  phraseShort: { da: 'Sætningen skal have mindst 12 tegn.', en: 'The phrase must have at least 12 characters.' },
  phraseNoEscrow: {
    da: 'En pakke med adgangssætning kan kommunens nødnøgle ikke åbne.',
    en: 'A package with a passphrase can’t be opened with the municipality’s emergency key.',
  },
  needed: { da: 'Skriv et navn.', en: 'Write a name.' },
  make: { da: 'Lav pakken …', en: 'Make the package …' },
  making: { da: 'Låser pakken …', en: 'Sealing the package …' },
  cancel: { da: 'Annuller', en: 'Cancel' },
  notNow: {
    da: 'Sagen er her kun til sparring. Send bemærkningerne tilbage i stedet.',
    en: 'The case is here for a sparring only. Send the remarks back instead.',
  },

  sendRemarks: { da: 'Send bemærkningerne tilbage …', en: 'Send the remarks back …' },
  noRemarks: { da: 'Der er ikke skrevet nogen bemærkninger endnu.', en: 'No remarks have been made yet.' },
  remarksSent: { da: 'Bemærkningerne ligger i {file}', en: 'The remarks are in {file}' },

  receipt: { da: 'Kvittering', en: 'Receipt' },
  receiptFor: {
    move: { da: 'Overdraget til {to}', en: 'Handed over to {to}' },
    review: { da: 'Givet til sparring hos {to}', en: 'Given to {to} for sparring' },
    copy: { da: 'Kopi givet til {to}', en: 'A copy was given to {to}' },
  },
  receiptCase: { da: 'Sag', en: 'Case' },
  receiptAt: { da: 'Tidspunkt', en: 'Time' },
  receiptFrom: { da: 'Fra', en: 'From' },
  receiptFile: { da: 'Pakke', en: 'Package' },
  receiptPackage: { da: 'Pakkens kontrolsum', en: 'Checksum of the package' },
  receiptContent: { da: 'Indholdets kontrolsum', en: 'Checksum of the content' },
  receiptHint: {
    da: 'Modtageren ser den samme kontrolsum af indholdet, når pakken åbnes.',
    en: 'The recipient sees the same checksum of the content when the package is opened.',
  },
  saveReceipt: { da: 'Gem kvitteringen …', en: 'Save the receipt …' },
  receiptSaved: { da: 'Kvitteringen ligger i {file}', en: 'The receipt is in {file}' },
  done: { da: 'Færdig', en: 'Done' },
} satisfies Record<string, Text | Record<string, Text>>;

/** What a case says that was given away, or is here for a sparring. */
export const awayTexts = {
  moved: {
    da: 'Sagen blev givet videre til {other} {date}. Her kan den læses.',
    en: 'The case was handed over to {other} on {date}. Here it can be read.',
  },
  takeBack: { da: 'Tag sagen tilbage', en: 'Take the case back' },
  takeBackSure: {
    da: 'Tag kun sagen tilbage, hvis {other} ikke har taget pakken ind. Ellers er der to sager, som ikke følges ad.',
    en: 'Take the case back only if {other} hasn’t taken the package in. Else there are two cases that go their own ways.',
  },
  review: {
    da: 'Sagen kom til sparring fra {other} {date}. Du kan skrive bemærkninger; indholdet kan ikke ændres.',
    en: 'The case came for sparring from {other} on {date}. You can make remarks; the content can’t be changed.',
  },
} satisfies Record<string, Text>;

/** Taking a package in. */
export const takeTexts = {
  title: { da: 'Åbn sagspakke', en: 'Open a case package' },
  asks: {
    da: 'Pakken {file} er låst med en adgangssætning. Afsenderen kan sige den.',
    en: 'The package {file} is sealed with a passphrase. Its sender can tell it.',
  },
  phrase: { da: 'Adgangssætning', en: 'Passphrase' },
  open: { da: 'Åbn', en: 'Open' },
  opening: { da: 'Åbner …', en: 'Opening …' },
  wrongPhrase: {
    da: 'Sætningen passer ikke til pakken, eller pakken er ændret undervejs. Intet er taget ind.',
    en: 'The phrase doesn’t fit the package, or the package was changed on its way. Nothing was taken in.',
  },
  wrongKey: {
    da: 'Pakken er ikke låst til din nøgle. Bed afsenderen om at bruge den, der står under Indstillinger ▸ Min nøgle.',
    en: 'The package is not sealed to your key. Ask the sender to use the one under Settings ▸ My key.',
  },
  damaged: {
    da: 'Pakken er beskadiget eller ændret undervejs. Intet er taget ind; bed om en ny.',
    en: 'The package is damaged or was changed on its way. Nothing was taken in; ask for a new one.',
  },
  from: { da: 'Fra {from} til {to}, {date}', en: 'From {from} to {to}, {date}' },
  content: { da: 'Indholdets kontrolsum: {hash}', en: 'Checksum of the content: {hash}' },
  holds: {
    move: { da: 'Sagen overdrages til dig: du fører den videre.', en: 'The case is handed over to you: you go on with it.' },
    comesBack: {
      da: 'Sagen, du gav videre, kommer tilbage med det, der er sket siden.',
      en: 'The case that you handed over comes back with what has happened since.',
    },
    copy: { da: 'En kopi af sagen.', en: 'A copy of the case.' },
    review: {
      da: 'Sagen til sparring: du kan skrive bemærkninger, ikke rette.',
      en: 'The case for sparring: you can make remarks, not changes.',
    },
    remarks: { da: 'Bemærkninger fra sparring om en sag, du har.', en: 'Remarks of a sparring on a case that you have.' },
  },
  alreadyHere: {
    da: 'Sagen er her i forvejen. Den tages ind som en sag ved siden af.',
    en: 'The case is here already. It is taken in as a case beside it.',
  },
  reviewAlreadyHere: {
    da: 'Sagen er her i forvejen, så den kan ikke også tages ind til sparring. Skift rolle i sagen i stedet.',
    en: 'The case is here already, so it can’t be taken in for sparring too. Change role in the case instead.',
  },
  noCaseForRemarks: {
    da: 'Sagen, som bemærkningerne handler om, er ikke her.',
    en: 'The case that the remarks are about is not here.',
  },
  take: { da: 'Tag ind', en: 'Take in' },
  taken: { da: 'Tog {title} ind', en: 'Took in {title}' },
} satisfies Record<string, Text | Record<string, Text>>;

export const ownKeyTexts = {
  title: { da: 'Min nøgle', en: 'My key' },
  what: {
    da: 'Giv nøglen til kolleger, der skal sende dig sagspakker. Den er ikke hemmelig: den kan kun låse, og kun din Kreds kan åbne.',
    en: 'Give the key to colleagues who are to send you case packages. It is no secret: it can only seal, and only your Kreds can open.',
  },
  select: { da: 'Gå ind i feltet, og kopiér hele nøglen.', en: 'Go into the field and copy the whole key.' },
  hint: {
    da: 'Nøglen følger sagerne her på computeren. Får du en ny computer og henter en sikkerhedskopi, følger den med.',
    en: 'The key goes with the cases on this computer. It comes along when you get a new computer and bring back a backup.',
  },
} satisfies Record<string, Text>;
