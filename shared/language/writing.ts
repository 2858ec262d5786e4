import type { Text } from './text';

/** What to write about, shown in a long text while it is empty. */
export const writing = {
  risk: {
    da: 'Hvilken risiko er der, for hvem, og hvad gør vi for at beskytte dem?',
    en: 'What is the risk, for whom, and what do we do to protect them?',
  },
  othersPresent: {
    da: 'Hvem bad om det, og hvorfor var det nødvendigt for barnet?',
    en: 'Who asked for it, and why did the child need it?',
  },
  asked: {
    da: 'Det, du spurgte om: hvem der hjælper, hvem barnet er tryg ved, og hvem vi ikke må tale med.',
    en: 'What you asked: who helps, with whom the child feels safe, and with whom we must not talk.',
  },
  answered: {
    da: 'Barnets egne ord i anførselstegn – også det, barnet ikke ville svare på.',
    en: 'The child’s own words in quotation marks, and what it would not answer.',
  },
  observation: {
    da: 'Det, du så og hørte: ord, pauser, leg og stemning – uden at tolke det.',
    en: 'What you saw and heard: words, pauses, play and mood, without reading anything into it.',
  },
  talkAssessment: {
    da: 'Hvad samtalen samlet fortæller om barnets netværk, og hvor sikkert det er.',
    en: 'What the talk as a whole tells of the child’s network, and how certain it is.',
  },
  notHeard: {
    da: 'Hvad ved barnets alder eller situation taler afgørende imod, og hvem har vurderet det?',
    en: 'What in the child’s age or situation speaks decisively against it, and who judged so?',
  },
  otherwise: {
    da: 'Fx iagttagelser i børnehaven eller en samtale med pædagogen – af hvem og hvornår.',
    en: 'Such as observation in the nursery or a talk with the teacher – by whom and when.',
  },
  noMap: {
    da: 'Fx at barnet ikke ville tegne – og hvad I brugte i stedet.',
    en: 'Such as that the child would not draw – and what you used instead.',
  },
  circleNone: {
    da: 'Hvem sagde hvad, og hvad viser genogram, netværkskort og akter?',
    en: 'Who said what, and what do the genogram, the maps and the case file show?',
  },
  circleLeft: {
    da: 'Hvad ligger til grund, og hvem har været med til at beslutte det?',
    en: 'What is it based on, and who took part in deciding it?',
  },
  abroad: {
    da: 'Slægt i udlandet, og dem familien taler med online: hvem, hvor og hvor tit.',
    en: 'Kin abroad, and those the family talks with online: who, where and how often.',
  },
  notConsidered: {
    da: 'Hvad taler imod at inddrage personen, og hvem har vurderet det?',
    en: 'What speaks against involving this person, and who judged so?',
  },
  notAsked: {
    da: 'Fx at barnet ikke ønsker det, eller at personen først kan spørges senere – hvornår?',
    en: 'Such as that the child does not want it, or that the person can only be asked later – when?',
  },
  offer: {
    da: 'Fx: henter fra SFO hver tirsdag fra 1. september og foreløbig til jul.',
    en: 'Such as: fetches from after-school care every Tuesday from 1 September, until Christmas to begin with.',
  },
  concerns: {
    da: 'Hvem er bekymret, for hvad, og hvad har de set? «Ingen» er også et svar.',
    en: 'Who worries, about what, and what have they seen? “None” is an answer too.',
  },
  legalGround: { da: 'Hvilken hjemmel, hvem besluttede det, og hvornår?', en: 'What legal ground, who decided it, and when?' },
  statement: {
    da: 'Hvad mangler, og hos hvem? Familien kan være uden netværk, mens barnet har sit eget.',
    en: 'What is missing, and for whom? A family can be without a network while the child has its own.',
  },
  noNetwork: {
    da: 'Hvad fortæller barnet, forældrene og akterne – hver for sig?',
    en: 'What do the child, the parents and the case file tell – each of them?',
  },
  ownWords: { da: 'Ord for ord: «Jeg vil ikke have, at …»', en: 'Word for word: “I do not want …”' },
  motivation: {
    da: 'Fx: ringede to gange, forklarede formålet og tilbød at mødes uden de andre.',
    en: 'Such as: called twice, explained the purpose and offered to meet without the others.',
  },
  alternative: {
    da: 'Fx: tilbudt et opkald i stedet for mødet – sagde ja til at få et referat.',
    en: 'Such as: offered a call instead of the meeting – agreed to be sent the minutes.',
  },
  consequence: {
    da: 'Hvad mangler vi nu, og hvordan kan det dækkes på en anden måde?',
    en: 'What do we lack now, and how can it be covered in another way?',
  },
  stillPossible: {
    da: 'Fx oplysninger gennem en anden, uden at adressen røbes.',
    en: 'Such as information through someone else, without giving the address away.',
  },
  prepared: {
    da: 'Hvem talte med barnet før mødet, og hvad ville barnet selv have sagt der?',
    en: 'Who talked with the child before the meeting, and what did the child want said there?',
  },
  outcome: {
    da: 'Hvad blev I enige om, hvad var I uenige om, og hvem sagde hvad?',
    en: 'What did you agree on, what not, and who said what?',
  },
  noAttempt: {
    da: 'Hvad er overvejet, hvad taler imod, og hvornår tages det op igen?',
    en: 'What was considered, what speaks against it, and when will it be taken up again?',
  },
  conferenceAnswer: { da: 'Hvem sagde ja, og hvem sagde nej – med hvilke ord?', en: 'Who said yes and who no – in what words?' },
  conferenceNot: {
    da: 'Hvad ved barnets situation taler imod, og hvem har vurderet det?',
    en: 'What in the child’s situation speaks against it, and who judged so?',
  },
  placement: {
    da: 'Hvem er overvejet, hvad kan de tilbyde, og hvorfor er svaret ja eller nej?',
    en: 'Who was considered, what can they offer, and why is the answer yes or no?',
  },
  siblings: { da: 'Hvad ønsker børnene, og hvad taler for og imod?', en: 'What do the children wish, and what speaks for and against?' },
  knowledge: {
    da: 'Hvad de har set og hvornår – og hvad der er deres egen vurdering.',
    en: 'What they have seen and when – and what is their own assessment.',
  },
  contribution: { da: 'Hvad de konkret vil gøre, hvor tit og fra hvornår.', en: 'What exactly they will do, how often and from when.' },
  notObtained: {
    da: 'Fx hvorfor oplysningen ikke er nødvendig, eller hvem der har fortalt, at der ingen er.',
    en: 'Such as why the information is not needed, or who told that there is none.',
  },
  resources: {
    da: 'Det, forælderen gør, som virker for barnet – med eksempler.',
    en: 'What the parent does that works for the child – with examples.',
  },
  difficulties: {
    da: 'Det, der er svært: hvornår ses det, og hvem fortæller det?',
    en: 'What is hard: when is it seen, and who tells it?',
  },
  change: {
    da: 'Fx: fast sengetid siden september, bekræftet af skolen.',
    en: 'Such as: a steady bedtime since September, confirmed by the school.',
  },
  heldAgainst: {
    da: 'Hvor langt rækker det til barnets behov, og hvad mangler der?',
    en: 'How far does it meet the child’s need, and what is lacking?',
  },
  ownView: {
    da: 'Forælderens egne ord om det, der går godt, og det, der er svært.',
    en: 'The parent’s own words about what goes well and what is hard.',
  },
  extent: { da: 'Hvad mangler vi at vide, og hvornår ved vi det?', en: 'What do we still not know, and when will we?' },
  bearing: {
    da: 'Hvad netværket løser, hvad det ikke løser, og hvilken støtte der derfor er behov for.',
    en: 'What the network solves, what it does not, and what support is therefore needed.',
  },
  parentsStance: {
    da: 'Hvad siger hver af dem til netværkets bidrag og til støtten?',
    en: 'What does each of them say to the network’s contribution and to the support?',
  },
  childStance: { da: 'Hvad ønsker barnet – med egne ord?', en: 'What does the child wish – in its own words?' },
  knowledgeSources: {
    da: 'Samtaler og kort, undersøgelser, teori og de dokumenter, du bygger på.',
    en: 'Talks and maps, studies, theory and the documents you build on.',
  },
  explained: {
    da: 'Hvem fik det forklaret, hvornår og hvordan – og hvad sagde de til det?',
    en: 'To whom was it explained, when and how – and what did they say to it?',
  },
} as const satisfies Record<string, Text>;
