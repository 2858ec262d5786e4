import type { Text } from './text';

/** Words of the menu of a long text: what the text is, who told it, and texts that are ready to be put in. */
export const textMenuTexts = {
  menu: { da: '{field}: tekststykker, art og kilde', en: '{field}: snippets, kind and source' },
  find: { da: 'Find tekststykke, art eller kilde', en: 'Find a snippet, kind or source' },
  snippets: { da: 'Tekststykker', en: 'Snippets' },
  noSnippets: { da: 'Skriv dit første tekststykke …', en: 'Write your first snippet …' },
  editSnippets: { da: 'Ret tekststykker …', en: 'Edit snippets …' },
  keep: { da: 'Gem «{words}» som tekststykke', en: 'Keep “{words}” as a snippet' },
  kept: { da: 'Gemte tekststykket «{words}»', en: 'Kept the snippet “{words}”' },
  kind: { da: 'Teksten er', en: 'The text is' },
  chosen: { da: 'Valgt', en: 'Chosen' },
  source: { da: 'Kilde', en: 'Source' },
  sourceWords: { da: 'Kilde: «{words}»', en: 'Source: “{words}”' },
  noSource: { da: 'Ingen kilde', en: 'No source' },
  /** In the history: "Udfald: art". */
  kindOf: { da: '{field}: art', en: '{field}: kind' },
  sourceOf: { da: '{field}: kilde', en: '{field}: source' },
  toldBy: { da: '{kind} · {source}', en: '{kind} · {source}' },
} as const satisfies Record<string, Text>;
