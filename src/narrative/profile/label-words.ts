/**
 * What stands before a colon in narration and is nobody's name, in the languages that authors
 * have written in so far. One that is missing here costs its author a warning, no more.
 */
export const LABEL_WORDS: ReadonlySet<string> = new Set(
  `after afterwards also answer attention balance because before but caution choice choices
  conclusion contents date day deadline email example facts fax finally first friday from goal hint
  however important info information inside instead item later message meanwhile memo monday
  moreover morning nb next night nota note notes notice now number option options outside phone
  price problem ps question reason remember reminder result rule rules saturday screen second sign
  so soon source status step subject summary sunday suddenly task tel telephone text then third
  thursday time tip to today tomorrow tonight total tuesday warning wednesday yesterday
  achtung beispiel betreff danach dann hinweis inzwischen nachricht notiz später von an
  attenzione avviso nota oggetto esempio attention exemple objet puis remarque plus-tard
  asunto atención aviso ejemplo luego mientras`.split(/\s+/),
);
