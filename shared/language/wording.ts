import type { Text } from './text';

/** Words that define a person where a description would do, and what to write instead. Offered softly; never replaced by itself. */
export const wordings: readonly { readonly pattern: RegExp; readonly instead: Text }[] = [
  {
    pattern: /\b(?:stof|alkohol|pille|hash)?misbruger(?:e|en|ne)?\b/giu,
    instead: { da: '«har et dagligt forbrug af …»', en: '“uses … daily”' },
  },
  { pattern: /\balkoholiker(?:en|e)?\b/giu, instead: { da: '«drikker … om dagen, fortæller …»', en: '“drinks … a day, … says”' } },
  {
    pattern: /\b(?:er\s+)?(?:psykisk\s+syge?|sindssyge?)\b/giu,
    instead: { da: '«fortæller, at …» eller «har diagnosen …, stillet af …»', en: '“says that …” or “was diagnosed with … by …”' },
  },
  {
    pattern: /\bressourcesvage?\b/giu,
    instead: { da: 'beskriv, hvad personen kan, og hvad der er svært', en: 'describe what the person can do and what is hard' },
  },
  {
    pattern: /\bdysfunktionelle?\b/giu,
    instead: { da: 'beskriv, hvad der sker, og hvor tit', en: 'describe what happens, and how often' },
  },
  {
    pattern: /\bmanipulerende\b/giu,
    instead: { da: '«sagde først …, senere …» – beskriv, hvad du så', en: '“first said …, later …” – describe what you saw' },
  },
  {
    pattern: /\b(?:samarbejder\s+ikke|vil\s+ikke\s+samarbejde|usamarbejdsvillige?)\b/giu,
    instead: { da: '«deltog ikke i …» eller «sagde nej til …»', en: '“did not take part in …” or “said no to …”' },
  },
  {
    pattern: /\b(?:ingen|intet)\s+netværk\b/giu,
    instead: {
      da: '«fortæller, at hun ikke har …» – og hvem der ellers er spurgt',
      en: '“says that she has no …” – and who else was asked',
    },
  },
  {
    pattern: /\bskal\s+(?:der\s+)?(?:af)?holdes\s+(?:et\s+)?netværksmøde/giu,
    instead: {
      da: 'et planlagt møde er ikke en konklusion: skriv, hvad netværket betyder for behovet for støtte',
      en: 'a planned meeting is no conclusion: write what the network means for the need of support',
    },
  },
];
